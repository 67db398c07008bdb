import { describe, expect, test } from 'vitest';
import { kmPerDegree } from '../../geo/lng-lat.ts';
import { firstView, isInView, placeView } from './framing';

const place = (
	lng: number,
	lat: number,
	featureClass = 'P',
	featureCode = 'PPL',
	bbox: readonly [number, number, number, number] | null = null
) => ({ lngLat: [lng, lat] as const, featureClass, featureCode, bbox, precisionKm: 2 });

const sudzha = place(35.27, 51.19);
const kursk = place(36.19, 51.73);
const washington = place(-77.04, 38.9);
const russia = place(100, 60, 'A', 'PCLI', [19.6, 41.2, -169, 81.9]);
const kurskOblast = place(36.3, 51.7, 'A', 'ADM1', [34.1, 50.9, 38.5, 52.4]);

describe('the first view', () => {
	test('holds where it happens, not a far capital named once', () => {
		expect(firstView([sudzha, kursk, washington], [30, 20, 2])).toEqual([
			35.27, 51.19, 36.19, 51.73
		]);
	});

	test('does not grow to a country when something smaller is named', () => {
		expect(firstView([sudzha, russia], [1, 50])).toEqual([35.27, 51.19, 35.27, 51.19]);
	});

	test('shows a region whole', () => {
		expect(firstView([kurskOblast, russia], [5, 5])).toEqual([34.1, 50.9, 38.5, 52.4]);
	});

	test('shows a country across the 180th meridian whole', () => {
		expect(firstView([russia], [3])).toEqual([19.6, 41.2, -169, 81.9]);
	});

	test('takes the short way between islands on both sides of the 180th meridian', () => {
		const [suva, nukualofa, apia] = [
			place(178.44, -18.14),
			place(-175.2, -21.14),
			place(-171.76, -13.83)
		];
		expect(firstView([suva, nukualofa, apia], [2, 2, 2])).toEqual([
			178.44, -21.14, -171.76, -13.83
		]);
	});

	test('finds the middle of what lies on both sides of it, whatever is named once elsewhere', () => {
		const [auckland, honolulu, accra] = [
			place(174.8, -36.8),
			place(-157.9, 21.3),
			place(-0.2, 5.6)
		];
		expect(firstView([auckland, honolulu, accra], [9, 10, 1])).toEqual([
			174.8, -36.8, -157.9, 21.3
		]);
	});

	test('is nothing where nothing happens', () => {
		expect(firstView([sudzha], [0])).toBeNull();
		expect(firstView([], [])).toBeNull();
	});
});

test('a single place is shown as far as it may reach', () => {
	const [west, south, east, north] = placeView({ ...sudzha, precisionKm: 10 });
	expect(north - south).toBeCloseTo(20 / kmPerDegree, 5);
	expect(east - west).toBeGreaterThan(north - south);
	expect(placeView({ ...kurskOblast })).toEqual([34.1, 50.9, 38.5, 52.4]);
});

test('a country across the 180th meridian is shown whole, a place of no known extent inside the map', () => {
	expect(placeView(russia)).toEqual([19.6, 41.2, -169, 81.9]);
	const [west, south, east, north] = placeView({ ...place(100, 60), precisionKm: 10_100 });
	expect([south, north]).toEqual([60 - 10_100 / kmPerDegree, 85]);
	expect([west, east]).toEqual([-180, 180]);
});

test.each([
	['a point inside', sudzha, [35, 51, 36, 52], true],
	['a point outside', washington, [35, 51, 36, 52], false],
	['a region that surrounds the view', kurskOblast, [35, 51, 35.1, 51.1], true],
	['a point in a view across the 180th meridian', place(-175, 0), [170, -10, -170, 10], true],
	['a country across it, in a view east of it', russia, [-179, 62, -172, 68], true],
	['a country across it, in a view that it does not reach', russia, [-160, 62, -150, 68], false],
	['a point far from such a view', place(0, 0), [170, -10, -170, 10], false]
] as const)('%s', (_, ground, view, seen) => {
	expect(isInView(ground, view)).toBe(seen);
});
