/**
 * What the page of a collection hands to its script: a file of JSON beside the page, read back into
 * the records the text was rendered from. The text is thus there before its data, which only the script
 * wants. An article's head stands once, however many passages it has.
 */
import type { Brand } from '$lib/collection/brand.ts';
import type { PassageCounts } from '$lib/collection/count.ts';
import type { Ground } from '$lib/map/style/index.ts';
import type { LanguageCode } from '$lib/languages/index.ts';
import { fetchFile } from '../view/site-file.ts';
import type { ArticleHead, Passage } from '../view/passages.ts';
import type { FirstTime } from '../timeline/first-bars.ts';
import type { FirstPage } from '../view/rendering.ts';

/** Name of the file, beside the page of its collection. */
export const pageDataName = 'page.json';

/** What every page is rendered with, and its script begins with. */
export interface CommonData {
	readonly language: LanguageCode;
	/** Relative address of the site's start. */
	readonly home: string;
	/** What pages with a script show of whose site it is; `null` or absent where nobody says. */
	readonly brand?: ShownBrand | null;
	/** What the site draws beside or in place of the built-in basemap. */
	readonly ground?: Ground;
}

/** Of a site's brand, what stands above a map. */
export type ShownBrand = Pick<Brand, 'name' | 'home' | 'logo' | 'languages' | 'imprint'>;

/** What the script of a collection's page finds in it. */
export interface AddressedData extends CommonData {
	/** Relative address of the file with the rest. */
	readonly file: string;
	/** Texts of the map's program, by its keys, in the page's language. */
	readonly mapEngine: Readonly<Record<string, string>>;
}

/** Reads what the page hands to its script. */
export const givenData = <Data extends CommonData>() =>
	JSON.parse(document.getElementById('page-data')!.textContent) as Data;

/** What the page of a collection is rendered with besides. */
export interface CollectionData extends CommonData, PageContent {}

/** What a collection's page shows before any file of the collection is read. */
export interface PageContent extends FirstPage {
	readonly time: FirstTime;
}

interface Written extends Omit<PageContent, 'counts' | 'newest'> {
	readonly counts: Readonly<Record<keyof PassageCounts, number | readonly number[]>>;
	readonly articles: readonly ArticleHead[];
	readonly newest: readonly (readonly [
		row: number,
		passages: readonly (Omit<Passage, 'article'> & { readonly article: number })[]
	])[];
}

/** A page's data as JSON. */
export function writeFirstPage({ counts, newest, ...rest }: PageContent): string {
	const articles = new Map<number, ArticleHead>();
	for (const { article } of [...newest.values()].flat()) articles.set(article.row, article);
	const written: Written = {
		...rest,
		counts: Object.fromEntries(
			Object.entries(counts).map(([name, value]) => [
				name,
				typeof value === 'number' ? value : [...value]
			])
		) as Written['counts'],
		articles: [...articles.values()],
		newest: [...newest].map(([row, passages]) => [
			row,
			passages.map((passage) => ({ ...passage, article: passage.article.row }))
		])
	};
	return JSON.stringify(written);
}

/** Reads what {@link writeFirstPage} wrote. */
function readFirstPage(written: unknown): PageContent {
	const { counts, articles, newest, ...rest } = written as Written;
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

/**
 * Fetches the data of a collection's page.
 *
 * @throws {Error} If the file is not there.
 */
export async function fetchCollectionData({
	file,
	language,
	home,
	brand,
	ground
}: Omit<AddressedData, 'mapEngine'>): Promise<CollectionData> {
	const response = await fetchFile(file);
	if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
	return { language, home, brand, ground, ...readFirstPage(await response.json()) };
}
