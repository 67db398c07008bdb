/**
 * What is noted of the files of a site, in the folder of `--cache`: a line each, with the hash of what it
 * was made from. Lines are added while files are made, so that a build that is killed leaves what it knows,
 * and written anew when the site is whole.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { packagePath } from '../paths.ts';
import { stampOf, type Earlier, type Note } from './keeper.ts';

export class SiteNotes {
	readonly #file: string;
	readonly #folders: readonly string[];
	readonly #program: string;
	readonly #notes: Note[] = [];

	private constructor(file: string, folders: readonly string[], program: string) {
		this.#file = file;
		this.#folders = folders;
		this.#program = program;
	}

	/**
	 * @param cache Folder that keeps them; `null` where nothing is kept.
	 * @param out The site's folder.
	 * @param folders Folders that files may be taken over from.
	 */
	static async open(
		cache: string | null,
		out: string,
		folders: readonly string[]
	): Promise<SiteNotes | null> {
		if (cache === null) return null;
		const file = join(cache, 'sites', `${sha256(resolve(out)).slice(0, 32)}.txt`);
		return new SiteNotes(file, folders, await programSha());
	}

	/** @param common What all files of a sort depend on, beside the program. */
	earlier(common: string): Earlier {
		return {
			folders: this.#folders,
			notes: this.#file,
			common: sha256(JSON.stringify([this.#program, common]))
		};
	}

	/** Takes notes of files that are made. */
	add(notes: readonly Note[]): void {
		this.#notes.push(...notes);
		const lines = notes.filter(({ isKept }) => !isKept).map(lineOf);
		if (lines.length === 0) return;
		this.#write(() => appendFileSync(this.#file, `\n${lines.join('\n')}\n`));
	}

	/** Keeps what this build has noted and nothing else; called when the site stands in its place. */
	finish(out: string): void {
		const lines = this.#notes.map((note) => {
			const stamp = note.isKept ? note : stampOf(join(out, note.path));
			return stamp === null ? '' : lineOf({ ...note, ...stamp });
		});
		const temporary = `${this.#file}.${process.pid}.tmp`;
		this.#write(() => {
			writeFileSync(temporary, `${lines.join('\n')}\n`);
			renameSync(temporary, this.#file);
		});
		rmSync(temporary, { force: true });
	}

	/** Where nothing can be noted, the next build makes more than it must: no reason to give up this one. */
	#write(write: () => void): void {
		try {
			mkdirSync(dirname(this.#file), { recursive: true });
			write();
		} catch {
			rmSync(this.#file, { force: true });
		}
	}
}

const lineOf = ({ key, bytes, modified, path }: Omit<Note, 'isKept'>) =>
	`${key} ${bytes} ${modified} ${path}`;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Hash of all of the program that has a part in what pages and pictures are like. */
async function programSha(): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of ['build/server', 'build/command'].map(packagePath)) {
		const entries = await readdir(folder, { withFileTypes: true, recursive: true });
		const files = entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort();
		for (const file of files)
			hash.update(`${file.slice(folder.length)}\n`).update(await readFile(file));
	}
	return hash.digest('hex');
}
