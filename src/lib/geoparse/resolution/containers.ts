/**
 * What the words beside a name say of where it lies. Some only make a place likelier ("Mosul in Iraq");
 * others leave no choice ("Paris (Texas)", "Horodok, Lviv Oblast"): there only what lies in the named
 * unit may be meant, however famous or near another place of the name is. Knows names and their candidates;
 * does not choose.
 */
import { how, type NameCandidate, type NameReading } from './name-reading.ts';
import {
	afterComma,
	inBrackets,
	isBeside,
	leadsInto,
	pointsInto,
	shortAfterComma,
	shortUnit,
	wordsAfter
} from './container-words.ts';
import { isOfTown } from './of-town.ts';
import { isJoined } from './place-words.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { PlaceLexicon } from '../lexicon/index.ts';
import type { Reader } from './candidates.ts';
import type { TextSpan, Toponym } from '../mention/index.ts';
import {
	isAdmin1,
	isAdmin2,
	isAdministrative,
	isCapital,
	isCountry,
	isSettlement
} from '../../geo/feature-code.ts';

/** Bits that say of a candidate what the words beside its name say. */
export const nesting = {
	inside: 1, // in what is named after its comma: "Paris, Texas"
	near: 2, // in or beside what is named right before or after it: "Iraq's Mosul", "Mosul in Iraq"
	said: 4, // in what the words leave no doubt that it lies in
	acted: 8 // with `near`: in a country of which the words say that it acts: "US envoys arrived in Athens"
} as const;

/** Whether the words beside a name put it where a candidate is, by its bits. */
export const isPutThere = (bits: number): boolean => bits !== 0 && (bits & nesting.acted) === 0;

export interface Containers {
	/** Number of the name of what a toponym is said to lie in, or 0. */
	readonly numbers: Int32Array;
	/** Bits by candidate, or `null` for a toponym that nothing is said about. */
	readonly nesting: (Uint8Array | null)[];
	readonly isContainer: Uint8Array;
	/** Where the words are that bind a toponym to what they name; `null` for one that is free. */
	readonly qualifiers: (TextSpan | null)[];
}

/** Words between a name and the one it lies in, looked at only when this short. */
const maxGap = 32;

/** Words after a comma among which the one is that says what stands before it: ", a small village in". */
const maxApposed = 4;

/** By how much better a unit may be known than the town of its name, for the town to be meant as well. */
const maxUnitLead = 0.1;

/** Words from which on those between a country and a name say what it does: " envoys arrived in ". */
const minActing = 2;
/** Letters of a preposition at most. */
const maxPreposition = 4;

/** Importance from which the world knows a place. */
const minFame = 0.7;

/** How much the words beside a name say of where it lies. */
type Strength =
	| 'likelier' // a hint among others
	| 'law' // what lies there is meant, if something of the name does
	| 'bound'; // what lies there is meant, or nothing that is known

