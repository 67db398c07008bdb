/** A text cut into words; names folded; forms of words that change by case. This is what other rooms may touch. */
export { type Clitics, bareWord, hasArticle, splitClitics, wordOf } from './clitics.ts';
export { type Harmony, withEnding } from './harmony.ts';
export {
	type Form,
	type Inflector,
	anyCase,
	caseBit,
	casesOf,
	formsOf,
	formsOfName,
	inflect,
	makeInflector
} from './inflection.ts';
export { normalizeName, normalizeUnits } from './normalize.ts';
export { isCapital, isHeading, isOpening, quotedNames } from './signs.ts';
export { splitSuffixes } from './suffixes.ts';
export { type Tokens, isLetter, shape, smallUnit, tokenize, wordHash } from './tokenize.ts';
