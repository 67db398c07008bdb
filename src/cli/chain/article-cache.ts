/**
 * Keeps the articles of files and records as they were read: telling an article's story, day and language
 * from its bytes takes longer than all else that a build does with one whose text is as it was.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ArticleFields } from '../../lib/collection/geoparsed-row.ts';
import type { NoArticle } from '../../lib/article/read/index.ts';
import { KeptEntries } from './kept-entries.ts';

/** An article, and what its name has behind that of its file (", item 3"). */
type Entry = readonly (readonly [behind: string, fields: Omit<ArticleFields, 'where'>])[];

/** A file of more articles is read again: they would wait in memory for its end. */
const maxArticles = 1000;

type Item = ArticleFields | NoArticle;

export class ArticleCache {
	readonly #entries: KeptEntries<Entry>;
	readonly #settings: string;
	#damage: string | undefined;

	/**
	 * @param folder Of all that a build keeps.
	 * @param version Of the program that reads.
	 * @param settings What else articles depend on, of every file.
	 */
	constructor(folder: string, version: string, settings: unknown) {
		this.#entries = new KeptEntries(join(folder, 'articles'));
		this.#settings = JSON.stringify([version, settings]);
	}

	/** An entry that was found damaged since this was asked, if any. */
	takeDamage(): string | undefined {
		const damage = this.#damage;
		this.#damage = undefined;
		return damage;
	}

	/**
	 * The articles of an input, kept or read. What is wrong with one is found again each time, and so are
	 * the articles beside it.
	 *
	 * @param where What messages call the input; articles do not depend on it.
	 * @param parts All that they do depend on.
	 */
	async *itemsOf(
		where: string,
		parts: readonly (string | Uint8Array)[],
		read: () => AsyncIterable<Item>
	): AsyncGenerator<Item> {
		const hash = createHash('sha256').update(this.#settings);
		for (const part of parts) hash.update(`\n${part.length}\n`).update(part);
		const name = hash.digest('hex');
		const kept = this.#entries.get(name);
		if (kept !== null && 'entry' in kept) {
			for (const [behind, fields] of kept.entry) yield { where: where + behind, ...fields };
			return;
		}
		this.#damage ??= kept?.damage;
		let entry: (readonly [string, Omit<ArticleFields, 'where'>])[] | null = [];
		for await (const item of read()) {
			yield item;
			const isPlain =
				!('problem' in item) && item.warnings.length === 0 && item.where.startsWith(where);
			if (entry === null || !isPlain || entry.length === maxArticles) entry = null;
			else {
				const { where: whole, ...fields } = item;
				entry.push([whole.slice(where.length), fields]);
			}
		}
		// What cannot be kept costs time and nothing else; readings, which follow, tell of it.
		if (entry !== null && entry.length > 0) this.#entries.keep(name, entry);
	}
}
