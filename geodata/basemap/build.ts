/**
 * Makes `basemap.pmtiles`: the world at zooms 0–8 as vector tiles. The tiles' layers and attributes
 * are described in docs/basemap.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readBoundaries } from '../boundaries/build.ts';
import { writeProduct } from '../product.ts';
import { fetchSource, sources } from '../sources.ts';
import { readFeatures } from './features.ts';
import { labelLayer } from './labels.ts';
import { borderLayer, landLayer } from './lines.ts';
import { writePmtiles } from '../../src/cli/write-pmtiles.ts';
import { cutTiles, zooms } from './tiles.ts';
import { lakeLayer, riverLayer } from './water.ts';
import type { LakeSource, RiverSource } from './water.ts';

const product = 'static/geodata/basemap.pmtiles';

/** Puts the basemap together from the boundaries and the gazetteer as they were built last. */
export function buildBasemap(): void {
	const water = join(fetchSource(sources.mapeoOfflineMap), 'dist');
	const read = (file: string): unknown => JSON.parse(readFileSync(join(water, file), 'utf8'));
	const boundaries = readBoundaries();
	const named = readFeatures();
	const gazetteer = openGazetteer(gunzipSync(readFileSync('static/geodata/gazetteer.bin')));
	const lakes = read('lakes.json') as LakeSource;

	const layers = [
		landLayer(boundaries),
		borderLayer(boundaries),
		lakeLayer(lakes),
		riverLayer(read('rivers.json') as RiverSource, named),
		labelLayer(boundaries, gazetteer, named, lakes)
	];
	const tiles = cutTiles(layers);
	const metadata = {
		name: 'Dateline basemap',
		attribution:
			'Made with Natural Earth. Borders: © OpenStreetMap contributors, ODbL. Places: GeoNames, CC BY 4.0',
		vector_layers: layers.map(({ name }) => ({
			id: name,
			fields: {},
			minzoom: zooms.first,
			maxzoom: zooms.last
		}))
	};
	const { bytes, distinctTiles } = writePmtiles(tiles, metadata, [-180, -85, 180, 85]);
	writeProduct(product, bytes);
	console.log(
		`basemap.pmtiles: ${tiles.length} tiles, ${distinctTiles} different, ${bytes.length} bytes`
	);
}
