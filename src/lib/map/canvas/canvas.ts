/**
 * The drawn map: MapLibre with the collection's sources, its counts, selection and hover as
 * feature-state, and the pointer's marks told to a listener. Knows no Svelte and no collection.
 */
import type * as maplibregl from 'maplibre-gl';
import type {
	GeoJSONSource,
	LayerSpecification,
	LngLatBoundsLike,
	Map as MapLibre,
	StyleSpecification
} from 'maplibre-gl';
import type { Overlay } from '$lib/collection/overlay.ts';
import type { Bbox } from '$lib/geo/box.ts';
import type { LngLat } from '$lib/geo/lng-lat.ts';
import { circleRadius, circleScale, ringLayer } from '../style/collection-layers';
import { townFilter, townLayers, type TownLayer } from '../style/basemap-layers';
import {
	polygonsOf,
	regionPolygons,
	regionRows,
	type Features,
	type Points
} from '../style/features';
import { GroupCanvas } from './group-canvas';
import { meantMarks, type NearMark } from './hit';
import type { Marks, MarkState } from '../style/marks';
import { markedFeatures, type MarkableFeature } from './marked';
import { overlayFilters, overlayLayers, overlaySource } from '../style/overlay-layers';
import type { Palette } from '../style/palette';
import { sourceText } from './source-text';
import { groupSource, markedSource, pickedLayers } from '../style/style';

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

/** What the map tells; rows are rows of places, best first. */
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

export interface CanvasOptions {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	/** What of the collection is there already: the map then begins with it. */
	readonly features: Features | null;
	readonly marks: Pick<Marks, 'states' | 'largest'> | null;
	readonly camera: CanvasCamera | null;
	/** The first view when there is no camera. */
	readonly bounds: Bbox | null;
	/** Two fingers, or Ctrl and the wheel: for a map inside another page. */
	readonly isCooperative: boolean;
	/** Texts of MapLibre's own, by its keys. */
	readonly locale: Readonly<Record<string, string>>;
}

const noState: MarkState = { literal: 0, associative: 0, class: 0 };

/** Pixels outside its edge at which a mark is still hit. */
const tolerancePx = { mouse: 4, touch: 14 };

/** Motion of the camera, never longer than this. */
const motionMs = 600;

const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const boundsOf = ([west, south, east, north]: Bbox): LngLatBoundsLike => [
	[west, south],
	[east < west ? east + 360 : east, north]
];

export class MapCanvas {
	readonly map: MapLibre;
	/** Who is told; another one may take over. */
	listener: CanvasListener;
	#features: Features | null = null;
	/** What of it the style came with. */
	#given: Features | null = null;
	#pointOf: ReadonlyMap<number, Points['features'][number]> = new Map();
	#regionRows: ReadonlySet<number> = new Set();
	/** What the large sources hold, by their ids, as the worker reads it; kept for the next style. */
	#texts: Readonly<Record<string, GeoJSON.FeatureCollection>> = {};
	#states: ReadonlyMap<number, MarkState> = new Map();
	#scale = circleScale(0);
	/** Where there are too many places to be drawn singly. */
	#groups: GroupCanvas | null = null;
	#overlay: { readonly features: Overlay; readonly palette: Palette; readonly day: number } | null =
		null;
	#selected: number | null = null;
	#hovered: number | null = null;
	/** Both as features, and what of them the style there has been given. */
	#marked = markedFeatures([]);
	#givenMarked = this.#marked;
	/** Whether the style is there to take sources' data and states. */
	#isReady = false;

	/** @throws When the browser gives no WebGL. */
	constructor(
		maplibre: Pick<typeof maplibregl, 'Map'>,
		options: CanvasOptions,
		listener: CanvasListener
	) {
		this.listener = listener;
		const { camera } = options;
		this.map = new maplibre.Map({
			container: options.container,
			// Ours is valid: it is tested to be.
			validateStyle: false,
			...(camera
				? { center: [...camera.center] as [number, number], zoom: camera.zoom }
				: options.bounds
					? { bounds: boundsOf(options.bounds), fitBoundsOptions: { padding: 48, maxZoom: 9 } }
					: { center: [20, 30], zoom: 1.2 }),
			attributionControl: false,
			cooperativeGestures: options.isCooperative,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			maxZoom: 14,
			fadeDuration: prefersStill() ? 0 : 200,
			locale: { ...options.locale }
		});
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
		// The page around it is the region that has a name; this is the drawing that takes the keys.
		this.map.getCanvas().setAttribute('role', 'application');
		this.#listen();
		if (options.features) this.setFeatures(options.features);
		if (options.marks) this.setStates(options.marks);
		this.setStyle(options.style);
	}

