/**
 * Makes `basemap.pmtiles`: the world at zooms 0–8 as vector tiles. The tiles' layers and attributes
 * are described in docs/basemap.md.
 */
import { gzipSync } from 'node:zlib';
import { contains } from '../../src/lib/geo/box.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readBoundaries } from '../boundaries/build.ts';
import { writeProduct } from '../product.ts';
import { readCourses } from '../waters/build.ts';
import { readSegments } from '../gshhg/rivers.ts';
import { readFeatures, type NamedFeature } from './features.ts';
import { labelLayer } from './labels.ts';
import { gazetteerWithNames, withFurtherNames } from './names.ts';
import { borderLayer, landLayer } from './lines.ts';
import { writePmtiles } from '../../src/lib/one-file/write-pmtiles.ts';
import { cutTiles, zooms } from './tiles.ts';
import { coarseRivers, lakeLayer, lakesWithShores, riverLayer, type Course } from './water.ts';

const product = 'static/geodata/basemap.pmtiles';

/** Puts the basemap together from the boundaries, the gazetteer and the waters as they were built last. */
export async function buildBasemap(): Promise<void> {
	const boundaries = readBoundaries();
	const gazetteer = gazetteerWithNames();
	const named = readFeatures().map((feature) => withFurtherNames(gazetteer, feature));
	const lakes = await lakesWithShores();

	const layers = [
		landLayer(boundaries),
		borderLayer(boundaries),
		lakeLayer(lakes),
		riverLayer(
			coarseRivers(),
			await readSegments(),
			named,
			namedCourses(readCourses(), gazetteer, named),
			lakes
		),
		labelLayer(boundaries, gazetteer, named, lakes)
	];
	const tiles = cutTiles(layers);
	const metadata = {
		name: 'Dateline basemap',
		attribution:
			'Made with Natural Earth and GSHHG. Borders: © OpenStreetMap contributors, ODbL. Places: GeoNames, CC BY 4.0',
		vector_layers: layers.map(({ name }) => ({
			id: name,
			fields: {},
			minzoom: zooms.first,
			maxzoom: zooms.last
		}))
	};
	const world = [-180, -85, 180, 85] as const;
	const { bytes, distinctTiles } = await writePmtiles(tiles, metadata, world, (part) =>
		gzipSync(part, { level: 9 })
	);
	writeProduct(product, bytes);
	console.log(
		`basemap.pmtiles: ${tiles.length} tiles, ${distinctTiles} different, ${bytes.length} bytes`
	);
}

/** Least rank of a river that no coarse line leads along: drawn thin, and from where rivers are fine. */
const leastRank = 6;

/** Rivers with the gazetteer's names, and the rank that the table gives them. */
function namedCourses(
	courses: ReturnType<typeof readCourses>,
	gazetteer: Gazetteer,
	named: readonly NamedFeature[]
): Course[] {
	return [...courses].flatMap(([id, { coordinates }]): Course[] => {
		const entry = gazetteer.entryOf(id);
		if (entry === undefined) return [];
		const isCalled = (name: string) =>
			gazetteer.find(name).some(({ row }) => gazetteer.id(row) === id);
		const listed = named.find(
			({ kind, names, bbox }) =>
				kind === 'river' && contains(bbox, entry.lngLat) && isCalled(names.en)
		);
		const name = entry.names.en ?? entry.name;
		// A name along a line says that it is of a river: Red River is no Red, but the Dnipro River is the Dnipro.
		const short = name.replace(/ River$/, '');
		return [
			{
				names: { ...entry.names, en: isCalled(short) ? short : name },
				rank: Math.max(listed?.rank ?? leastRank, leastRank),
				lines: coordinates
			}
		];
	});
}
