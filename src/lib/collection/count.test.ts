import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByArticle, countPassages, countTotal, findFirsts } from './count.ts';
import { everything } from './filter.ts';
import type { MentionIndex, Place } from './format.ts';

/** Place, article, literal, day, passage. */
const index = (rows: [number, number, number, number, number][]): MentionIndex => ({
	placeRow: Int32Array.from(rows, (r) => r[0]),
	articleRow: Int32Array.from(rows, (r) => r[1]),
	literal: Uint8Array.from(rows, (r) => r[2]),
	focus: new Uint8Array(rows.length),
	day: Int32Array.from(rows, (r) => r[3]),
	passage: Int32Array.from(rows, (r) => r[4])
});

const place = (row: number, code: string, admin1Row = -1, countryRow = -1) =>
	({ row, featureClass: code[0], featureCode: code.slice(2), admin1Row, countryRow }) as Place;

const [town, otherTown, region, country] = [0, 1, 2, 3];
const places = [
	place(town, 'P.PPL', region, country),
	place(otherTown, 'P.PPL', region, country),
	place(region, 'A.ADM1', -1, country),
	place(country, 'A.PCLI')
];

const sample = index([
	[town, 0, 0, 10, 0],
	[town, 0, 1, 10, 0],
	[town, 0, 1, 10, 0],
	[town, 1, 0, 12, 2],
	[otherTown, 0, 1, 10, 0],
	[otherTown, 2, 1, -1, 3],
	[region, 1, 1, 12, 2],
	[country, 1, 0, 12, 4],
	[-1, 2, 1, -1, 3]
]);
const count = (filter = everything, kept: Uint8Array | null = null) =>
	countPassages(sample, places, findFirsts(sample, places, 5, kept), filter);

describe('countPassages', () => {
	it('counts a passage once per place, however often and in whatever way it names it', () => {
		expect([...count().all]).toEqual([2, 2, 1, 1]);
		expect([...count().literal]).toEqual([1, 2, 1, 0]);
	});

	it('counts a passage that names two places once in total', () => {
		expect(count()).toMatchObject({ totalAll: 4, totalLiteral: 3 });
	});

	it('rolls up to the region and the country, each passage once', () => {
		expect([...count().rolledUpAll]).toEqual([2, 2, 3, 4]);
		expect([...count().rolledUpLiteral]).toEqual([1, 2, 3, 3]);
	});

	it('keeps both ends of a period and drops what has no date', () => {
		const counts = count({ ...everything, days: [10, 11] });
		expect([...counts.all]).toEqual([1, 1, 0, 0]);
		expect(counts.totalAll).toBe(1);
	});

	it('keeps only the wanted passages', () => {
		const counts = count({ ...everything, passages: Uint8Array.from([0, 0, 1, 1, 1]) });
		expect([...counts.all]).toEqual([1, 1, 1, 1]);
	});

	it('keeps only the wanted places, in the regions that hold them too', () => {
		const counts = count(everything, Uint8Array.from([0, 1, 0, 0]));
		expect([...counts.all]).toEqual([0, 2, 0, 0]);
		expect([...counts.rolledUpAll]).toEqual([0, 2, 2, 2]);
	});
});

describe('countByArticle', () => {
	it('counts the different passages of each article', () => {
		const byArticle = (filter = everything, literalOnly = false) => [
			...countByArticle(sample, 5, 3, { filter, places: null, literalOnly })
		];
		expect(byArticle()).toEqual([1, 2, 1]);
		expect(byArticle(everything, true)).toEqual([1, 1, 1]);
		expect(byArticle({ ...everything, days: [12, 12] })).toEqual([0, 2, 0]);
	});
});

describe('countTotal', () => {
	it('agrees with the totals of countPassages', () => {
		const filters = fc.record({
			days: fc.option(fc.tuple(fc.integer({ min: 8, max: 13 }), fc.integer({ min: 8, max: 13 }))),
			passages: fc.option(fc.uint8Array({ minLength: 5, maxLength: 5, max: 1 }))
		});
		const someOrAll = fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }));
		fc.assert(
			fc.property(filters, someOrAll, (filter, kept) => {
				const { totalAll, totalLiteral } = count(filter, kept);
				const total = (literalOnly: boolean) =>
					countTotal(sample, 5, { filter, places: kept, literalOnly });
				expect([total(false), total(true)]).toEqual([totalAll, totalLiteral]);
			})
		);
	});
});