/** Finds what each toponym is said to lie in; what holds another by its comma is read as the unit that it is. */
export function findContainers(
	text: string,
	toponyms: readonly Toponym[],
	readings: NameReading[],
	gazetteer: Gazetteer,
	read: Reader,
	lexicon: PlaceLexicon
): Containers {
	const { commaGap, nearGap, possessorGap, withinBefore, awayBefore, joinGap } = lexicon;
	const count = toponyms.length;
	const found: Containers = {
		numbers: new Int32Array(count),
		nesting: new Array<Uint8Array | null>(count).fill(null),
		isContainer: new Uint8Array(count),
		qualifiers: new Array<TextSpan | null>(count).fill(null)
	};
	/** The reading of what each toponym was bound to. */
	const holders = new Array<NameReading | null>(count).fill(null);
	const gap = (i: number) => {
		if (i + 1 >= count) return '';
		const length = toponyms[i + 1].start - toponyms[i].end;
		return length > 0 && length <= maxGap ? text.slice(toponyms[i].end, toponyms[i + 1].start) : '';
	};
	/** A gap without the word that says what stands before it: " in " of " counties in ", ", in " of ", a village in ". */
	const headless = (between: string) => {
		if (between.startsWith(', ')) {
			const words = between.slice(2).split(' ');
			const head = words
				.slice(0, maxApposed)
				.findIndex((word) => lexicon.sorts.get(word) === 'settlement');
			return head < 0 ? between : `, ${words.slice(head + 1).join(' ')}`;
		}
		const word = /^ (\p{L}+) /u.exec(between)?.[1] ?? '';
		const isHead = lexicon.sorts.has(word) || lexicon.sortsOfMany.has(word);
		return isHead ? between.slice(word.length + 1) : between;
	};
	const unitsOf = (holders: readonly NameCandidate[]) =>
		holders.filter(({ row }) => isAdministrative(gazetteer.featureClass(row)));
	const mark = (i: number, holders: readonly NameCandidate[], bit: number): boolean => {
		const units = unitsOf(holders);
		if (units.length === 0) return false;
		const { candidates } = readings[i];
		let any = false;
		for (let c = 0; c < candidates.length; c++) {
			const { row } = candidates[c];
			const isIn = units.some((unit) => liesIn(row, unit.row, gazetteer));
			const mayBeIn =
				bit === nesting.said && units.some((unit) => mayLieIn(row, unit.row, gazetteer));
			if (!isIn && !mayBeIn) continue;
			(found.nesting[i] ??= new Uint8Array(candidates.length))[c] |= bit;
			any = true;
		}
		return any;
	};
	/** "Saint-Denis, north of Paris": marks what is near the best known of what is named. */
	const markNear = (i: number, { candidates: others }: NameReading) => {
		const center = mostImportant(others, gazetteer);
		if (center === null || !isSettlement(gazetteer.featureClass(center.row))) return;
		const { candidates } = readings[i];
		for (let c = 0; c < candidates.length; c++) {
			const { row } = candidates[c];
			if (row === center.row || gazetteer.kmBetween(row, center.row) > besideKm) continue;
			(found.nesting[i] ??= new Uint8Array(candidates.length))[c] |= nesting.near;
		}
	};
	/** "US envoys arrived in Athens" says who acts: marks what lies in the country, and in no smaller unit of the name. */
	const markActor = (i: number, between: string) => {
		const words = between.trim().split(' ');
		if (words.length < minActing) return;
		if (words.some((word) => lexicon.sorts.has(word) || lexicon.atHome.has(word))) return;
		// "Mozambique's army retook Palma" is at home: one acts abroad in a place, goes to it, comes from it.
		if (words[words.length - 1].length > maxPreposition) return;
		const units = unitsOf(readings[i].candidates);
		const smaller = units.filter(({ row }) => !isCountry(gazetteer.featureCode(row)));
		for (const [c, { row }] of readings[i + 1].candidates.entries()) {
			if (smaller.some((unit) => liesIn(row, unit.row, gazetteer))) continue;
			const bits = found.nesting[i + 1];
			if (bits !== null && bits[c] === nesting.near) bits[c] |= nesting.acted;
		}
	};
	/** Binds a toponym to what it is said to lie in; `false` where that leaves it free. */
	const bind = (i: number, holder: NameReading, where: TextSpan, strength: Strength): boolean => {
		if (strength === 'likelier' || toponyms[i].form === 'adjective') return false;
		const any = mark(i, holder.candidates, nesting.said);
		if (!any && (strength !== 'bound' || unitsOf(holder.candidates).length === 0)) return false;
		found.qualifiers[i] ??= { start: where.start, end: where.end };
		found.numbers[i] ||= holder.number;
		holders[i] = holder;
		return true;
	};
	/** "Adams and Franklin counties in Pennsylvania": both lie there. */
	const bindListed = (last: number) => {
		const { hint } = readings[last];
		const holder = holders[last];
		const where = found.qualifiers[last];
		if (hint === null || holder === null || where === null) return;
		for (let i = last - 1; i >= 0 && isJoined(text, toponyms, i, lexicon); i--) {
			if (readings[i].hint !== hint || holders[i] !== null) return;
			bind(i, holder, where, 'law');
		}
	};
	const codes = ({ candidates }: NameReading) =>
		candidates.map(({ row }) => gazetteer.featureCode(row));
	const isCountryName = (reading: NameReading) => codes(reading).some(isCountry);
	/** Whether an admin-1 unit or a country is the best known of what is named, or the words say so. */
	const isUnit = ({ hint, candidates }: NameReading) => {
		if (hint === 'region') return true;
		// Nova Scotia is a peninsula too, which holds nothing by a comma.
		const best = mostImportant(
			candidates.filter(({ row }) => holdsOrIsHeld.test(gazetteer.featureClass(row))),
			gazetteer
		);
		return best !== null && (best.match.use === 'abbreviation' || isUnitCode(best.row, gazetteer));
	};
	/**
	 * Whether the holder is a region rather than the town in it that has the same name: in "Kawlin in Sagaing" it is Sagaing
	 * Region, for Kawlin lies in that and not in the town of Sagaing.
	 */
	const isRegionNotTown = (own: NameReading, holder: NameReading) => {
		if (holder.hint !== null) return false;
		const held = mostImportant(own.candidates, gazetteer);
		if (held === null || !isSettlement(gazetteer.featureClass(held.row))) return false;
		const region = gazetteer.admin1Row(held.row);
		if (region < 0 || !holder.candidates.some(({ row }) => row === region)) return false;
		const town = mostImportant(
			holder.candidates.filter(
				({ row }) =>
					isSettlement(gazetteer.featureClass(row)) && gazetteer.admin1Row(row) === region
			),
			gazetteer
		);
		return town !== null && !isOfTown(held.row, town.row, gazetteer);
	};
	/** Whether an admin-2 unit is the best known of what is named. */
	const isCounty = ({ candidates }: NameReading) => {
		const best = mostImportant(candidates, gazetteer);
		return best !== null && isAdmin2(gazetteer.featureCode(best.row));
	};
	/** Whether the world knows a place of the name: "Paris, Kenya and" may yet be a list. */
	const isFamous = ({ candidates }: NameReading) => {
		const best = mostImportant(candidates, gazetteer);
		return best !== null && gazetteer.importance[best.row] >= minFame;
	};
	/** Whether the best-known place of a name is nowhere near the country that is said to hold it: "in Lisbon, Nigeria". */
	const isAbroad = ({ candidates }: NameReading, holder: NameReading) => {
		const best = mostImportant(candidates, gazetteer);
		const country = mostImportant(holder.candidates, gazetteer);
		if (best === null || country === null) return false;
		const reach = awayKm + 2 * gazetteer.precisionKm[country.row];
		return gazetteer.kmBetween(best.row, country.row) > reach;
	};
	/** Whether a candidate for a short form is an admin-1 unit: "Ont." */
	const isShortUnit = (candidate: NameCandidate) =>
		candidate.how === how.exact && isAdmin1(gazetteer.featureCode(candidate.row));
	/** Whether one unit may hold all of what a name means: neither a unit of its own rank, nor a river. */
	const isHeld = (own: NameReading, holder: NameReading) => {
		if (own.hint !== null && own.hint !== 'settlement' && own.hint !== 'district') return false;
		const best = mostImportant(own.candidates, gazetteer);
		if (best === null || isCountryName(own)) return best === null;
		// Kingston in Jamaica is a parish and a town.
		const isTownToo = own.candidates.some(
			({ row }) =>
				isSettlement(gazetteer.featureClass(row)) &&
				gazetteer.importance[row] > gazetteer.importance[best.row] - maxUnitLead
		);
		if (isUnitCode(best.row, gazetteer) && !isTownToo) return isCountryName(holder);
		return isTownToo || isSettlement(gazetteer.featureClass(best.row)) || own.hint !== null;
	};
	/** Reads a name as the unit that it is where it holds one that is known of nowhere in it. */
	const readAsUnit = (i: number) => {
		const { key, hint } = readings[i];
		if (hint === null && toponyms[i].form === 'noun') readings[i] = read(key, 'region', [key]);
	};
	const wordsBefore = (i: number) => {
		const { start } = toponyms[i];
		return text.slice(Math.max(0, start - maxGap), start);
	};
	const afterCommaStrength = (i: number): Strength => {
		const holder = readings[i + 1];
		const isShort = gap(i) === ', ' && shortUnit.test(toponyms[i + 1].text);
		// "Peru, Ind.", "Washington, Pa.": no list is written so.
		if (isShort && readings[i].hint === null && holder.candidates.some(isShortUnit)) return 'law';
		if (!isHeld(readings[i], holder)) return 'likelier';
		if (holder.hint === 'region' && gap(i).startsWith(',')) return 'bound';
		const next = text.slice(toponyms[i + 1].end, toponyms[i + 1].end + 2);
		if (gap(i).includes('(')) return next.startsWith(')') && isUnit(holder) ? 'bound' : 'likelier';
		// "Kyiv, Georgia and Moldova" is a list.
		const goesOn = commaGap.test(gap(i + 1)) || joinGap.test(gap(i + 1));
		const isList = goesOn && (isCountryName(holder) || codes(readings[i]).some(isAdmin1));
		if (isList || !closes.test(next)) return 'likelier';
		if (isRegionNotTown(readings[i], holder) && !goesOn) return 'law';
		// "Boston, Lincolnshire"
		if (!isUnit(holder)) return isCounty(holder) ? 'law' : 'likelier';
		if (readings[i].hint === 'settlement') return 'bound';
		// "In Boston, Nevada", "near New Hope, Kenya": there, or nowhere that is known.
		const isIn = withinBefore.test(wordsBefore(i));
		const isBound = isCountryName(holder)
			? !isFamous(readings[i]) || (isIn && isAbroad(readings[i], holder))
			: isIn;
		return isBound ? 'bound' : 'law';
	};
	/** "Warsaw in the Poltava region": none in Poland, unless the words before lead away from it. */
	const withinStrength = (i: number): Strength => {
		const [own, holder] = [readings[i], readings[i + 1]];
		if (!isHeld(own, holder)) return 'likelier';
		if (isRegionNotTown(own, holder)) return 'law';
		if (!isUnit(holder)) return isCounty(holder) && gap(i).startsWith(',') ? 'law' : 'likelier';
		const before = wordsBefore(i);
		// "Palma, in Cabo Delgado"; "south of Khartoum, in Al Jazirah" is beside it.
		if (gap(i).startsWith(',')) return awayBefore.test(before) ? 'law' : 'bound';
		if (holder.hint !== 'region' || toponyms[i].kind === 'associative') return 'law';
		// "The village of" leads into it, as "south of" leads away.
		if (own.hint === 'settlement' || withinBefore.test(before)) return 'bound';
		return awayBefore.test(before) || codes(own).some(isCapital) ? 'law' : 'bound';
	};
	for (let i = 0; i < count; i++) {
		const next = gap(i);
		if (next !== '' && isBeside(next, lexicon)) markNear(i, readings[i + 1]);
		if (next !== '' && commaGap.test(next)) {
			// "Goodlands, Flacq, Mauritius": what holds it may come one further on.
			const isFurther = commaGap.test(gap(i + 1));
			if (mark(i, readings[i + 1].candidates, nesting.inside)) {
				found.numbers[i] = readings[i + 1].number;
				found.isContainer[i + 1] = 1;
			}
			if (bind(i, readings[i + 1], toponyms[i + 1], afterCommaStrength(i))) {
				found.isContainer[i + 1] = 1;
				if (found.nesting[i] === null || isRegionNotTown(readings[i], readings[i + 1]))
					readAsUnit(i + 1);
			}
			if (isFurther && mark(i, readings[i + 2].candidates, nesting.inside)) {
				found.numbers[i] ||= readings[i + 2].number;
				found.isContainer[i + 2] = 1;
			}
		} else if (
			next === ' ' &&
			lexicon.isAttached &&
			isAttached(readings[i + 1], toponyms[i + 1]) &&
			isHeld(readings[i], readings[i + 1])
		) {
			bind(i, readings[i + 1], toponyms[i + 1], 'bound');
		} else if (next === ' ' && lexicon.isHeldByAdjective && isAdjective(toponyms, i + 1)) {
			// «القنيطرة السورية»
			mark(i, readings[i + 1].candidates, nesting.near);
			if (isHeld(readings[i], readings[i + 1])) bind(i, readings[i + 1], toponyms[i + 1], 'law');
		} else if (next !== '' && (nearGap.test(next) || leadsInto(headless(next), lexicon))) {
			if (nearGap.test(next)) mark(i, readings[i + 1].candidates, nesting.near);
			if (leadsInto(headless(next), lexicon)) {
				const isWithin = bind(i, readings[i + 1], toponyms[i + 1], withinStrength(i));
				if (isWithin && isRegionNotTown(readings[i], readings[i + 1])) readAsUnit(i + 1);
			}
		} else {
			const { end } = toponyms[i];
			const readAt = ({ start, end }: TextSpan) => read(text.slice(start, end), null);
			// "Ont.", "N.S.", "PA"; "DR" of "DR Congo" is none.
			const short = wordsAfter(text, end, shortAfterComma);
			const isShort = short !== null && readAt(short).candidates.some(isShortUnit);
			const named = isShort
				? short
				: (wordsAfter(text, end, afterComma) ?? wordsAfter(text, end, inBrackets));
			if (named !== null) {
				const holder = readAt(named);
				const holders = holder.candidates.filter((c) => c.how <= how.spelling);
				if (mark(i, holders, nesting.inside)) found.numbers[i] = holder.number;
				const isInBrackets = text.charAt(end) === ' ';
				if (isShort) bind(i, holder, named, 'law');
				else if (isInBrackets && isUnit(holder) && isHeld(readings[i], holder))
					bind(i, holder, named, 'bound');
			}
		}
		if (next !== '' && possessorGap.test(next)) {
			if (mark(i + 1, readings[i].candidates, nesting.near)) markActor(i, next);
			if (pointsInto(next, toponyms[i], lexicon) && isHeld(readings[i + 1], readings[i])) {
				const isTown = next.split(' ').some((word) => lexicon.sorts.get(word) === 'settlement');
				bind(i + 1, readings[i], toponyms[i], isTown ? 'bound' : 'law');
			}
		}
	}
	for (let i = 1; i < count; i++) bindListed(i);
	return found;
}

