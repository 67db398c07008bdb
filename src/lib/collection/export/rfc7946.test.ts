import { area } from '@turf/area';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { doubledArea } from '../../geo/rings.ts';
import { areaAsRfc7946 } from './rfc7946.ts';

const square = (west: number, south: number, size: number) => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];

const lngsOf = ({ coordinates }: MultiPolygon) => coordinates.flat(2).map(([lng]) => lng);

describe('an area as RFC 7946 wants it', () => {
	it('is two where its ring crosses itself', () => {
		const bow = [[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]; // prettier-ignore
		const { coordinates } = areaAsRfc7946({ type: 'Polygon', coordinates: [bow] });
		expect(coordinates.map((rings) => rings.length)).toEqual([1, 1]);
		expect(coordinates.map(([outer]) => doubledArea(outer))).toEqual([2, 2]);
		expect(coordinates.flat(2)).toContainEqual([1, 1]);
	});

	it('is cut at 180° with a hole that crosses it, and neither larger nor smaller', () => {
		const shape: Polygon = {
			type: 'Polygon',
			coordinates: [square(170, 60, 20), square(178, 66, 4).reverse()]
		};
		const cut = areaAsRfc7946(shape);
		expect(Math.max(...lngsOf(cut))).toBe(180);
		expect(Math.min(...lngsOf(cut))).toBe(-180);
		// The hole opens to the cut: what is left on either side is one ring.
		expect(cut.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
		expect(area(cut) / area(shape)).toBeCloseTo(1, 6);
	});

	it('keeps a hole, which runs the other way', () => {
		const shape: Polygon = {
			type: 'Polygon',
			coordinates: [square(0, 0, 10), square(4, 4, 2)]
		};
		const [[outer, hole]] = areaAsRfc7946(shape).coordinates;
		expect(doubledArea(outer)).toBe(200);
		expect(doubledArea(hole)).toBe(-8);
	});
});
