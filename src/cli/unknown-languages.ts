/** Articles in languages that there are no tables for: told once a collection, or left out. */
import type { Article } from '../lib/article/article.ts';
import { hasTables } from '../lib/languages/index.ts';

export class UnknownLanguages {
	readonly #isSkipping: boolean;
	/** How many articles are in which, by the first part of the tag. */
	readonly #counts = new Map<string, number>();

	/** @param isSkipping Whether such articles are left out. */
	constructor(isSkipping: boolean) {
		this.#isSkipping = isSkipping;
	}

	/** Counts an article; whether it is to be let in. */
	admits({ language }: Pick<Article, 'language'>): boolean {
		if (hasTables(language)) return true;
		const base = language.toLowerCase().split('-')[0];
		this.#counts.set(base, (this.#counts.get(base) ?? 0) + 1);
		return !this.#isSkipping;
	}

	/**
	 * One sentence on all of them, or `null` when there are none.
	 *
	 * @param articles How many were let in.
	 */
	told(articles: number): string | null {
		const counts = [...this.#counts].sort((a, b) => b[1] - a[1]);
		if (counts.length === 0) return null;
		const unknown = counts.reduce((sum, [, count]) => sum + count, 0);
		const names = new Intl.DisplayNames('en', { type: 'language' });
		const list = counts.map(([tag, count]) => `${names.of(tag) ?? tag} ${count}`).join(', ');
		const all = this.#isSkipping ? articles + unknown : articles;
		const which = `${unknown} of ${all} articles are in languages that Dateline has no tables for (${list})`;
		return this.#isSkipping
			? `${which} and are left out`
			: `${which}: names in them are looked up as in English, and many are missed; --skip-unknown-languages leaves them out`;
	}
}
