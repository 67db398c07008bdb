/** Which words of a text name places. This is what other rooms may touch. */
export { type Analysis, analyze } from './analysis.ts';
export type { InflectedName, InflectedNames } from './inflected-names.ts';
export { withKnownNames } from './known-names.ts';
export type { Model } from './model.ts';
export { nameBit } from './names.ts';
export { recognize } from './recognize.ts';
export { nounAfter } from './recognize-among-nouns.ts';
export { goesOn } from './recognize-uncased.ts';
export { isNameWord } from './runs.ts';
export { type UncasedNames, withoutClitics } from './uncased-names.ts';
export { briefOf, looksOf } from './word-features.ts';
export { wordSumsOf } from './word-sums.ts';
export { caseAt, listEnd, withoutSuffixes } from './suffixed-names.ts';
