/** `events.csv` and `events.geojson` of a folder of articles: read and checked before anything is built. */
import { join } from 'node:path';
import { namedRows } from '../lib/article/read/named-rows.ts';
import { readEventGeoJson, readEventTable, type Events } from '../lib/collection/events.ts';
import { UserError } from './errors.ts';
import { readBeside } from './files.ts';
import { parseJson } from './geojson.ts';

const eventNames = ['events.csv', 'events.geojson'] as const;

/** The largest of them, in bytes. */
const maxBytes = 100_000_000;

/** The events of a folder, of both files together; `null` where it has none. @throws {UserError} If one is wrong. */
export async function eventsOf(folder: string | null): Promise<Events | null> {
	const found: Events[] = [];
	for (const name of folder === null ? [] : eventNames) {
		const path = join(folder!, name);
		const text = await readBeside(path, maxBytes);
		if (text === null) continue;
		try {
			if (name === 'events.geojson') {
				found.push(readEventGeoJson(parseJson(text)));
				continue;
			}
			const { rows, unclosed } = namedRows(text);
			if (unclosed !== null) throw new RangeError(`row ${unclosed}: a quote does not end`);
			found.push(readEventTable(rows));
		} catch (error) {
			throw new UserError(`${path}: ${(error as Error).message}`);
		}
	}
	if (found.length === 0) return null;
	return { type: 'FeatureCollection', features: found.flatMap(({ features }) => features) };
}
