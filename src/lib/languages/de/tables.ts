import type { LanguageTables } from '../language-tables.ts';
import { adjectives } from './adjectives.ts';
import { article } from './article.ts';
import { places } from './places.ts';
import { sample } from './sample.ts';
import { words } from './words.ts';

export const de: LanguageTables = { sample, words, adjectives, places, article };
