/** The live map of a page: its canvas once there is one, how it stands and how large it is. */
import type { MapCanvas } from './canvas/index.ts';

export class LiveMap {
	canvas = $state.raw<MapCanvas | null>(null);
	/** `lost`: the browser took its graphics away. `unavailable`: there never were any. */
	status = $state<'loading' | 'ready' | 'lost' | 'unavailable'>('loading');
	/** CSS pixels. */
	width = $state(0);
	height = $state(0);

	/** Whether there is nothing to draw on. */
	readonly isGone = $derived(this.status === 'lost' || this.status === 'unavailable');

	readonly size = $derived({ width: this.width, height: this.height });

	/**
	 * @param canvas `null` where the browser gives no WebGL: the list says everything the map would.
	 * @param container Where it stands; what was begun in an element of its own moves there with that.
	 */
	take(canvas: MapCanvas | null, container: HTMLElement) {
		this.canvas = canvas;
		const own = canvas?.map.getContainer();
		if (own === undefined) this.status = 'unavailable';
		else if (own !== container) container.append(own);
	}
}
