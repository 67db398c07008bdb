/**
 * What says that a town is told of and not who governs it: how it is there, and what goes on in it. "Moscow was quiet on Sunday",
 * "Beijing saw its heaviest rain in years", "Sumy lost power". Reads the words after a toponym; knows no weights.
 */
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { type Analysis, nameBit } from '../recognition/index.ts';
import { shape } from '../tokens/index.ts';
import { headAfter, overAside } from './type-rules.ts';

/** Words between "saw" and what was seen at most: "its heaviest summer rain". */
const maxSeen = 4;

/** Whether what follows a place says how it is there or what befell it. */
export function isBefallen(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, names, lists, lexicon } = analysis;
	const { helpers, holds, plights, losses, supplies, copulas, wakes, locatives, units, otherwise } =
		lexicon.cues;
	const { hash } = tokens;
	const isCountry = ((names.info[first]?.bits ?? 0) & nameBit.country) !== 0;
	/** The token after a noun for the unit that is named: "Sumy and Kharkiv oblasts". */
	const overUnit = (token: number) =>
		(lists[token] ?? 0) & (listBit.region | listBit.district) || units.has(hash[token])
			? token + 1
			: token;
	const head = overAside(analysis, overUnit(headAfter(analysis, overUnit(after))));
	let verb = head;
	while (verb < head + 2 && helpers.has(hash[verb]) && !holds.has(hash[verb])) verb++;
	if (losses.has(hash[verb])) return supplies.has(hash[verb + 1]) && !otherwise.has(hash[verb + 2]);
	if (holds.has(hash[verb])) {
		for (let at = verb + 1; at <= verb + maxSeen + 1 && at < tokens.length; at++) {
			if (plights.has(hash[at])) return !otherwise.has(hash[at + 1]);
			if (!(tokens.shape[at] & shape.word) || lists[at] & listBit.preposition) break;
		}
	}
	if (isCountry) return false;
	if (wakes.has(hash[verb])) return true;
	// "has been under", "had come under"
	let state = helpers.has(hash[head]) ? head + 1 : head;
	if (!copulas.has(hash[state])) return false;
	while (copulas.has(hash[state])) state++;
	return isPlight(analysis, state, locatives.has(hash[state]));
}

/** Whether a state follows that a town is in: "quiet", "in ruins", "without power", "under curfew". */
function isPlight({ tokens, lexicon }: Analysis, at: number, isIn: boolean): boolean {
	const { states, ruins, under, sieges, attacks, blows, without, supplies, about } = lexicon.cues;
	const { hash } = tokens;
	if (states.has(hash[at])) return !about.has(hash[at + 1]);
	if (isIn) return ruins.has(hash[at + 1]);
	if (without.has(hash[at])) return supplies.has(hash[at + 1]);
	if (!under.has(hash[at])) return false;
	const isSiege = (token: number) =>
		sieges.has(hash[token]) || attacks.has(hash[token]) || blows.has(hash[token]);
	return isSiege(at + 1) || isSiege(at + 2);
}
