/** Counting passages under a changing period, as a slider asks for it. */
import { periodCounter } from '../src/lib/collection/count.ts';
import { findFirsts } from '../src/lib/collection/find-firsts.ts';
import { countChoices } from '../src/lib/collection/choices.ts';
import { facets } from '../src/lib/collection/facets/index.ts';
import { everything } from '../src/lib/collection/filter.ts';
import type { ArticleRow, Place } from '../src/lib/collection/format.ts';
import { IndexBuilder } from '../src/lib/collection/mention-index.ts';

export interface FilterTimes {
	readonly prepareMs: number;
	readonly medianMs: number;
	readonly longestMs: number;
	/** All choices of every facet counted once, as an open panel of filters does. */
	readonly choicesMs: number;
}

const days = 730;
const changes = 50;
const passagesEach = 8;

/** Mentions over places whose number falls as 1/rank, four to a passage, in the files' order. */
export function measureFilter(mentions: number, placeCount: number): FilterTimes {
	const passages = mentions >> 2;
	const written = Array.from(
		{ length: placeCount },
		(_, row) =>
			({
				row,
				slug: `place-${row}`,
				featureClass: row < 200 ? 'A' : 'P',
				featureCode: row < 100 ? 'PCLI' : row < 200 ? 'ADM1' : 'PPL',
				admin1Row: row < 200 ? -1 : 100 + (row % 100),
				countryRow: row < 100 ? -1 : row % 100
			}) as Place
	);
	// A step that shares no factor with the number of passages meets each of them in turn.
	const rows = Array.from({ length: mentions }, (_, row) => {
		const place = Math.min(placeCount - 1, Math.floor(placeCount ** (row / mentions)) - 1);
		return { place, passage: (row * 7919) % passages, literal: row % 3 === 0 ? 0 : 1 };
	}).sort((a, b) => a.place - b.place || a.passage - b.passage);
	const places = written.map((place) => ({ ...place, literal: 0, associative: 0 }));
	for (const { place, literal } of rows) places[place][literal ? 'literal' : 'associative']++;
	const articleCount = Math.ceil(passages / passagesEach);
	const builder = new IndexBuilder({ mentions, passages, articles: articleCount });
	const articleRow = rows.map(({ passage }) => Math.floor(passage / passagesEach));
	builder.add(0, {
		article_row: articleRow,
		literal: rows.map(({ literal }) => literal),
		focus: new Uint8Array(mentions),
		day: articleRow.map((row) => 20_000 - Math.floor((row / articleCount) * days)),
		passage: rows.map(({ passage }) => passage % passagesEach),
		firsts: new Uint8Array(mentions)
	});
	const unmarked = builder.end();
	const all = new Uint8Array(placeCount).fill(1);
	const index = { ...unmarked, firsts: findFirsts(unmarked, places, passages, all) };
	const start = performance.now();
	// As a page does once it has the index; what a reader changes comes after.
	const countDays = periodCounter(index, places, null, index.firsts);
	countDays(null);
	const prepareMs = performance.now() - start;
	const times = Array.from({ length: changes }, (_, i) => {
		const before = performance.now();
		countDays([20_000 - days + i * 7, 20_000 - days + i * 7 + 60]);
		return performance.now() - before;
	}).sort((a, b) => a - b);
	const articles = Array.from(
		{ length: articleCount },
		(_, row) =>
			({
				row,
				publisher: `publisher ${row % 20}`,
				authors: [`author ${row % 500}`],
				language: row % 5 === 0 ? 'uk' : 'en'
			}) as unknown as ArticleRow
	);
	const counted = { filter: everything, places: null, literalOnly: true };
	const choiceTimes = Array.from({ length: 9 }, () => {
		const before = performance.now();
		for (const facet of facets) countChoices(facet, { index, places, articles, passages }, counted);
		return performance.now() - before;
	}).sort((a, b) => a - b);
	return {
		prepareMs,
		medianMs: times[changes >> 1],
		longestMs: times[changes - 1],
		choicesMs: choiceTimes[choiceTimes.length >> 1]
	};
}
