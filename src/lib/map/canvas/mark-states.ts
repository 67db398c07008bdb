/**
 * The counts that marks are drawn by: MapLibre's feature-state of regions and points, set where it changes,
 * so that a filter never touches a source. Places drawn in groups tell their own (see group-canvas.ts).
 */
import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { circleScale, type Marks, type MarkState, ringLayer } from '../style/index.ts';
import type { CollectionSources } from './collection-sources';

const noState: MarkState = { literal: 0, associative: 0, class: 0 };

/** What of marks is drawn. */
export type DrawnMarks = Pick<Marks, 'states' | 'largest' | 'hasAssociative'>;

export class MarkStates {
	readonly #map: MapLibre;
	readonly #sources: CollectionSources;
	#states: ReadonlyMap<number, MarkState> = new Map();
	/** What the style in the map has been told. */
	#told: ReadonlyMap<number, MarkState> = new Map();
	#scale = circleScale(0);
	#hasAssociative = false;

	constructor(map: MapLibre, sources: CollectionSources) {
		this.#map = map;
		this.#sources = sources;
	}

	/** What circles' sizes are multiplied by; see `circleScale`. */
	get scale(): number {
		return this.#scale;
	}

	/** Passages of a place under the filter. */
	passagesOf(row: number): number {
		const { literal, associative } = this.#states.get(row) ?? noState;
		return literal + associative;
	}

	/** @returns Whether these are other counts than before. */
	set({ states, largest, hasAssociative }: DrawnMarks): boolean {
		if (states === this.#states) return false;
		this.#states = states;
		this.#hasAssociative = hasAssociative;
		this.#scale = circleScale(largest);
		return true;
	}

	/** A style that begins with the sizes there are; the states it has to be told. */
	inStyle(style: StyleSpecification): StyleSpecification {
		return {
			...style,
			state: { ...style.state, circleScale: { default: this.#scale } },
			layers: style.layers.map((layer) =>
				layer.id === ringLayer
					? { ...layer, layout: { ...layer.layout, visibility: this.#ringVisibility } }
					: layer
			) as LayerSpecification[]
		};
	}

	/** Tells everything to a style that is new in the map. */
	tellAll() {
		this.#told = new Map();
		this.tell();
	}

	/** Tells the style in the map what has changed. */
	tell() {
		const before = this.#told;
		this.#told = this.#states;
		this.#map.setGlobalStateProperty('circleScale', this.#scale);
		this.#map.setLayoutProperty(ringLayer, 'visibility', this.#ringVisibility);
		for (const row of this.#sources.rows()) {
			const state = this.#states.get(row) ?? noState;
			if (isSame(before.get(row) ?? noState, state)) continue;
			const source = this.#sources.sourceOf(row);
			if (source) this.#map.setFeatureState({ source, id: row }, state);
			if (this.#sources.hasArea(row)) {
				this.#map.setFeatureState({ source: 'regions', id: row }, { ...state, class: 1 });
			}
		}
		this.#sources.groups?.setStates(this.#states);
	}

	/** Where nothing is associative, its layer is not even laid out. */
	get #ringVisibility(): 'visible' | 'none' {
		return this.#hasAssociative ? 'visible' : 'none';
	}
}

function isSame(a: MarkState, b: MarkState) {
	return a.literal === b.literal && a.associative === b.associative && a.class === b.class;
}
