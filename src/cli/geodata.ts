/**
 * Opens the packaged gazetteer from the disk. The one place of the command line that knows where it lies.
 */
import { readFile } from 'node:fs/promises';
import { inflate, openGazetteer, type Gazetteer } from '../lib/geoparse/gazetteer.ts';
import { UserError } from './errors.ts';
import { packagePath } from './paths.ts';

/**
 * Opens a gazetteer file; without a path the packaged one.
 *
 * @throws {UserError} If there is none or it cannot be read.
 */
export async function loadGazetteer(
	path = packagePath('static/geodata/gazetteer.bin')
): Promise<Gazetteer> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch {
		throw new UserError(
			`The gazetteer ${path} cannot be read: run \`npm run geodata\`, or install dateline again.`
		);
	}
	return openGazetteer(await inflate(bytes));
}
