/**
 * Places of one name that belong together or are told apart by what else the text names: a town and the
 * district around it are one belief, and so are a town and its region where neither is sure; a state is meant
 * where several of its places are named, its namesake city elsewhere is not; of two countries the one whose
 * places are named; a district's name or a building's full one leaves little doubt. Knows no weights.
 */
import { flatDistanceKm } from '../../geo/lng-lat.ts';
import {
	isAdmin1,
	isAdmin2,
	isAdmin3,
	isCountry,
	isFacility,
	isSettlement
} from '../../geo/feature-code.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Rows } from './features.ts';
import { how } from './name-reading.ts';
import type { Sense } from './senses.ts';
import type { Shortlist } from './name-reading.ts';

/** A district's point is this near the town that it is named for, in kilometers. */
const districtKm = 40;
/** Places of a state that must be named beside it for the state to be meant, not a city elsewhere. */
const minInside = 2;
/** The same in texts of few names, where no country is named. */
const minInsideOfFew = 1;
/** Part of the doubt that a district's name or a building's full one takes away, where one place alone bears it: "Kennedy Airport". */
const fullNameShare = 0.8;
/** The same for a well-known town's name of several words: "Ciudad del Este"; for an adjective of several: "Southeast Asian". */
const townNameShare = 0.5;
const adjectiveShare = 0.6;
/** The same for a name of one word that one well-known town alone bears: "Slov'yansk". */
const soleShare = 0.3;
const minSoleFame = 0.5;
/** The same where the words say what holds a place, and one alone lies there: "Palma, in Cabo Delgado". */
const saidShare = 0.6;
/**
 * The same where one place alone of the name lies in a country that the text names: for beliefs below this, in
 * texts of few names, which say little else.
 */
const namedShare = 0.5;
const unsure = 0.6;
const maxFew = 3;
/** Belief from which another sense says where the text plays. */
const sure = 0.5;

/** Weighs places of one name against one another; the beliefs of a sense keep their sum. */
export function weighNamesakes(
	senses: readonly Sense[],
	lists: readonly Shortlist[],
	rows: Rows,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): void {
	const { first, place } = rows;
	const chosen = senses.map((_, s) => bestOf(beliefs, first[s], first[s + 1] - 1));
	const others = (s: number) =>
		chosen.filter(
			(row, o) => o !== s && row >= 0 && beliefs[row] >= sure && !senses[o].isAdjective
		);
	const countries = new Set(
		chosen
			.filter((row) => row >= 0 && beliefs[row] >= sure)
			.map((row) => place[row])
			.filter((row) => isCountry(gazetteer.featureCode(row)))
	);
	for (let s = 0; s < senses.length; s++) {
		const { isAdjective, qualifier, reading } = senses[s];
		let best = chosen[s];
		if (best < 0) continue;
		const none = first[s + 1] - 1;
		const isAlone = none - first[s] === 1;
		const trust = (share: number) => {
			beliefs[best] += share * beliefs[none];
			beliefs[none] *= 1 - share;
		};
		if (isAdjective) {
			if (isAlone && reading.words > 1) trust(adjectiveShare);
			continue;
		}
		if (qualifier !== null) {
			if (isAlone) trust(saidShare);
			continue;
		}
		const isExact = (row: number) =>
			reading.candidates[lists[s].chosen[row - first[s]]].how === how.exact;
		const rivals: number[] = [];
		for (let row = first[s]; row < none; row++) {
			if (row !== best && isExact(row)) rivals.push(row);
		}
		const [sole] = reading.candidates;
		if (reading.candidates.length === 1 && isExact(best) && !sole.match.needsContext) {
			const featureClass = gazetteer.featureClass(place[best]);
			const isDistrict = isAdmin2(gazetteer.featureCode(place[best]));
			if (isDistrict || (reading.words > 1 && isFacility(featureClass))) trust(fullNameShare);
			else if (isSettlement(featureClass) && gazetteer.importance[place[best]] >= minSoleFame) {
				trust(reading.words > 1 ? townNameShare : soleShare);
			}
		}
		if (reading.hint === null && isExact(best) && beliefs[best] < unsure) {
			best = joinedWithRegion(best, rivals, rows, beliefs, gazetteer);
		}
		const code = gazetteer.featureCode(place[best]);
		if (
			isSettlement(gazetteer.featureClass(place[best])) &&
			isExact(best) &&
			beliefs[best] < unsure &&
			senses.length <= maxFew
		) {
			const isIn = (row: number) => countries.has(gazetteer.countryRow(place[row]));
			if (isIn(best) && !rivals.some(isIn)) trust(namedShare);
		}
		if (isAdmin1(code) && reading.hint === 'region') {
			// The oblast of Kyiv, not the city that is a unit of its own.
			const { precisionKm } = gazetteer;
			const around = rivals.find(
				(rival) =>
					isAdmin1(gazetteer.featureCode(place[rival])) &&
					gazetteer.country(place[rival]) === gazetteer.country(place[best]) &&
					precisionKm[place[rival]] > 2 * precisionKm[place[best]]
			);
			if (around !== undefined) swap(beliefs, best, around);
		} else if (isCountry(code)) {
			for (const rival of rivals) {
				if (!isCountry(gazetteer.featureCode(place[rival]))) continue;
				const lead =
					countIn(place[rival], others(s), rows, gazetteer) -
					countIn(place[best], others(s), rows, gazetteer);
				const isBetterKnown =
					gazetteer.importance[place[rival]] > gazetteer.importance[place[best]];
				if (lead > 0 || (lead === 0 && isBetterKnown)) swap(beliefs, best, rival);
			}
		} else if (isSettlement(gazetteer.featureClass(place[best]))) {
			for (const rival of rivals) {
				if (isDistrictOf(place[rival], place[best], gazetteer)) move(beliefs, rival, best);
			}
			if (reading.hint !== null) continue;
			const unit = rivals.find((rival) => isAdmin1(gazetteer.featureCode(place[rival])));
			if (unit === undefined || gazetteer.admin1Row(place[best]) === place[unit]) continue;
			const named = others(s);
			const inside = countIn(place[unit], named, rows, gazetteer);
			const isElsewhere = named.some(
				(row) =>
					!isCountry(gazetteer.featureCode(place[row])) &&
					gazetteer.country(place[row]) !== gazetteer.country(place[unit])
			);
			const isOfFew = senses.length <= maxFew && countries.size === 0;
			const enough = isOfFew ? minInsideOfFew : minInside;
			if (inside >= enough && !isElsewhere) swap(beliefs, best, unit);
		}
	}
}

