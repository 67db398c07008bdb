/** The map's camera and the address: each follows the other, and neither its own echo. */
import { untrack } from 'svelte';
import type { Bbox } from '$lib/geo/box.ts';
import type { View } from '$lib/view/view.svelte.ts';
import type { CanvasCamera, Padding } from './canvas/index.ts';
import type { LiveMap } from './live-map.svelte.ts';

export class CameraSync {
	/** What is in view; `null` before the map has come to rest once. */
	bounds = $state.raw<Bbox | null>(null);
	zoom = $state(0);
	/** Counts the map's movements, for what hangs on a point of it. */
	movement = $state(0);
	/** Whether the reader or the address has chosen what is in view. */
	isChosen = $state(false);

	readonly #view: View;
	/** The camera the view was told of; any other in it comes from the address. */
	#told: CanvasCamera | null = null;

	/**
	 * Called while the map's component is set up.
	 *
	 * @param flight What is covered of a map that flies to where the view says; `null` for one that jumps.
	 */
	constructor(live: LiveMap, view: View, flight: () => Padding | null) {
		this.#view = view;
		$effect(() => {
			const { camera } = view;
			const { canvas } = live;
			// A jump tells of its moves at once: what they count is not what this depends on.
			if (!canvas || !camera || camera === this.#told) return;
			untrack(() => {
				const padding = flight();
				if (padding === null) canvas.camera.moveTo(camera);
				else canvas.camera.fly(camera, padding);
			});
		});
	}

	/** The map was begun where the address says. */
	begin() {
		this.#told = this.#view.camera;
	}

	move() {
		this.movement++;
	}

	/** @param isMoved Whether the reader or the page moved it, rather than its size or its beginning. */
	rest(camera: CanvasCamera, bounds: Bbox, isMoved: boolean) {
		this.bounds = bounds;
		this.zoom = camera.zoom;
		this.movement++;
		this.isChosen ||= isMoved || this.#view.camera !== null;
		// The first view is the page's own choice and stays out of the address.
		if (!isMoved) return;
		this.#told = camera;
		this.#view.moveTo(camera);
	}
}
