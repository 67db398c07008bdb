/**
 * Rows of one name that are one place, or as good as one: what several sources have, a town and the district around it, a town
 * and its region where neither is sure. Makes one belief of theirs; knows no weights.
 */
import {
	isAdmin1,
	isAdmin2,
	isAdmin3,
	isAdministrative,
	isCapital,
	isSettlement
} from '../../geo/feature-code.ts';
import { move } from './beliefs.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Rows } from './features.ts';
import type { Namesakes, Text } from './namesake-rows.ts';
import { districtKm, isOfTown } from './of-town.ts';

/** Two rows of one name are one place that several sources have when they are this near, in kilometers. */
const twinKm = 5;

/** Makes one belief of the rows of one place. */
export function gatherTwins(
	{ best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): void {
	if (!isExact) return;
	const isUnit = (row: number) => isAdministrative(gazetteer.featureClass(row));
	const own = place[best];
	for (const rival of rivals) {
		const other = place[rival];
		const isSeat = isSeatOf(own, other, gazetteer) || isSeatOf(other, own, gazetteer);
		const isNear = gazetteer.kmBetween(own, other) < twinKm && !(isUnit(own) && isUnit(other));
		if (isSeat || isNear || isSameLand(own, other, gazetteer)) move(beliefs, rival, best);
	}
}

/** A region and the land that it is are one when their points are this near, in kilometers. */
const landKm = 60;

/** Whether a region is the island or the peninsula of its name: Crimea, Bali. */
function isSameLand(a: number, b: number, gazetteer: Gazetteer): boolean {
	const isRegion = (row: number) => isAdmin1(gazetteer.featureCode(row));
	const isLand = (row: number) => gazetteer.featureClass(row) === 'T';
	const isPair = (isRegion(a) && isLand(b)) || (isRegion(b) && isLand(a));
	return isPair && gazetteer.kmBetween(a, b) < landKm;
}

/** Whether a capital bears its country's name: Luxembourg. */
const isSeatOf = (town: number, country: number, gazetteer: Gazetteer): boolean =>
	isCapital(gazetteer.featureCode(town)) && gazetteer.countryRow(town) === country;

/** Makes one belief, the town's, of a region and the town it is named for; returns the row that has it. */
export function joinedWithRegion(
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

/** Gives the town what is believed of the unit around it that has no other name: Albury rather than the council's area. */
export function gatherTownOfUnit(
	{ sense, best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): boolean {
	if (sense.reading.hint !== null || !isExact) return false;
	const { importance } = gazetteer;
	const town = rivals.find(
		(row) =>
			isSettlement(gazetteer.featureClass(place[row])) &&
			importance[place[row]] > importance[place[best]] &&
			isDistrictOf(place[best], place[row], gazetteer)
	);
	if (town === undefined) return false;
	move(beliefs, best, town);
	return true;
}

/** Gives a town what is believed of the district around it that bears its name. */
export function gatherTown(
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
