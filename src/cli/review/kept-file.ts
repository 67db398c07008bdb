/** How the desk writes a file of a folder: whole or not at all, with what stood there before kept beside it. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** Folder for what the desk keeps for itself: earlier states and the mark that a desk is open. */
export const deskFolder = '.dateline';

/** What a file is called, behind its own name, until all of it is written. */
export const unfinished = '.tmp';

/** Earlier states that are kept of each file. */
const statesKept = 10;

/**
 * Writes apart and renames, so that a killed desk leaves the old file or the new one, and among the
 * articles nothing else.
 *
 * @param name Of the file, in the folder.
 * @param before What stands in it now, or `null`; kept among the last ten states.
 * @throws {UserError} If the folder has gone: made anew it would hold this file alone.
 */
export async function writeKept(
	folder: string,
	name: string,
	before: string | null,
	text: string
): Promise<void> {
	if (!existsSync(folder)) throw folderGone(folder);
	if (before !== null) await keepState(folder, name, before);
	await mkdir(join(folder, deskFolder), { recursive: true });
	// One desk is open on a folder, and removes what a killed one left.
	const temporary = join(folder, deskFolder, `${name}${unfinished}`);
	const file = await open(temporary, 'w');
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(temporary, join(folder, name));
}

export const folderGone = (folder: string) =>
	new UserError(`${folder} is no longer there; put it back, and the desk goes on`);

async function keepState(folder: string, name: string, text: string): Promise<void> {
	const ending = extname(name);
	const states = join(folder, deskFolder, basename(name, ending));
	await mkdir(states, { recursive: true });
	const when = new Date().toISOString().replace(/[:.]/g, '-');
	await writeFile(join(states, `${when}-${randomBytes(2).toString('hex')}${ending}`), text);
	const all = (await readdir(states)).filter((file) => file.endsWith(ending)).sort();
	for (const old of all.slice(0, -statesKept)) await rm(join(states, old), { force: true });
}
