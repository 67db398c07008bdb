/**
 * What is chosen and what is pointed at, drawn from a source of its own: a source that holds one or two
 * features is written faster than a state of one feature among thousands.
 */
import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { highlightSource, type Points, precisionRing } from '../style/index.ts';
import type { CollectionSources, PlaceFeature } from './collection-sources';
import type { MarkStates } from './mark-states';

/** What the style reads of a highlighted feature, beside the properties it has of its own. */
interface Highlight {
	readonly highlight: 'selected' | 'hover';
	/** Passages under the filter. */
	readonly passages: number;
}

export class Highlights {
	readonly #map: MapLibre;
	readonly #sources: CollectionSources;
	readonly #states: MarkStates;
	#selected: number | null = null;
	#hovered: number | null = null;
	#features = highlightFeatures([]);
	/** What the style in the map has been given. */
	#given = this.#features;

	constructor(map: MapLibre, sources: CollectionSources, states: MarkStates) {
		this.#map = map;
		this.#sources = sources;
		this.#states = states;
	}

	/** Whether one of them is the ring around a point. */
	get haveRing(): boolean {
		return this.#features.features.some(({ geometry }) => geometry.type === 'Point');
	}

	/** @returns Whether it is another row than before. */
	select(row: number | null): boolean {
		const isOther = row !== this.#selected;
		this.#selected = row;
		return isOther;
	}

	/** @returns Whether it is another row than before. */
	hover(row: number | null): boolean {
		const isOther = row !== this.#hovered;
		this.#hovered = row;
		return isOther;
	}

	/** Makes the features anew: of another row, collection or count. */
	refresh() {
		const rows = new Map([
			[this.#hovered, 'hover'],
			// What is both is drawn as chosen.
			[this.#selected, 'selected']
		] as const);
		rows.delete(null);
		if (rows.size === 0 && this.#features.features.length === 0) return;
		this.#features = highlightFeatures(
			[...rows].flatMap(([row, highlight]) =>
				row === null
					? []
					: [
							{
								highlight,
								passages: this.#states.passagesOf(row),
								features: this.#sources.featuresOf(row)
							}
						]
			)
		);
	}

	/** A style with the highlights in it. */
	inStyle(style: StyleSpecification): StyleSpecification {
		this.#given = this.#features;
		const source = { type: 'geojson' as const, data: this.#features };
		return { ...style, sources: { ...style.sources, [highlightSource]: source } };
	}

	/** Puts them into the style in the map. */
	draw() {
		if (this.#features === this.#given) return;
		this.#given = this.#features;
		// A map that was taken away meanwhile has none.
		this.#map.getSource<GeoJSONSource>(highlightSource)?.setData(this.#features);
	}
}

/** The features of the source: those of the places, told apart by what they are highlighted for. */
export function highlightFeatures(
	highlights: readonly (Highlight & { readonly features: readonly PlaceFeature[] })[]
): GeoJSON.FeatureCollection<GeoJSON.Geometry, PlaceFeature['properties'] & Highlight> {
	return {
		type: 'FeatureCollection',
		features: highlights.flatMap(({ highlight, passages, features }) =>
			features.flatMap((feature) =>
				[feature.geometry, ringOf(feature)].flatMap((geometry) =>
					geometry === null
						? []
						: {
								type: 'Feature' as const,
								id: feature.id,
								geometry,
								properties: { ...feature.properties, highlight, passages }
							}
				)
			)
		)
	};
}

/** The ring around a point of which only the area is known. */
const ringOf = (feature: PlaceFeature): GeoJSON.LineString | null =>
	feature.geometry.type === 'Point' ? precisionRing(feature as Points['features'][number]) : null;
