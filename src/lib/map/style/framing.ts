/**
 * Where the map looks first: at the places the coverage happens in, not at every capital it names.
 * Pure functions; knows no map.
 */
import type { Place } from '../../collection/format.ts';
import { bboxOf, distanceKm, type Bbox, type LngLat } from '../../geo/lng-lat.ts';
import { isAdministrative, isCountry } from '../../geo/feature-code.ts';

/** What a place counts for the first view, and the ground it stands on. */
type Ground = Pick<Place, 'featureClass' | 'featureCode' | 'lngLat' | 'bbox'>;

/** Share of the literal passages that the first view holds; the rest is a click away. */
const heldShare = 0.75;

/** Whether a place is as large as its box, not a point in it. */
const isArea = ({ featureClass }: Ground) => isAdministrative(featureClass) || featureClass === 'L';

/** The box a place is seen in; a box across the 180th meridian would be the whole world, so its point stands for it. */
function groundOf(place: Ground): readonly LngLat[] {
	const { bbox, lngLat } = place;
	if (!bbox || !isArea(place) || bbox[0] > bbox[2]) return [lngLat];
	return [
		[bbox[0], bbox[1]],
		[bbox[2], bbox[3]]
	];
}

/** The value below which half of the weight lies. */
function weightedMedian(values: readonly number[], weights: readonly number[]): number {
	const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
	let sum = 0;
	for (const i of order) {
		sum += weights[i];
		if (sum >= half) return values[i];
	}
	return 0;
}

/**
 * The box of the first view: the ground nearest to the middle of the literal passages that holds
 * most of them. Countries count only when nothing smaller is named.
 *
 * @param counts Literal passages of each place, same order as `places`.
 * @returns `null` when no place has a literal passage.
 */
export function firstView(places: readonly Ground[], counts: ArrayLike<number>): Bbox | null {
	const named = places
		.map((place, i) => ({ place, weight: counts[i] ?? 0 }))
		.filter((p) => p.weight > 0);
	const smaller = named.filter(({ place }) => !isCountry(place.featureCode));
	const weighed = smaller.length > 0 ? smaller : named;
	if (weighed.length === 0) return null;
	const weights = weighed.map(({ weight }) => weight);
	const middle: LngLat = [
		weightedMedian(
			weighed.map(({ place }) => place.lngLat[0]),
			weights
		),
		weightedMedian(
			weighed.map(({ place }) => place.lngLat[1]),
			weights
		)
	];
	const nearestFirst = weighed
		.map(({ place, weight }) => ({ place, weight, km: distanceKm(place.lngLat, middle) }))
		.sort((a, b) => a.km - b.km);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const held: LngLat[] = [];
	let sum = 0;
	for (const { place, weight } of nearestFirst) {
		if (sum >= heldShare * total) break;
		held.push(...groundOf(place));
		sum += weight;
	}
	return bboxOf(held);
}

/** As far north and south as the map goes. */
const mostLatitude = 85;

/** The box to show one place in, which may cross the 180th meridian: its own, or around its point as far as it may reach. */
export function placeView(place: Ground & Pick<Place, 'precisionKm'>): Bbox {
	if (isArea(place) && place.bbox && place.bbox[0] !== place.bbox[2]) return place.bbox;
	const [lng, lat] = place.lngLat;
	const dLat = Math.max(place.precisionKm, 1) / 111.2;
	const dLng = Math.min(180, dLat / Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
	return [
		lng - dLng,
		Math.max(-mostLatitude, lat - dLat),
		lng + dLng,
		Math.min(mostLatitude, lat + dLat)
	];
}

/** Whether a place is in a view: its point, or for a region any of its box. */
export function isInView(place: Ground, [west, south, east, north]: Bbox): boolean {
	const ground = groundOf(place);
	const [[left, bottom], [right, top]] = [ground[0], ground[ground.length - 1]];
	if (top < south || bottom > north) return false;
	return west <= east ? right >= west && left <= east : right >= west || left <= east;
}
