/** A folder of entries, each under a name that says all it was made from, with a hash by which damage shows. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export class KeptEntries<T> {
	readonly #folder: string;

	/** @param folder Made when the first entry is kept. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/**
	 * The entry of a name, what is wrong with it, or `null` for none.
	 *
	 * @param name SHA-256 of what it was made from, hexadecimal.
	 */
	get(name: string): { readonly entry: T } | { readonly damage: string } | null {
		const path = this.#path(name);
		let content: string;
		try {
			content = readFileSync(path, 'utf8');
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			return code === 'ENOENT' || code === 'ENOTDIR' ? null : { damage: `${path} (${code})` };
		}
		const end = content.indexOf('\n');
		const json = content.slice(end + 1);
		if (content.slice(0, end) !== sha256(json)) return { damage: path };
		return { entry: JSON.parse(json) as T };
	}

	/**
	 * Keeps an entry. Whoever reads meanwhile finds it whole or not at all.
	 *
	 * @returns Why it could not be kept, or `null`: whoever has it needs no other.
	 */
	keep(name: string, entry: T): string | null {
		const path = this.#path(name);
		const json = JSON.stringify(entry);
		const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
		try {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(temporary, `${sha256(json)}\n${json}`);
			renameSync(temporary, path);
			return null;
		} catch (error) {
			rmSync(temporary, { force: true });
			return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
		}
	}

	#path(name: string): string {
		return join(this.#folder, name.slice(0, 2), name.slice(2));
	}
}
