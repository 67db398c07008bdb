/** What trained weights are kept in and asked by: hashes, tables, tags, sums over paths. This is what other rooms may touch. */
export {
	type FeatureBuffer,
	edge,
	featureBuffer,
	mix,
	pairFeatures,
	put,
	putBits,
	putPairs,
	putSeen,
	singleFeatures
} from './hashing.ts';
export { sumRun } from './span-probability.ts';
export { isAllowed, rowWidth, tag, tagCount } from './tags.ts';
export { Vocabulary, noWord, vocabularyOf } from './vocabulary.ts';
export { type WeightTable, setWeight, sumRows, weightTable } from './weight-table.ts';
export { type WordTable, wordTable } from './word-table.ts';
