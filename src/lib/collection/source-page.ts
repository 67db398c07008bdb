/** Pages of PDF documents that articles were read from. */
import type { ArticleRow } from './format.ts';

type Paged = Pick<ArticleRow, 'url' | 'pages'>;

/**
 * The page of an article's source that a place in its text stands on, the first is 1; `null` where the
 * source is no PDF.
 *
 * @param start Offset in the article's text.
 */
export function pageAt({ url, pages = [] }: Paged, start: number): number | null {
	if (url === null || pages.length === 0) return null;
	return Math.max(1, pages.findLastIndex((first) => first <= start) + 1);
}

/** The address of an article's source, at the page of a place in its text where the source is a PDF. */
export function addressAt(article: Paged, start: number): string | null {
	const page = pageAt(article, start);
	return page === null ? article.url : `${article.url!.split('#')[0]}#page=${page}`;
}
