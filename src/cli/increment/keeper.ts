/**
 * Puts the files of a site into their place: those that were made before from the very same inputs are
 * taken over, with the time they were made, and the others are made. Used in every thread that makes files.
 */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What may be taken over; crosses threads. */
export interface Earlier {
	/** Folders of sites, the likeliest first. */
	readonly folders: readonly string[];
	/** File with what was noted of their files; may be missing. */
	readonly notes: string;
	/** Hash of what all files depend on, the program foremost. */
	readonly common: string;
}

/** What is known of a file that was made. */
export interface Note {
	/** Path in the site, with `/`. */
	readonly path: string;
	/** Hash of its inputs. */
	readonly key: string;
	readonly bytes: number;
	/** When it was last written, in whole milliseconds since 1970. */
	readonly modified: number;
	/** Whether it was taken over. */
	readonly isKept: boolean;
}

export class Keeper {
	readonly #site: string;
	readonly #earlier: Earlier | null;
	readonly #known: ReadonlyMap<string, Known>;
	#notes: Note[] = [];

	/**
	 * @param site Folder that the files are put into.
	 * @param earlier `null` where nothing is kept: every file is then made, and none noted.
	 */
	constructor(site: string, earlier: Earlier | null) {
		this.#site = site;
		this.#earlier = earlier;
		this.#known = earlier === null ? new Map() : readNotes(earlier.notes);
	}

	/**
	 * Puts a file in its place.
	 *
	 * @param path In the site, with `/`.
	 * @param inputs All that makes it another file than its like; `null` for one that is always made.
	 * @param content Called only where the file must be made.
	 */
	async put(
		path: string,
		inputs: (() => string) | null,
		content: () => string | Uint8Array | Promise<string | Uint8Array>
	): Promise<void> {
		const file = join(this.#site, path);
		// At once: nothing else waits in this thread, and going through the pool of the system's threads
		// takes longer than the file.
		mkdirSync(dirname(file), { recursive: true });
		if (this.#earlier === null || inputs === null) {
			writeFileSync(file, await content());
			return;
		}
		const { common, folders } = this.#earlier;
		const key = createHash('sha256').update(`${common}\n${inputs()}`).digest('hex').slice(0, 32);
		const known = this.#known.get(path);
		const isKept =
			known?.key === key && folders.some((folder) => takeOver(join(folder, path), file, known));
		if (!isKept) writeFileSync(file, await content());
		const { bytes, modified } = isKept ? known : stampOf(file)!;
		this.#notes.push({ path, key, bytes, modified, isKept });
	}

	/** What was noted since it was last asked. */
	takeNotes(): readonly Note[] {
		const notes = this.#notes;
		this.#notes = [];
		return notes;
	}
}

type Known = Pick<Note, 'key' | 'bytes' | 'modified'>;

const noteLine = /^([0-9a-f]{32}) (\d+) (\d+) (.+)$/;

/** Notes by path; of several of one path the last. What is no note, as the end of a file may be, is left out. */
function readNotes(file: string): ReadonlyMap<string, Known> {
	const notes = new Map<string, Known>();
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		// Nothing is known then, and all is made again.
		return notes;
	}
	for (const line of text.split('\n')) {
		const [, key, bytes, modified, path] = noteLine.exec(line) ?? [];
		if (path !== undefined)
			notes.set(path, { key, bytes: Number(bytes), modified: Number(modified) });
	}
	return notes;
}

/** Size and time of a regular file, or `null`. */
export function stampOf(file: string): Pick<Note, 'bytes' | 'modified'> | null {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	return stat?.isFile() ? { bytes: stat.size, modified: Math.floor(stat.mtimeMs) } : null;
}

/** @returns Whether the file was there as it was noted, and is in its new place now. */
function takeOver(old: string, file: string, { bytes, modified }: Known): boolean {
	try {
		const stamp = stampOf(old);
		if (stamp?.bytes !== bytes || stamp.modified !== modified) return false;
		linkOrCopy(old, file);
		return true;
	} catch {
		// Such as one that another build has just removed: it is made then.
		return false;
	}
}

/** Gives a file a second name; on disks where that cannot be, copies it with its time. */
export function linkOrCopy(old: string, file: string): void {
	try {
		linkSync(old, file);
	} catch {
		rmSync(file, { force: true });
		copyFileSync(old, file);
		const { atime, mtime } = lstatSync(old);
		utimesSync(file, atime, mtime);
	}
}
