/** Finds the places around a point: a tree of all but the last ones added, and those one by one. */
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceKm, kmPerDegree, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { DraftPlace } from './draft.ts';

/** As many places are looked at one by one before the tree, which cannot grow, is made anew. */
const mostRecent = 2000;

export class Nearby {
	#places: DraftPlace[];
	#tree: KDBush;
	readonly #recent: DraftPlace[] = [];

	constructor(places: Iterable<DraftPlace>) {
		this.#places = [...places];
		this.#tree = treeOf(this.#places);
	}

	add(place: DraftPlace): void {
		this.#recent.push(place);
		if (this.#recent.length < mostRecent) return;
		this.#places = this.#places.concat(this.#recent.splice(0));
		this.#tree = treeOf(this.#places);
	}

	/** Places within a radius, nearest first; of those at one distance the one added first. */
	within([lng, lat]: LngLat, radiusKm: number): DraftPlace[] {
		const rows = around(this.#tree, lng, lat, Infinity, radiusKm);
		const reach = radiusKm / kmPerDegree + 0.01;
		const recent = this.#recent.filter(
			({ lngLat }) =>
				Math.abs(lngLat[1] - lat) < reach && distanceKm(lngLat, [lng, lat]) <= radiusKm
		);
		return [...rows.sort((a, b) => a - b).map((row) => this.#places[row]), ...recent]
			.map((place) => ({ place, km: distanceKm(place.lngLat, [lng, lat]) }))
			.sort((a, b) => a.km - b.km)
			.map(({ place }) => place);
	}
}

function treeOf(places: readonly DraftPlace[]): KDBush {
	const tree = new KDBush(places.length);
	for (const { lngLat } of places) tree.add(lngLat[0], lngLat[1]);
	return tree.finish();
}
