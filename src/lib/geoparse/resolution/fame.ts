/**
 * Where a few other names say too little: a city that the world knows is not given up for a namesake because
 * one other place is nearer to that ("from London to Melbourne"), nor for the unit that bears its name
 * where nothing else of the text lies in it ("a fire in New York"), nor in a longer text for no place at all.
 * Knows no weights.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import { at, featureCount, type Rows } from './features.ts';
import { bestOf, bestRows, give, swap, type Weighing } from './beliefs.ts';
import { isPutThere } from './containers.ts';
import { isOfTown } from './of-town.ts';
import type { Sense } from './senses.ts';
import { normalizeName } from '../tokens/index.ts';
import { isAdmin1, isCountry, isSettlement } from '../../geo/feature-code.ts';

/** Towns of one list are of the same parts when they are this near to one another, in kilometers. */
const localKm = 200;
/** A town lies beside another when it is this near to it, in kilometers, and is named surely at this belief. */
const besideKm = 120;
const sureBelief = 0.8;
/** A text this short, in UTF-16 code units, with no more other names says little of where it plays. */
const maxLength = 300;
const maxOthers = 2;
/** Importance from which a city is known everywhere, and by how much it has to be better known than another. */
const minFame = 0.7;
const minLead = 0.15;
/** The former in a text that is not short. */
const minFameOfLong = 0.8;
/** A city of a country that the text names is meant rather than one elsewhere that is better known by less than this. */
const maxNamedLead = 0.24;
/** The same lead over the unit that bears the city's name. */
const minUnitLead = 0.07;
/** Belief that a city gets which all know and no namesake comes near, if recognition is this sure of its name. */
const famousBelief = 0.65;
const minProbability = 0.5;

/**
 * Gives famous cities back what a few other names took from them.
 *
 * @param length Of the text, in UTF-16 code units.
 */
export function keepFamous(length: number, weighing: Weighing): void {
	const { senses, lists, rows, beliefs, gazetteer } = weighing;
	const { importance } = gazetteer;
	const named = senses.filter(
		({ isAdjective, reading }) => !isAdjective && reading.candidates.length > 0
	).length;
	// The two ends of a way say as much of one another as one name: they may lie anywhere.
	const isFew = named <= maxOthers + 1 || named - onWays(weighing) / 2 <= maxOthers + 1;
	const isShort = length <= maxLength && isFew;
	const countries = isShort ? countriesNamed(weighing) : new Set<number>();
	const towns = isShort ? townsNamed(weighing) : [];
	/** Whether a row's place is called just as the text has it. */
	const isOwnName = (row: number) => rows.features[row * featureCount + at.ownName] === 1;
	/** Whether a row's place stands in a list with a town near by that only its own parts know: "Kingston and Belleville". */
	const isBesideLocal = (row: number, sense: number) =>
		Array.from(senses[sense].joined, ({ number }) => number).some((other) => {
			const found = bestOf(beliefs, rows.first[other], rows.first[other + 1] - 1);
			if (found < 0 || beliefs[found] < minProbability) return false;
			const place = rows.place[found];
			return (
				isSettlement(gazetteer.featureClass(place)) &&
				importance[place] < minFame &&
				gazetteer.kmBetween(place, rows.place[row]) < localKm
			);
		});
	/** Whether a row's place lies beside a town of its country that a short text surely names: "from Beirut to Tripoli". */
	const isBesideSure = (row: number, sense: number) =>
		towns.some(
			({ place, sense: other }) =>
				other !== sense &&
				gazetteer.country(place) === gazetteer.country(rows.place[row]) &&
				gazetteer.kmBetween(place, rows.place[row]) < besideKm
		);
	for (let s = 0; s < senses.length; s++) {
		const { isAdjective, qualifier, reading, nesting } = senses[s];
		if (isAdjective || reading.hint !== null) continue;
		/** Whether the words beside the name put it where a row's place is: "Saint-Denis, north of Paris". */
		const isPut = (row: number) => isPutThere(nesting[lists[s].chosen[row - from]]);
		/** Whether a row's place has another form of the name as its own: Seville for "Sevilla", not Mexico City for "Mexico". */
		const isSpelledOtherwise = (row: number) => {
			const own = normalizeName(gazetteer.names(rows.place[row])[0].text);
			return own[0] === reading.key[0] && !own.startsWith(`${reading.key} `);
		};
		const from = rows.first[s];
		const none = rows.first[s + 1] - 1;
		const best = bestOf(beliefs, from, none);
		if (best < 0) continue;
		const fameOf = (row: number) => importance[rows.place[row]];
		/** Whether a town is well known too, if less than another: Lebanon's Tripoli beside Libya's. */
		const isRival = (row: number, other: number) =>
			isSettlement(gazetteer.featureClass(rows.place[row])) &&
			fameOf(row) >= minFame &&
			fameOf(row) > fameOf(other) - maxNamedLead;
		if (isAdmin1(gazetteer.featureCode(rows.place[best]))) {
			const city = cityOf(best, from, none, rows, gazetteer);
			const isBetterKnown =
				city >= 0 &&
				(isOwnName(city) || !isOwnName(best) || isSpelledOtherwise(city)) &&
				fameOf(city) > fameOf(best) + minUnitLead;
			if (!isBetterKnown || isAmongUnits(best, city, s, rows, beliefs, gazetteer)) continue;
			swap(beliefs, city, best);
			continue;
		}
		if (qualifier !== null) continue;
		const alone = from + bestOf(lists[s].beliefs, 0, none - from);
		if (!isShort && alone !== best) continue;
		if (fameOf(alone) < (isShort ? minFame : minFameOfLong) || !isOwnName(alone)) continue;
		if (!isSettlement(gazetteer.featureClass(rows.place[alone]))) continue;
		if (alone !== best && isPut(best) && !isPut(alone)) continue;
		if (alone !== best && isBesideLocal(best, s)) continue;
		const isNamed = (row: number) =>
			countries.has(gazetteer.countryRow(rows.place[row])) || isBesideSure(row, s);
		if (!isNamed(alone)) {
			const rival = bestOf(beliefs, from, none, (row) => isNamed(row) && isRival(row, alone));
			if (rival >= 0) {
				if (beliefs[rival] < famousBelief) give(beliefs, rival, famousBelief, from, none);
				continue;
			}
		}
		if (alone !== best) {
			if (fameOf(alone) < fameOf(best) + minLead) continue;
			let sum = 0;
			for (const belief of lists[s].beliefs) sum += belief;
			for (let i = from; i <= none; i++) beliefs[i] = lists[s].beliefs[i - from] / sum;
		}
		if (beliefs[alone] >= famousBelief || senses[s].probability < minProbability) continue;
		const isFarAhead = (i: number) =>
			i === alone ||
			fameOf(alone) >= fameOf(i) + minLead ||
			!isSettlement(gazetteer.featureClass(rows.place[i]));
		let isFarAheadOfAll = true;
		for (let i = from; i < none; i++) isFarAheadOfAll &&= isFarAhead(i);
		if (isFarAheadOfAll) give(beliefs, alone, famousBelief, from, none);
	}
	if (isShort) pairUp(senses, rows, beliefs, gazetteer);
}

