/**
 * Passages as a reader meets them: the mentions of one place in one passage belong together, with
 * the article they come from. Knows no page.
 */
import type { ArticleRow, Mark, MentionRow } from '../collection/format.ts';
import { isKindUnsure } from '../collection/unsure.ts';
import type { Candidate, MentionKind } from '../geoparse/mention/index.ts';

/** An article without its text. */
export type ArticleHead = Omit<ArticleRow, 'text' | 'passages' | 'marks' | 'sources'>;

export interface Passage {
	/** Unique among the passages of a place. */
	readonly key: string;
	readonly article: ArticleHead;
	readonly text: string;
	/** Every mention of the passage, in reading order; offsets count from its start. */
	readonly marks: readonly Mark[];
	/** Where the passage starts in the article's text. */
	readonly start: number;
	/** `literal` when any mention of the place in it is. */
	readonly kind: MentionKind;
	/** There where no mention of that kind is sure to be of it, and no person has said so. */
	readonly isKindUnsure?: true;
	/** How sure it is that this place is meant, and the runners-up: of the surest mention. */
	readonly confidence: number;
	readonly candidates: readonly Candidate[];
	/** Whether the article is about the place. */
	readonly isFocus: boolean;
	/** Whether a person has corrected every mention of the place in it, or found it right. */
	readonly isChecked: boolean;
}

/** Groups the mentions of one place, those of a passage side by side, into passages; the order is kept. */
export function groupIntoPassages(
	mentions: readonly MentionRow[],
	articleOf: (row: number) => ArticleHead
): Passage[] {
	const groups: MentionRow[][] = [];
	for (const mention of mentions) {
		const group = groups.at(-1);
		const isSame =
			group?.[0].articleRow === mention.articleRow &&
			group[0].passageStart === mention.passageStart;
		if (isSame) group.push(mention);
		else groups.push([mention]);
	}
	return groups.map((group) => {
		const [first] = group;
		const surest = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
		const kind = group.some((mention) => mention.kind === 'literal') ? 'literal' : 'associative';
		const isSure = (mention: MentionRow) =>
			mention.isChecked || (mention.kind === kind && !isKindUnsure(mention));
		return {
			key: `${first.articleRow}-${first.passageStart}`,
			article: articleOf(first.articleRow),
			text: first.passage,
			marks: first.marks,
			start: first.passageStart,
			kind,
			confidence: surest.confidence,
			candidates: surest.candidates,
			isFocus: group.some((mention) => mention.isFocus),
			isChecked: group.every((mention) => mention.isChecked),
			...(!group.some(isSure) && { isKindUnsure: true })
		};
	});
}

/** Those of articles about the place first; the order is kept otherwise. */
export const aboutFirst = (passages: readonly Passage[]): Passage[] =>
	[...passages].sort((a, b) => Number(b.isFocus) - Number(a.isFocus));

/** A note with the language it is in. */
export interface Note {
	readonly language: string;
	readonly note: string;
}

/**
 * The notes that stand once for all passages: when every article has one and those in one language
 * have the same. Otherwise empty: each passage has its own.
 */
export function sharedNotes(passages: readonly Passage[]): readonly Note[] {
	const notes = new Map<string, string>();
	for (const { article } of passages) {
		const known = notes.get(article.language);
		if (article.note === null || (known !== undefined && known !== article.note)) return [];
		notes.set(article.language, article.note);
	}
	return Array.from(notes, ([language, note]) => ({ language, note }));
}

/** What of an article goes into a page beside its passages. */
export function headOf(article: ArticleRow): ArticleHead {
	const { row, id, title, url, publisher, authors, published, language, rights, note, focus } =
		article;
	const { verification, verifiedBy, isGraphic, pages } = article;
	return {
		...{ row, id, title, url, publisher, authors, published, language, rights, note, focus },
		...{ verification, verifiedBy, isGraphic },
		...(pages && { pages })
	};
}
