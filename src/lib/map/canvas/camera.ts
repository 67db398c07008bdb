/** Where the map looks: how it is moved, and what is where on the screen. Knows no collection. */
import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl';
import type { Bbox } from '$lib/geo/box.ts';
import type { LngLat } from '$lib/geo/lng-lat.ts';

/** Where the map looks. */
export interface CanvasCamera {
	readonly zoom: number;
	readonly center: LngLat;
}

/** Screen position in CSS pixels from the map's upper left corner. */
export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

/** Pixels at the edges that something else covers. */
export type Padding = Record<'top' | 'right' | 'bottom' | 'left', number>;

/** Motion of the camera, never longer than this. */
const motionMs = 600;

/** The longest flight. */
const flightMs = 2600;

/** One step of zoom by a button. */
const zoomStepMs = 250;

/** No box is shown closer than this: a village in its surroundings. */
export const closestFitZoom = 9;

/** Pixels of a map that its edges leave free, however small it is. */
const leastSeenPx = 48;

/** Whether the reader asked for less motion. */
export const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A box for MapLibre, whose east may be beyond 180 degrees. */
export const boundsOf = ([west, south, east, north]: Bbox): LngLatBoundsLike => [
	[west, south],
	[east < west ? east + 360 : east, north]
];

export class MapCamera {
	readonly #map: MapLibre;

	constructor(map: MapLibre) {
		this.#map = map;
	}

	/** Moves to a box; what is hidden by a panel is left out, as far as the map is large enough. */
	show(box: Bbox, { top, right, bottom, left }: Padding) {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const across = Math.min(1, (clientWidth - leastSeenPx) / (left + right));
		const down = Math.min(1, (clientHeight - leastSeenPx) / (top + bottom));
		const padding = {
			top: top * down,
			bottom: bottom * down,
			left: left * across,
			right: right * across
		};
		this.#map.fitBounds(boundsOf(box), { padding, maxZoom: closestFitZoom, ...motion(motionMs) });
	}

	/** Moves what is drawn by pixels: right and down. */
	moveBy({ x, y }: ScreenPoint) {
		if (x !== 0 || y !== 0) this.#map.panBy([-x, -y], motion(motionMs));
	}

	/** Jumps. */
	moveTo({ center, zoom }: CanvasCamera) {
		this.#map.jumpTo({ center: [...center], zoom });
	}

	/**
	 * Flies: out, over, and in again, as far as the way is long; jumps where less motion is asked for.
	 *
	 * @param padding What of the map something else covers; it stays so for what follows.
	 */
	fly({ center, zoom }: CanvasCamera, padding: Padding) {
		const to = { center: [...center] as [number, number], zoom, padding };
		if (prefersStill()) this.#map.jumpTo(to);
		else this.#map.flyTo({ ...to, curve: 1.2, speed: 0.9, maxDuration: flightMs });
	}

	/** Moves to a point, as close as a zoom at least. */
	approach([lng, lat]: LngLat, zoom: number) {
		this.#map.easeTo({
			center: [lng, lat],
			zoom: Math.max(zoom, this.zoom),
			...motion(motionMs)
		});
	}

	zoomBy(steps: number) {
		this.#map.easeTo({ zoom: this.zoom + steps, ...motion(zoomStepMs) });
	}

	get zoom(): number {
		return this.#map.getZoom();
	}

	get current(): CanvasCamera {
		const { lng, lat } = this.#map.getCenter().wrap();
		return { zoom: this.zoom, center: [lng, lat] };
	}

	/** What is in view; `west > east` across the 180th meridian. */
	get bounds(): Bbox {
		const box = this.#map.getBounds();
		if (box.getEast() - box.getWest() >= 360) return [-180, box.getSouth(), 180, box.getNorth()];
		const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
		return [wrap(box.getWest()), box.getSouth(), wrap(box.getEast()), box.getNorth()];
	}

	unproject({ x, y }: ScreenPoint): LngLat {
		const { lng, lat } = this.#map.unproject([x, y]).wrap();
		return [lng, lat];
	}

	/** Screen position of a point, in the copy of the world that is in view. */
	project([lng, lat]: LngLat): ScreenPoint {
		const center = this.#map.getCenter().lng;
		const turns = Math.round((center - lng) / 360);
		const { x, y } = this.#map.project([lng + turns * 360, lat]);
		return { x, y };
	}

	/** Whether the reader is moving the map by hand. */
	get isHeld(): boolean {
		return this.#map.dragPan.isActive() || this.#map.touchZoomRotate.isActive();
	}
}

const motion = (duration: number) => ({ animate: !prefersStill(), duration });
