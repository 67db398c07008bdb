import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections } from './corrections.ts';
import { blurred, blursOf, correctedPlaces, withoutShapes } from './places.ts';

const entry = {
	id: 'gn:1',
	name: 'Bayt Hanun',
	names: { ru: 'Бейт-Ханун' },
	lngLat: [34.5361, 31.5385],
	precisionKm: 2,
	bbox: [34.5, 31.5, 34.6, 31.6],
	sameAs: ['https://www.geonames.org/1'],
	source: 'GeoNames'
};
const gazetteer = {
	rowOf: (id: string) => (id === 'gn:1' ? 0 : undefined),
	entry: () => entry,
	admin1Row: () => -1,
	countryRow: () => -1
} as unknown as Parameters<typeof correctedPlaces>[0];
const placed = (correction: object) =>
	correctedPlaces(
		gazetteer,
		readCorrections({ places: { 'gn:1': correction } }).corrections.places
	).entry(0);

describe('correctedPlaces', () => {
	it('calls a place as the collection spells it and keeps its other names', () => {
		expect(placed({ label: { en: 'Beit Hanoun' } })).toMatchObject({
			name: 'Beit Hanoun',
			names: { en: 'Beit Hanoun', ru: 'Бейт-Ханун' },
			lngLat: entry.lngLat
		});
	});

	it('moves a place to the point it was given', () => {
		expect(placed({ point: [34.55, 31.54], precision_km: 0.5 })).toMatchObject({
			lngLat: [34.55, 31.54],
			precisionKm: 0.5
		});
	});

	it('leaves nothing of an exact point that must not be told', () => {
		const told = JSON.stringify(placed({ blur_km: 25 }));
		for (const exact of ['34.5361', '31.5385', '34.5,31.5', 'geonames.org']) {
			expect(told).not.toContain(exact);
		}
		expect(placed({ blur_km: 25 }).precisionKm).toBe(25);
	});
});

describe('blursOf', () => {
	it('is of the place that a blurred one was merged into too, however often; the least exact holds', () => {
		const { corrections } = readCorrections({
			places: {
				'gn:1': { blur_km: 5, merge: ['gn:2'] },
				'gn:2': { merge: ['gn:3'] },
				'gn:3': { blur_km: 25 },
				'gn:4': { merge: ['gn:5'] }
			}
		});
		expect([...blursOf(corrections.places)]).toEqual([['gn:1', 25], ['gn:3', 25]]); // prettier-ignore
	});
});

describe('withoutShapes', () => {
	it('takes the outline of a place that is told less exactly, and leaves those of others', () => {
		const outlined = { ...gazetteer, entry: () => ({ ...entry, regionId: 'local:camp' }) };
		const regionOf = (correction: object) =>
			withoutShapes(
				outlined as unknown as Parameters<typeof withoutShapes>[0],
				readCorrections({ places: { 'gn:1': correction } }).corrections.places
			).entry(0).regionId;
		expect(regionOf({ blur_km: 25 })).toBeNull();
		expect(regionOf({ label: { en: 'Camp' } })).toBe('local:camp');
	});
});

describe('blurred', () => {
	it('is on the globe, within the square, and one for all points of a square', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				fc.double({ min: 1, max: 500, noNaN: true }),
				(lng, lat, km) => {
					const [x, y] = blurred([lng, lat], km);
					expect(Math.abs(x)).toBeLessThanOrEqual(180);
					expect(Math.abs(y)).toBeLessThanOrEqual(90);
					expect(Math.abs(y - lat) * 111.2).toBeLessThanOrEqual(km / 2 + 0.1 + km);
					expect(blurred([lng, lat], km)).toEqual([x, y]);
				}
			)
		);
		expect(blurred([34.531, 31.531], 25)).toEqual(blurred([34.532, 31.532], 25));
	});
});
