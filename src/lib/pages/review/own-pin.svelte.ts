/** The pin that an editor sets, and the place that stands there. Knows no map: clicks and typed points lead here. */
import type { NewPlace } from '$lib/corrections/desk-protocol.ts';
import { ownFeatures, pointOf, type OwnFeature } from '$lib/corrections/own-features.ts';
import type { LngLat } from '$lib/geo/lng-lat.ts';

/** Kilometers around a pin that nobody has said anything else of. */
const usualKm = 2;

/** A pin of the editor's own, and what is said of the place there. */
export class OwnPin {
	at = $state.raw<{ readonly lngLat: LngLat; readonly km: number } | null>(null);
	/** As it stands in its field: latitude first, as maps copy it. */
	typed = $state('');
	name = $state('');
	feature = $state<OwnFeature>('settlement');

	constructor(name: string) {
		this.name = name;
	}

	/** A point that is typed stands on the map at once. */
	typePoint(typed: string): void {
		this.typed = typed;
		const point = pointOf(typed);
		this.at = point === null ? null : { lngLat: point, km: this.at?.km ?? usualKm };
	}

	typeRadius(km: number): void {
		if (this.at && km > 0 && km <= 5000) this.at = { ...this.at, km };
	}

	/** Set or dragged on the map. */
	put(lngLat: LngLat, km = this.at?.km ?? usualKm): void {
		this.at = { lngLat, km };
		this.typed = `${lngLat[1].toFixed(4)}, ${lngLat[0].toFixed(4)}`;
	}

	/** The place, as the desk is told of it; `null` before it has a point. */
	place(called: string): NewPlace | null {
		if (this.at === null) return null;
		const { lngLat, km } = this.at;
		return {
			name: this.name.trim() || called,
			point: [lngLat[0], lngLat[1]],
			precisionKm: km,
			feature: this.feature
		};
	}
}

export const ownFeatureNames = Object.keys(ownFeatures) as OwnFeature[];
