/** What mentions are the first of in their passages where some places alone count, as a filter has it. */
import { geographyOf, rowsByPassage } from './count.ts';
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
	const { placeRow, passage, literal } = index;
	const firsts = new Uint8Array(placeRow.length);
	const finder = new FirstFinder(places.length);
	const { admin1, country } = geographyOf(places);
	for (const row of rowsByPassage(index, passages)) {
		const place = placeRow[row];
		if (place < 0 || kept[place] === 0) continue;
		const isLiteral = literal[row] === 1;
		firsts[row] = finder.bitsOf(place, admin1[place], country[place], passage[row], isLiteral);
	}
	return firsts;
}
