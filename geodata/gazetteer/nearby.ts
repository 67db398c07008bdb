/** Finds the places around a point: a grid of cells of a tenth of a degree, about 11 km. */
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { DraftPlace } from './draft.ts';

const cellsPerDegree = 10;
const cellsAround = 360 * cellsPerDegree;

export class Nearby {
	private readonly cells = new Map<number, DraftPlace[]>();

	constructor(places: Iterable<DraftPlace>) {
		for (const place of places) this.add(place);
	}

	add(place: DraftPlace): void {
		const cell = this.cell(...this.position(place.lngLat));
		const places = this.cells.get(cell);
		if (places === undefined) this.cells.set(cell, [place]);
		else places.push(place);
	}

	/** Places within a radius, nearest first. */
	within([lng, lat]: LngLat, radiusKm: number): DraftPlace[] {
		const [x, y] = this.position([lng, lat]);
		// A degree of longitude shrinks towards the poles.
		const reach = Math.ceil(radiusKm / (11 * Math.max(0.05, Math.cos((lat * Math.PI) / 180))));
		const found: [number, DraftPlace][] = [];
		const rows = Math.ceil(radiusKm / 11);
		for (let dy = -rows; dy <= rows; dy++) {
			for (let dx = -reach; dx <= reach; dx++) {
				for (const place of this.cells.get(this.cell(x + dx, y + dy)) ?? []) {
					const distance = distanceKm([lng, lat], place.lngLat);
					if (distance <= radiusKm) found.push([distance, place]);
				}
			}
		}
		return found.sort(([a], [b]) => a - b).map(([, place]) => place);
	}

	private position([lng, lat]: LngLat): [x: number, y: number] {
		return [Math.floor((lng + 180) * cellsPerDegree), Math.floor((lat + 90) * cellsPerDegree)];
	}

	private cell(x: number, y: number): number {
		return y * cellsAround + ((x + cellsAround) % cellsAround);
	}
}
