/**
 * `npm run evaluate`: how good the geoparser is on the annotated corpora. Without a word it scores the
 * whole chain on all of them; `gazetteer` scores the gazetteer's reach, `resolution` the choice of
 * places for given mentions, the name of a corpus that corpus alone.
 */
import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../src/cli/geodata.ts';
import { corpora, type Corpus } from './gold.ts';
import { evaluateResolution } from './evaluate-resolution.ts';

const [what = 'all', ...rest] = process.argv.slice(2);
const isCorpus = (word: string): word is Corpus => (corpora as readonly string[]).includes(word);

if (what === 'resolution') {
	const errorFile = rest.find((word) => word.startsWith('--errors='))?.slice(9);
	const lines: string[] = [];
	const only = rest.filter(isCorpus);
	evaluateResolution(
		await loadGazetteer(),
		only.length ? only : corpora,
		errorFile ? (line) => lines.push(line) : null
	);
	if (errorFile) writeFileSync(errorFile, `${lines.join('\n')}\n`);
}
