/**
 * What groups and sorts the mentions of a collection where they are too many for memory. The rules are the
 * collector's either way: an engine gives the same counts and the same order, whatever it is.
 */
import type { ArticleOrder, MentionBatch, MentionCounts } from './arrange.ts';
import type { KeptMention } from './mention-columns.ts';

export interface MentionEngine {
	/** Takes a mention in; those of an article come together, in reading order, article after article. */
	add(mention: KeptMention): void;
	/**
	 * Counts the mentions of the articles in an order. Nothing can be added afterwards.
	 *
	 * @param days Of the articles, by number; see `dayOf`.
	 */
	count(order: ArticleOrder, placeIds: readonly string[], days: Int32Array): Promise<MentionCounts>;
	/** Sorts what was counted by place, then by article, then as read; unresolved ones last. */
	sort(rowOfPlace: Int32Array): Promise<void>;
	/** The mentions, sorted; may be asked for again. */
	ordered(): AsyncIterable<MentionBatch>;
}
