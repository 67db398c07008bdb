/**
 * The places of a collection's own: `places.geojson` and `places.csv` in its folder, and those that its corrections set
 * at a point. They are known to its texts alone, beside the places of the gazetteer.
 */
import { join } from 'node:path';
import { coordAll } from '@turf/meta';
import type { FeatureCollection } from 'geojson';
import { GazetteerWriter, type GazetteerRow } from '../lib/geoparse/gazetteer/index.ts';
import type { OwnShape } from '../lib/collection/own-shapes.ts';
import type { PlaceCorrection } from '../lib/corrections/index.ts';
import { csvPlaces } from './csv-places.ts';
import { UserError } from './errors.ts';
import { parseJson } from './geojson.ts';
import { readBeside } from './files.ts';
import { isShape, propertiesOf, readGeoJson } from './geojson-places.ts';
import { readUnits } from './unit-at.ts';

const csvName = 'places.csv';

/** Each with what makes GeoJSON of its text. */
const ownPlaceFiles: Readonly<Record<string, (text: string) => unknown>> = {
	'places.geojson': parseGeoJson,
	[csvName]: csvPlaces
};

/** A larger file is a gazetteer, which `gazetteer add` reads, or was drawn for another use. */
const maxBytes = 16 * 1024 * 1024;
/** Corners of all shapes together. */
const maxCorners = 200_000;
/** GeoJSON needs nine levels. */
const maxDepth = 40;
/** UTF-16 code units: a longer name is no name. */
const maxName = 200;

/** As well known as a large city: in its collection the name means this place unless the words say otherwise. */
const importance = 0.75;

/** What ids of a collection's own places begin with. */
const prefix = 'local:';

/** Whether an id is of a collection's own place. */
export const isOwnPlace = (id: string) => id.startsWith(prefix);

/** The places of a collection's own. */
export interface OwnPlaces {
	/** All of them as a gazetteer's file, or `null` where there are none. */
	readonly gazetteer: Uint8Array | null;
	/**
	 * All names of those in files, as they are written. What a correction sets at a point is found by its rules and
	 * mentions.
	 */
	readonly names: readonly string[];
	/** Those that are lines and areas. */
	readonly shapes: readonly OwnShape[];
}

export const noOwnPlaces: OwnPlaces = { gazetteer: null, names: [], shapes: [] };

/**
 * The own places of a folder. A place that the corrections name too stands where these set it.
 *
 * @throws {UserError} If a place is wrong: a name that silently has no place is what the file is there to mend.
 */
export async function ownPlaces(
	folder: string,
	corrections: readonly PlaceCorrection[]
): Promise<OwnPlaces> {
	const shapes: OwnShape[] = [];
	const names: string[] = [];
	const rows = new Map<string, GazetteerRow>();
	for (const name of Object.keys(ownPlaceFiles)) {
		for (const { row, shape } of await placesIn(folder, name)) {
			if (rows.has(row.id)) {
				throw new UserError(
					`${join(folder, name)}: the id ${row.id} was there before; give it an id of its own`
				);
			}
			rows.set(row.id, row);
			names.push(...row.names.map(({ text }) => text));
			if (shape !== null) shapes.push(shape);
		}
	}
	for (const { id, point, name, precisionKm, feature: kind, label } of corrections) {
		if (!isOwnPlace(id) || rows.has(id)) continue;
		if (point === null || name === null) {
			throw new UserError(
				`${join(folder, 'corrections.yaml')}, places.${id}: a place of your own needs a name and a point`
			);
		}
		const properties = {
			name,
			...Object.fromEntries(Object.entries(label).map(([code, text]) => [`name_${code}`, text])),
			...(precisionKm !== null && { precision_km: precisionKm }),
			...(kind !== null && { feature_class: kind[0], feature_code: kind.slice('P.'.length) })
		};
		const feature = {
			type: 'Feature',
			id: id.slice(prefix.length),
			geometry: { type: 'Point', coordinates: [...point] },
			properties
		};
		for (const { row } of placesOf(
			{ type: 'FeatureCollection', features: [feature] },
			'corrections.yaml'
		)) {
			rows.set(row.id, row);
		}
	}
	if (rows.size === 0) return noOwnPlaces;
	const writer = new GazetteerWriter();
	for (const row of await withUnits([...rows.values()])) writer.add(row);
	// No `Buffer`: arrays cut from it are made by its constructor.
	const gazetteer = Uint8Array.from(Buffer.concat(writer.finish()));
	return { gazetteer, names, shapes };
}

