/**
 * Place names that the gazetteer lacks, in languages with cases: found only where the words beside them
 * say that they are places. They stay without one.
 */
import type { Analysis } from './analysis.ts';
import { caseBit, normalizeName, isCapital, isOpening, shape } from '../tokens/index.ts';
import type { InflectedName } from './inflected-names.ts';
import { listBit, type Grammar } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import type { Span } from '../mention/index.ts';
import { isJoined, surroundingsAt } from './surroundings.ts';

/** A village of a list that the gazetteer lacks is less known than this, as the others of the list are. */
const maxListedImportance = 0.5;

/**
 * A name that the gazetteer lacks, where the words say that it is one: «село Олешня», «Олешню в Курской
 * области», «Черкасское Поречное и Косицу». It will be found and stay without a place.
 */
export function unknownAt(
	analysis: Analysis,
	grammar: Grammar,
	token: number,
	last: Span | null
): Span | null {
	const { tokens, lists, names } = analysis;
	const next = token + 1;
	if (!isCapital(tokens, token) || isOpening(tokens, token) || lists[token] !== 0) return null;
	if (tokens.shape[token] & (shape.allCaps | shape.dotted)) return null;
	if (isCapital(tokens, token - 1) || (next < tokens.length && isCapital(tokens, next)))
		return null;
	const isListed = last !== null && last.reading && isJoined(tokens, grammar, last.after, token);
	const listed = isListed ? last : null;
	const info = listed ? (names.info[listed.first] as InflectedName | undefined) : undefined;
	const isVillageList =
		info !== undefined &&
		!info.isSeat &&
		(info.bits & nameBit.settlement) !== 0 &&
		info.importance < maxListedImportance &&
		!isList(analysis, next, listBit.speech | listBit.action);
	const isNamedSettlement = token > 0 && isList(analysis, token - 1, listBit.settlement);
	if (!isVillageList && !isNamedSettlement && !isBeforeArea(analysis, grammar, token)) return null;
	const around = surroundingsAt(analysis, grammar, token, last);
	const surface = tokens.text.slice(tokens.start[token], tokens.end[token]);
	return {
		first: token,
		after: next,
		adjectival: false,
		probability: 0.6,
		reading: { ...around, names: [normalizeName(surface)] }
	};
}

/** Whether «в … области» or «в … районе» follows. */
function isBeforeArea({ tokens, lists }: Analysis, grammar: Grammar, token: number): boolean {
	const [preposition, adjective, head] = [token + 1, token + 2, token + 3];
	if (head >= tokens.length || !isCapital(tokens, adjective)) return false;
	const isIn = lists[preposition] & listBit.locative;
	const cases = grammar.governed.get(tokens.hash[preposition]) ?? 0;
	return !!isIn && !!(cases & caseBit.l) && !!(lists[head] & (listBit.region | listBit.district));
}

const isList = ({ lists }: Analysis, token: number, bits: number) =>
	((lists[token] ?? 0) & bits) !== 0;
