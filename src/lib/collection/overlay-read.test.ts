import { describe, expect, test } from 'vitest';
import { dayOf } from './filter';
import { overlayOn } from './overlay';
import { readOverlay } from './overlay-read';

const square = [
	[
		[35, 51],
		[36, 51],
		[36, 52],
		[35, 51]
	]
];

const feature = (
	properties: object,
	geometry: object = { type: 'Polygon', coordinates: square }
) => ({
	type: 'Feature',
	geometry,
	properties
});

const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

const held = {
	name: 'Area held',
	source: 'Drawn for this test',
	valid_from: '2024-08-06',
	valid_to: '2024-08-31'
};

describe('a dated overlay', () => {
	test('shows what holds on a day, first and last day included', () => {
		const later = { ...held, name: 'Later', valid_from: '2024-09-01', valid_to: null };
		const overlay = readOverlay(collection(feature(held), feature(later)));
		const namesOn = (day: string) =>
			overlayOn(overlay, dayOf(day)).map(({ properties }) => properties.name);
		expect(namesOn('2024-08-05')).toEqual([]);
		expect(namesOn('2024-08-06')).toEqual(['Area held']);
		expect(namesOn('2024-08-31')).toEqual(['Area held']);
		expect(namesOn('2030-01-01')).toEqual(['Later']);
	});

	test('keeps nothing that is not drawn or shown', () => {
		const [{ properties, geometry }] = readOverlay(
			collection(feature({ ...held, color: 'url(x)', ['__proto__']: { a: 1 }, html: '<b>' }))
		).features;
		expect(Object.keys(properties).sort()).toEqual([
			'from',
			'fromDay',
			'name',
			'source',
			'to',
			'toDay'
		]);
		expect(geometry.type).toBe('Polygon');
	});

	test.each([
		['no collection', { type: 'Feature' }, /FeatureCollection/],
		[
			'a source that is missing',
			collection(feature({ ...held, source: ' ' })),
			/feature 1 has no source/
		],
		[
			'a day that is none',
			collection(feature({ ...held, valid_from: 'August' })),
			/valid_from is "August", not a day/
		],
		[
			'a day that is missing',
			collection(feature({ ...held, valid_from: undefined })),
			/valid_from is missing; write a day as 2024-08-06/
		],
		[
			'an end before the beginning',
			collection(feature({ ...held, valid_to: '2024-08-01' })),
			/before it begins/
		],
		[
			'a position off the globe',
			collection(feature(held, { type: 'LineString', coordinates: [[35, 510]] })),
			/position outside/
		],
		[
			'a position that is no number',
			collection(feature(held, { type: 'Point', coordinates: ['35', '51'] })),
			/position outside/
		],
		[
			'a collection of geometries',
			collection(feature(held, { type: 'GeometryCollection', geometries: [] })),
			/no point, line or polygon/
		]
	])('refuses %s', (_, value, problem) => {
		expect(() => readOverlay(value)).toThrow(problem);
	});
});