	/** Draws the collection. */
	setFeatures(features: Features) {
		if (features === this.#features) return;
		const { points, regions, isGrouped } = features;
		this.#features = features;
		this.#groups = isGrouped ? new GroupCanvas(this.map, points) : null;
		this.#pointOf = new Map(points.features.map((point) => [Number(point.id), point]));
		this.#regionRows = regionRows(regions);
		this.#texts = this.#textsOf(features);
		this.#mark();
		if (this.#isReady) this.#fill();
		// For whoever measures the page: the moment it was first whole.
		this.map.once('idle', () => performance.mark('map idle'));
	}

	/**
	 * Shows the counts under a filter; a place that is not in it has none. Sources stay as they are.
	 *
	 * @param marks `largest` is the largest count of a circle, which the sizes of the others follow.
	 */
	setStates({ states, largest }: Pick<Marks, 'states' | 'largest'>) {
		const before = this.#states;
		if (states === before) return;
		this.#states = states;
		this.#scale = circleScale(largest);
		// The ring of a point follows its circle; an outline stays as it is.
		if (this.#marked.features.some(({ geometry }) => geometry.type === 'Point')) this.#mark();
		if (!this.#isReady) return;
		this.map.setGlobalStateProperty('circleScale', this.#scale);
		this.#showRings();
		for (const rows of [this.#regionRows, this.#pointOf.keys()]) {
			for (const row of rows) {
				const state = states.get(row) ?? noState;
				if (!isSame(before.get(row) ?? noState, state)) this.#setState(row, state);
			}
		}
		this.#groups?.setStates(states);
	}

	/** Shows what of a dated overlay holds on a day; another day is another filter, not another source. */
	setOverlay(features: Overlay, palette: Palette, day: number) {
		this.#overlay = { features, palette, day };
		if (this.#isReady) this.#drawOverlay();
	}

	#drawOverlay() {
		if (!this.#overlay) return;
		const { features, palette, day } = this.#overlay;
		if (this.map.getSource(overlaySource)) {
			for (const [layer, filter] of Object.entries(overlayFilters(day))) {
				this.map.setFilter(layer, filter);
			}
			return;
		}
		this.map.addSource(overlaySource, { type: 'geojson', data: features });
		for (const layer of overlayLayers(palette, day)) this.map.addLayer(layer, 'regions-line');
	}

	select(row: number | null) {
		if (row === this.#selected) return;
		this.#selected = row;
		this.#mark();
	}

	hover(row: number | null) {
		if (row === this.#hovered) return;
		this.#hovered = row;
		this.#mark();
	}

	/** Replaces the style: another theme, language or view of borders. */
	setStyle(style: StyleSpecification) {
		this.#isReady = false;
		this.#given = this.#features;
		this.#givenMarked = this.#marked;
		this.map.setStyle(this.#withFeatures(style), { diff: false });
	}

	/** A style that comes with what it draws: it is then laid out once. */
	#withFeatures(style: StyleSpecification): StyleSpecification {
		const filled = Object.entries(this.#data()).map(([id, data]) => [
			id,
			{ ...style.sources[id], data }
		]);
		return {
			...style,
			state: { ...style.state, circleScale: { default: this.#scale } },
			sources: { ...style.sources, ...Object.fromEntries(filled) },
			layers: style.layers.map((layer) => {
				const towns = townLayers.find((id) => id === layer.id);
				if (towns) return { ...layer, filter: this.#townFilter(towns) };
				if (layer.id !== ringLayer) return layer;
				return { ...layer, layout: { ...layer.layout, visibility: this.#ringVisibility } };
			}) as LayerSpecification[]
		};
	}

	/** What the sources hold, by their ids. */
	#data(): Readonly<Record<string, GeoJSON.FeatureCollection>> {
		return this.#features ? { ...this.#texts, [markedSource]: this.#marked } : {};
	}

	#textsOf({ points, regions }: Features): Readonly<Record<string, GeoJSON.FeatureCollection>> {
		const places = this.#groups?.points ?? points;
		const groups = this.#groups && { [groupSource]: this.#groups.groups };
		// Vite's server has MapLibre's own worker, which reads no such text; see scripts/maplibre/worker.js.
		if (import.meta.env.DEV) return { regions: regionPolygons(regions), places, ...groups };
		return Object.fromEntries(
			Object.entries({ regions, places, ...groups }).map(([id, data]) => [id, sourceText(data)])
		);
	}

	/** A place that has its own label needs none from the basemap. */
	#townFilter(layer: TownLayer) {
		const named = this.#features?.points.features ?? [];
		return townFilter(
			layer,
			named.map(({ properties }) => properties.geonamesId)
		);
	}

	/** Moves to a box, no closer than `maxZoom`; what is hidden by a panel is left out. */
	show(box: Bbox, padding: Padding, maxZoom = 9) {
		this.map.fitBounds(boundsOf(box), {
			padding,
			maxZoom,
			animate: !prefersStill(),
			duration: motionMs
		});
	}

	/** Moves what is drawn by pixels: right and down. */
	moveBy({ x, y }: ScreenPoint) {
		if (x === 0 && y === 0) return;
		this.map.panBy([-x, -y], { animate: !prefersStill(), duration: motionMs });
	}

	moveTo({ center, zoom }: CanvasCamera) {
		this.map.jumpTo({ center: [...center], zoom });
	}

	zoomBy(steps: number) {
		this.map.easeTo({
			zoom: this.map.getZoom() + steps,
			animate: !prefersStill(),
			duration: 250
		});
	}

	get camera(): CanvasCamera {
		const { lng, lat } = this.map.getCenter().wrap();
		return { zoom: this.map.getZoom(), center: [lng, lat] };
	}

	/** What is in view; `west > east` across the 180th meridian. */
	get bounds(): Bbox {
		const box = this.map.getBounds();
		if (box.getEast() - box.getWest() >= 360) return [-180, box.getSouth(), 180, box.getNorth()];
		const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
		return [wrap(box.getWest()), box.getSouth(), wrap(box.getEast()), box.getNorth()];
	}

	unproject({ x, y }: ScreenPoint): LngLat {
		const { lng, lat } = this.map.unproject([x, y]).wrap();
		return [lng, lat];
	}

	/** Screen position of a point, in the copy of the world that is in view. */
	project([lng, lat]: LngLat): ScreenPoint {
		const center = this.map.getCenter().lng;
		const turns = Math.round((center - lng) / 360);
		const { x, y } = this.map.project([lng + turns * 360, lat]);
		return { x, y };
	}

	/** Radius of a circle for so many passages, in CSS pixels, at the zoom in sight. */
	radiusOf(count: number): number {
		return circleRadius(count, this.#scale, this.map.getZoom());
	}

	/** Whether the reader is moving the map by hand. */
	get isHeld(): boolean {
		return this.map.dragPan.isActive() || this.map.touchZoomRotate.isActive();
	}

	remove() {
		this.map.remove();
	}

	/** Gives the style that is there what it did not come with, and its states. */
	#fill() {
		if (this.#given !== this.#features) {
			for (const [id, data] of Object.entries(this.#data())) {
				this.map.getSource<GeoJSONSource>(id)?.setData(data);
			}
			for (const layer of townLayers) {
				if (this.map.getLayer(layer)) this.map.setFilter(layer, this.#townFilter(layer));
			}
			this.#given = this.#features;
		}
		this.map.setGlobalStateProperty('circleScale', this.#scale);
		this.#showRings();
		for (const [row, state] of this.#states) this.#setState(row, state);
		this.#groups?.setStates(this.#states);
		this.#drawMarked();
		this.#drawOverlay();
		this.map.once('idle', () => this.listener.onready());
	}

	/** Regions, and the places where they are not drawn in groups, which tell their own. */
	#setState(row: number, state: MarkState) {
		if (this.#regionRows.has(row)) {
			this.map.setFeatureState({ source: 'regions', id: row }, state);
		} else if (this.#groups === null && this.#pointOf.has(row)) {
			this.map.setFeatureState({ source: 'places', id: row }, state);
		}
	}

	#featuresOf(row: number): readonly MarkableFeature[] {
		const point = this.#pointOf.get(row);
		if (point) return [point];
		return this.#features ? polygonsOf(this.#features.regions, row) : [];
	}

	/** Where nothing is associative, its layer is not even laid out. */
	#showRings() {
		this.map.setLayoutProperty(ringLayer, 'visibility', this.#ringVisibility);
	}

	get #ringVisibility(): 'visible' | 'none' {
		for (const { associative } of this.#states.values()) if (associative > 0) return 'visible';
		return 'none';
	}

	/** Draws what is chosen, and what else is pointed at. */
	#mark() {
		if (this.#selected === null && this.#hovered === null && this.#marked.features.length === 0) {
			return;
		}
		const marks = new Map([
			[this.#hovered, 'hover'],
			[this.#selected, 'selected']
		] as const);
		this.#marked = markedFeatures(
			[...marks].flatMap(([row, mark]) =>
				row === null
					? []
					: [{ mark, passages: this.#passagesOf(row), features: this.#featuresOf(row) }]
			)
		);
		if (this.#isReady) this.#drawMarked();
	}

	#drawMarked() {
		if (this.#marked === this.#givenMarked) return;
		this.#givenMarked = this.#marked;
		this.map.getSource<GeoJSONSource>(markedSource)!.setData(this.#marked);
	}

	#listen() {
		const { map } = this;
		map.on('style.load', () => {
			this.#isReady = true;
			if (this.#features) this.#fill();
		});
		map.on('webglcontextlost', () => {
			this.#isReady = false;
			this.listener.onlost();
		});
		map.on('move', () => {
			if (this.#isReady) this.#groups?.move();
			this.listener.onmove();
		});
		map.on('moveend', () => {
			if (this.#isReady) this.#groups?.rest();
		});
		// Sizing the map moves it too; what counts begins with the first full drawing.
		map.once('load', () => {
			const rest = (isMoved: boolean) => this.listener.onrest(this.camera, this.bounds, isMoved);
			rest(false);
			let isResized = false;
			map.on('resize', () => (isResized = true));
			map.on('moveend', () => {
				rest(!isResized);
				isResized = false;
			});
		});
		// A mouse tells more positions than frames are drawn; only the last of a frame is looked up.
		let last: ScreenPoint | null = null;
		const look = () => {
			if (last) this.#pointAt(last);
			last = null;
		};
		map.on('mousemove', ({ point }) => {
			if (last === null) requestAnimationFrame(look);
			last = point;
		});
		map.on('mouseout', () => this.listener.onhover([], { x: 0, y: 0 }));
		map.on('click', ({ point, originalEvent }) => {
			if (this.#takeApart(point)) return;
			const isTouch = (originalEvent as PointerEvent).pointerType === 'touch';
			this.listener.onpick(
				this.#rowsAt(point, isTouch ? tolerancePx.touch : tolerancePx.mouse),
				point
			);
		});
	}

	#pointAt(point: ScreenPoint) {
		if (!this.#isReady) return;
		const isGroup = this.#groupAt(point) !== null;
		const rows = isGroup ? [] : this.#rowsAt(point, tolerancePx.mouse);
		this.map.getCanvas().style.cursor = isGroup || rows.length > 0 ? 'pointer' : '';
		this.listener.onhover(rows, point);
	}

	/** The group at a position, above all other marks. */
	#groupAt({ x, y }: ScreenPoint): number | null {
		const groups = this.#groups;
		if (!this.#isReady || groups === null) return null;
		const found = this.map
			.queryRenderedFeatures([x, y], { layers: this.#there(pickedLayers.groups) })
			.find((feature) => groups.passagesOf(Number(feature.id)) > 0);
		return found ? Number(found.id) : null;
	}

	/** Comes so close to a picked group that it comes apart. */
	#takeApart(point: ScreenPoint): boolean {
		const group = this.#groupAt(point);
		if (group === null) return false;
		const { center, zoom } = this.#groups!.partsOf(group);
		this.map.easeTo({
			center: [...center],
			zoom: Math.max(zoom, this.map.getZoom()),
			animate: !prefersStill(),
			duration: motionMs
		});
		return true;
	}

	/** Rows of the marks at a position: points before the regions they lie in. */
	#rowsAt({ x, y }: ScreenPoint, tolerance: number): number[] {
		if (!this.#isReady) return [];
		const near = this.map
			.queryRenderedFeatures(
				[
					[x - tolerance, y - tolerance],
					[x + tolerance, y + tolerance]
				],
				{ layers: this.#there(pickedLayers.places) }
			)
			.filter((feature) => this.#passagesOf(Number(feature.id)) > 0)
			.map((feature): NearMark => {
				const [lng, lat] = (feature.geometry as GeoJSON.Point).coordinates;
				const center = this.project([lng, lat]);
				return {
					row: Number(feature.id),
					lngLat: [lng, lat],
					distance: Math.hypot(center.x - x, center.y - y),
					radius: this.radiusOf(this.#passagesOf(Number(feature.id)))
				};
			});
		const meant = meantMarks(near, tolerance);
		if (meant.length > 0) return meant;
		const regions = this.map
			.queryRenderedFeatures([x, y], { layers: this.#there(pickedLayers.regions) })
			.map((feature) => Number(feature.id))
			.filter((row) => this.#passagesOf(row) > 0);
		return regions.slice(0, 1);
	}

	#passagesOf(row: number): number {
		const { literal, associative } = this.#states.get(row) ?? noState;
		return literal + associative;
	}

	#there(layers: readonly string[]) {
		return layers.filter((id) => this.map.getLayer(id));
	}
}

function isSame(a: MarkState, b: MarkState) {
	return a.literal === b.literal && a.associative === b.associative && a.class === b.class;
}
