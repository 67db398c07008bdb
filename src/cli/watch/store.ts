/**
 * The folder that `dateline watch` keeps: a file an article, a line of JSON in each, so that version
 * control shows what came and what was changed. An article is known by its address; it keeps its id
 * and its file whatever becomes of its title.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadArticle } from '../../lib/article/assemble.ts';
import { slugify } from '../../lib/collection/slug.ts';
import { UserError } from '../errors.ts';
import type { Visit } from './polite.ts';

/** A text that stood at the address before. */
interface OldText {
	/** Day on which it was found changed, ISO date. */
	readonly until: string;
	/** SHA-256 of the text, hexadecimal. */
	readonly text_sha256: string;
}

/** An article's file: what a build reads, and what its text was before. */
interface StoredArticle {
	readonly id: string;
	readonly title: string;
	readonly url: string | null;
	readonly publisher: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly language: string;
	readonly rights: ReadArticle['rights'];
	readonly note: string | null;
	readonly text: string;
	/** Address of the feed that it came by: another one may have other words for it. */
	readonly feed: string;
	readonly changed: readonly OldText[];
}

export type Kept = 'new' | 'changed' | 'same';

/** Hexadecimal digits of an address's hash in the name of its article's file. */
const hashDigits = 12;

export const visitsName = '.watch.json';

/** Name of a file that is not whole yet. */
const temporary = /\.[0-9a-f]{8}\.tmp$/;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export class ArticleStore {
	readonly #folder: string;
	/** Names of files by the hash in them. */
	readonly #files: Map<string, string>;
	readonly #visits: Map<string, Visit>;

	private constructor(folder: string, files: Map<string, string>, visits: Map<string, Visit>) {
		this.#folder = folder;
		this.#files = files;
		this.#visits = visits;
	}

	/** @throws {UserError} If the folder cannot be used, or what it says of earlier visits is damaged. */
	static async open(folder: string): Promise<ArticleStore> {
		const path = join(folder, visitsName);
		try {
			await mkdir(folder, { recursive: true });
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			throw new UserError(`${folder} cannot be used (${code}); choose another --folder`);
		}
		const files = new Map<string, string>();
		for (const name of await readdir(folder)) {
			// What a run that was killed had begun to write.
			if (temporary.test(name)) await rm(join(folder, name));
			const hash = new RegExp(`-([0-9a-f]{${hashDigits}})\\.jsonl$`).exec(name)?.[1];
			if (hash !== undefined) files.set(hash, name);
		}
		const json = await readFile(path, 'utf8').catch(() => '{}');
		try {
			return new ArticleStore(
				folder,
				files,
				new Map(Object.entries(JSON.parse(json) as Record<string, Visit>))
			);
		} catch {
			throw new UserError(`${path} is damaged; remove it, and every feed is fetched anew`);
		}
	}

	/** Number of articles. */
	get size(): number {
		return this.#files.size;
	}

	visitOf(feed: string): Visit | undefined {
		return this.#visits.get(feed);
	}

	/** Keeps what is known of the feeds for the next time. */
	async keepVisits(visits: ReadonlyMap<string, Visit>): Promise<void> {
		for (const [feed, visit] of visits) this.#visits.set(feed, visit);
		const sorted = [...this.#visits].sort(([a], [b]) => (a < b ? -1 : 1));
		await this.#write(visitsName, `${JSON.stringify(Object.fromEntries(sorted), null, '\t')}\n`);
	}

	/**
	 * Keeps an article, unless it is kept already.
	 *
	 * @param feed Address of the feed that it is in.
	 * @param today ISO date on which it came.
	 * @throws {UserError} If its file is damaged.
	 */
	async keep(article: ReadArticle, feed: string, today: string): Promise<Kept> {
		// Without an address it is known by where, when and under which title it came.
		const known = article.url ?? JSON.stringify([feed, article.published, article.title]);
		const hash = sha256(known).slice(0, hashDigits);
		const file = this.#files.get(hash);
		const before = file === undefined ? null : await this.#read(file);
		if (before !== null && (before.text === article.text || before.feed !== feed)) return 'same';
		const changed =
			before === null
				? []
				: [...before.changed, { until: today, text_sha256: sha256(before.text) }];
		const id = before?.id ?? `${slugify(article.title, 60) || 'article'}-${hash}`;
		const { title, url, publisher, authors, published, language, rights, text } = article;
		const stored: StoredArticle = {
			id,
			title,
			url,
			publisher,
			authors,
			// A feed that says when an article was changed says it in the place of when it was published.
			published: before?.published ?? published ?? today,
			language,
			rights,
			note:
				[article.note ?? [], changed.length === 0 ? [] : noteOf(changed)].flat().join(' ') || null,
			text,
			feed,
			changed
		};
		const name = file ?? `${id}.jsonl`;
		await this.#write(name, `${JSON.stringify(stored)}\n`);
		this.#files.set(hash, name);
		return before === null ? 'new' : 'changed';
	}

	async #read(name: string): Promise<StoredArticle> {
		const path = join(this.#folder, name);
		try {
			return JSON.parse(await readFile(path, 'utf8')) as StoredArticle;
		} catch {
			throw new UserError(`${path} is damaged; restore it from version control or remove it`);
		}
	}

	async #write(name: string, content: string): Promise<void> {
		const path = join(this.#folder, name);
		const begun = `${path}.${randomBytes(4).toString('hex')}.tmp`;
		await writeFile(begun, content);
		await rename(begun, path);
	}
}

/** What a reader must know of an article that was changed. */
function noteOf(changed: readonly OldText[]): string {
	const texts = changed.map(({ until, text_sha256 }) => `until ${until}, SHA-256 ${text_sha256}`);
	return `The publisher has changed this article. Its text was another one ${texts.join('; ')}.`;
}
