/**
 * Compares a new site with the one it replaces: files that are the same keep the time they were written,
 * so that a copy of the site needs only what differs; and what differs is told.
 */
import {
	closeSync,
	existsSync,
	lstatSync,
	openSync,
	readdirSync,
	readSync,
	renameSync,
	rmSync,
	type Dirent
} from 'node:fs';
import { join } from 'node:path';
import { linkOrCopy } from './keeper.ts';

export type Change = 'added' | 'changed' | 'removed';

/**
 * Gives files of a new site that are those of the old one the place and the time of these.
 *
 * @param site Folder of the new site; nobody writes to it meanwhile.
 * @param old Folder of the old one, which may be missing.
 * @returns What became of files that are not the same, by their path in the site, with `/`; in no order.
 */
export function settle(site: string, old: string): Map<string, Change> {
	const changes = new Map<string, Change>();
	compare(site, old, '', changes);
	return changes;
}

function compare(site: string, old: string, within: string, changes: Map<string, Change>): void {
	const before = entriesOf(join(old, within));
	for (const [name, entry] of entriesOf(join(site, within))) {
		const path = within + name;
		const earlier = before.get(name);
		before.delete(name);
		if (entry.isDirectory()) {
			// A file that has given way to a folder.
			if (earlier?.isDirectory() === false) changes.set(path, 'removed');
			compare(site, old, `${path}/`, changes);
		} else if (!earlier?.isFile()) {
			if (earlier?.isDirectory()) tellAll(old, `${path}/`, changes);
			changes.set(path, 'added');
		} else if (!keepIfSame(join(site, path), join(old, path))) changes.set(path, 'changed');
	}
	for (const [name, entry] of before) {
		if (entry.isDirectory()) tellAll(old, `${within}${name}/`, changes);
		else changes.set(within + name, 'removed');
	}
}

/** Tells of every file of a folder that is there no more. */
function tellAll(old: string, within: string, changes: Map<string, Change>): void {
	for (const [name, entry] of entriesOf(join(old, within))) {
		if (entry.isDirectory()) tellAll(old, `${within}${name}/`, changes);
		else changes.set(within + name, 'removed');
	}
}

const entriesOf = (folder: string): Map<string, Dirent> =>
	new Map(
		existsSync(folder)
			? readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry])
			: []
	);

/** Puts an old file in the place of a new one that has the same bytes. @returns Whether it has. */
function keepIfSame(file: string, old: string): boolean {
	const [ours, theirs] = [lstatSync(file), lstatSync(old)];
	if (ours.ino === theirs.ino && ours.dev === theirs.dev) return true;
	if (ours.size !== theirs.size || !haveSameBytes(file, old)) return false;
	if (ours.mtimeMs === theirs.mtimeMs) return true;
	const taken = `${file}.same.tmp`;
	rmSync(taken, { force: true });
	linkOrCopy(old, taken);
	renameSync(taken, file);
	return true;
}

/** Bytes compared at once. */
const pieceBytes = 1 << 20;

function haveSameBytes(one: string, other: string): boolean {
	const files = [openSync(one, 'r'), openSync(other, 'r')];
	try {
		const pieces = files.map(() => Buffer.allocUnsafe(pieceBytes));
		for (;;) {
			const [read, readToo] = files.map((file, i) => readSync(file, pieces[i]));
			if (read !== readToo) return false;
			if (read === 0) return true;
			if (!pieces[0].subarray(0, read).equals(pieces[1].subarray(0, read))) return false;
		}
	} finally {
		for (const file of files) closeSync(file);
	}
}
