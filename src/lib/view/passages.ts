/**
 * Passages as a reader meets them: the mentions of one place in one passage belong together, with
 * the article they come from. Knows no page.
 */
import type { ArticleRow, Mark, MentionRow } from '$lib/collection/format.ts';

export interface Passage {
	/** Unique among the passages of a place. */
	readonly key: string;
	readonly article: ArticleRow;
	readonly text: string;
	/** Every mention of the passage, in reading order; offsets count from its start. */
	readonly marks: readonly Mark[];
	/** Where the passage starts in the article's text. */
	readonly start: number;
	/** The mentions for which it is listed: those of one place. Never empty. */
	readonly mentions: readonly MentionRow[];
}

/** Groups the mentions of one place into passages; the order is kept. */
export function groupIntoPassages(
	mentions: readonly MentionRow[],
	articleOf: (row: number) => ArticleRow
): Passage[] {
	const passages: (Passage & { mentions: MentionRow[] })[] = [];
	for (const mention of mentions) {
		const last = passages.at(-1);
		if (last?.article.row === mention.articleRow && last.start === mention.passageStart) {
			last.mentions.push(mention);
			continue;
		}
		passages.push({
			key: `${mention.articleRow}-${mention.passageStart}`,
			article: articleOf(mention.articleRow),
			text: mention.passage,
			marks: mention.marks,
			start: mention.passageStart,
			mentions: [mention]
		});
	}
	return passages;
}

/** Whether a passage names its place as the location, in any of its mentions. */
export const isLiteral = (passage: Passage) =>
	passage.mentions.some((mention) => mention.kind === 'literal');

/** Belief in the resolution of a passage's surest mention, 0–1. */
export const confidenceOf = (passage: Passage) =>
	Math.max(...passage.mentions.map((mention) => mention.confidence));
