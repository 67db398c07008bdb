/** What the drawn map tells, and in which terms. */
import type { Bbox } from '$lib/geo/box.ts';
import type { CanvasCamera, ScreenPoint } from './camera';

/** Rows are rows of places, best first. */
export interface CanvasListener {
	onhover(rows: readonly number[], at: ScreenPoint): void;
	onpick(rows: readonly number[], at: ScreenPoint): void;
	/** While the map moves: what hangs on a place follows. */
	onmove(): void;
	/**
	 * When it has come to rest, and once at the beginning.
	 *
	 * @param isMoved `false` at the beginning, and where only the size of the map has changed.
	 */
	onrest(camera: CanvasCamera, bounds: Bbox, isMoved: boolean): void;
	/** The collection is drawn: for the first time, in another style, or again after the graphics were lost. */
	onready(): void;
	onlost(): void;
}
