/**
 * Puts another basemap than the built-in one into a site. Knows nothing of what its tiles hold.
 */
import { copyFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from './errors.ts';

/** First bytes of a PMTiles file of version 3. */
const magic = 'PMTiles\u0003';

/**
 * Checks that a file is a basemap, before anything is built with it.
 *
 * @throws {UserError} If it cannot be read or is no PMTiles file.
 */
export async function checkBasemap(file: string): Promise<void> {
	let start: string;
	try {
		const handle = await open(file);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
			start = buffer.toString('latin1', 0, bytesRead);
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new UserError(`the basemap ${file} cannot be read (${(error as Error).message})`);
	}
	if (start !== magic) {
		throw new UserError(
			`the basemap ${file} is no PMTiles file of version 3; docs/basemap.md says which layers it must have`
		);
	}
}

/** Puts a basemap in the place of the built-in one. */
export async function placeBasemap(file: string, site: string): Promise<void> {
	await copyFile(file, join(site, 'geodata', 'basemap.pmtiles'));
}
