/**
 * What a rendered page hands to its script: its data as JSON beside the text, read back into the
 * records the text was rendered from. An article's head stands once, however many passages it has.
 */
import type { PassageCounts } from '$lib/collection/filter.ts';
import type { MessageLanguage } from '$lib/messages/messages.ts';
import type { FirstSight } from './coverage.svelte.ts';
import type { ArticleHead, Passage } from './passages.ts';
import { scriptJson } from './script-json.ts';

/** A collection's page: its first places and the passages each begins with, by place row. */
export interface FirstPage extends FirstSight {
	readonly newest: ReadonlyMap<number, readonly Passage[]>;
}

/** What every page is rendered with, and its script begins with. */
export interface CommonData {
	readonly language: MessageLanguage;
	/** Relative address of the site's start. */
	readonly home: string;
}

/** What the page of a collection is rendered with besides. */
export interface CollectionData extends CommonData, FirstPage {}

interface Written extends Omit<CollectionData, 'counts' | 'newest'> {
	readonly counts: Readonly<Record<keyof PassageCounts, number | readonly number[]>>;
	readonly articles: readonly ArticleHead[];
	readonly newest: readonly (readonly [
		row: number,
		passages: readonly (Omit<Passage, 'article'> & { readonly article: number })[]
	])[];
}

/** A page's data as JSON for a script element. */
export function writeCollectionData({
	manifest,
	places,
	counts,
	isWhole,
	newest,
	language,
	home
}: CollectionData): string {
	const articles = new Map<number, ArticleHead>();
	for (const { article } of [...newest.values()].flat()) articles.set(article.row, article);
	const written: Written = {
		manifest,
		places,
		counts: Object.fromEntries(
			Object.entries(counts).map(([name, value]) => [
				name,
				typeof value === 'number' ? value : [...value]
			])
		) as Written['counts'],
		isWhole,
		articles: [...articles.values()],
		newest: [...newest].map(([row, passages]) => [
			row,
			passages.map((passage) => ({ ...passage, article: passage.article.row }))
		]),
		language,
		home
	};
	return scriptJson(written);
}

/** Reads what {@link writeCollectionData} wrote. */
export function readCollectionData(json: string): CollectionData {
	const { counts, articles, newest, ...rest } = JSON.parse(json) as Written;
	const heads = new Map(articles.map((article) => [article.row, article]));
	return {
		...rest,
		counts: Object.fromEntries(
			Object.entries(counts).map(([name, value]) => [
				name,
				typeof value === 'number' ? value : Int32Array.from(value)
			])
		) as unknown as PassageCounts,
		newest: new Map(
			newest.map(([row, passages]) => [
				row,
				passages.map((passage) => ({ ...passage, article: heads.get(passage.article)! }))
			])
		)
	};
}
