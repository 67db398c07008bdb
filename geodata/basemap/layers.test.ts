import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { PbfReader } from 'pbf';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GazetteerWriter, openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { innerPoint } from './inner-point.ts';
import { townLabels } from './labels.ts';
import { cutTiles, type Drawn } from './tiles.ts';
import { joinRings } from '../gshhg/lakes.ts';
import { lakeLayer, riverLayer, withShores } from './water.ts';

const square = (west: number, south: number, side: number): Position[] => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south]
];

describe('innerPoint', () => {
	it('is the middle of a square at the equator, with half its side as room', () => {
		const { lngLat, room } = innerPoint([square(-5, -5, 10)]);
		expect(lngLat[0]).toBeCloseTo(0, 1);
		expect(lngLat[1]).toBeCloseTo(0, 1);
		expect(room).toBeCloseTo(5, 1);
	});

	it('keeps out of holes', () => {
		const { lngLat, room } = innerPoint([square(0, 0, 10), square(1, 1, 6)]);
		const isInHole = lngLat[0] > 1 && lngLat[0] < 7 && lngLat[1] > 1 && lngLat[1] < 7;
		expect(isInHole).toBe(false);
		expect(room).toBeGreaterThan(1);
	});
});

describe('water', () => {
	const river = {
		type: 'FeatureCollection' as const,
		features: [
			{
				type: 'Feature' as const,
				properties: { min_zoom: 3.7 },
				geometry: {
					type: 'LineString' as const,
					coordinates: [
						[30, 50],
						[31, 50]
					]
				}
			}
		]
	};
	const named = (lat: number) => ({
		kind: 'river',
		names: { en: 'Still Water' },
		lngLat: [30.5, lat] as const,
		bbox: [30, 49, 31, 51] as const,
		rank: 5
	});

	it('names a river where the table has a point on its line, and no other', () => {
		const nameAt = (lat: number) =>
			riverLayer(river, [], [named(lat) as never]).features[0].properties.name_en;
		expect(nameAt(50.005)).toBe('Still Water');
		expect(nameAt(50.05)).toBeUndefined();
	});

	it('follows the finer line of a river near the ground, with the coarser one’s name', () => {
		const line = [
			[30.1, 50.01],
			[30.5, 50.02],
			[30.9, 50.01]
		] as const;
		const elsewhere = [
			[10, 20],
			[10.5, 20]
		] as const;
		const { features } = riverLayer(
			river,
			[
				{ level: 1, line },
				{ level: 1, line: elsewhere }
			],
			[named(50.005) as never]
		);
		const [coarse, fine, other] = features;
		expect(coarse.maxzoom).toBe(6);
		expect(fine.minzoom).toBe(7);
		expect(fine.properties).toEqual(coarse.properties);
		expect(other.properties.name_en).toBeUndefined();
	});

	const course = (...at: [number, number][]) => ({
		names: { en: 'Long Water' },
		rank: 6,
		lines: [at]
	});
	const lakeAt = (rings: Position[]) => ({
		type: 'FeatureCollection' as const,
		features: [
			{
				type: 'Feature' as const,
				properties: { name: null, scalerank: 1 },
				geometry: { type: 'Polygon' as const, coordinates: [rings] }
			}
		]
	});

	it('draws a river of the gazetteer along its course in place of what others have of it', () => {
		const { features } = riverLayer(
			river,
			[
				{
					level: 1,
					line: [
						[30.1, 50.01],
						[30.5, 50.02]
					]
				}
			],
			[named(50.005) as never],
			[course([30, 50.02], [30.5, 50.03])]
		);
		expect(
			features.map(({ minzoom, maxzoom, properties }) => [properties.name_en, minzoom, maxzoom])
		).toEqual([
			['Still Water', 3, 4],
			// What lies beyond the course.
			['Still Water', 5, 6],
			['Long Water', 5, undefined]
		]);
		const [, rest, own] = features;
		expect((rest.geometry as GeoJSON.MultiLineString).coordinates[0][0][0]).toBeGreaterThan(30.5);
		// As wide as the line that it runs along.
		expect(own.properties.rank).toBe(3);
	});

	it('leads it through the bed of a lake that is no more, and not through one that is', () => {
		const across = (lake: Position[]) =>
			riverLayer(river, [], [], [course([30, 50], [34, 50])], lakeAt(lake)).features.at(-1)!
				.geometry as GeoJSON.MultiLineString;
		expect(across(square(0, 0, 1)).coordinates).toHaveLength(1);
		const [before, after] = across(square(31.4, 49.4, 1.2)).coordinates;
		expect(before.at(-1)![0]).toBeCloseTo(31.4, 1);
		expect(after[0][0]).toBeCloseTo(32.6, 1);
	});

	it('takes the shore of a lake of the same size, and keeps that of one that has changed', () => {
		const lakes = {
			type: 'FeatureCollection' as const,
			features: [
				{
					type: 'Feature' as const,
					properties: { name: 'Aqua', scalerank: 1 },
					geometry: { type: 'Polygon' as const, coordinates: [square(0, 0, 1)] }
				}
			]
		};
		const shore = (side: number, km2: number) => [{ km2, rings: [square(0, 0, side)] }];
		const shoreOf = (found: typeof lakes | ReturnType<typeof withShores>) =>
			found.features[0].geometry.coordinates[0];
		expect(shoreOf(withShores(lakes, shore(1.05, 13_000)))).toEqual(square(0, 0, 1.05));
		expect(shoreOf(withShores(lakes, shore(3, 110_000)))).toEqual(square(0, 0, 1));
	});

	it('joins the pieces of a shore where one ends and another begins', () => {
		const pieces: (readonly [number, number])[][] = [
			[
				[0, 0],
				[1, 0],
				[1, 1]
			],
			[
				[1, 1],
				[0, 1],
				[0, 0]
			],
			[
				[5, 5],
				[6, 6]
			]
		];
		expect(joinRings(pieces.map((line) => ({ line })))).toEqual([
			[
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 1],
				[0, 0]
			]
		]);
	});

	it('shows rivers and lakes from the zoom of their rank on', () => {
		expect(riverLayer(river, [], []).features[0].minzoom).toBe(3);
		const lake = {
			type: 'Feature' as const,
			properties: { name: null, scalerank: -1 },
			geometry: { type: 'Polygon' as const, coordinates: [square(0, 0, 1)] }
		};
		expect(lakeLayer({ type: 'FeatureCollection', features: [lake] }).features[0].minzoom).toBe(0);
	});
});