/** Places lie in the country and unit that their points lie in, where nobody says; waters do not end at borders. */
async function withUnits(rows: readonly GazetteerRow[]): Promise<readonly GazetteerRow[]> {
	const isUntold = ({ country, admin1, featureClass }: GazetteerRow) =>
		(country === null || admin1 === null) && featureClass !== 'H';
	if (!rows.some(isUntold)) return rows;
	const unitAt = await readUnits();
	return rows.map((row) => {
		const unit = isUntold(row) ? unitAt(row.lngLat) : null;
		if (unit === null || (row.country ?? unit.country) !== unit.country) return row;
		return { ...row, country: unit.country, admin1: row.admin1 ?? unit.admin1 };
	});
}

interface OwnPlace {
	readonly row: GazetteerRow;
	/** `null` for a point. */
	readonly shape: OwnShape | null;
}

async function placesIn(folder: string, name: string): Promise<OwnPlace[]> {
	const path = join(folder, name);
	const text = await readBeside(path);
	if (text === null) return [];
	try {
		if (text.length > maxBytes) {
			throw new Error(
				`it is larger than ${maxBytes >> 20} MB; "dateline gazetteer add" reads more`
			);
		}
		return placesOf(ownPlaceFiles[name](text), name);
	} catch (error) {
		throw new UserError(`${path}: ${(error as Error).message}`);
	}
}

/** @throws {Error} If it is no JSON, or nested as no GeoJSON is. */
function parseGeoJson(text: string): unknown {
	let depth = 0;
	// What stands in quotes opens nothing.
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
		if (token === '[' || token === '{') depth++;
		else if (token === ']' || token === '}') depth--;
		if (depth > maxDepth) throw new Error(`it is nested more than ${maxDepth} levels deep`);
	}
	return parseJson(text);
}

/** Properties that would be left out if they are not what they have to be: a gazetteer may hold them, a newsroom's few places mean them. */
const checkedProperties: Readonly<
	Record<string, readonly [isRight: (value: unknown) => boolean, expected: string]>
> = {
	country: [
		(value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
		'two capital letters, such as SD'
	],
	admin1: [
		(value) => typeof value === 'string' && /^[A-Z]{2}\.\w+$/.test(value),
		'a code of GeoNames, such as SD.55'
	],
	population: [(value) => typeof value === 'number' && value >= 0, 'a number, 0 or more'],
	precision_km: [(value) => typeof value === 'number' && value >= 0, 'a number, 0 or more']
};

function faultOfProperties(properties: Readonly<Record<string, unknown>>): string | null {
	for (const [name, [isRight, expected]] of Object.entries(checkedProperties)) {
		const value = properties[name];
		if (value === undefined || value === null || value === '' || isRight(value)) continue;
		return `${name} ${JSON.stringify(value).slice(0, 80)} is not ${expected}`;
	}
	return null;
}

function placesOf(content: unknown, source: string): OwnPlace[] {
	const ids = new Set<string>();
	let corners = 0;
	return readGeoJson(content, source).map((line, i) => {
		const refuse = (why: string): never => {
			// The first row of a table has the names of its columns.
			throw new Error(`${source === csvName ? `row ${i + 2}` : `feature ${i + 1}`}: ${why}`);
		};
		if ('fault' in line) return refuse(line.fault);
		const fault = faultOfProperties(propertiesOf((content as FeatureCollection).features[i]));
		if (fault !== null) refuse(fault);
		const id = line.row.id.replace(/^user:/, prefix);
		if (ids.has(id)) refuse(`the id ${id} was there before; give it an id of its own`);
		ids.add(id);
		const { names } = line.row;
		if (names.some(({ text }) => text.length > maxName)) {
			refuse(`a name has more than ${maxName} characters`);
		}
		const row = { ...line.row, id, importance };
		const { geometry } = (content as FeatureCollection).features[i];
		if (geometry.type === 'GeometryCollection') {
			refuse('a GeometryCollection is many shapes: give the place one line or one area');
		}
		if (!isShape(geometry)) return { row, shape: null };
		corners += coordAll(geometry).length;
		if (corners > maxCorners) {
			refuse(`the shapes up to here have more than ${maxCorners} corners: simplify them`);
		}
		const byLanguage = names.flatMap(({ text, languages }) =>
			languages.map((language) => [language, text] as const)
		);
		const shape = {
			placeId: id,
			names: { en: names[0].text, ...Object.fromEntries(byLanguage) },
			geometry
		};
		return { row, shape };
	});
}