/** How many names are ends of ways. */
const onWays = ({ senses, isOnWay }: Weighing) => senses.filter(isOnWay).length;

/** Belief below which a name of a short text is paired with the one beside it. */
const unsure = 0.5;
/** How near the two are, in kilometers, and how well known each is. */
const pairKm = 60;
const minPairFame = 0.55;
/** Belief that a pair is given. */
const pairBelief = 0.75;

/** Gives two unsure names in a row the two well-known places that lie side by side: "Dover with Calais". */
function pairUp(
	senses: readonly Sense[],
	{ first, place }: Rows,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): void {
	const { importance } = gazetteer;
	const isOpen = (s: number) => {
		const best = bestOf(beliefs, first[s], first[s + 1] - 1);
		const { isAdjective, qualifier } = senses[s];
		return best >= 0 && beliefs[best] < unsure && !isAdjective && qualifier === null;
	};
	for (let s = 0; s + 1 < senses.length; s++) {
		if (!isOpen(s) || !isOpen(s + 1)) continue;
		let best: { a: number; b: number; fame: number } | null = null;
		for (let i = first[s]; i < first[s + 1] - 1; i++) {
			const a = place[i];
			if (importance[a] < minPairFame) continue;
			for (let j = first[s + 1]; j < first[s + 2] - 1; j++) {
				const b = place[j];
				const fame = importance[a] + importance[b];
				if (importance[b] < minPairFame || (best !== null && fame <= best.fame)) continue;
				if (gazetteer.kmBetween(a, b) < pairKm) best = { a: i, b: j, fame };
			}
		}
		if (best === null) continue;
		give(beliefs, best.a, pairBelief, first[s], first[s + 1] - 1);
		give(beliefs, best.b, pairBelief, first[s + 1], first[s + 2] - 1);
	}
}

/** Rows of the countries that names or adjectives most likely mean. */
const countriesNamed = (weighing: Weighing): Set<number> => {
	const { rows, gazetteer } = weighing;
	return new Set(
		bestRows(weighing)
			.filter((row) => row >= 0 && isCountry(gazetteer.featureCode(rows.place[row])))
			.map((row) => rows.place[row])
	);
};

/** The towns that names surely mean, each with the number of its sense. */
const townsNamed = (weighing: Weighing) => {
	const { rows, beliefs, gazetteer } = weighing;
	return bestRows(weighing).flatMap((row, sense) =>
		row >= 0 && beliefs[row] > sureBelief && isSettlement(gazetteer.featureClass(rows.place[row]))
			? [{ place: rows.place[row], sense }]
			: []
	);
};

/** The best-known town among a sense's rows that lies in a unit; -1 for none. */
function cityOf(
	unit: number,
	from: number,
	to: number,
	{ place }: Rows,
	gazetteer: Gazetteer
): number {
	let best = -1;
	for (let i = from; i < to; i++) {
		if (!isSettlement(gazetteer.featureClass(place[i]))) continue;
		if (gazetteer.admin1Row(place[i]) !== place[unit]) continue;
		if (best < 0 || gazetteer.importance[place[i]] > gazetteer.importance[place[best]]) best = i;
	}
	return best;
}

/** Whether another sense of the article most likely lies in a unit outside its city, or is another unit of its country. */
function isAmongUnits(
	unit: number,
	city: number,
	sense: number,
	{ first, place }: Rows,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): boolean {
	for (let s = 0; s + 1 < first.length; s++) {
		const best = s === sense ? -1 : bestOf(beliefs, first[s], first[s + 1] - 1);
		if (best < 0) continue;
		const [row, own] = [place[best], place[unit]];
		const isInside = gazetteer.admin1Row(row) === own && row !== own;
		if (isInside && !isOfTown(row, place[city], gazetteer)) return true;
		const isUnit = isAdmin1(gazetteer.featureCode(row)) && row !== own;
		if (isUnit && gazetteer.country(row) === gazetteer.country(own)) return true;
	}
	return false;
}
