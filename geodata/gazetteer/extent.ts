/** Boxes around the polygons of units, also of those that the 180th meridian cuts. */
import type { Bbox, LngLat } from '../../src/lib/geo/lng-lat.ts';

/** West, south, east, north of points gathered one by one, with longitudes counted both ways round. */
export class Extent {
	private west = Infinity;
	private east = -Infinity;
	/** The same with western longitudes counted on from 180° (-170 is 190). */
	private shiftedWest = Infinity;
	private shiftedEast = -Infinity;
	private south = Infinity;
	private north = -Infinity;

	/** Takes in the positions of a GeoJSON geometry's `coordinates`, however deep they lie. */
	add(coordinates: unknown): this {
		const list = coordinates as readonly unknown[];
		if (typeof list[0] !== 'number') {
			for (const inner of list) this.add(inner);
			return this;
		}
		const [lng, lat] = list as unknown as LngLat;
		const shifted = lng < 0 ? lng + 360 : lng;
		this.west = Math.min(this.west, lng);
		this.east = Math.max(this.east, lng);
		this.shiftedWest = Math.min(this.shiftedWest, shifted);
		this.shiftedEast = Math.max(this.shiftedEast, shifted);
		this.south = Math.min(this.south, lat);
		this.north = Math.max(this.north, lat);
		return this;
	}

	/** Takes in another extent. */
	join(other: Extent): this {
		this.west = Math.min(this.west, other.west);
		this.east = Math.max(this.east, other.east);
		this.shiftedWest = Math.min(this.shiftedWest, other.shiftedWest);
		this.shiftedEast = Math.max(this.shiftedEast, other.shiftedEast);
		this.south = Math.min(this.south, other.south);
		this.north = Math.max(this.north, other.north);
		return this;
	}

	/** The narrower of the two ways round, to 1/100 degree; `west > east` across the meridian. */
	bbox(): Bbox {
		const crosses = this.shiftedEast - this.shiftedWest < this.east - this.west;
		const round = (degrees: number) => Math.round(degrees * 100) / 100;
		const back = (lng: number) => (lng > 180 ? lng - 360 : lng);
		return crosses
			? [
					round(back(this.shiftedWest)),
					round(this.south),
					round(back(this.shiftedEast)),
					round(this.north)
				]
			: [round(this.west), round(this.south), round(this.east), round(this.north)];
	}

	/** Half the diagonal in kilometers: how far from the middle the corners lie, at least 1. */
	reachKm(): number {
		const width = Math.min(this.east - this.west, this.shiftedEast - this.shiftedWest);
		const shrunk = width * Math.cos((((this.south + this.north) / 2) * Math.PI) / 180);
		return Math.max(1, Math.round((Math.hypot(shrunk, this.north - this.south) * 111.2) / 2));
	}
}
