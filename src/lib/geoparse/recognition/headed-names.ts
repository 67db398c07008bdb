/**
 * Names that the gazetteer has together with the small words after them: "Chernobyl" of "the Chernobyl nuclear power
 * plant", "Neelum" of "the Neelum valley". Reads the gazetteer's names in the text.
 */
import type { Gazetteer, NameMatch } from '../gazetteer/index.ts';
import { listBit, type Lexicon } from '../lexicon/index.ts';
import { normalizeName, shape, type Tokens } from '../tokens/index.ts';
import type { FoundNames } from './names.ts';

/** Small words between a name and its head at most: "nuclear power". */
const maxFillers = 2;
const heads = listBit.facility | listBit.terrain | listBit.water;
/** Feature classes of buildings, landforms, waters and areas. */
const sites = /^[STHL]$/;

/**
 * The token after each such name's last, by its first.
 *
 * @param sought See `Analysis`.
 */
export function findHeadedNames(
	tokens: Tokens,
	sought: readonly number[],
	lists: Int32Array,
	{ first }: FoundNames,
	gazetteer: Gazetteer,
	{ cues }: Lexicon
): ReadonlyMap<number, number> {
	const headed = new Map<number, number>();
	for (const head of sought) {
		if (head === 0 || !(tokens.shape[head] & shape.lower)) continue;
		const isSite = cues.siteEnds.has(tokens.hash[head]);
		if (!isSite && !(lists[head] & heads)) continue;
		let last = head - 1;
		while (last > 0 && head - last <= maxFillers && tokens.shape[last] & shape.lower) last--;
		if (!(tokens.shape[last] & shape.upper) || isCut(tokens, last, head)) continue;
		// "The river"
		if (lists[last] & listBit.common) continue;
		const from = first[last] < 0 ? last : first[last];
		const name = normalizeName(tokens.text.slice(tokens.start[from], tokens.end[head]));
		const isBearer = ({ row, use }: NameMatch) =>
			use === 'name' && (isSite || sites.test(gazetteer.featureClass(row)));
		if (gazetteer.findNormalized(name).some(isBearer)) headed.set(from, last + 1);
	}
	return headed;
}

/** Whether a line ends between a name and its head. */
function isCut(tokens: Tokens, last: number, head: number): boolean {
	for (let i = last + 1; i <= head; i++) if (tokens.shape[i] & shape.lineStart) return true;
	return false;
}
