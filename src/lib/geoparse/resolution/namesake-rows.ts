/** What the weighing of places of one name looks at: the rows of each name, and what else the text surely names. */
import { isCountry } from '../../geo/feature-code.ts';
import { bestRows, type Weighing } from './beliefs.ts';
import { how } from './name-reading.ts';
import type { Sense } from './senses.ts';

/** Belief from which another sense says where the text plays. */
const sure = 0.5;

/** What all names of a text are weighed with. */
export interface Text extends Weighing {
	/** The row most believed in of each sense before any is weighed, or -1. */
	readonly chosen: readonly number[];
	/** Countries that it surely names, by their numbers in the gazetteer. */
	readonly countries: ReadonlySet<number>;
	/** What else it surely names, by country, by numbers in the gazetteer: of one of hundreds the first. */
	readonly named: ReadonlyMap<number, readonly number[]>;
}

/** Places kept of one country: as many say where a text plays, and a list of ten thousand costs no more. */
const maxNamed = 24;

export function textOf(weighing: Weighing): Text {
	const { senses, lists, rows, beliefs, gazetteer, isNear, isOnWay } = weighing;
	const { place } = rows;
	const chosen = bestRows(weighing);
	const countries = new Set<number>();
	const named = new Map<number, number[]>();
	for (const [s, row] of chosen.entries()) {
		if (row < 0 || beliefs[row] < sure) continue;
		const own = place[row];
		if (isCountry(gazetteer.featureCode(own))) countries.add(own);
		else if (!senses[s].isAdjective) {
			const country = gazetteer.countryRow(own);
			if (country < 0) continue;
			const rows = named.get(country);
			if (rows === undefined) named.set(country, [own]);
			else if (rows.length < maxNamed) rows.push(own);
		}
	}
	// A spread takes as long as all of the above.
	return { senses, lists, rows, beliefs, gazetteer, isNear, isOnWay, chosen, countries, named };
}

/** One name's rows. */
export interface Namesakes {
	readonly sense: Sense;
	/** The first of its rows, and the one of no place, which is the last. */
	readonly from: number;
	readonly none: number;
	readonly best: number;
	/** Whether the best bears the very name. */
	readonly isExact: boolean;
	/** The others that do. */
	readonly rivals: readonly number[];
	/** Rows of what else the text surely names. */
	readonly others: () => number[];
	/** Takes a share of the doubt from the name, for the best. */
	readonly trust: (share: number) => void;
}

export function namesakesOf({ senses, lists, rows, beliefs, chosen }: Text, s: number): Namesakes {
	const from = rows.first[s];
	const none = rows.first[s + 1] - 1;
	const best = chosen[s];
	const { candidates } = senses[s].reading;
	const exact: number[] = [];
	for (let row = from; row < none && !senses[s].isAdjective; row++) {
		if (candidates[lists[s].chosen[row - from]].how === how.exact) exact.push(row);
	}
	return {
		sense: senses[s],
		from,
		none,
		best,
		isExact: exact.includes(best),
		rivals: exact.filter((row) => row !== best),
		others: () =>
			chosen.filter(
				(row, o) => o !== s && row >= 0 && beliefs[row] >= sure && !senses[o].isAdjective
			),
		trust: (share) => {
			beliefs[best] += share * beliefs[none];
			beliefs[none] *= 1 - share;
		}
	};
}
