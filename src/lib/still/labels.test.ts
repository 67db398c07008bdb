import { describe, expect, it } from 'vitest';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { mapStyle } from '../map/style/index.ts';
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

	it('goes as far from a point as it may', () => {
		const listed = layer('names', {
			'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 1], 'top', [0, 3]]
		});
		const features = [1, 2, 3, 4].map((id) => point(id, 200, 150, 5 - id));
		expect(placed([listed], features)).toEqual([[1, 2, 3]]);
	});

	it('writes nothing that the picture would cut', () => {
		expect(placed([layer('names')], [point(1, 5, 150, 1)])).toEqual([[]]);
	});
});

describe("the map's labels", () => {
	const style = mapStyle({
		theme: 'light',
		language: 'en',
		view: 'un',
		basemapUrl: 'https://example.org/basemap.pmtiles',
		fontFaces: {}
	});
	const near = (zoom: number, featuresByLayer: Readonly<Record<string, StillFeature[]>>) => {
		const states = new Map([1, 2].map((id) => [id, { literal: 1 }]));
		const readers = style.layers
			.filter(({ id }) => id in featuresByLayer)
			.map((layer) => new LayerReader(layer, style, zoom, states));
		return placeLabels(
			readers,
			({ layer }) => featuresByLayer[layer.id],
			({ parts }) => [parts[0][0][0], parts[0][0][1]],
			[0, 0, 400, 300]
		).flat();
	};

	it('write the name of an island state although its town is named on the same spot', () => {
		const country = point(9, 200, 150, 4);
		const placed = near(5, {
			'label-country': [{ ...country, properties: { kind: 'country', rank: 4, name: 'Tonga' } }],
			'place-labels': [point(1, 200, 150, 1)]
		});
		expect(placed.map(({ lines }) => lines.join(' '))).toEqual(['Tonga', 'Long name 1']);
	});

	it('leave room for the name of a region below the towns in its middle', () => {
		const region = {
			...point(9, 200, 150, 4),
			properties: { kind: 'admin1', name: 'Kursk Oblast' }
		};
		const towns = [point(1, 210, 147, 9), point(2, 165, 160, 1)];
		const placed = near(7, {
			'label-admin1': [region],
			'place-labels': [towns[0]],
			'place-room': towns
		});
		expect(placed.map(({ lines }) => lines.join(' '))).toContain('Kursk Oblast');
	});

	it('are written over the whole world, too', () => {
		expect(near(0.5, { 'place-labels': [point(1, 200, 150, 1)] })).toHaveLength(1);
	});

	it('stand above and to the right where all four sides are taken', () => {
		const around = [
			[240, 160],
			[160, 150],
			[200, 165],
			[180, 135]
		].map(([x, y], i) => point(3 + i, x, y, 1));
		const named = [point(1, 200, 150, 2)];
		const [first] = near(8, { 'place-labels': named, 'place-room': around });
		expect(first).toMatchObject({ feature: { id: 1 }, anchor: 'start' });
		expect(first.x).toBeGreaterThan(200);
		expect(first.y).toBeLessThan(150);
	});

	it('stand above or below a mark that has grown with the map where its sides are taken', () => {
		const named = [point(1, 200, 150, 5)];
		const beside = [point(3, 178, 150, 1), point(4, 222, 150, 1)];
		const placed = near(10, { 'place-labels': named, 'place-room': [...named, ...beside] });
		expect(placed).toMatchObject([{ feature: { id: 1 }, anchor: 'middle' }]);
	});

	it('lie on no mark near by, be it the least', () => {
		const marks = [point(1, 200, 150, 2), point(2, 240, 150, 1)];
		const placed = near(8, { 'place-labels': marks, 'place-room': marks });
		expect(placed.map(({ feature, anchor }) => [feature.id, anchor])).toEqual([
			[1, 'end'],
			[2, 'start']
		]);
	});
});

describe('textWidth', () => {
	it.each(['Sudzha', 'Суджа', 'Wołów'])('grows with letters, size and weight: %s', (text) => {
		expect(textWidth(text, 12, false)).toBeGreaterThan(textWidth(text.slice(1), 12, false));
		expect(textWidth(text, 24, false)).toBeCloseTo(2 * textWidth(text, 12, false));
		expect(textWidth(text, 12, true)).toBeGreaterThan(textWidth(text, 12, false));
	});
});
