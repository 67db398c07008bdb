/** Finds the settlement that an administrative unit is named for: Sudzhanskiy Rayon → Sudzha. */
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Certainty } from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';
import { isPartOfTown, isSettlement } from '../../src/lib/geo/feature-code.ts';

/** Where a unit is put. */
export interface Placement {
	readonly lngLat: LngLat;
	readonly precisionKm: number;
	/** What the point is. */
	readonly source: string;
	readonly certainty?: Certainty;
}

const kinds =
	'borough|city|county|department|district|governorate|municipality|oblast|parish|powiat|prefecture|province|raion|rajon|rayon|region|state';

/** The same in other languages, where they follow the name and where they lead it. */
const kindsBehind = 'gun|gu|ilcesi|miskrada|pagasts|rayonu|shi|si';
const kindsInFront =
	'amphoe mueang|amphoe|cercle|comuna|departamento|departement|gorod|gorodskoy okrug|horad|huyen|municipio|' +
	'municipiul|orasul|partido|provincia|quan|sum|thanh pho|thi xa|wilaya';

const kindOfUnit = new RegExp(
	`^(?:${kinds}|${kindsInFront}) (?:of |de |di |du |d )?(?:the |la )?| (?:${kinds}|${kindsBehind})$`
);

/** A unit's normalized name without the word for its kind. */
export const unitBaseName = (name: string) => normalizeName(name).replace(kindOfUnit, '');

/** How far a unit is taken to reach around its seat, in kilometers. */
const reachKm = 30;

export class Seats {
	private readonly byUnit = new Map<string, Map<string, DraftPlace>>();

	/** @param unitOf The code of the unit, country or admin-1, in which seats are looked for. */
	constructor(places: readonly DraftPlace[], unitOf: (place: DraftPlace) => string | null) {
		for (const place of places) {
			const code = unitOf(place);
			if (code === null || !isSettlement(place.featureClass) || isPartOfTown(place.featureCode))
				continue;
			const unit = this.byUnit.get(code) ?? new Map<string, DraftPlace>();
			const name = normalizeName(place.names.name);
			const other = unit.get(name);
			if (other === undefined || place.population > other.population) unit.set(name, place);
			this.byUnit.set(code, unit);
		}
	}

	/** The settlement of the unit's name or, for a Slavic adjective, the one that shares most of it. */
	find(code: string, unitName: string): Placement | undefined {
		const settlements = this.byUnit.get(code);
		if (settlements === undefined) return undefined;
		const base = unitBaseName(unitName);
		const seat = settlements.get(base) ?? nearestOf(settlements, base);
		return (
			seat && {
				lngLat: seat.lngLat,
				precisionKm: reachKm,
				source: 'the seat it is named for'
			}
		);
	}
}

/** The settlement that shares most of its name with the adjective; the larger of two alike. */
function nearestOf(
	settlements: ReadonlyMap<string, DraftPlace>,
	adjective: string
): DraftPlace | undefined {
	const stem = adjective.replace(/(?:tsk|sk|ck)(?:iy|aya|oye|yy|yi|y|ii|ij|i)$/, '');
	if (stem === adjective) return undefined;
	let best: { score: number; place: DraftPlace } | undefined;
	for (const [name, place] of settlements) {
		const shared = sharedLetters(stem, name);
		// At most two letters of either name may differ: Sudzhan-, Sudzha; Rylʼsk-, Rylʼsk.
		if (shared < 4 || stem.length - shared > 2 || name.length - shared > 2) continue;
		const score = shared + Math.log10(place.population + 1) / 10;
		if (best === undefined || score > best.score) best = { score, place };
	}
	return best?.place;
}

function sharedLetters(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}
