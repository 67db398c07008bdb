/**
 * The drawn map: MapLibre, and the parts that put a collection on it. It knows no Svelte; whoever made it
 * is told by a listener what happens on it. All that is given to it is kept for the next style: a style
 * comes with another theme, another language, or again after the graphics were lost.
 */
import type * as maplibregl from 'maplibre-gl';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Bbox } from '$lib/geo/box.ts';
import type { Features, Marks } from '../style/index.ts';
import {
	boundsOf,
	closestFitZoom,
	MapCamera,
	prefersStill,
	type CanvasCamera,
	type Padding
} from './camera';
import { CollectionSources } from './collection-sources';
import { drawEvents, type ShownEvents } from './events';
import { Highlights } from './highlights';
import type { CanvasListener } from './listener';
import { MarkStates } from './mark-states';
import { drawOverlay, type ShownOverlay } from './overlay';
import { followPointer } from './pointer';

export interface CanvasOptions {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	/** What of the collection is there already: the map then begins with it. */
	readonly features: Features | null;
	readonly marks: Marks | null;
	readonly camera: CanvasCamera | null;
	/** The first view when there is no camera. */
	readonly bounds: Bbox | null;
	/** The closest zoom. */
	readonly maxZoom: number;
	/** Two fingers, or Ctrl and the wheel: for a map inside another page. */
	readonly isCooperative: boolean;
	/** Texts of MapLibre's own, by its keys. */
	readonly locale: Readonly<Record<string, string>>;
}

export class MapCanvas {
	readonly map: MapLibre;
	readonly camera: MapCamera;
	/** Who is told; another one may take over. */
	listener: CanvasListener;
	readonly #sources: CollectionSources;
	readonly #states: MarkStates;
	readonly #highlights: Highlights;
	#overlay: ShownOverlay | null = null;
	#events: ShownEvents | null = null;
	/** Whether the style is there to take sources' data and states. */
	#isReady = false;
	#keepsNames = false;

	/** @throws When the browser gives no WebGL. */
	constructor(
		maplibre: Pick<typeof maplibregl, 'Map'>,
		options: CanvasOptions,
		listener: CanvasListener
	) {
		this.listener = listener;
		this.map = openMap(maplibre, options);
		this.camera = new MapCamera(this.map);
		this.#sources = new CollectionSources(this.map);
		this.#states = new MarkStates(this.map, this.#sources);
		this.#highlights = new Highlights(this.map, this.#sources, this.#states);
		this.#listen();
		if (options.features) this.setFeatures(options.features);
		if (options.marks) this.setMarks(options.marks);
		this.setStyle(options.style);
	}

