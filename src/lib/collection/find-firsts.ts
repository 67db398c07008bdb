/** What mentions are the first of where some places count alone. A module of its own: whoever draws counts without it. */
import { geographyOf, placesByRow, rowsByPassage } from './count.ts';
import { isLiteral } from './filter.ts';
import { FirstFinder } from './firsts.ts';
import type { MentionIndex, Place } from './format.ts';

/**
 * Finds the bits of firsts.ts for all mentions. Where every place counts, the index has them.
 *
 * @param kept 1 for each place row that counts.
 * @returns One byte of bits a mention; see firsts.ts.
 */
export function findFirsts(
	index: MentionIndex,
	places: readonly Place[],
	passages: number,
	kept: Uint8Array
): Uint8Array {
	const { passage } = index;
	const firsts = new Uint8Array(passage.length);
	const finder = new FirstFinder(places.length);
	const { admin1, country } = geographyOf(places);
	const placeOf = placesByRow(places);
	for (const row of rowsByPassage(index, passages)) {
		if (row >= placeOf.length) continue;
		const place = placeOf[row];
		if (kept[place] === 0) continue;
		firsts[row] = finder.bitsOf(
			place,
			admin1[place],
			country[place],
			passage[row],
			isLiteral(index, row)
		);
	}
	return firsts;
}
