/**
 * Trains the ranker that ships, from the corpora whose licence allows it, and writes it as a module.
 */
import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/cli/geodata.ts';
import { packagePath } from '../src/cli/paths.ts';
import { encodeForest } from '../src/lib/geoparse/resolution/forest.ts';
import { foundToponyms } from './chain.ts';
import { examplesOf } from './evaluate-resolution.ts';
import { corpora, readCorpus, testOnly } from './gold.ts';
import { trainRanker } from './train-resolver.ts';

const documents = corpora.filter((corpus) => !testOnly.has(corpus)).flatMap(readCorpus);
const gazetteer = (await loadGazetteer()).readFor('en');
const found = foundToponyms(documents, gazetteer);
const ranker = trainRanker(examplesOf(documents, found, gazetteer), gazetteer);
const path = packagePath('src/lib/geoparse/resolution/ranker-trees.ts');
writeFileSync(
	path,
	`/** The trained trees of resolution, written by \`npm run train:resolver\`; see docs/model-card.md. */
import { decodeForest, type Ranker } from './forest.ts';

let ranker: Ranker | null = null;

/** The ranker that ships, opened when first asked for. */
export function shippedRanker(): Ranker {
	return (ranker ??= { own: decodeForest(own), full: decodeForest(full) });
}

// prettier-ignore
const own = '${encodeForest(ranker.own)}';

// prettier-ignore
const full = '${encodeForest(ranker.full)}';
`
);
console.log(`${path}: from ${documents.length} documents`);
