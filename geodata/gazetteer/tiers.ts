/**
 * What goes into which file: all of it where the command runs, and what news most often names for a
 * page that geoparses in the browser.
 */
import type { GazetteerRow, RowName } from '../../src/lib/geoparse/gazetteer/index.ts';
import type { DraftPlace } from './draft.ts';
import {
	isAdmin1Seat,
	isAdmin2,
	isAdmin2Seat,
	isCapital,
	isSettlement
} from '../../src/lib/geo/feature-code.ts';

export interface Tier {
	readonly file: string;
	/** The file, compressed, is to stay below this. */
	readonly maxBytes: number;
	/** The row as this tier has it, or `null` when it lacks the place. */
	readonly rowOf: (place: DraftPlace) => GazetteerRow | null;
}

/** Every place of these countries is in every tier, but for minor ones. */
const wholeCountries = new Set(['RU', 'UA', 'BY']);

/** Fewest inhabitants of a settlement in the browser's tier. */
const minPeople = 3000;
const minPeopleInUnitedStates = 0;

/** Fewest inhabitants of a settlement whose names in any language the browser's tier keeps. */
const minPeopleForAllNames = 20_000;

/** Capitals, seats of regions and of districts. */
const isKeptSeat = (code: string) => isCapital(code) || isAdmin1Seat(code) || isAdmin2Seat(code);

function isForBrowser({
	country,
	featureClass,
	featureCode,
	population,
	admin1,
	certainty,
	isMinor
}: DraftPlace) {
	if (isMinor) return false;
	if (wholeCountries.has(country ?? '')) return true;
	if (isSettlement(featureClass)) {
		if (isKeptSeat(featureCode) || certainty !== 'one-source') return true;
		return population >= (country === 'US' ? minPeopleInUnitedStates : minPeople);
	}
	return !isAdmin2(featureCode) || country === 'US' || admin1 === null;
}

function namesForBrowser({ country, featureClass, population, names }: DraftPlace): RowName[] {
	const all = names.rows();
	if (
		!isSettlement(featureClass) ||
		wholeCountries.has(country ?? '') ||
		population >= minPeopleForAllNames
	) {
		return all;
	}
	return all.filter(({ languages }, i) => i === 0 || languages.length > 0);
}

export const tiers: readonly Tier[] = [
	{
		file: 'gazetteer.bin',
		maxBytes: 6_500_000,
		rowOf: (place) => ({ ...place, names: place.names.rows() })
	},
	{
		file: 'gazetteer-browser.bin',
		maxBytes: 3_200_000,
		rowOf: (place) =>
			isForBrowser(place)
				? {
						...place,
						names: namesForBrowser(place),
						admin2: wholeCountries.has(place.country ?? '') ? place.admin2 : null
					}
				: null
	}
];
