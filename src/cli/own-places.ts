/**
 * The places of a collection's own: `places.geojson` in its folder, and those that its corrections set
 * at a point. They are known to its texts alone, beside the places of the gazetteer.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GazetteerWriter, type GazetteerRow } from '../lib/geoparse/gazetteer/index.ts';
import type { PlaceCorrection } from '../lib/corrections/index.ts';
import { UserError } from './errors.ts';
import { readGeoJson } from './geojson-places.ts';

const ownPlacesName = 'places.geojson';

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
	for (const row of await placesIn(join(folder, ownPlacesName))) rows.set(row.id, row);
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

async function placesIn(path: string): Promise<GazetteerRow[]> {
	const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw new UserError(`${path} cannot be read (${error.code})`);
	});
	if (text === null) return [];
	try {
		return rowsOf(JSON.parse(text), ownPlacesName);
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
