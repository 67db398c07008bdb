import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfMentions } from '../../../tests/fixtures/mention-index.ts';
import { countChoices } from './choices.ts';
import { countTotal } from './count.ts';
import { facets, noFacets, type FacetKey, type FacetValues } from './facets/index.ts';
import type { ArticleRow, Place } from './format.ts';
import { keepsEveryPassage, keptPassages, keptPlaces, type Narrowed } from './narrow.ts';

const place = (row: number, slug: string, code: string, admin1Row = -1, countryRow = -1) =>
	({
		row,
		slug,
		featureClass: code[0],
		featureCode: code.slice(2),
		admin1Row,
		countryRow
	}) as Place;

const places = [
	place(0, 'aville', 'P.PPL', 2, 3),
	place(1, 'beton', 'P.PPLC', -1, 4),
	place(2, 'north', 'A.ADM1', -1, 3),
	place(3, 'aland', 'A.PCLI'),
	place(4, 'beland', 'A.PCLI'),
	place(5, 'long-river', 'H.STM')
];
const [aville, beton, north, aland] = [0, 1, 2, 3];

interface Written {
	readonly publisher: string | null;
	readonly authors: readonly string[];
	readonly language: string;
	readonly day: number;
	/** Mentions of each passage. */
	readonly passages: readonly (readonly {
		readonly place: number;
		readonly isLiteral: boolean;
	}[])[];
}

/** A collection as its files have it: rows of the index by place, newest passage first. */
function collectionOf(written: readonly Written[]): Narrowed {
	let passage = 0;
	const mentions = written.flatMap(({ day, passages }, article) =>
		passages.flatMap((mentions) => {
			const number = passage++;
			return mentions.map((mention) => ({ ...mention, article, day, passage: number }));
		})
	);
	const counted = indexOfMentions(mentions, places);
	const articles = written.map((article, row) => ({ ...article, row }) as unknown as ArticleRow);
	return { ...counted, articles, passages: passage };
}

const facetOf = (key: FacetKey) => facets.find((facet) => facet.key === key)!;
const chosen = (values: Partial<FacetValues>): FacetValues => ({ ...noFacets, ...values });

const total = (collection: Narrowed, values: FacetValues, literalOnly: boolean) =>
	countTotal(collection, {
		filter: { days: null, passages: keptPassages(values, collection) },
		places: keptPlaces(values, places),
		literalOnly
	});

/** Choices of a facet while other values are chosen. */
const choices = (
	key: FacetKey,
	collection: Narrowed,
	values: FacetValues = noFacets,
	literalOnly = false
) =>
	countChoices(facetOf(key), collection, {
		filter: { days: null, passages: keptPassages(values, collection, key) },
		places: keptPlaces(values, places, key),
		literalOnly
	});

const literal = (row: number) => ({ place: row, isLiteral: true });
const asGovernment = (row: number) => ({ place: row, isLiteral: false });
const article = (fields: Partial<Written>): Written => ({
	publisher: null,
	authors: [],
	language: 'en',
	day: 0,
	passages: [],
	...fields
});

describe('the facet of authors', () => {
	const collection = collectionOf([
		article({ authors: ['Ann', 'Bo'], passages: [[literal(aville)], [literal(beton)]] }),
		article({ authors: ['Bo'], passages: [[literal(aville)]] }),
		article({ passages: [[literal(aville)]] })
	]);

	it('counts an article for each of its authors', () => {
		expect(Object.fromEntries(choices('author', collection))).toEqual({ Ann: 2, Bo: 3 });
	});

	it('keeps everything until the articles are there', () => {
		expect(keptPassages(chosen({ author: 'Ann' }), { ...collection, articles: null })).toBeNull();
	});
});

describe('the facet of governments', () => {
	const collection = collectionOf([
		article({
			passages: [
				[asGovernment(beton), literal(aville)],
				[asGovernment(aland), asGovernment(north), literal(aville)],
				[literal(beton)],
				[asGovernment(beton)]
			]
		})
	]);

	it('keeps the passages that name a country’s places as its government, with all their places', () => {
		const kept = keptPassages(chosen({ government: 'beland' }), collection);
		expect([...kept!]).toEqual([1, 0, 0, 1]);
		expect(keptPlaces(chosen({ government: 'beland' }), places)).toBeNull();
	});

	it('counts a passage once for a country, and what happens in a place for none', () => {
		const named = Object.entries(Object.fromEntries(choices('government', collection)));
		expect(named.filter(([, count]) => count > 0)).toEqual([
			['aland', 1],
			['beland', 2]
		]);
	});

	it('counts of the kinds shown: passages in which something happens', () => {
		const counts = choices('government', collection, noFacets, true);
		expect([counts.get('aland'), counts.get('beland')]).toEqual([1, 1]);
	});
});

describe('the facet of regions', () => {
	const collection = collectionOf([
		article({ passages: [[literal(aville), literal(north)], [literal(beton)]] })
	]);

	it('offers countries and regions, in the order of the places', () => {
		expect([...choices('inside', collection)]).toEqual([
			['north', 1],
			['aland', 1],
			['beland', 1]
		]);
	});

	it('keeps a single place that an address asks for', () => {
		expect([...keptPlaces(chosen({ inside: 'aville' }), places)!]).toEqual([1, 0, 0, 0, 0, 0]);
	});
});

describe('a place that the collection has not', () => {
	it('narrows nothing, wherever it is asked for', () => {
		const values = chosen({ inside: 'atlantis', government: 'atlantis' });
		const collection = collectionOf([article({ passages: [[literal(aville)]] })]);
		expect(keptPlaces(values, places)).toBeNull();
		expect(keptPassages(values, collection)).toBeNull();
	});
});

describe('any facet', () => {
	const mention = fc.record({
		place: fc.integer({ min: -1, max: places.length - 1 }),
		isLiteral: fc.boolean()
	});
	const collections = fc
		.array(
			fc.record({
				publisher: fc.constantFrom('Post', 'Wire', null),
				authors: fc.array(fc.constantFrom('Ann', 'Bo', 'Cy'), { maxLength: 2 }),
				language: fc.constantFrom('en', 'uk'),
				day: fc.integer({ min: -1, max: 3 }),
				passages: fc.array(fc.array(mention, { minLength: 1, maxLength: 3 }), { maxLength: 3 })
			}),
			{ maxLength: 5 }
		)
		.map(collectionOf);
	const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values);
	const someFacets: fc.Arbitrary<FacetValues> = fc.record({
		publisher: maybe('Post'),
		author: maybe('Ann'),
		inside: maybe('aland', 'north'),
		class: maybe('P'),
		government: maybe('aland'),
		written: maybe('en'),
		verification: maybe('claimed')
	});

	it('leaves as many passages as its choice says, whatever else is chosen', () => {
		fc.assert(
			fc.property(collections, someFacets, fc.boolean(), (collection, values, literalOnly) => {
				for (const { key } of facets) {
					for (const [value, count] of choices(key, collection, values, literalOnly)) {
						expect(total(collection, { ...values, [key]: value }, literalOnly)).toBe(count);
					}
				}
			})
		);
	});

	it('says whether it drops passages', () => {
		fc.assert(
			fc.property(collections, someFacets, (collection, values) => {
				if (keepsEveryPassage(values)) expect(keptPassages(values, collection)).toBeNull();
			})
		);
	});
});