	/** Draws the collection. */
	setFeatures(features: Features) {
		if (!this.#sources.set(features)) return;
		this.#highlights.refresh();
		if (this.#isReady) this.#fill();
		// For whoever measures the page: the moment it was first whole.
		this.map.once('idle', () => performance.mark('map idle'));
	}

	/** Shows the counts under a filter. Sources stay as they are. */
	setMarks(marks: Marks) {
		if (!this.#states.set(marks)) return;
		// The ring of a point follows its circle; an outline stays as it is.
		if (this.#highlights.haveRing) this.#highlights.refresh();
		if (!this.#isReady) return;
		this.#states.tell();
		this.#highlights.draw();
	}

	/** Shows what of a dated overlay holds on a day. */
	setOverlay(overlay: ShownOverlay) {
		this.#overlay = overlay;
		if (this.#isReady) drawOverlay(this.map, overlay);
	}

	/** Shows the counted events of a period. */
	setEvents(events: ShownEvents) {
		this.#events = events;
		if (this.#isReady) drawEvents(this.map, events);
	}

	/** @param row Of the place that is chosen, `null` for none. */
	select(row: number | null) {
		if (this.#highlights.select(row)) this.#highlight();
	}

	/** @param row Of the place that is pointed at, `null` for none. */
	hover(row: number | null) {
		if (this.#highlights.hover(row)) this.#highlight();
	}

	/** Replaces the style: another theme, language or view of borders. */
	setStyle(style: StyleSpecification) {
		this.#isReady = false;
		const withCollection = this.#sources.isEmpty
			? style
			: this.#highlights.inStyle(this.#sources.inStyle(style));
		this.map.setStyle(this.#states.inStyle(withCollection), { diff: false });
	}

	remove() {
		this.map.remove();
	}

	#highlight() {
		this.#highlights.refresh();
		if (this.#isReady) this.#highlights.draw();
	}

	/** Gives the style that is there what it did not come with, and its states. */
	#fill() {
		this.#sources.fill();
		this.#states.tellAll();
		this.#highlights.draw();
		if (this.#overlay) drawOverlay(this.map, this.#overlay);
		if (this.#events) drawEvents(this.map, this.#events);
		this.map.once('idle', () => {
			this.#show(true);
			this.listener.onready();
			// Whoever else hears of the rest comes first.
			setTimeout(() => void this.#fanOut());
		});
	}

	/** Once the map is drawn, marks that lie on one another come apart, and names leave what hides them. */
	async #fanOut() {
		const { keepNamesInSight } = await import('./names-in-sight');
		if (!this.#keepsNames) keepNamesInSight(this.map);
		this.#keepsNames = true;
		if ((await this.#sources.fanOut()) && this.#highlights.haveRing) this.#highlight();
	}

	/** Tells the page whether there is something to see: until then another picture stands under it. */
	#show(isDrawn: boolean) {
		this.map.getContainer().toggleAttribute('data-drawn', isDrawn);
	}

	#listen() {
		const { map } = this;
		map.on('style.load', () => {
			this.#isReady = true;
			if (!this.#sources.isEmpty) this.#fill();
		});
		map.on('webglcontextlost', () => {
			this.#isReady = false;
			this.#show(false);
			this.listener.onlost();
		});
		map.on('move', () => {
			if (this.#isReady) this.#sources.groups?.move();
			this.listener.onmove();
		});
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) this.#show(true);
		});
		map.on('moveend', () => {
			if (this.#isReady) this.#sources.groups?.rest();
		});
		// Sizing the map moves it too; what counts begins with the first full drawing.
		map.once('load', () => {
			const rest = (isMoved: boolean) =>
				this.listener.onrest(this.camera.current, this.camera.bounds, isMoved);
			rest(false);
			let isResized = false;
			// One that comes during a move is followed by that move's end, not by one of its own.
			map.on('resize', () => (isResized = !map.isMoving()));
			map.on('moveend', () => {
				rest(!isResized);
				isResized = false;
			});
		});
		followPointer({
			map,
			camera: this.camera,
			sources: this.#sources,
			states: this.#states,
			isReady: () => this.#isReady,
			listener: () => this.listener
		});
	}
}

/**
 * Room at the edges of the first view: for the buttons at the right, the legend and the scale below, as
 * far as the map is large enough.
 */
function firstPadding({ clientWidth, clientHeight }: HTMLElement): Padding {
	const [across, down] = [clientWidth / 8, clientHeight / 8].map((most) => Math.min(48, most));
	return { top: down, left: across, right: across * 1.5, bottom: down * 2.1 };
}

/** MapLibre without what a flat map of a page has no use for. */
function openMap(
	maplibre: Pick<typeof maplibregl, 'Map'>,
	{ container, camera, bounds, maxZoom, isCooperative, locale }: CanvasOptions
): MapLibre {
	const map = new maplibre.Map({
		container,
		// Ours is valid: it is tested to be.
		validateStyle: false,
		...(camera
			? { center: [...camera.center] as [number, number], zoom: camera.zoom }
			: bounds
				? {
						bounds: boundsOf(bounds),
						fitBoundsOptions: { padding: firstPadding(container), maxZoom: closestFitZoom }
					}
				: { center: [20, 30], zoom: 1.2 }),
		attributionControl: false,
		cooperativeGestures: isCooperative,
		dragRotate: false,
		touchPitch: false,
		maxPitch: 0,
		maxZoom,
		fadeDuration: prefersStill() ? 0 : 200,
		locale: { ...locale }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	// The page around it is the region that has a name; this is the drawing that takes the keys.
	map.getCanvas().setAttribute('role', 'application');
	return map;
}
