/**
 * Begins a map before the page around it comes to life, and hands it over once that has: the reader
 * waits for text and map, and what answers to a hand may follow.
 */
import './label-fonts.css';
import './maplibre.css';
import {
	basemapUrlOf,
	fetchGround,
	type CanvasListener,
	type CanvasOptions,
	type GroundPlace,
	type Look,
	type MapCanvas
} from './canvas/index.ts';
import type { Features, Marks } from './style/index.ts';
import type * as OpenCanvas from './canvas/open-canvas';

/** What is drawn first. */
export interface Drawing {
	readonly features: Features;
	/** The counts; `null` where a filter has to be applied first. */
	readonly marks: Marks | null;
}

export interface BeginOptions
	extends
		GroundPlace,
		Pick<CanvasOptions, 'container' | 'camera' | 'bounds' | 'isCooperative' | 'locale'> {
	readonly look: Look;
	/** On its way; the map begins without it rather than wait. */
	readonly drawing: Promise<Drawing | null>;
	/** Called when there is something to take the map over for: it is drawn (`true`), cannot be, or was picked from. */
	readonly onwanted?: (isDrawn: boolean) => void;
}

/** A map with what it has told so far. */
export class BegunMap {
	readonly look: Look;
	/** `null` where the browser gives no WebGL, or the map's program did not come. */
	canvas: MapCanvas | null = null;
	#rest: Parameters<CanvasListener['onrest']> | null = null;
	#pick: Parameters<CanvasListener['onpick']> | null = null;
	#state: 'loading' | 'ready' | 'lost' = 'loading';
	#isTaken = false;

	/** @param open Opens the canvas. */
	constructor(
		{ look, drawing, onwanted }: BeginOptions,
		open: (listener: CanvasListener) => MapCanvas
	) {
		this.look = look;
		try {
			this.canvas = open({
				onhover() {},
				onmove() {},
				onrest: (camera, bounds, isMoved) => {
					this.#rest = [camera, bounds, isMoved || (this.#rest?.[2] ?? false)];
				},
				onpick: (...pick) => {
					this.#pick = pick;
					onwanted?.(false);
				},
				onready: () => {
					this.#state = 'ready';
					onwanted?.(true);
				},
				onlost: () => {
					this.#state = 'lost';
					onwanted?.(false);
				}
			});
		} catch {
			onwanted?.(false);
		}
		void drawing.then((drawn) => {
			// Who has taken it over draws what the view asks for.
			if (drawn === null || this.#isTaken) return;
			this.canvas?.setFeatures(drawn.features);
			if (drawn.marks) this.canvas?.setMarks(drawn.marks);
		});
	}

	/** Hands the map over to a listener, which is told what it has missed. */
	handTo(listener: CanvasListener) {
		this.#isTaken = true;
		if (this.canvas === null) return;
		this.canvas.listener = listener;
		if (this.#rest) listener.onrest(...this.#rest);
		if (this.#state === 'ready') listener.onready();
		if (this.#state === 'lost') listener.onlost();
		if (this.#pick) listener.onpick(...this.#pick);
	}
}

let program: Promise<typeof OpenCanvas | null> | undefined;

/** Fetches the program that draws; `null` where that fails. */
export function loadProgram() {
	program ??= import('./canvas/open-canvas').catch(() => null);
	return program;
}

/** Begins a map; what it cannot do is told by what it hands over. */
export async function beginMap(options: BeginOptions): Promise<BegunMap> {
	let drawn: Drawing | null = null;
	void options.drawing.then((drawing) => (drawn = drawing));
	const [module, ground] = await Promise.all([loadProgram(), fetchGround(options, options.look)]);
	return new BegunMap(options, (listener) => {
		if (module === null) throw new Error('The program that draws maps did not come');
		const { container, look, camera, bounds, isCooperative, locale } = options;
		return module.openCanvas(
			{
				container,
				look,
				basemapUrl: basemapUrlOf(options),
				ground,
				features: drawn?.features ?? null,
				marks: drawn?.marks ?? null,
				camera,
				bounds,
				isCooperative,
				locale
			},
			listener
		);
	});
}
