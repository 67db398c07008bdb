/** What comes in twice is let in once. */
import { createHash } from 'node:crypto';
import type { GeoparsedArticle } from '../lib/collection/collect.ts';
import { unusedSlug } from '../lib/collection/slug.ts';
import type { Ingested } from './ingest.ts';

/** Lets every article in once, under an id of its own. */
export class Gate {
	readonly #say: (message: string) => void;
	readonly #ids = new Set<string>();
	/** By what makes two articles the same: where the first one came from. */
	readonly #seen = new Map<string, string>();

	constructor(say: (message: string) => void) {
		this.#say = say;
	}

	admit({
		geoparsed,
		where,
		hasOwnId,
		hasOwnTitle
	}: Extract<Ingested, { geoparsed: GeoparsedArticle }>): GeoparsedArticle | null {
		const { article } = geoparsed;
		// Copies of one text may bear the names of their files as titles.
		const words = hasOwnTitle ? article.text : article.text.slice(article.title.length);
		const keys: [key: string, what: string, cure: string][] = [
			[createHash('sha1').update(words).digest('base64'), 'the text', '']
		];
		if (article.url !== null) {
			keys.push([article.url, 'the address', '; if both are wanted, correct its url']);
		}
		if (hasOwnId) {
			keys.push([`id ${article.id}`, `the id "${article.id}"`, '; give it an id of its own']);
		}
		for (const [key, what, cure] of keys) {
			const first = this.#seen.get(key);
			if (first === undefined) continue;
			this.#say(`${where} has ${what} of ${first} and is left out${cure}`);
			return null;
		}
		for (const [key] of keys) this.#seen.set(key, where);
		const id = unusedSlug(article.id, this.#ids);
		return id === article.id ? geoparsed : { ...geoparsed, article: { ...article, id } };
	}
}
