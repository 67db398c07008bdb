/** Counting passages under a changing period, as a slider asks for it. */
import { countPassages, findFirsts } from '../src/lib/collection/count.ts';
import { countChoices } from '../src/lib/collection/choices.ts';
import { facets } from '../src/lib/collection/facets/index.ts';
import { everything } from '../src/lib/collection/filter.ts';
import type { ArticleRow, MentionIndex, Place } from '../src/lib/collection/format.ts';

export interface FilterTimes {
	readonly prepareMs: number;
	readonly medianMs: number;
	readonly longestMs: number;
	/** All choices of every facet counted once, as an open panel of filters does. */
	readonly choicesMs: number;
}

const days = 730;
const changes = 50;

/** Mentions over places whose number falls as 1/rank, four to a passage, in the files' order. */
export function measureFilter(mentions: number, placeCount: number): FilterTimes {
	const index: MentionIndex = {
		placeRow: new Int32Array(mentions),
		articleRow: new Int32Array(mentions),
		literal: new Uint8Array(mentions),
		focus: new Uint8Array(mentions),
		day: new Int32Array(mentions),
		passage: new Int32Array(mentions)
	};
	const passages = mentions >> 2;
	// A step that shares no factor with the number of passages meets each of them in turn.
	const order = Array.from({ length: mentions }, (_, row) => {
		const place = Math.min(placeCount - 1, Math.floor(placeCount ** (row / mentions)) - 1);
		return { place, passage: (row * 7919) % passages };
	}).sort((a, b) => a.place - b.place || a.passage - b.passage);
	for (const [row, { place, passage }] of order.entries()) {
		index.placeRow[row] = place;
		index.passage[row] = passage;
		index.articleRow[row] = passage >> 3;
		index.day[row] = 20_000 - Math.floor((passage / passages) * days);
		index.literal[row] = row % 3 === 0 ? 0 : 1;
	}
	const places = Array.from(
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
	const start = performance.now();
	const firsts = findFirsts(index, places, passages);
	// As a page does once it has the index; what a reader changes comes after.
	countPassages(index, places, firsts);
	const prepareMs = performance.now() - start;
	const times = Array.from({ length: changes }, (_, i) => {
		const before = performance.now();
		countPassages(index, places, firsts, {
			days: [20_000 - days + i * 7, 20_000 - days + i * 7 + 60],
			passages: null
		});
		return performance.now() - before;
	}).sort((a, b) => a - b);
	const articles = Array.from(
		{ length: (passages >> 3) + 1 },
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
