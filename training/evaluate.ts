/**
 * `npm run evaluate`: how good the geoparser is on the annotated corpora. Without a word it scores the
 * whole chain on all of them, with the names of some on those; `gazetteer` measures what the gazetteer
 * can give any resolver (`--missing` lists what it lacks); `tables`, with languages, takes the tables of
 * own sentences, `kind` scores literal and associative with the names given, `pages` how saved web pages are read (`--failures` lists what falls short); `ablation` measures what each group of features
 * brings.
 */
import { loadGazetteer } from '../src/cli/geodata.ts';
import { evaluateAblation } from './ablation.ts';
import { claimsOf, formatReliability, placelessClaimsOf } from './calibration.ts';
import { foundToponyms } from './chain.ts';
import { evaluateGazetteer } from './evaluate-gazetteer.ts';
import { formatResult, resolveCorpora } from './evaluate-resolution.ts';
import { evaluateKind } from './evaluate-kind.ts';
import { evaluatePages } from './evaluate-pages.ts';
import { evaluateTables, tableLanguages } from './evaluate-tables.ts';
import { corpora, readCorpus, type Corpus } from './gold.ts';

const words = process.argv.slice(2);
const isCorpus = (word: string): word is Corpus => (corpora as readonly string[]).includes(word);
const unknown = words.find((word) => !isCorpus(word));

if (words[0] === 'gazetteer') {
	const documents = new Map(corpora.map((corpus) => [corpus, readCorpus(corpus)]));
	const lines = evaluateGazetteer(
		(await loadGazetteer()).readFor('en'),
		documents,
		words.includes('--missing')
	);
	console.log(lines.join('\n'));
} else if (words[0] === 'tables') {
	const only = tableLanguages.filter((language) => words.includes(language));
	await evaluateTables(
		await loadGazetteer(),
		only.length ? only : tableLanguages,
		words.includes('--failures')
	);
} else if (words[0] === 'kind') {
	evaluateKind((await loadGazetteer()).readFor('en'));
} else if (words[0] === 'pages') {
	await evaluatePages(words.includes('--failures'));
} else if (words[0] === 'ablation') {
	evaluateAblation((await loadGazetteer()).readFor('en'));
} else if (unknown) {
	console.error(
		`${unknown} is nothing to evaluate: expected gazetteer, tables, kind, pages, ablation, ${corpora.join(', ')}`
	);
	process.exitCode = 2;
} else {
	const gazetteer = (await loadGazetteer()).readFor('en');
	// What is learned from is the same whichever corpora are asked for.
	const documents = new Map(corpora.map((corpus) => [corpus, readCorpus(corpus)]));
	const found = foundToponyms(Array.from(documents.values()).flat(), gazetteer);
	const asked = resolveCorpora(documents, found, gazetteer).filter(
		({ corpus }) => words.length === 0 || words.includes(corpus)
	);
	for (const result of asked) console.log(formatResult(result, gazetteer));
	console.log(formatReliability(claimsOf(asked, gazetteer), 'placed mentions'));
	console.log(formatReliability(placelessClaimsOf(asked), 'mentions without a place'));
}
