/**
 * The two ends of a way that a short text names: what lies at one end says of the other how large it is and in
 * which country, not that it is a little place nearby. Knows no weights.
 */
import { isAdmin1, isCountry, isSettlement } from '../../geo/feature-code.ts';
import { bestRows, give, type Weighing } from './beliefs.ts';
import { at, featureCount } from './features.ts';
import type { Sense } from './senses.ts';

/** Names at most in a text that says little but where something goes. */
const maxNames = 4;
/** Importance of a country or a state that is meant beside another, and by how much it leads over the rest. */
const minLandFame = 0.7;
const minLandLead = 0.08;
/** The same of a town among those of its name. */
const minTownFame = 0.75;
const minTownLead = 0.2;
/** A town lies at the other end's side when it is this near to it, in kilometers. */
const besideKm = 120;
/** Belief from which an end is sure, and the one that the other end is given. */
const sure = 0.7;
const wayBelief = 0.7;

/** Gives an end of a way the land or the well-known town that the other end bears out: "from Cuba to Florida". */
export function weighWays(weighing: Weighing): void {
	const { senses, rows, beliefs, gazetteer, isOnWay } = weighing;
	if (senses.length > maxNames) return;
	const ends = senses.filter(isOnWay);
	if (ends.length < 2) return;
	const { first, place } = rows;
	const { importance } = gazetteer;
	const isLand = (row: number) =>
		isCountry(gazetteer.featureCode(row)) || isAdmin1(gazetteer.featureCode(row));
	const isTown = (row: number) => isSettlement(gazetteer.featureClass(row));
	const best = bestRows(weighing);
	const isSure = ({ number }: Sense) => best[number] >= 0 && beliefs[best[number]] >= sure;
	for (const end of ends) {
		const { number, isAdjective, qualifier, reading } = end;
		const chosen = best[number];
		if (chosen < 0 || !isTown(place[chosen])) continue;
		if (isAdjective || qualifier !== null || reading.hint !== null) continue;
		const others = ends.filter((other) => other !== end && isSure(other));
		if (others.length === 0) continue;
		const otherPlaces = others.map((other) => place[best[other.number]]);
		const none = first[number + 1] - 1;
		const leads = (row: number, lead: number) => {
			for (let i = first[number]; i < none; i++) {
				if (i === row || !isTown(place[i]) || rows.features[i * featureCount + at.ownName] !== 1)
					continue;
				if (importance[place[i]] > importance[place[row]] - lead) return false;
			}
			return true;
		};
		const isBeside = (row: number) =>
			otherPlaces.some(
				(other) => isTown(other) && gazetteer.kmBetween(place[row], other) < besideKm
			);
		const fits = (row: number) => {
			const own = place[row];
			if (isLand(own)) {
				const isAmongLands = otherPlaces.some(isLand);
				return isAmongLands && importance[own] >= minLandFame && leads(row, minLandLead);
			}
			if (!isTown(own) || importance[own] < minTownFame || !leads(row, minTownLead)) return false;
			return otherPlaces.some((other) => gazetteer.country(other) === gazetteer.country(own));
		};
		let meant = -1;
		for (let row = first[number]; row < none; row++) {
			if (!fits(row)) continue;
			if (meant < 0 || importance[place[row]] > importance[place[meant]]) meant = row;
		}
		if (meant < 0 || beliefs[meant] >= wayBelief) continue;
		if (meant !== chosen && isBeside(chosen)) continue;
		give(beliefs, meant, wayBelief, first[number], none);
	}
}
