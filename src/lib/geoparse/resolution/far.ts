/**
 * A little-known place that is far from all that the text is sure of is hardly meant: a namesake nearer by
 * is, or none that is known. Knows no weights.
 */
import { isSettlement } from '../../geo/feature-code.ts';
import { bestRows, type Weighing } from './beliefs.ts';

/** Farther than this from every sure place a little-known one is not believed, in kilometers. */
const farKm = 1000;
/** A namesake is meant in its stead that is this near a sure place. */
const nearKm = 300;
/** Importance from which news names a place wherever it plays. */
const minFame = 0.6;
/** Belief from which a place is sure, and how many must be for the others to be far. */
const sure = 0.7;
const minSure = 3;
/** Belief of a namesake that is weighed at all. */
const minNamesake = 0.01;

/**
 * Moves the belief in far, little-known places to a namesake nearby, or takes it away.
 *
 * @returns The senses that were left without a place for being far.
 */
export function dropFar(weighing: Weighing): Set<number> {
	const { senses, rows, beliefs, gazetteer } = weighing;
	const { first, place } = rows;
	const { importance } = gazetteer;
	const dropped = new Set<number>();
	const best = bestRows(weighing);
	const anchors: number[] = [];
	for (let s = 0; s < senses.length; s++) {
		if (!senses[s].isAdjective && best[s] >= 0 && beliefs[best[s]] >= sure) anchors.push(s);
	}
	if (anchors.length < minSure) return dropped;
	for (let s = 0; s < senses.length; s++) {
		const row = best[s];
		if (row < 0 || senses[s].isAdjective || senses[s].qualifier !== null) continue;
		if (importance[place[row]] >= minFame || senses[s].nesting.some((bits) => bits !== 0)) continue;
		if (!isSettlement(gazetteer.featureClass(place[row]))) continue;
		const others = anchors.filter((other) => other !== s);
		if (others.length < minSure) continue;
		const nearest = (own: number) =>
			Math.min(...others.map((other) => gazetteer.kmBetween(own, place[best[other]])));
		const country = gazetteer.country(place[row]);
		const isInNamed = others.some((other) => gazetteer.country(place[best[other]]) === country);
		if (isInNamed || nearest(place[row]) < farKm) continue;
		let near = -1;
		for (let i = first[s]; i < first[s + 1] - 1; i++) {
			if (beliefs[i] < minNamesake || (near >= 0 && beliefs[i] <= beliefs[near])) continue;
			if (nearest(place[i]) < nearKm) near = i;
		}
		if (near >= 0) [beliefs[near], beliefs[row]] = [beliefs[row], beliefs[near]];
		else {
			const none = first[s + 1] - 1;
			beliefs[none] += beliefs[row];
			beliefs[row] = 0;
			dropped.add(s);
		}
	}
	return dropped;
}