/** A place is nowhere near a country when it is farther from it than twice its extent and this, in kilometers. */
const awayKm = 500;

/** A town beside another is this near to it, in kilometers. */
const besideKm = 120;

/** Feature classes of units and of towns. */
const holdsOrIsHeld = /^[AP]$/;

/** What may stand after the second name of "Paris, Texas" when it closes the first. */
const closes = /^(?:$|[,.;:)\]\n]|\s[-–—(])/;

const isUnitCode = (row: number, gazetteer: Gazetteer) => {
	const code = gazetteer.featureCode(row);
	return isAdmin1(code) || isCountry(code);
};

/** Whether a name is a region's or a district's, to be read with the name right before it: «Глухов Сумской области». */
const isAttached = ({ hint }: NameReading, { form }: Toponym) =>
	hint === 'region' && form === 'noun';

/** Whether a toponym is an adjective after a name. */
const isAdjective = (toponyms: readonly Toponym[], i: number) =>
	toponyms[i].form === 'adjective' && toponyms[i - 1].form === 'noun';

function mostImportant(
	candidates: readonly NameCandidate[],
	{ importance }: Gazetteer
): NameCandidate | null {
	let best: NameCandidate | null = null;
	for (const candidate of candidates) {
		if (best === null || importance[candidate.row] > importance[best.row]) best = candidate;
	}
	return best;
}

