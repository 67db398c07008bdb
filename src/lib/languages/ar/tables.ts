import type { LanguageTables } from '../language-tables.ts';
import { article } from './article.ts';
import { clitics } from './clitics.ts';
import { places } from './places.ts';
import { sample } from './sample.ts';
import { words } from './words.ts';

export const ar: LanguageTables = { sample, words, clitics, places, article };
