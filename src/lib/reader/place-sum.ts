/** How often a place is named, in the one sentence that stands for it everywhere. */
import type { Messages } from '$lib/languages/messages.ts';

/**
 * @param all Passages that name it.
 * @param literal Those of them where something happens there.
 */
export function placeSum(t: Messages, all: number, literal: number): string {
	if (all === literal) return t.passages(all);
	return literal === 0 ? t.onlyAsGovernments(all) : t.ofThem(all, literal);
}
