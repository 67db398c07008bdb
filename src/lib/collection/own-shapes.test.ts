import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as MultiPolygonOfArcs,
	Topology
} from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { extractRegions } from './regions.ts';
import { ownTopology, undrawn, type OwnShape } from './own-shapes.ts';
import { withWaters } from './waters.ts';

const boundaries = JSON.parse(
	gunzipSync(readFileSync('geodata/boundaries/boundaries.bin')).toString()
) as Topology;

const shape = (id: string, geometry: OwnShape['geometry']): OwnShape => ({
	placeId: `local:${id}`,
	names: { en: id },
	geometry
});
const ring = [[35.2, 51.1], [35.4, 51.1], [35.4, 51.3], [35.2, 51.1]]; // prettier-ignore
const hole = [[35.3, 51.12], [35.35, 51.12], [35.35, 51.15], [35.3, 51.12]]; // prettier-ignore
const camp = shape('camp', { type: 'Polygon', coordinates: [ring, hole] });
const river = shape('river', { type: 'LineString', coordinates: [[179.5, 60], [-179.5, 61], [-179, 61]] }); // prettier-ignore
const speck = shape('speck', { type: 'Polygon', coordinates: [[[35, 51], [35.00001, 51], [35, 51.00001], [35, 51]]] }); // prettier-ignore

describe('ownTopology', () => {
	const own = ownTopology([camp, river, speck], boundaries.transform!);
	const drawn = withWaters(
		extractRegions(boundaries, ['RU-KRS'], []),
		own,
		new Set(['local:camp', 'local:river'])
	);
	const shapeOf = (id: string) => {
		const { geometries } = drawn.objects.regions as GeometryCollection;
		const found = geometries.find((each) => each.id === id) as MultiPolygonOfArcs;
		return feature(drawn, found).geometry;
	};

	it('draws a polygon with its hole and a line in one piece over 180°, above the regions', () => {
		const area = shapeOf('local:camp') as MultiPolygon;
		expect(area.coordinates).toHaveLength(1);
		for (const [i, corners] of [ring, hole].entries()) {
			for (const [j, [lng, lat]] of corners.entries()) {
				// The grid's cells are 40 meters wide.
				expect(area.coordinates[0][i][j][0]).toBeCloseTo(lng, 3);
				expect(area.coordinates[0][i][j][1]).toBeCloseTo(lat, 3);
			}
		}
		const [line] = (shapeOf('local:river') as unknown as MultiLineString).coordinates;
		expect(line.map(([lng]) => Math.round(lng * 10) / 10)).toEqual([179.5, 180.5, 181]);
		const { geometries } = drawn.objects.regions;
		expect(geometries.map(({ id }) => id)).toEqual(['RU-KRS', 'local:camp', 'local:river']);
	});

	it('leaves out what the grid makes nothing of, and names it', () => {
		expect(undrawn([camp, river, speck], own)).toEqual(['speck']);
	});
});
