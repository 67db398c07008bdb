/**
 * What the company of a list says of its names: beside another state a name is the state rather than a city,
 * beside an airport the airport, rivers and short forms of states leave one another no doubt. Knows no weights.
 */
import { isAdmin1, isAirport, isCapital, isRiver, isSettlement } from '../../geo/feature-code.ts';
import { bestOf, give } from './beliefs.ts';
import { flatDistanceKm } from '../../geo/lng-lat.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Rows } from './features.ts';
import { how, type Shortlist } from './name-reading.ts';
import { isOfTown } from './namesakes.ts';
import type { Sense } from './senses.ts';

/** Belief from which another name of the list says what it is. */
const sure = 0.5;
/** A capital is the state of its name only beside a state this near, in kilometers: "Washington and Idaho". */
const nearKm = 800;
/** Airports that make a text one of airports. */
const minAirports = 2;
/** Belief that a place gets which its list speaks for. */
const listedBelief = 0.8;

/** Gives the names of a list the sort that its others have. */
export function weighLists(
	senses: readonly Sense[],
	lists: readonly Shortlist[],
	rows: Rows,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): void {
	const bests = senses.map((_, s) => bestOf(beliefs, rows.first[s], rows.first[s + 1] - 1));
	/** The place that a sense surely means, in a list. */
	const surePlace = (s: number) => {
		const row = bests[s];
		return row >= 0 && beliefs[row] >= sure ? [rows.place[row]] : [];
	};
	const isAirportRow = (row: number) => isAirport(gazetteer.featureCode(row));
	const airports = senses.flatMap((_, s) => surePlace(s)).filter(isAirportRow).length;
	if (airports < minAirports && senses.every(({ joined }) => joined.size === 0)) return;
	const numbers = new Map(senses.map((sense, s) => [sense, s]));
	for (let s = 0; s < senses.length; s++) {
		const { joined, isAdjective, qualifier, reading } = senses[s];
		const best = bests[s];
		if (isAdjective || qualifier !== null || best < 0) continue;
		const from = rows.first[s];
		const none = rows.first[s + 1] - 1;
		const company = Array.from(joined).flatMap((other) => surePlace(numbers.get(other)!));
		const exact = Array.from({ length: none - from }, (_, i) => from + i).filter(
			(row) => reading.candidates[lists[s].chosen[row - from]].how === how.exact
		);
		/** What the company says is meant, if it says anything. */
		const meantRow = (): number | undefined => {
			if (isRiver(gazetteer.featureCode(rows.place[best]))) {
				return company.some((row) => isRiver(gazetteer.featureCode(row))) ? best : undefined;
			}
			if (reading.hint !== null) return undefined;
			const state = stateAmong(exact, best, company, rows, gazetteer);
			if (state !== undefined) return state;
			if (airports >= minAirports || company.some(isAirportRow)) {
				return airportAmong(exact, best, rows, gazetteer);
			}
			return isShortAmong(senses[s], joined, gazetteer) ? best : undefined;
		};
		const meant = meantRow();
		if (meant === undefined || beliefs[meant] >= listedBelief) continue;
		give(beliefs, meant, listedBelief, from, none);
		bests[s] = meant;
	}
}

/** The state called as a city, where another state of its country is listed: "New York and New Jersey". */
function stateAmong(
	exact: readonly number[],
	best: number,
	company: readonly number[],
	{ place }: Rows,
	gazetteer: Gazetteer
): number | undefined {
	const { lng, lat } = gazetteer;
	if (!isSettlement(gazetteer.featureClass(place[best]))) return undefined;
	const states = company.filter((row) => isAdmin1(gazetteer.featureCode(row)));
	const nameOf = (row: number) => gazetteer.names(row)[0].text;
	return exact.find((row) => {
		const own = place[row];
		if (!isAdmin1(gazetteer.featureCode(own)) || isOfTown(own, place[best], gazetteer))
			return false;
		// "In Kursk Oblast, Moscow claimed a village": what surrounds Moscow is Moscow Oblast.
		if (nameOf(own) !== nameOf(place[best])) return false;
		return states.some((state) => {
			if (state === own || gazetteer.country(state) !== gazetteer.country(own)) return false;
			if (!isCapital(gazetteer.featureCode(place[best]))) return true;
			return flatDistanceKm(lng[state], lat[state], lng[own], lat[own]) < nearKm;
		});
	});
}

/** The airport called as a town, where the text is of airports: "Heathrow, Gatwick and Stansted". */
function airportAmong(
	exact: readonly number[],
	best: number,
	{ place }: Rows,
	gazetteer: Gazetteer
): number | undefined {
	const isOne = (row: number) => isAirport(gazetteer.featureCode(place[row]));
	return isOne(best) ? best : exact.find(isOne);
}

/** Whether short forms of states stand in a row: "CA, TX and FL". */
const isShortAmong = (sense: Sense, joined: ReadonlySet<Sense>, gazetteer: Gazetteer): boolean =>
	isShort(sense, gazetteer) && Array.from(joined).some((other) => isShort(other, gazetteer));

const isShort = ({ reading: { key, candidates } }: Sense, gazetteer: Gazetteer) =>
	key.length === 2 &&
	candidates.length > 0 &&
	candidates[0].match.needsContext &&
	isAdmin1(gazetteer.featureCode(candidates[0].row));
