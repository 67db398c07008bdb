/** The shapes that are packaged with the command: regions of the world, its rivers, lakes and seas. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { UserError } from './errors.ts';
import { cureOfPackage, packagePath } from './paths.ts';

export const boundariesFile = packagePath('geodata/boundaries/boundaries.bin');
export const watersFile = packagePath('geodata/waters/waters.bin');

/** @throws {UserError} If the file is not there or damaged. */
export async function readTopology(path: string): Promise<Topology> {
	try {
		return JSON.parse(gunzipSync(await readFile(path)).toString()) as Topology;
	} catch {
		throw new UserError(`${path} cannot be read: ${cureOfPackage('npm run geodata')}`);
	}
}
