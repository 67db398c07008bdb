import { describe, expect, test } from 'vitest';
import type { Place } from '../../collection/format.ts';
import type { Regions } from '../style/features.ts';
import { inViewTest } from './places-in-view.ts';

/** A region of 10 by 10 degrees without its south-eastern quarter, and a town in that quarter. */
const regions = {
	type: 'Topology',
	arcs: [
		[
			[20, 40],
			[25, 40],
			[25, 45],
			[30, 45],
			[30, 50],
			[20, 50],
			[20, 40]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', id: 0, arcs: [[0]], properties: {} }]
		}
	}
} as unknown as Regions;
const region = {
	row: 0,
	featureClass: 'A',
	featureCode: 'ADM1',
	lngLat: [23, 47],
	bbox: [20, 40, 30, 50]
} as unknown as Place;
const town = { row: 1, featureClass: 'P', lngLat: [28, 42], bbox: null } as unknown as Place;

describe('what is in sight', () => {
	test.each([
		['all of it', [10, 30, 40, 60], true, true],
		['a piece inside the region, far from its borders', [21, 46, 22, 47], true, false],
		['the quarter that the region leaves out', [26, 41, 29, 44], false, true],
		['across its border', [24, 41, 26, 44], true, false],
		[
			'a strip that crosses the region with no point of its outline in it',
			[18, 46, 35, 46.5],
			true,
			false
		],
		['a strip that crosses it from north to south', [21, 30, 22, 60], true, false],
		['elsewhere', [-20, 41, -10, 44], false, false],
		['half the world, across the 180th meridian', [27, 30, -170, 60], true, true]
	] as const)('%s', (_, box, seesRegion, seesTown) => {
		const isInSight = inViewTest(box, regions);
		expect(isInSight(region)).toBe(seesRegion);
		expect(isInSight(town)).toBe(seesTown);
	});

	test('boxes count where shapes are not known', () => {
		expect(inViewTest([26, 41, 29, 44], null)(region)).toBe(true);
	});
});
