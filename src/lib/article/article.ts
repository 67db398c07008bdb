/**
 * An article: a text with its source and date. Knows nothing of places, files or pages.
 */

/** How much of an article's text a published collection may show. */
export type Rights = 'full' | 'excerpt';

/** How far what an article says has been checked, as the newsroom states it. */
export const verifications = ['verified', 'claimed', 'disputed'] as const;
export type Verification = (typeof verifications)[number];

/** What an article was written from: another publication, shown beneath it. */
export interface ArticleSource {
	readonly publisher: string;
	/** A checked `https:` or `http:` address, or `null`. */
	readonly url: string | null;
}

export interface Article {
	/** Unique in its collection; letters, digits and `-`, fit for a file name and an address. */
	readonly id: string;
	readonly title: string;
	/** Where it was published: an `https:` or `http:` address, checked, or `null`. */
	readonly url: string | null;
	readonly publisher: string | null;
	readonly authors: readonly string[];
	/** ISO date (`2025-03-14`) or date-time, or `null` when the article does not say. */
	readonly published: string | null;
	/** BCP 47 tag, `en` unless the article says otherwise. */
	readonly language: string;
	readonly rights: Rights;
	/** What the article is, in one sentence, when a reader must know ("Brief written for this sample."). */
	readonly note: string | null;
	/** `null` or absent where nobody states it. */
	readonly verification?: Verification | null;
	/** Who has verified it, claims it or disputes it; `null` or absent where nobody is named. */
	readonly verifiedBy?: string | null;
	/** Whether it tells what some will not want to read: its passages are covered until asked for. */
	readonly isGraphic?: boolean;
	/** What it was written from, in the article's order; usually empty. */
	readonly sources: readonly ArticleSource[];
	/**
	 * Where each page of the PDF at `url` begins in the text, the first page first; absent where `url` is no
	 * PDF.
	 */
	readonly pages?: readonly number[];
	/**
	 * The clean text: the title, then the paragraphs, each separated by a blank line. Every offset of
	 * the project counts its UTF-16 code units, as `slice` does.
	 */
	readonly text: string;
}
