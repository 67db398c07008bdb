import type { LanguageTables } from '../language-tables.ts';
import { article } from './article.ts';
import { places } from './places.ts';
import { sample } from './sample.ts';
import { suffixes } from './suffixes.ts';
import { words } from './words.ts';

export const tr: LanguageTables = { sample, words, suffixes, places, article };
