/**
 * The places of a collection's own: `places.geojson` and `places.csv` in its folder, and those that its corrections set
 * at a point. They are known to its texts alone, beside the places of the gazetteer.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GazetteerWriter, type GazetteerRow } from '../lib/geoparse/gazetteer/index.ts';
import type { PlaceCorrection } from '../lib/corrections/index.ts';
import { csvPlaces } from './csv-places.ts';
import { UserError } from './errors.ts';
import { readGeoJson } from './geojson-places.ts';

/** Each with what makes GeoJSON of its text. */
const ownPlaceFiles: Readonly<Record<string, (text: string) => unknown>> = {
	'places.geojson': (text) => JSON.parse(text),
	'places.csv': csvPlaces
};

/** As well known as a large city: in its collection the name means this place unless the words say otherwise. */
const importance = 0.75;

/** What ids of a collection's own places begin with. */
const prefix = 'local:';

/**
 * The own places of a folder as a gazetteer's file, or `null` where it has none. A place that the
 * corrections name too stands where these set it.
 *
 * @throws {UserError} If a place is wrong: a name that silently has no place is what the file is there to mend.
 */
export async function ownPlaces(
	folder: string,
	corrections: readonly PlaceCorrection[]
): Promise<Uint8Array | null> {
	const rows = new Map<string, GazetteerRow>();
	for (const name of Object.keys(ownPlaceFiles)) {
		for (const row of await placesIn(folder, name)) {
			if (rows.has(row.id)) {
				throw new UserError(
					`${join(folder, name)}: the id ${row.id} was there before; give it an id of its own`
				);
			}
			rows.set(row.id, row);
		}
	}
	for (const { id, point, name, precisionKm, label } of corrections) {
		if (!id.startsWith(prefix) || rows.has(id)) continue;
		if (point === null || name === null) {
			throw new UserError(
				`${join(folder, 'corrections.yaml')}, places.${id}: a place of your own needs a name and a point`
			);
		}
		const properties = {
			name,
			...Object.fromEntries(Object.entries(label).map(([code, text]) => [`name_${code}`, text])),
			...(precisionKm !== null && { precisionKm })
		};
		const feature = {
			type: 'Feature',
			id: id.slice(prefix.length),
			geometry: { type: 'Point', coordinates: [...point] },
			properties
		};
		for (const row of rowsOf(
			{ type: 'FeatureCollection', features: [feature] },
			'corrections.yaml'
		)) {
			rows.set(row.id, row);
		}
	}
	if (rows.size === 0) return null;
	const writer = new GazetteerWriter();
	for (const row of rows.values()) writer.add(row);
	// No `Buffer`: arrays cut from it are made by its constructor.
	return Uint8Array.from(Buffer.concat(writer.finish()));
}

async function placesIn(folder: string, name: string): Promise<GazetteerRow[]> {
	const path = join(folder, name);
	const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw new UserError(`${path} cannot be read (${error.code})`);
	});
	if (text === null) return [];
	try {
		return rowsOf(ownPlaceFiles[name](text), name);
	} catch (error) {
		throw new UserError(`${path}: ${(error as Error).message}`);
	}
}

function rowsOf(content: unknown, source: string): GazetteerRow[] {
	const ids = new Set<string>();
	return readGeoJson(content, source).map((line, i) => {
		if ('fault' in line) throw new Error(`feature ${i + 1}: ${line.fault}`);
		const id = line.row.id.replace(/^user:/, prefix);
		if (ids.has(id)) {
			throw new Error(`feature ${i + 1}: the id ${id} was there before; give it an id of its own`);
		}
		ids.add(id);
		return { ...line.row, id, importance };
	});
}
