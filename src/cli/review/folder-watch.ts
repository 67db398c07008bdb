/**
 * Tells which files of a folder have changed. What the system says of changes is only a reason to look: it is lost on
 * some disks, and tells of a file that is half written. What counts is how the files stand, and that they stay so.
 */
import { watch, type BigIntStats, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { siteMark } from '../site-folder.ts';

/** Milliseconds until it is looked at what has changed: saving one file is told several times. */
const soonMs = 20;

/** Milliseconds for which a file has to stay as it is: an editor writes one in steps, or sets it aside for a moment. */
const settleMs = 150;

/** Milliseconds between two looks without a reason, and what share of the time they may take where there are very many files. */
const steadyMs = 5000;
const steadyShare = 0.05;

/** Where the system follows folders within a folder by itself; elsewhere Node would follow every file, and lose those that are renamed. */
const isDeep = process.platform === 'darwin' || process.platform === 'win32';

/** How files stand, by path: size, times and number on the disk. */
type Stamps = Map<string, string>;

/** A folder to follow. */
interface Folder {
	/** On the disk: one that is made anew is another. */
	readonly number: bigint;
	/** Whether it is another one than the articles': what else lies in it is nobody's business. */
	readonly isBeside: boolean;
}

export class FolderWatch {
	readonly #folder: string;
	/** Files elsewhere that count too. */
	readonly #beside: () => readonly string[];
	#told: Stamps = new Map();
	#seen: Stamps = new Map();
	readonly #watchers = new Map<string, Folder & { readonly watcher: FSWatcher }>();
	#onchange: (changed: ReadonlySet<string>) => Promise<void> = async () => {};
	#timer: NodeJS.Timeout | undefined;
	#looking: Promise<void> | null = null;
	/** Whether to look again when this look is over, and whether the next one is near. */
	#isAsked = false;
	#isSoon = false;
	#isClosed = false;
	/** Milliseconds that the last look took. */
	#tookMs = 0;

	private constructor(folder: string, beside: () => readonly string[]) {
		this.#folder = folder;
		this.#beside = beside;
	}

	/**
	 * Takes the files as they are; what changes from now on is told once {@link start} is called.
	 *
	 * @param beside Files elsewhere that count too.
	 */
	static async begin(folder: string, beside: () => readonly string[] = () => []) {
		const begun = new FolderWatch(folder, beside);
		begun.#told = begun.#seen = (await begun.#scan()).stamps;
		return begun;
	}

	/** @param onchange Gets paths that begin with the folder's as it was given; the next ones come when it is done. */
	start(onchange: (changed: ReadonlySet<string>) => Promise<void>): void {
		this.#onchange = onchange;
		this.#lookIn(0);
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		for (const { watcher } of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
		await this.#looking;
	}

	#lookIn(ms: number): void {
		if (this.#isClosed) return;
		clearTimeout(this.#timer);
		this.#isSoon = ms < steadyMs;
		this.#timer = setTimeout(() => {
			this.#looking = this.#look()
				// A bug, which is no reason to follow the folder no more.
				.catch((error: unknown) => console.error(error))
				.finally(() => {
					this.#looking = null;
					const calmMs = Math.max(steadyMs, this.#tookMs / steadyShare);
					this.#lookIn(this.#isAsked ? settleMs : calmMs);
				});
		}, ms);
	}

	#ask(): void {
		if (this.#looking !== null) this.#isAsked = true;
		else if (!this.#isSoon) this.#lookIn(soonMs);
	}

	async #look(): Promise<void> {
		this.#isAsked = false;
		const begun = performance.now();
		const { stamps, folders } = await this.#scan();
		this.#tookMs = performance.now() - begun;
		this.#follow(folders);
		const changed = new Set<string>();
		for (const path of new Set([...this.#told.keys(), ...this.#seen.keys(), ...stamps.keys()])) {
			const stamp = stamps.get(path);
			if (stamp !== this.#seen.get(path)) this.#isAsked = true;
			else if (stamp !== this.#told.get(path)) changed.add(path);
		}
		this.#seen = stamps;
		if (changed.size === 0 || this.#isClosed) return;
		this.#told = new Map(this.#told);
		for (const path of changed) {
			const stamp = stamps.get(path);
			if (stamp === undefined) this.#told.delete(path);
			else this.#told.set(path, stamp);
		}
		await this.#onchange(changed);
	}

	/** Follows the folders that are there now. */
	#follow(folders: ReadonlyMap<string, Folder>): void {
		for (const [path, { watcher, number }] of this.#watchers) {
			if (folders.get(path)?.number === number) continue;
			watcher.close();
			this.#watchers.delete(path);
		}
		for (const [path, folder] of folders) {
			if (this.#watchers.has(path) || this.#isClosed) continue;
			try {
				const recursive = isDeep && !folder.isBeside;
				const watcher = watch(path, { recursive }, (_, name) => {
					const isOther = folder.isBeside && name !== null && !this.#isOurs(join(path, name));
					if (!isOther) this.#ask();
				});
				// A folder that goes, or cannot be followed, is looked at every few seconds all the same.
				watcher.on('error', () => watcher.close());
				this.#watchers.set(path, { ...folder, watcher });
				// What came before it was followed is seen at the next look.
				this.#isAsked = true;
			} catch {
				// As above: more folders than the system follows, or one that has gone meanwhile.
			}
		}
	}

	/** Whether something in a folder beside is followed: a file that counts too, or the folder itself, which may come again. */
	#isOurs(path: string): boolean {
		return this.#beside().includes(path) || resolve(this.#folder) === path;
	}

	/** The files of the folder as an article could be one, and the folders to follow. */
	async #scan(): Promise<{ stamps: Stamps; folders: ReadonlyMap<string, Folder> }> {
		const stamps: Stamps = new Map();
		const folders = new Map<string, Folder>();
		const add = async (path: string, isBeside: boolean) => {
			const stats = await statOf(path);
			if (stats !== null) folders.set(path, { number: stats.ino, isBeside });
		};
		const walk = async (at: string): Promise<void> => {
			const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
			// A site that is built into the folder is none of it.
			if (at !== this.#folder && entries.some(({ name }) => name === siteMark)) return;
			if (!isDeep || at === this.#folder) await add(at, false);
			await Promise.all(
				entries.map(async (entry) => {
					if (entry.name.startsWith('.')) return;
					const path = join(at, entry.name);
					if (entry.isDirectory()) return walk(path);
					// A link is followed where it leads to a file: what an editor keeps beside the articles may be one.
					await this.#stamp(path, stamps);
				})
			);
		};
		await walk(this.#folder);
		for (const path of this.#beside()) {
			await this.#stamp(path, stamps);
			if (!folders.has(dirname(path))) await add(dirname(path), true);
		}
		return { stamps, folders };
	}

	async #stamp(path: string, stamps: Stamps): Promise<void> {
		const stats = await statOf(path);
		if (!stats?.isFile()) return;
		const { ino, size, mtimeNs, ctimeNs } = stats;
		stamps.set(path, [ino, size, mtimeNs, ctimeNs].join(' '));
	}
}

const statOf = (path: string): Promise<BigIntStats | null> =>
	stat(path, { bigint: true }).catch(() => null);
