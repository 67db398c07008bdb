/**
 * Keeps what the geoparser found in a text, so that a build after a few new articles geoparses these
 * alone. An entry is named by all that its content depends on, so it is never out of date; one that is
 * damaged is made again.
 */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Reading, RowVersions } from '../../lib/collection/geoparsed-row.ts';
import { UserError } from '../errors.ts';
import { KeptEntries } from './kept-entries.ts';

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

export class ReadingCache {
	readonly #entries: KeptEntries<Reading>;
	readonly #versions: string;

	/** @param folder Made when the first entry is kept. */
	constructor(folder: string, versions: RowVersions) {
		const { geoparser, gazetteer_sha256, model_sha256, normalization } = versions;
		this.#entries = new KeptEntries(folder);
		this.#versions = JSON.stringify([geoparser, gazetteer_sha256, model_sha256, normalization]);
	}

	/** A reading that was kept, what is wrong with the entry that should hold it, or `null` for none. */
	get(key: ReadingKey): ReturnType<KeptEntries<Reading>['get']> {
		return this.#entries.get(this.#name(key));
	}

	/** @returns Why it could not be kept, or `null`. */
	keep(key: ReadingKey, reading: Reading): string | null {
		return this.#entries.keep(this.#name(key), reading);
	}

	#name({ textSha, language, home }: ReadingKey): string {
		return createHash('sha256')
			.update(JSON.stringify([textSha, language, home, this.#versions]))
			.digest('hex');
	}
}
