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
	isCapital,
	isContinent,
	isCountry,
	isFacility,
	isSettlement
} from '../../geo/feature-code.ts';
import { bestOf, move, swap } from './beliefs.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Rows } from './features.ts';
import { how } from './name-reading.ts';
import type { Sense } from './senses.ts';
import type { Shortlist } from './name-reading.ts';

/** A district's point is this near the town that it is named for, and a quarter or suburb the town, in kilometers. */
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
/** Letters and spaces of a state's short form at most: "n y". */
const maxShort = 3;
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
			const isLarge = isContinent(gazetteer.featureCode(place[best]));
			if (isAlone && (reading.words > 1 || isLarge)) trust(adjectiveShare);
			continue;
		}
		if (qualifier !== null) {
			if (isAlone) trust(saidShare);
			else gatherTown(best, first[s], none, place, beliefs, gazetteer);
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
			// "Republic of Congo" is the one that bears the whole name.
			const whole = rivals.find((rival) => isCountry(gazetteer.featureCode(place[rival])));
			if (!isExact(best) && whole !== undefined) {
				swap(beliefs, best, whole);
				continue;
			}
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
			gatherTown(best, first[s], none, place, beliefs, gazetteer);
			if (reading.hint !== null) continue;
			const country = rivals.find((rival) => isCountryOf(place[rival], place[best], gazetteer));
			if (country !== undefined) swap(beliefs, best, country);
			const unit = rivals.find((rival) => isAdmin1(gazetteer.featureCode(place[rival])));
			if (unit === undefined || gazetteer.admin1Row(place[best]) === place[unit]) continue;
			// Staten Island says nothing of the state around New York.
			const isHolder = senses[s].isContainer || reading.key.length <= maxShort;
			const named = others(s).filter(
				(row) => isHolder || !isOfTown(place[row], place[best], gazetteer)
			);
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

/** Whether a row is the country of a capital that only some languages call as it: «Бразилия» is Brazil rather than Brasília. */
const isCountryOf = (country: number, town: number, gazetteer: Gazetteer): boolean =>
	isCapital(gazetteer.featureCode(town)) &&
	gazetteer.countryRow(town) === country &&
	gazetteer.names(town)[0].text !== gazetteer.names(country)[0].text;

/** Gives a town what is believed of the district around it that bears its name. */
function gatherTown(
	town: number,
	from: number,
	to: number,
	place: Rows['place'],
	beliefs: Float32Array,
	gazetteer: Gazetteer
): void {
	if (!isSettlement(gazetteer.featureClass(place[town]))) return;
	for (let row = from; row < to; row++) {
		if (row === town || !isDistrictOf(place[row], place[town], gazetteer)) continue;
		move(beliefs, row, town);
	}
}

/** Whether a small unit bears a town's name around it. */
function isDistrictOf(unit: number, town: number, gazetteer: Gazetteer): boolean {
	const code = gazetteer.featureCode(unit);
	const isSmall = isAdmin2(code) || isAdmin3(code);
	const isCity = isAdmin1(code) && gazetteer.precisionKm[unit] < districtKm;
	return (isSmall || isCity) && isOfTown(unit, town, gazetteer);
}

/** Whether a place is so near a town that it says nothing of the region around it. */
export const isOfTown = (row: number, town: number, { lng, lat }: Gazetteer): boolean =>
	flatDistanceKm(lng[row], lat[row], lng[town], lat[town]) < districtKm;