it('cuts what begins at a zoom into the tiles from that zoom on', () => {
	const town: Drawn = {
		minzoom: 7,
		id: 12,
		properties: { name_en: 'Aville' },
		geometry: { type: 'Point', coordinates: [36.2, 51.7] }
	};
	const tiles = cutTiles([{ name: 'labels', buffer: 0, features: [town] }]);
	expect(tiles.map(({ z }) => z)).toEqual([7, 8]);
	const layer = new VectorTile(new PbfReader(gunzipSync(tiles[0].bytes))).layers.labels;
	const { x, y, z } = tiles[0];
	const point = layer.feature(0).toGeoJSON(x, y, z).geometry as GeoJSON.Point;
	expect(layer.feature(0).properties).toEqual({ name_en: 'Aville' });
	expect(point.coordinates[0]).toBeCloseTo(36.2, 2);
	expect(point.coordinates[1]).toBeCloseTo(51.7, 2);
});

it('labels no part of a city in place of the city, and a town beyond it as before', () => {
	const writer = new GazetteerWriter();
	const town = (id: string, name: string, lngLat: [number, number], population: number) =>
		writer.add({
			id,
			lngLat,
			featureClass: 'P',
			featureCode: 'PPL',
			country: 'UA',
			admin1: 'UA.07',
			admin2: null,
			population,
			source: 'a table',
			certainty: 'one-source',
			names: [
				{
					text: name,
					use: 'name',
					languages: ['en'],
					preferred: true,
					needsContext: false,
					exclusive: false
				}
			]
		});
	town('gn:1', 'Bigtown', [36.25, 49.98], 1_400_000);
	// Of a newer table, which does not say what it is.
	town('dl:quarter-ua-07', 'Quarter', [36.35, 50.02], 400_000);
	// As near, but known as a town of its own; and as unknown, but far.
	town('gn:2', 'Neartown', [36.15, 49.94], 40_000);
	town('dl:fartown-ua-07', 'Fartown', [36.6, 50.1], 40_000);
	const named = townLabels(openGazetteer(Uint8Array.from(Buffer.concat(writer.finish()))));
	expect(named.map(({ properties }) => properties.name_en).sort()).toEqual([
		...['Bigtown', 'Fartown', 'Neartown']
	]);
});
