/**
 * Where the map looks first: at the places the coverage happens in, not at every capital it names.
 * Pure functions; knows no map.
 */
import type { Place } from '../../collection/format.ts';
import { boxAround, contains, Extent, intersects, type Bbox } from '../../geo/box.ts';
import { flatDistanceKm, type LngLat } from '../../geo/lng-lat.ts';
import { isAdministrative, isCountry } from '../../geo/feature-code.ts';

/** What a place counts for the first view, and the ground it stands on. */
type Ground = Pick<Place, 'featureClass' | 'featureCode' | 'lngLat' | 'bbox'>;

/** Share of the literal passages that the first view holds; the rest is a click away. */
const heldShare = 0.75;

/** Whether a place is as large as its box, not a point in it. */
const isArea = ({ featureClass }: Ground) => isAdministrative(featureClass) || featureClass === 'L';

/** Which of the values it is below which half of the weight lies. */
function weightedMedian(values: readonly number[], weights: readonly number[]): number {
	const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
	let sum = 0;
	for (const i of order) {
		sum += weights[i];
		if (sum >= half) return i;
	}
	return 0;
}

const nearness = (a: LngLat, b: LngLat) => flatDistanceKm(a[0], a[1], b[0], b[1]);

/**
 * The median of points, longitude and latitude apart. Longitudes have an order only once the globe is
 * cut: at 180° or at 0°, whichever leaves the points nearer to their median.
 */
function middleOf(points: readonly LngLat[], weights: readonly number[]): LngLat {
	const medianBy = (of: (point: LngLat) => number) =>
		points[weightedMedian(points.map(of), weights)];
	const [, lat] = medianBy(([, lat]) => lat);
	const [cutAt180, cutAt0] = [
		medianBy(([lng]) => lng),
		medianBy(([lng]) => (lng < 0 ? lng + 360 : lng))
	].map(([lng]): LngLat => [lng, lat]);
	const spread = (middle: LngLat) =>
		points.reduce((sum, point, i) => sum + weights[i] * nearness(point, middle), 0);
	return cutAt0[0] !== cutAt180[0] && spread(cutAt0) < spread(cutAt180) ? cutAt0 : cutAt180;
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
	const middle = middleOf(
		weighed.map(({ place }) => place.lngLat),
		weights
	);
	const nearestFirst = weighed
		.map(({ place, weight }) => ({ place, weight, km: nearness(place.lngLat, middle) }))
		.sort((a, b) => a.km - b.km);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const held = new Extent();
	let sum = 0;
	for (const { place, weight } of nearestFirst) {
		if (sum >= heldShare * total) break;
		if (isArea(place) && place.bbox) held.addBox(place.bbox);
		else held.add(place.lngLat);
		sum += weight;
	}
	return held.bbox;
}

/** The box to show one place in: its own, or around its point as far as it may reach. */
export function placeView(place: Ground & Pick<Place, 'precisionKm'>): Bbox {
	if (isArea(place) && place.bbox && place.bbox[0] !== place.bbox[2]) return place.bbox;
	return boxAround(place.lngLat, Math.max(place.precisionKm, 1));
}

/** Whether a place is in a view: its point, or for a region any of its box. */
export const isInView = (place: Ground, view: Bbox): boolean =>
	isArea(place) && place.bbox ? intersects(place.bbox, view) : contains(view, place.lngLat);
