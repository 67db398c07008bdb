/** Files of collections against the length and the hash that were noted when they were written. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileSource } from '../lib/collection/file-source.ts';
import { readManifest } from '../lib/collection/manifest.ts';
import { once } from '../lib/collection/once.ts';
import { diskSink, diskSource } from './collection-files.ts';
import { UserError } from './errors.ts';

/** What was noted of a file when it was written; of files of snapshots the hash alone. */
export interface Noted {
	readonly name: string;
	readonly bytes?: number;
	readonly sha256: string;
}

export const makeAgain = 'build the collection again, or copy it again';

/** What is wrong with a file, or `null` where it is as it was written. */
export async function faultOf(
	folder: string,
	{ name, bytes, sha256 }: Noted
): Promise<string | null> {
	if (name.replace(/^data\//, '') !== basename(name)) return 'lies outside its folder';
	try {
		const found = await diskSink(folder).describe(name);
		if (bytes !== undefined && found.bytes !== bytes)
			return `has ${found.bytes} bytes where ${bytes} were written`;
		return found.sha256 === sha256 ? null : 'has other bytes than were written';
	} catch (error) {
		return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
	}
}

/** @throws {UserError} If a file is not as it was written. */
export async function refuseOther(folder: string, noted: Noted, cure = makeAgain): Promise<void> {
	const fault = await faultOf(folder, noted);
	if (fault !== null) throw new UserError(`${join(folder, noted.name)} ${fault}; ${cure}`);
}

/**
 * The files of a collection's data, each compared before it is first read.
 *
 * @throws {UserError} At a file that is not as it was written.
 */
export function checkedSource(folder: string, cure = makeAgain): FileSource {
	const source = diskSource(folder);
	const manifest = once(async () =>
		readManifest(await readFile(join(folder, 'collection.json'), 'utf8'))
	);
	const checks = new Map<string, Promise<void>>();
	const check = async (name: string) => {
		const noted = (await manifest()).files.find((file) => file.name === name);
		if (noted !== undefined) await refuseOther(folder, noted, cure);
	};
	return async (name) => {
		if (!checks.has(name)) checks.set(name, check(name));
		await checks.get(name);
		return source(name);
	};
}
