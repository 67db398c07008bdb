import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../collection/format.ts';
import {
	drawnRegions,
	labelText,
	ownAreaRows,
	placePoints,
	polygonsOf,
	regionRows
} from './features.ts';

const place = (row: number, id: string, regionId: string | null, more: Partial<Place> = {}) =>
	({
		row,
		id,
		slug: id.replace(':', '-'),
		name: id,
		names: { uk: `${id} uk` },
		featureClass: 'A',
		featureCode: 'ADM1',
		regionId,
		countryRow: -1,
		admin1Row: -1,
		precisionKm: 10,
		passages: 5,
		lngLat: [36, 51],
		...more
	}) as Place;

const russia = place(4, 'gn:2017370', 'RU', { featureCode: 'PCLI' });
const kursk = place(1, 'gn:538555', 'RU-KRS', { countryRow: 4 });
const sudzha = place(2, 'gn:486816', null, { featureClass: 'P', lngLat: [35.27, 51.19] });

const square = (arc: number, properties?: object) => ({
	type: 'Polygon' as const,
	arcs: [[arc]],
	...(properties && { properties })
});
const topology: Topology = {
	type: 'Topology',
	arcs: [0, 10].map((x) => [
		[x, 50],
		[x + 1, 50],
		[x + 1, 51],
		[x, 50]
	]),
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				square(0, {
					regionId: 'RU-KRS',
					view: 'both',
					level: 'admin1',
					isApproximate: true
				}),
				square(1, { regionId: 'RU', view: 'un', level: 'country' }),
				square(0, { regionId: 'RU', view: 'de-facto', level: 'country' }),
				square(0, { regionId: 'XX', view: 'both' }),
				square(0),
				{ type: 'Point', coordinates: [1, 2], properties: { regionId: 'RU', view: 'both' } }
			]
		}
	}
};

describe('the regions drawn', () => {
	const regions = drawnRegions(topology, [kursk, sudzha, russia]);

	it('are areas that places speak of, countries first, by the row of their place', () => {
		expect(
			regions.objects.regions.geometries.map(({ id, properties }) => [id, properties.view])
		).toEqual([
			[4, 'un'],
			[4, 'de-facto'],
			[1, 'both']
		]);
		expect([...regionRows(regions)]).toEqual([4, 1]);
	});

	it('know their level, whether they have parts, and their names', () => {
		expect(regions.objects.regions.geometries[0].properties).toMatchObject({
			level: 'country',
			isApproximate: false,
			hasParts: true,
			name: 'gn:2017370',
			name_uk: 'gn:2017370 uk'
		});
		expect(regions.objects.regions.geometries[2].properties).toMatchObject({
			level: 'admin1',
			isApproximate: true,
			hasParts: false
		});
	});

	it('have a polygon for each point of view', () => {
		const west = (row: number) =>
			polygonsOf(regions, row).map(({ geometry }) => geometry.coordinates.flat(2)[0]);
		expect(west(4)).toEqual([10, 0]);
		expect(west(1)).toEqual([0]);
		expect(west(2)).toEqual([]);
	});

	it('are none where a collection has no such object', () => {
		expect(drawnRegions({ ...topology, objects: {} }, [kursk]).objects.regions.geometries).toEqual(
			[]
		);
	});

	it('leave the other places as points', () => {
		const points = placePoints([kursk, sudzha, russia], regions);
		expect(points.features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual([
			[2, [35.27, 51.19]]
		]);
	});

	it('leave the poles an area that can be drawn', () => {
		const pole = place(9, 'gn:6255152', null, { lngLat: [0, -90] });
		expect(placePoints([pole], regions).features[0].properties.groundPx).toBeLessThan(10);
	});

	it('gives seas and mountains no circle', () => {
		const sea = place(9, 'dl:sea', null, { featureClass: 'H', precisionKm: 500 });
		expect(placePoints([sea], regions).features[0].properties.groundPx).toBe(0);
	});
});

it('a label is one line that cannot turn the text around it', () => {
	expect(labelText('Суджа\u202e\n\u0007 Sudzha')).toBe('Суджа Sudzha');
	expect(labelText('x'.repeat(500))).toHaveLength(120);
});

describe('an area of the collection’s own', () => {
	it('is drawn under its point, which is seen from afar; a line of its own has none', () => {
		const camp = place(3, 'local:camp', 'local:camp', { featureClass: 'S' });
		const road = place(5, 'local:road', 'local:road', { featureClass: 'R' });
		const own: Topology = {
			...topology,
			objects: {
				regions: {
					type: 'GeometryCollection',
					geometries: [
						square(0, { regionId: 'local:camp', view: 'both', level: 'area' }),
						{
							type: 'LineString',
							arcs: [1],
							properties: { regionId: 'local:road', view: 'both', level: 'line' }
						}
					]
				}
			}
		};
		const regions = drawnRegions(own, [camp, road]);
		expect([...ownAreaRows(regions)]).toEqual([3]);
		expect([...regionRows(regions)]).toEqual([5]);
		expect(placePoints([camp, road], regions).features.map(({ id }) => id)).toEqual([3]);
		expect(polygonsOf(regions, 3)).toHaveLength(1);
	});
});
