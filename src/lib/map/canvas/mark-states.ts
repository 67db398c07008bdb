/**
 * The counts that marks are drawn by: MapLibre's feature-state of regions and points, set where it changes,
 * so that a filter never touches a source. Places drawn in groups tell their own (see group-canvas.ts).
 */
import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import {
	circleScale,
	markOf,
	type Marks,
	type MarkState,
	passagesOf,
	ringLayer
} from '../style/index.ts';
import type { CollectionSources } from './collection-sources';

const noState: MarkState = { literal: 0, associative: 0, class: 0 };

export class MarkStates {
	readonly #map: MapLibre;
	readonly #sources: CollectionSources;
	#marks: Marks | null = null;
	/** What the style in the map has been told. */
	#told: Marks | null = null;

	constructor(map: MapLibre, sources: CollectionSources) {
		this.#map = map;
		this.#sources = sources;
	}

	/** What circles' sizes are multiplied by; see `circleScale`. */
	get scale(): number {
		return circleScale(this.#marks?.largest ?? 0);
	}

	/** Passages of a place under the filter. */
	passagesOf(row: number): number {
		return passagesOf(this.#marks, row);
	}

	/** @returns Whether these are other counts than before. */
	set(marks: Marks): boolean {
		const isOther = marks !== this.#marks;
		this.#marks = marks;
		return isOther;
	}

	/** A style that begins with the sizes there are; the states it has to be told. */
	inStyle(style: StyleSpecification): StyleSpecification {
		return {
			...style,
			state: { ...style.state, circleScale: { default: this.scale } },
			layers: style.layers.map((layer) =>
				layer.id === ringLayer
					? { ...layer, layout: { ...layer.layout, visibility: this.#ringVisibility } }
					: layer
			) as LayerSpecification[]
		};
	}

	/** Tells everything to a style that is new in the map. */
	tellAll() {
		this.#told = null;
		this.tell();
	}

	/** Tells the style in the map what has changed. */
	tell() {
		const before = this.#told;
		this.#told = this.#marks;
		this.#map.setGlobalStateProperty('circleScale', this.scale);
		this.#map.setLayoutProperty(ringLayer, 'visibility', this.#ringVisibility);
		for (const { source, row, isArea } of this.#sources.marked()) {
			const state = markOf(this.#marks, row) ?? noState;
			if (isSame(markOf(before, row) ?? noState, state)) continue;
			this.#map.setFeatureState({ source, id: row }, isArea ? { ...state, class: 1 } : state);
		}
		this.#sources.groups?.setMarks(this.#marks);
	}

	/** Where nothing is associative, its layer is not even laid out. */
	get #ringVisibility(): 'visible' | 'none' {
		return this.#marks?.hasAssociative ? 'visible' : 'none';
	}
}

function isSame(a: MarkState, b: MarkState) {
	return a.literal === b.literal && a.associative === b.associative && a.class === b.class;
}