/**
 * Whether nobody has said that a settlement lies elsewhere: one without a country, as of a user's own, may lie in
 * whatever holds it by the words, one without a region in any of its country.
 */
function mayLieIn(row: number, holder: number, gazetteer: Gazetteer): boolean {
	if (!isSettlement(gazetteer.featureClass(row)) || gazetteer.admin1(row) !== null) return false;
	const country = gazetteer.country(row);
	return country === null || (country === gazetteer.country(holder) && row !== holder);
}

/** Whether a place lies in a row of feature class A, as far as the gazetteer's codes say. */
function liesIn(row: number, holder: number, gazetteer: Gazetteer): boolean {
	if (row === holder) return false;
	if (gazetteer.countryRow(row) === holder || gazetteer.admin1Row(row) === holder) return true;
	if (!isAdmin2(gazetteer.featureCode(holder))) return false;
	// No admin-2 column: a county's places are those of its admin-1 that are near its point. The code of a unit that no admin-1
	// unit of the gazetteer has is of an older division: French departments.
	const isOlder = gazetteer.admin1Row(holder) < 0;
	const isOfRegion = isOlder
		? gazetteer.country(row) === gazetteer.country(holder)
		: gazetteer.admin1(row) === gazetteer.admin1(holder);
	return (
		isOfRegion &&
		gazetteer.admin1(row) !== null &&
		Math.abs(gazetteer.lat[row] - gazetteer.lat[holder]) < 0.6 &&
		Math.abs(gazetteer.lng[row] - gazetteer.lng[holder]) < 0.9
	);
}
