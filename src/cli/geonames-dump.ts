/**
 * Reads a GeoNames country dump (`RU.txt`, 19 columns) and its `alternateNamesV2` line by line, and
 * says of each row that is no place why.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isLngLat, type LngLat } from '../lib/geo/lng-lat.ts';
import type { GazetteerRow, RowName } from '../lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../lib/geoparse/tokens/index.ts';
import { isLanguageCode } from '../lib/languages/index.ts';
import { isFeatureClass, isFeatureCode } from '../lib/geo/feature-code.ts';

const dumpColumns = 19;
const alternateColumns = 8;

/** A row of a dump, or why a line is none. */
export type DumpLine = { readonly row: GazetteerRow } | { readonly fault: string };

/** Lines of a UTF-8 file with their numbers, from 1; the file is never held whole. */
export async function* linesOf(path: string): AsyncGenerator<[line: string, number: number]> {
	const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
	let number = 0;
	for await (const line of lines) yield [line, ++number];
}

/** Why a point cannot be one, or `null`. */
export function faultOfPoint(lngLat: LngLat): string | null {
	const [lng, lat] = lngLat;
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) return 'the coordinate is no number';
	if (Math.abs(lat) > 90 && Math.abs(lng) <= 90) {
		return `latitude ${lat} is outside -90..90: latitude and longitude look swapped`;
	}
	if (!isLngLat(lngLat)) return `coordinate ${lng}, ${lat} is outside -180..180, -90..90`;
	if (lng === 0 && lat === 0) return 'the coordinate is 0, 0';
	return null;
}

/**
 * Reads one line of a dump.
 *
 * @param namesByLanguage Names of the place from `alternateNamesV2`.
 */
export function readDumpLine(
	line: string,
	source: string,
	namesByLanguage: readonly RowName[] = []
): DumpLine {
	const fields = line.split('\t');
	if (fields.length !== dumpColumns) {
		return { fault: `${fields.length} columns, expected ${dumpColumns}` };
	}
	const [id, name, asciiName, alternates, lat, lng, featureClass, featureCode, country] = fields;
	const [admin1Code, , , , population] = fields.slice(10);
	if (!/^[1-9]\d{0,9}$/.test(id)) return { fault: `"${id}" is no GeoNames id` };
	if (name.trim() === '') return { fault: 'the name is missing' };
	const lngLat: LngLat = [Number(lng || NaN), Number(lat || NaN)];
	const fault = faultOfPoint(lngLat);
	if (fault !== null) return { fault };
	if (!isFeatureClass(featureClass) || !isFeatureCode(featureCode)) {
		return { fault: `"${featureClass} ${featureCode}" is no feature class and code of GeoNames` };
	}
	const others = [asciiName, ...alternates.split(',').filter(isWritten)];
	return {
		row: {
			id: `gn:${id}`,
			lngLat,
			featureClass,
			featureCode,
			country: /^[A-Z]{2}$/.test(country) ? country : null,
			admin1:
				/^[A-Z]{2}$/.test(country) && admin1Code && admin1Code !== '00'
					? `${country}.${admin1Code}`
					: null,
			admin2: null,
			population: Math.max(0, Math.trunc(Number(population) || 0)),
			source,
			certainty: 'one-source',
			names: withoutDoubles([plainName(name), ...namesByLanguage, ...others.map(plainName)])
		}
	};
}

/** Names of the dump's places in the gazetteer's languages, by GeoNames id. */
export async function readAlternateNames(
	path: string,
	isWanted: (id: number) => boolean
): Promise<{ names: ReadonlyMap<number, RowName[]>; faults: [line: number, fault: string][] }> {
	const names = new Map<number, RowName[]>();
	const faults: [number, string][] = [];
	for await (const [line, number] of linesOf(path)) {
		const [, id, language, text, isPreferred, , , isHistoric] = line.split('\t');
		if (line.split('\t').length < alternateColumns) {
			faults.push([number, `fewer than ${alternateColumns} columns`]);
			continue;
		}
		if (!isLanguageCode(language) || !text || isHistoric === '1' || !isWanted(Number(id))) continue;
		const own = names.get(Number(id)) ?? [];
		const isFirst = !own.some(({ preferred, languages }) => preferred && languages[0] === language);
		own.push({
			...plainName(text),
			languages: [language],
			preferred: isPreferred === '1' || isFirst
		});
		names.set(Number(id), own);
	}
	return { names, faults };
}

/** GeoNames writes sounds of other scripts without capitals ("ku er si ke"): no newspaper does. */
const isWritten = (name: string) =>
	name !== '' && !/^[\p{Ll}\p{M}\s'-]*$/u.test(name.replace(/[^\p{Script=Latin}\s'-]/gu, 'X'));

export const plainName = (text: string): RowName => ({
	text: text.replaceAll(/\s+/g, ' ').trim(),
	use: 'name',
	languages: [],
	preferred: false,
	needsContext: false
});

/** Each name once: of spellings that are compared as equal, one with a language before one without. */
export function withoutDoubles(names: readonly RowName[]): RowName[] {
	const byKey = new Map<string, RowName>();
	for (const name of names) {
		const key = normalizeName(name.text);
		const known = byKey.get(key);
		if (known === undefined || (known.languages.length === 0 && name.languages.length > 0)) {
			if (key !== '') byKey.set(key, name);
		}
	}
	return [...byKey.values()];
}
