import type { LanguageTables } from '../language-tables.ts';
import { article } from './article.ts';
import { grammar } from './grammar.ts';
import { places } from './places.ts';
import { sample } from './sample.ts';
import { words } from './words.ts';

export const pl: LanguageTables = { sample, words, grammar, places, article };
