import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByArticle, countPassages, countTotal, periodCounter } from './count.ts';
import { findFirsts } from './find-firsts.ts';
import { indexOfMentions, mentionsOf } from '../../../tests/fixtures/mention-index.ts';
import { everything } from './filter.ts';
import type { Place } from './format.ts';

const place = (row: number, code: string, admin1Row = -1, countryRow = -1) =>
	({ row, featureClass: code[0], featureCode: code.slice(2), admin1Row, countryRow }) as Place;

const [town, otherTown, region, country] = [0, 1, 2, 3];
const written = [
	place(town, 'P.PPL', region, country),
	place(otherTown, 'P.PPL', region, country),
	place(region, 'A.ADM1', -1, country),
	place(country, 'A.PCLI')
];

const rows = [
	[town, 0, 0, 12, 0],
	[town, 1, 0, 10, 2],
	[town, 1, 1, 10, 2],
	[town, 1, 1, 10, 2],
	[otherTown, 1, 1, 10, 2],
	[otherTown, 2, 1, -1, 3],
	[region, 0, 1, 12, 0],
	[country, 0, 0, 12, 1],
	[-1, 2, 1, -1, 3]
];
const { index: sample, places } = indexOfMentions(mentionsOf(rows), written);
const passages = 4;
const collection = { index: sample, places, passages };
const count = (filter = everything, kept: Uint8Array | null = null) =>
	countPassages(
		sample,
		places,
		filter,
		kept ? findFirsts(sample, places, passages, kept) : undefined
	);

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

	it('counts one period after the other as each by itself', () => {
		const day = fc.integer({ min: -1, max: 14 });
		const period = fc.option(fc.tuple(day, day));
		fc.assert(
			fc.property(
				fc.array(period, { maxLength: 6 }),
				fc.option(fc.uint8Array({ minLength: passages, maxLength: passages, max: 1 })),
				(periods, kept) => {
					const countDays = periodCounter(sample, places, kept, sample.firsts);
					for (const days of periods) {
						const alone = countPassages(sample, places, { days, passages: kept });
						expect(countDays(days)).toEqual(alone);
					}
				}
			)
		);
	});

	it('leaves what it has counted before as it was', () => {
		const countDays = periodCounter(sample, places, null, sample.firsts);
		const whole = countDays(null);
		countDays([10, 11]);
		expect([...whole.all]).toEqual([2, 2, 1, 1]);
	});

	it('keeps only the wanted passages', () => {
		const counts = count({ ...everything, passages: Uint8Array.from([1, 1, 0, 1]) });
		expect([...counts.all]).toEqual([1, 1, 1, 1]);
	});

	it('keeps only the wanted places, in the regions that hold them too', () => {
		const counts = count(everything, Uint8Array.from([0, 1, 0, 0]));
		expect([...counts.all]).toEqual([0, 2, 0, 0]);
		expect([...counts.rolledUpAll]).toEqual([0, 2, 2, 2]);
	});
});

describe('the bits of an index', () => {
	it('count what is counted passage by passage', () => {
		const mention = fc.record({
			place: fc.integer({ min: -1, max: 3 }),
			article: fc.nat(3),
			isLiteral: fc.boolean(),
			nth: fc.nat(2)
		});
		fc.assert(
			fc.property(
				fc.array(mention, { maxLength: 30 }),
				fc.integer({ min: -1, max: 12 }),
				(some, day) => {
					const mentions = some.map(({ nth, ...rest }) => ({
						...rest,
						passage: rest.article * 3 + nth,
						day: rest.article === 3 ? -1 : 12 - rest.article
					}));
					const { index, places } = indexOfMentions(mentions, written);
					const days = [day, 12] as const;
					const counts = countPassages(index, places, { days, passages: null });
					const different = (isIn: (place: number) => boolean) =>
						new Set(
							mentions
								.filter((one) => one.place >= 0 && isIn(one.place) && one.day >= Math.max(0, day))
								.map(({ passage }) => passage)
						).size;
					expect(counts.totalAll).toBe(different(() => true));
					expect([...counts.all]).toEqual(
						places.map(({ row }) => different((place) => place === row))
					);
					expect(counts.rolledUpAll[region]).toBe(different((place) => place <= region));
					expect(counts.rolledUpAll[country]).toBe(different(() => true));
				}
			)
		);
	});
});

describe('countByArticle', () => {
	it('counts the different passages of each article', () => {
		const byArticle = (filter = everything, literalOnly = false) => [
			...countByArticle(collection, 3, { filter, places: null, literalOnly })
		];
		expect(byArticle()).toEqual([2, 1, 1]);
		expect(byArticle(everything, true)).toEqual([1, 1, 1]);
		expect(byArticle({ ...everything, days: [12, 12] })).toEqual([2, 0, 0]);
	});
});

describe('countTotal', () => {
	it('agrees with the totals of countPassages', () => {
		const filters = fc.record({
			days: fc.option(fc.tuple(fc.integer({ min: 8, max: 13 }), fc.integer({ min: 8, max: 13 }))),
			passages: fc.option(fc.uint8Array({ minLength: passages, maxLength: passages, max: 1 }))
		});
		const someOrAll = fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }));
		fc.assert(
			fc.property(filters, someOrAll, (filter, kept) => {
				const { totalAll, totalLiteral } = count(filter, kept);
				const total = (literalOnly: boolean) =>
					countTotal(collection, { filter, places: kept, literalOnly });
				expect([total(false), total(true)]).toEqual([totalAll, totalLiteral]);
			})
		);
	});
});
