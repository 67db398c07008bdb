/**
 * What the company of a list says of its names: beside another state a name is the state rather than a city,
 * beside an airport the airport, rivers and short forms of states leave one another no doubt. Knows no weights.
 */
import {
	isAdmin1,
	isAdmin2,
	isAirport,
	isCapital,
	isRiver,
	isSettlement
} from '../../geo/feature-code.ts';
import { bestRows, give, type Weighing } from './beliefs.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { at, featureCount, type Rows } from './features.ts';
import { how } from './name-reading.ts';
import { isOfTown } from './of-town.ts';
import type { Sense } from './senses.ts';

/** Belief from which another name of the list says what it is. */
const sure = 0.5;
/** A capital is the state of its name only beside a state this near, in kilometers: "Washington and Idaho". */
const nearKm = 800;
/** Importance from which a county is known by its bare name. */
const minCountyFame = 0.55;
/** Airports that make a text one of airports. */
const minAirports = 2;
/** Belief that a place gets which its list speaks for. */
const listedBelief = 0.8;

/** Gives the names of a list the sort that its others have. */
export function weighLists(weighing: Weighing): void {
	const { senses, lists, rows, beliefs, gazetteer } = weighing;
	const bests = bestRows(weighing);
	const isSure = (row: number) => row >= 0 && beliefs[row] >= sure;
	const isAirportRow = (row: number) => isAirport(gazetteer.featureCode(row));
	const airports = bests.filter((row) => isSure(row) && isAirportRow(rows.place[row])).length;
	if (airports < minAirports && senses.every(({ joined }) => joined.size === 0)) return;
	for (let s = 0; s < senses.length; s++) {
		const { joined, isAdjective, qualifier, reading } = senses[s];
		const best = bests[s];
		if (isAdjective || qualifier !== null || best < 0) continue;
		if (joined.size === 0 && airports < minAirports) continue;
		const from = rows.first[s];
		const none = rows.first[s + 1] - 1;
		const company = Array.from(joined, ({ number }) => bests[number])
			.filter(isSure)
			.map((row) => rows.place[row]);
		const exact = Array.from({ length: none - from }, (_, i) => from + i).filter(
			(row) => reading.candidates[lists[s].chosen[row - from]].how === how.exact
		);
		/** What the company says is meant, if it says anything. */
		const meantRow = (): number | undefined => {
			if (isRiver(gazetteer.featureCode(rows.place[best]))) {
				return company.some((row) => isRiver(gazetteer.featureCode(row))) ? best : undefined;
			}
			if (reading.hint === 'region')
				return regionAmong(rows.place[best], company, gazetteer) ? best : undefined;
			if (reading.hint !== null) return undefined;
			const state = stateAmong(exact, best, company, rows, gazetteer);
			if (state !== undefined) return state;
			const county = countyAmong(exact, best, company, rows, gazetteer);
			if (county !== undefined) return county;
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

/** Whether a unit that words ask for stands in a list with another of its country: "Chin, Kayah and Kachin states". */
const regionAmong = (unit: number, company: readonly number[], gazetteer: Gazetteer): boolean =>
	isAdmin1(gazetteer.featureCode(unit)) &&
	company.some(
		(row) =>
			row !== unit &&
			isAdmin1(gazetteer.featureCode(row)) &&
			gazetteer.country(row) === gazetteer.country(unit)
	);

/** The state called as a city, where another state of its country is listed: "New York and New Jersey". */
function stateAmong(
	exact: readonly number[],
	best: number,
	company: readonly number[],
	{ place, features }: Rows,
	gazetteer: Gazetteer
): number | undefined {
	const states = company.filter((row) => isAdmin1(gazetteer.featureCode(row)));
	if (states.length === 0 || !isSettlement(gazetteer.featureClass(place[best]))) return undefined;
	return exact.find((row) => {
		const own = place[row];
		if (!isAdmin1(gazetteer.featureCode(own)) || isOfTown(own, place[best], gazetteer))
			return false;
		// "In Kursk Oblast, Moscow claimed a village": what surrounds Moscow is called Moscow Oblast.
		if (features[row * featureCount + at.ownName] !== 1) return false;
		return states.some((state) => {
			if (state === own || gazetteer.country(state) !== gazetteer.country(own)) return false;
			if (!isCapital(gazetteer.featureCode(place[best]))) return true;
			return gazetteer.kmBetween(state, own) < nearKm;
		});
	});
}

/** The county called as a town elsewhere, where another county of its country is listed: "Norfolk and Suffolk". */
function countyAmong(
	exact: readonly number[],
	best: number,
	company: readonly number[],
	{ place }: Rows,
	gazetteer: Gazetteer
): number | undefined {
	if (!isSettlement(gazetteer.featureClass(place[best]))) return undefined;
	const isCounty = (row: number) =>
		isAdmin2(gazetteer.featureCode(row)) && gazetteer.importance[row] >= minCountyFame;
	const listed = new Set(company.filter(isCounty).map((row) => gazetteer.country(row)));
	return exact.find((row) => isCounty(place[row]) && listed.has(gazetteer.country(place[row])));
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
