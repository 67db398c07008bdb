/** The folder that a desk makes for itself: its pages, the draft, what need not be made again. */
import { mkdtemp, lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './desk-lock.ts';

const prefix = 'dateline-desk-';
/** Says whose it is. */
const markName = 'desk.json';

/** Makes one, and removes those of desks that were killed. */
export async function makeOwnFolder(parent = tmpdir()): Promise<string> {
	await removeLeft(parent);
	const folder = await mkdtemp(join(parent, prefix));
	await writeFile(join(folder, markName), JSON.stringify({ pid: process.pid, host: hostname() }));
	return folder;
}

/** Others write into the same folder of temporary files: removed is only what this user's desks have marked, on this machine. */
async function removeLeft(parent: string): Promise<void> {
	for (const name of await readdir(parent).catch(() => [])) {
		if (!name.startsWith(prefix)) continue;
		const folder = join(parent, name);
		try {
			const stats = await lstat(folder);
			if (!stats.isDirectory() || (process.getuid && stats.uid !== process.getuid())) continue;
			const mark = JSON.parse(await readFile(join(folder, markName), 'utf8')) as unknown;
			const { pid, host } = mark as { readonly pid?: unknown; readonly host?: unknown };
			if (typeof pid !== 'number' || host !== hostname() || isRunning(pid)) continue;
			await rm(folder, { recursive: true, force: true });
		} catch {
			// Without a mark, being removed by another desk, or not to be removed: it is left.
		}
	}
}
