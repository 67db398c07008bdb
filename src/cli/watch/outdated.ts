/** Whether the site of a watched folder has to be built anew. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesName } from '../addresses.ts';
import { siteMark } from '../site-folder.ts';
import { visitsName } from './store.ts';

/** What is told from a day on, which may have come since: articles under embargo, and places that are delayed. */
const waits = /embargo|delay_days/;

/**
 * Whether a site is missing or older than what it is built of in a folder, or of an earlier day than today where
 * something in the folder waits for its day.
 *
 * @param now Milliseconds since 1970.
 */
export async function isOutdated(site: string, folder: string, now: number): Promise<boolean> {
	const built = await stat(join(site, siteMark)).catch(() => null);
	if (built === null) return true;
	const names = (await readdir(folder, { recursive: true })).filter(
		(name) => name !== visitsName && name !== addressesName
	);
	const files: string[] = [];
	for (const path of names.map((name) => join(folder, name))) {
		const found = await stat(path);
		if (found.mtimeMs > built.mtimeMs) return true;
		if (found.isFile()) files.push(path);
	}
	if (dayOf(built.mtimeMs) === dayOf(now)) return false;
	for (const path of files) if (waits.test(await readFile(path, 'latin1'))) return true;
	return false;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
