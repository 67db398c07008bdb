import { expect, it } from 'vitest';
import { Extent } from '../../src/lib/geo/box.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { DraftPlace } from './draft.ts';
import { Names } from './draft.ts';
import { coarseBox, reachKm } from './extent.ts';
import { Nearby } from './nearby.ts';
import { Seats } from './seats.ts';

const place = (name: string, lngLat: LngLat, population = 0): DraftPlace => ({
	id: `dl:${name}`,
	lngLat,
	featureClass: 'P',
	featureCode: 'PPL',
	country: 'RU',
	admin1: 'RU.41',
	admin2: null,
	population,
	source: 'test',
	certainty: 'one-source',
	names: new Names(name)
});

const idsOf = (places: readonly DraftPlace[]) => places.map(({ id }) => id);

it('finds what lies within a radius, nearest first, also across the 180th meridian', () => {
	const nearby = new Nearby([place('east', [179.9, -17]), place('far', [170, -17])]);
	nearby.add(place('west', [-179.95, -17]));
	expect(idsOf(nearby.within([180, -17], 20))).toEqual(['dl:west', 'dl:east']);
	expect(nearby.within([0, 0], 100)).toEqual([]);
});

it('finds the same however many places were added one by one', () => {
	const places = Array.from({ length: 5000 }, (_, i) =>
		place(String(i), [30 + (i % 71) / 10, 45 + (i % 97) / 20])
	);
	const grown = new Nearby([]);
	for (const each of places) grown.add(each);
	for (const at of [places[7].lngLat, [33.333, 47.1], [37.1, 49.8]] as LngLat[]) {
		const expected = places
			.map((each) => ({ each, km: distanceKm(each.lngLat, at) }))
			.filter(({ km }) => km <= 25)
			.sort((a, b) => a.km - b.km)
			.map(({ each }) => each.id);
		expect(expected.length).toBeGreaterThan(0);
		expect(idsOf(grown.within(at, 25))).toEqual(expected);
		expect(idsOf(new Nearby(places).within(at, 25))).toEqual(expected);
	}
});

it('tells the box and the reach of what lies on both sides of the 180th meridian', () => {
	const islands = new Extent().addAll([
		[177.123456, -18],
		[-178.5, -16]
	]);
	expect(coarseBox(islands)).toEqual([177.12, -18, -178.5, -16]);
	expect(reachKm(islands)).toBeCloseTo(distanceKm([177.123456, -18], [-178.5, -16]) / 2, -1);
	expect(reachKm(new Extent().add([30, 50]))).toBe(1);
});

it('finds the seat that a district is named for, the larger of two alike', () => {
	const seats = new Seats(
		[place('Sudzha', [35.27, 51.19], 6000), place('Rylsk', [34.68, 51.57], 15000)],
		({ admin1 }) => admin1
	);
	expect(seats.find('RU.41', 'Sudzhanskiy Rayon')?.lngLat).toEqual([35.27, 51.19]);
	expect(seats.find('RU.41', 'Rylsk District')?.lngLat).toEqual([34.68, 51.57]);
	expect(seats.find('RU.41', 'Oboyanskiy Rayon')).toBeUndefined();
	expect(seats.find('RU.09', 'Sudzhanskiy Rayon')).toBeUndefined();
});
