/** Only one desk at a time opens a folder: a mark in it says which process has it. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { deskFolder, unfinished } from './kept-file.ts';

const lockName = 'desk.lock';
const lockPath = (folder: string) => join(folder, deskFolder, lockName);

/** Marks that stand for desks of this process; another one that had its number may have left some as well. */
const held = new Set<string>();

/**
 * Marks that this process has a desk open; a mark left by a process that is gone does not count, and what it left
 * half written is removed.
 *
 * @throws {UserError} If another desk is open on the folder.
 */
export async function lockFolder(folder: string): Promise<void> {
	const path = lockPath(folder);
	await mkdir(join(folder, deskFolder), { recursive: true });
	// Of two desks that are begun at once one gets it: the mark appears whole, and only where there is none.
	const own = `${path}.${randomBytes(4).toString('hex')}`;
	await writeFile(own, String(process.pid));
	try {
		for (let turn = 1; ; turn++) {
			try {
				await link(own, path);
				held.add(path);
				break;
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			}
			const pid = Number(await readFile(path, 'utf8').catch(() => ''));
			const isOpen = pid === process.pid ? held.has(path) : isRunning(pid);
			if (isOpen || turn > 3) {
				throw new UserError(
					`a desk is open on ${folder} already (process ${pid}): end it first, or work there`
				);
			}
			await rm(path, { force: true });
		}
		await clearLeft(folder);
	} finally {
		await rm(own, { force: true });
	}
}

/** Lets another desk open the folder. */
export async function unlockFolder(folder: string): Promise<void> {
	await rm(lockPath(folder), { force: true });
	held.delete(lockPath(folder));
}

/** Removes what desks that were killed have left under way: the folder is this one's alone now. */
async function clearLeft(folder: string): Promise<void> {
	const all = await readdir(join(folder, deskFolder));
	const left = all.filter((name) => name.endsWith(unfinished) || name.startsWith(`${lockName}.`));
	for (const name of left) await rm(join(folder, deskFolder, name), { force: true });
}

/** Whether there is a process of that number. */
export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be asked, but it runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