/** The number of the greatest value in a stretch; -1 for an empty one. */
function bestOf(values: Float32Array, from: number, to: number): number {
	let best = from < to ? from : -1;
	for (let i = from + 1; i < to; i++) if (values[i] > values[best]) best = i;
	return best;
}

/** Makes one belief, the town's, of a region and the town it is named for; returns the row that has it. */
function joinedWithRegion(
	best: number,
	rivals: readonly number[],
	{ place }: Rows,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): number {
	const holds = (unit: number, town: number) =>
		isAdmin1(gazetteer.featureCode(place[unit])) &&
		isSettlement(gazetteer.featureClass(place[town])) &&
		gazetteer.admin1Row(place[town]) === place[unit];
	for (const rival of rivals) {
		if (holds(rival, best)) move(beliefs, rival, best);
		else if (holds(best, rival)) {
			move(beliefs, best, rival);
			return rival;
		}
	}
	return best;
}

/** Gives one row's belief to another. */
function move(beliefs: Float32Array, from: number, to: number): void {
	beliefs[to] += beliefs[from];
	beliefs[from] = 0;
}

function swap(beliefs: Float32Array, a: number, b: number): void {
	[beliefs[a], beliefs[b]] = [beliefs[b], beliefs[a]];
}

/** How many of some rows lie in a country or an admin-1 unit. */
const countIn = (
	holder: number,
	found: readonly number[],
	{ place }: Rows,
	gazetteer: Gazetteer
): number =>
	found.filter((row) => {
		const own = place[row];
		if (own === holder) return false;
		return gazetteer.countryRow(own) === holder || gazetteer.admin1Row(own) === holder;
	}).length;

/** Whether a unit below the region bears a town's name around it. */
function isDistrictOf(unit: number, town: number, gazetteer: Gazetteer): boolean {
	const code = gazetteer.featureCode(unit);
	if (!isAdmin2(code) && !isAdmin3(code)) return false;
	const { lng, lat } = gazetteer;
	return flatDistanceKm(lng[unit], lat[unit], lng[town], lat[town]) < districtKm;
}
