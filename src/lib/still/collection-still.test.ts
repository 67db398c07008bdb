// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../tests/fixtures/geoparsed.ts';
import type { ArticleRow, Place } from '../collection/format.ts';
import type { Regions } from '../collection/regions.ts';
import { CollectionStills, type StillOptions } from './collection-still.ts';

const place = (row: number, fields: Partial<Place>): Place => ({
	row,
	id: `gn:${row + 1}`,
	slug: `place-${row}`,
	name: `Place ${row}`,
	names: {},
	featureClass: 'P',
	featureCode: 'PPL',
	country: 'RU',
	admin1: null,
	admin2: null,
	lngLat: [35, 51],
	bbox: null,
	precisionKm: 0,
	population: 0,
	regionId: null,
	sameAs: [],
	source: 'test',
	certainty: 'two-source',
	admin1Row: 0,
	countryRow: -1,
	literal: 1,
	associative: 0,
	passages: 1,
	articles: 1,
	checked: 0,
	confidence: 0.9,
	kindConfidence: 0.9,
	isFaint: false,
	first: null,
	last: null,
	mentionsStart: 0,
	...fields
});

/** One square region, 34–37° E, 50–53° N. */
const topology: Regions = {
	type: 'Topology',
	arcs: [
		[
			[34, 50],
			[34, 53],
			[37, 53],
			[37, 50],
			[34, 50]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiPolygon',
					arcs: [[[0]]],
					properties: {
						regionId: 'RU-KRS',
						level: 'admin1',
						view: 'both',
						names: { en: 'Kursk Oblast', uk: 'Курська область', ru: 'Курская область' },
						dispute: null
					}
				}
			]
		}
	}
};

const places = [
	place(0, {
		name: 'Kursk Oblast',
		featureClass: 'A',
		featureCode: 'ADM1',
		regionId: 'RU-KRS',
		bbox: [34, 50, 37, 53],
		admin1Row: -1
	}),
	place(1, { name: '<b>&"Sudzha"</b>', names: { uk: 'Суджа' }, lngLat: [35.27, 51.19] }),
	place(2, { name: 'Kursk', lngLat: [36.19, 51.73] }),
	place(3, { name: 'Lgov', lngLat: [35.26, 51.67] })
];

const counts = {
	literal: Int32Array.of(4, 9, 3, 0),
	all: Int32Array.of(4, 9, 5, 2),
	rolledUpLiteral: Int32Array.of(16, 9, 3, 0),
	rolledUpAll: Int32Array.of(20, 9, 5, 2)
};

const stills = (language: 'en' | 'uk' = 'en') =>
	new CollectionStills(places, counts, topology, topology, language, async () => new Map(), 8);

const marksOf = (...rows: number[]) =>
	rows.map(
		(placeRow) => ({ start: 0, end: 4, placeRow, kind: 'literal', type: 'Literal' }) as const
	);

const options: StillOptions = {
	width: 520,
	height: 380,
	themes: ['light', 'dark'],
	credit: '6 August 2024 · Made with care'
};

const parsed = (svg: string) => {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(document.querySelector('parsererror')).toBeNull();
	return document;
};

describe('a still map', () => {
	it('of an article stays as it was when other articles name its places more often', async () => {
		const article = { marks: marksOf(2, 3) } as unknown as ArticleRow;
		const before = await stills().ofArticle(article, options);
		// What is named more often stands further up.
		const moved = [places[0], places[1], places[3], places[2]].map((each, row) => ({
			...each,
			row
		}));
		const later = new CollectionStills(
			moved,
			counts,
			topology,
			topology,
			'en',
			async () => new Map(),
			8
		);
		expect(await later.ofArticle(article, options)).toBe(before);
	});

	it('is well-formed whatever a place is called, and names it as text', async () => {
		const document = parsed(await stills().ofAll(options));
		const labels = [...document.querySelectorAll('text')].map((text) => text.textContent);
		expect(labels).toContain('<b>&"Sudzha"</b>');
		expect(document.querySelector('b, script, image, foreignObject')).toBeNull();
	});

	it('draws lines in the color that they have over the land, for what lets light through is slow', async () => {
		const svg = await stills().ofAll(options);
		// 0.85 of #5b646c over #f6f4ee by day, of #a2abb2 over #1d2124 by night.
		expect(svg).toMatch(/stroke:#727a80/);
		expect(svg).toMatch(/stroke:#8e969d/);
		expect(svg).not.toContain('stroke-opacity');
	});

	it('draws a circle for what is named literally, the larger the more passages', async () => {
		const document = parsed(await stills().ofAll(options));
		const radii = [...document.querySelectorAll('circle')].map((circle) =>
			Number(circle.getAttribute('r'))
		);
		expect(radii).toHaveLength(2);
		expect(Math.max(...radii)).toBeGreaterThan(Math.min(...radii));
	});

	it('outlines the place it is of', async () => {
		const [all, one] = await Promise.all([
			stills().ofAll(options),
			stills().ofPlace(places[2], marksOf(2), options)
		]);
		expect(all).not.toContain('stroke:#1457c8');
		expect(one).toContain('stroke:#1457c8');
	});

	it('draws of a place only what is named together with it', async () => {
		const document = parsed(await stills().ofPlace(places[1], marksOf(1, 2), options));
		const labels = [...document.querySelectorAll('text')].map((text) => text.textContent);
		expect(labels).toContain('Kursk');
		expect(labels).not.toContain('Lgov');
	});

	it('shows of an article what it names, hollow where that is not the scene', async () => {
		const article = {
			...articleOf('one', ''),
			row: 0,
			text: null,
			passages: [],
			marks: [{ start: 0, end: 4, placeRow: 3, kind: 'associative', type: 'Metonymic' } as const],
			focus: []
		};
		const svg = await stills().ofArticle(article, options);
		const document = parsed(svg);
		expect(document.querySelectorAll('circle')).toHaveLength(1);
		expect(svg).toContain('stroke:#3f5f78');
	});

	it('has the colors of both themes, or of the one asked for', async () => {
		const both = await stills().ofAll(options);
		expect(both).toContain('@media(prefers-color-scheme:dark)');
		expect(both).toContain('#f6f4ee');
		expect(both).toContain('#1d2124');
		const light = await stills().ofAll({ ...options, themes: ['light'] });
		expect(light).not.toContain('prefers-color-scheme');
		expect(light).not.toContain('#1d2124');
	});

	it('labels in the language asked for, and states its sources', async () => {
		const svg = await stills('uk').ofAll(options);
		expect(svg).toContain('>Суджа<');
		expect(svg).toContain('6 August 2024 · Made with care');
	});

	it('tells its sources whole where they need a second line', async () => {
		const credit = 'Made by many people in many places, with care and for everybody';
		const text = (svg: string) =>
			[...parsed(svg).querySelectorAll('text')].map((each) => each.textContent).join(' ');
		const svg = await stills().ofAll({ ...options, width: 200, credit });
		expect(text(svg)).toContain(credit);
	});

	it('is the same every time', async () => {
		expect(await stills().ofAll(options)).toBe(await stills().ofAll(options));
	});

	it('shortens a heading that is too long', async () => {
		const heading = { title: 'A very long title '.repeat(20), caption: 'Caption' };
		const document = parsed(await stills().ofAll({ ...options, heading }));
		const title = [...document.querySelectorAll('text')].find(({ textContent }) =>
			textContent!.startsWith('A very')
		)!;
		expect(title.textContent!.endsWith('…')).toBe(true);
		expect(title.textContent!.length).toBeLessThan(80);
	});
});
