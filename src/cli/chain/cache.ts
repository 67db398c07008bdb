/**
 * Keeps what the geoparser found in a text, so that a build after a few new articles geoparses these
 * alone. An entry is named by all that its content depends on, so it is never out of date; one that is
 * damaged is made again.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Reading, RowVersions } from '../../lib/collection/geoparsed-row.ts';
import { UserError } from '../errors.ts';

/** What, beside the versions, a reading depends on. */
export interface ReadingKey {
	/** SHA-256 of the normalized text, hexadecimal. */
	readonly textSha: string;
	readonly language: string;
	/** Id of the place that the publisher is at home in, or `null`. */
	readonly home: string | null;
}

/** Makes a folder for readings. @throws {UserError} If nothing can be kept there. */
export async function beginCache(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
		throw new UserError(`${folder} cannot be used (${error.code}); choose another --cache`);
	});
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export class ReadingCache {
	readonly #folder: string;
	readonly #versions: string;

	/** @param folder Made when the first entry is kept. */
	constructor(folder: string, versions: RowVersions) {
		const { geoparser, gazetteer_sha256, model_sha256, normalization } = versions;
		this.#folder = folder;
		this.#versions = JSON.stringify([geoparser, gazetteer_sha256, model_sha256, normalization]);
	}

	/** A reading that was kept, what is wrong with the entry that should hold it, or `null` for none. */
	get(key: ReadingKey): { readonly reading: Reading } | { readonly damage: string } | null {
		const path = this.#path(key);
		let entry: string;
		try {
			entry = readFileSync(path, 'utf8');
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			return code === 'ENOENT' || code === 'ENOTDIR' ? null : { damage: `${path} (${code})` };
		}
		const end = entry.indexOf('\n');
		const json = entry.slice(end + 1);
		if (entry.slice(0, end) !== sha256(json)) return { damage: path };
		return { reading: JSON.parse(json) as Reading };
	}

	/**
	 * Keeps a reading. Whoever reads meanwhile finds it whole or not at all.
	 *
	 * @returns Why it could not be kept, or `null`: whoever has the reading needs no other.
	 */
	keep(key: ReadingKey, reading: Reading): string | null {
		const path = this.#path(key);
		const json = JSON.stringify(reading);
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

	#path({ textSha, language, home }: ReadingKey): string {
		const name = sha256(JSON.stringify([textSha, language, home, this.#versions]));
		return join(this.#folder, name.slice(0, 2), name.slice(2));
	}
}
