/**
 * The gazetteer as an editor's corrections have it: places under other names and at other points, and
 * points told less exactly. Whatever is written of a collection's places is read from this.
 */
import type { Gazetteer, GazetteerEntry } from '../geoparse/gazetteer/index.ts';
import { mergedPlaces } from './apply.ts';
import type { PlaceCorrection } from './corrections.ts';

/** What of a gazetteer the rows of places are made from. */
type Entries = Pick<Gazetteer, 'rowOf' | 'entry' | 'admin1Row' | 'countryRow'>;

/** A gazetteer whose entries are as corrected. */
export function correctedPlaces(
	gazetteer: Entries,
	corrections: readonly PlaceCorrection[]
): Entries {
	const byRow = new Map<number, PlaceCorrection>();
	const blurs = blursOf(corrections);
	for (const correction of corrections) {
		const row = gazetteer.rowOf(correction.id);
		const blurKm = blurs.get(correction.id) ?? null;
		if (row !== undefined) byRow.set(row, { ...correction, blurKm });
	}
	return {
		rowOf: (id) => gazetteer.rowOf(id),
		admin1Row: (row) => gazetteer.admin1Row(row),
		countryRow: (row) => gazetteer.countryRow(row),
		entry: (row) => {
			const correction = byRow.get(row);
			const entry = gazetteer.entry(row);
			return correction === undefined ? entry : corrected(entry, correction);
		}
	};
}

/** Places of which those told less exactly have no shape: an outline would tell where they are. */
export function withoutShapes(source: Entries, corrections: readonly PlaceCorrection[]): Entries {
	const blurred = blursOf(corrections);
	if (blurred.size === 0) return source;
	return {
		rowOf: (id) => source.rowOf(id),
		admin1Row: (row) => source.admin1Row(row),
		countryRow: (row) => source.countryRow(row),
		entry: (row) => {
			const entry = source.entry(row);
			return blurred.has(entry.id) ? { ...entry, regionId: null } : entry;
		}
	};
}

/**
 * To how many kilometers places are told that are told less exactly, by id. A place that one of them was merged into is
 * among them: both are mostly entries of one place.
 */
export function blursOf(corrections: readonly PlaceCorrection[]): ReadonlyMap<string, number> {
	const merged = mergedPlaces(corrections);
	const blurs = new Map<string, number>();
	for (const { id, blurKm } of corrections) {
		if (blurKm === null) continue;
		for (const each of [id, merged.get(id) ?? id]) {
			blurs.set(each, Math.max(blurKm, blurs.get(each) ?? 0));
		}
	}
	return blurs;
}

function corrected(entry: GazetteerEntry, correction: PlaceCorrection): GazetteerEntry {
	const { label, point, precisionKm, blurKm, name } = correction;
	const lngLat = point ?? entry.lngLat;
	const precise = precisionKm ?? entry.precisionKm;
	return {
		...entry,
		name: name ?? label.en ?? entry.name,
		names: { ...entry.names, ...label },
		lngLat: blurKm === null ? [lngLat[0], lngLat[1]] : blurred([lngLat[0], lngLat[1]], blurKm),
		precisionKm: blurKm === null ? precise : Math.max(precise, blurKm),
		// The box, the other registers and the source would tell the point again.
		...(blurKm === null
			? {}
			: { bbox: null, sameAs: [], source: 'told less exactly by the editor' })
	};
}

const kmPerDegree = 111.2;

/**
 * The middle of the square of a fixed grid that holds a point. The grid's squares are as wide as may
 * be told, so that all points of one square become one and nothing of the exact one is left.
 *
 * @param lngLat Degrees, longitude first.
 */
export function blurred(
	[lng, lat]: readonly [lng: number, lat: number],
	km: number
): [lng: number, lat: number] {
	const stepLat = Math.min(90, km / kmPerDegree);
	const middleLat = clamp((Math.floor(lat / stepLat) + 0.5) * stepLat, 89.9);
	const stepLng = Math.min(180, km / (kmPerDegree * Math.cos((middleLat * Math.PI) / 180)));
	const middleLng = clamp((Math.floor(lng / stepLng) + 0.5) * stepLng, 180);
	return [rounded(middleLng), rounded(middleLat)];
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
