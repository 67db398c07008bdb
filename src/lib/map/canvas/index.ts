/**
 * The collection drawn by MapLibre. This is what others may touch; `open-canvas.ts`, which brings MapLibre
 * along, is imported when a map is begun, and these are all that is needed before; `places-in-view.ts`, which
 * brings turf, comes with the page's life.
 */
export type { CanvasOptions, MapCanvas } from './canvas';
export type { CanvasCamera, Padding, ScreenPoint } from './camera';
export type { CanvasListener } from './listener';
export {
	basemapUrlOf,
	fetchGround,
	isSameLook,
	styleOf,
	type GroundPlace,
	type Look
} from './site-style';
