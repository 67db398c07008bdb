/** A language's words and grammar, ready to be asked. This is what other rooms may touch. */
export { type Grammar, stemEnd } from './grammar.ts';
export { type Lexicon, lexiconFor, listBit } from './lexicon.ts';
export { type PlaceLexicon, placeLexiconFor } from './place-lexicon.ts';
export type { SuffixCase, SuffixLexicon } from './suffixes.ts';
