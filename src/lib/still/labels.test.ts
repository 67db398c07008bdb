import { describe, expect, it } from 'vitest';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StillFeature } from './features.ts';
import { placeLabels, textWidth } from './labels.ts';
import { LayerReader } from './paint.ts';

const point = (id: number, x: number, y: number, rank: number): StillFeature => ({
	type: 'Point',
	id,
	properties: { name: `Long name ${id}`, rank },
	parts: [[[x, y]]],
	outlines: [],
	box: [x, y, x, y]
});

const layer = (id: string, layout: object = {}): LayerSpecification => ({
	id,
	type: 'symbol',
	source: 'places',
	layout: {
		'text-field': ['get', 'name'],
		'text-size': 12,
		'symbol-sort-key': ['-', ['get', 'rank']],
		...layout
	}
});

const readerOf = (specification: LayerSpecification) =>
	new LayerReader(specification, { version: 8, sources: {}, layers: [] }, 5, new Map());

const placed = (layers: LayerSpecification[], features: StillFeature[]) =>
	placeLabels(
		layers.map(readerOf),
		() => features,
		({ parts }) => [parts[0][0][0], parts[0][0][1]],
		[0, 0, 400, 300]
	).map((labels) => labels.map(({ feature }) => feature.id));

describe('placeLabels', () => {
	it('gives room to the one that matters more', () => {
		expect(placed([layer('names')], [point(1, 200, 150, 1), point(2, 205, 152, 9)])).toEqual([[2]]);
	});

	it('lets the upper layer choose first', () => {
		const features = [point(1, 200, 150, 1)];
		expect(placed([layer('below'), layer('above')], features)).toEqual([[], [1]]);
	});

	it('tries the other sides of a point before it gives up', () => {
		const variable = layer('names', {
			'text-variable-anchor': ['left', 'right'],
			'text-radial-offset': 1
		});
		expect(placed([variable], [point(1, 200, 150, 2), point(2, 200, 150, 1)])).toEqual([[1, 2]]);
	});

	it('writes nothing that the picture would cut', () => {
		expect(placed([layer('names')], [point(1, 5, 150, 1)])).toEqual([[]]);
	});
});

describe('textWidth', () => {
	it.each(['Sudzha', 'Суджа', 'Wołów'])('grows with letters, size and weight: %s', (text) => {
		expect(textWidth(text, 12, false)).toBeGreaterThan(textWidth(text.slice(1), 12, false));
		expect(textWidth(text, 24, false)).toBeCloseTo(2 * textWidth(text, 12, false));
		expect(textWidth(text, 12, true)).toBeGreaterThan(textWidth(text, 12, false));
	});
});
