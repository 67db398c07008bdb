/**
 * Draws very many places: alone where there is room, in groups where there is not. The groups are
 * fixed; what they count comes as feature-state, set for what is in sight alone, so that a change of
 * the period costs what is seen and not what there is. The numbers on the groups are text, which no
 * feature-state can change: a source of their own holds those in sight.
 */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { contains, holds, type Bbox } from '../../geo/box.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Place } from '../../collection/format.ts';
import {
	groupLabelSource,
	groupSource,
	markOf,
	type Marks,
	passagesOf,
	pointProperties
} from '../style/index.ts';
import { aloneZoom, countGroups, groupPlaces, type GroupCounts, type PlaceGroups } from './groups';
import type { ZoomedPoint } from './point-columns';

/** Part of the map's width and height beyond its edges that counts as in sight. */
const margin = 0.25;

const numbers = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

interface Sight {
	/** May reach beyond 180°: the map may show more than one world. */
	readonly box: Bbox;
	/** Whole zoom. */
	readonly level: number;
	readonly nodes: Int32Array;
}

/** Points that are made as they are asked for, for there may be very many. */
export interface ZoomedPoints {
	readonly size: number;
	readonly points: () => Iterable<ZoomedPoint>;
}

const noState = { literal: 0, associative: 0 };

export class GroupCanvas {
	readonly #map: MapLibre;
	readonly #places: readonly Place[];
	/** Of each, in the same order. */
	readonly #rows: Int32Array;
	readonly #groups: PlaceGroups;
	/** Nodes shown at each whole zoom. */
	readonly #levels: readonly Int32Array[];
	#marks: Marks | null = null;
	#counts: GroupCounts;
	/** Counts the changes of the states, and the last that each node was told. */
	#change = 1;
	readonly #told: Int32Array;
	/** What was last told of: nothing more has to be while the map stays in it. */
	#sight: Sight | null = null;
	/** Whether the numbers in the map are those of all that. */
	#hasNumbers = false;

	/** @param places Those to be drawn, most passages first. */
	constructor(map: MapLibre, places: readonly Place[]) {
		this.#map = map;
		this.#places = places;
		this.#rows = Int32Array.from(places, ({ row }) => row);
		this.#groups = groupPlaces(
			places.map(({ lngLat }) => lngLat),
			Int32Array.from(places, ({ passages }) => passages)
		);
		const { from, to, parent } = this.#groups;
		const nodes = Int32Array.from(parent.keys());
		this.#levels = Array.from({ length: aloneZoom + 1 }, (_, zoom) =>
			nodes.filter((node) => from[node] <= zoom && zoom <= to[node])
		);
		this.#counts = countGroups(this.#groups, new Int32Array(places.length));
		this.#told = new Int32Array(parent.length);
	}

	/** The places, each from the zoom on at which it stands alone. */
	get singles(): ZoomedPoints {
		const { from, to } = this.#groups;
		const places = this.#places;
		return {
			size: places.length,
			*points() {
				for (const [i, place] of places.entries()) {
					const { row: id, lngLat } = place;
					yield { id, lngLat, from: from[i], to: to[i], properties: pointProperties(place) };
				}
			}
		};
	}

	/** The groups, each at the zooms at which it is shown. */
	get groups(): ZoomedPoints {
		const { places, from, to, lngLatOf } = this.#groups;
		return {
			size: from.length - places,
			*points() {
				for (let id = places; id < from.length; id++) {
					yield { id, lngLat: lngLatOf(id), from: from[id], to: to[id], properties: {} };
				}
			}
		};
	}

	/** Shows the counts under a filter; a new style knows none yet. */
	setMarks(marks: Marks | null) {
		this.#marks = marks;
		this.#counts = countGroups(
			this.#groups,
			this.#rows.map((row) => passagesOf(marks, row))
		);
		this.#change++;
		this.#tell();
	}

	/** The map looks elsewhere. */
	move() {
		if (!this.#isTold()) this.#tell();
	}

	/** The map has come to rest. */
	rest() {
		if (!this.#hasNumbers) this.#writeNumbers();
	}

	/** Where a group comes apart, for whoever picked it. */
	partsOf(node: number): { readonly center: LngLat; readonly zoom: number } {
		return { center: this.#groups.lngLatOf(node), zoom: this.#groups.to[node] + 1 };
	}

	/** Passages that a group counts. */
	passagesOf(node: number): number {
		return this.#counts.passages[node];
	}

	/** Tells the nodes in sight their counts, where they do not know them yet. */
	#tell() {
		this.#sight = this.#isTold() ? this.#sight! : this.#look();
		this.#hasNumbers = false;
		for (const node of this.#sight.nodes) {
			if (this.#told[node] === this.#change) continue;
			this.#told[node] = this.#change;
			if (node < this.#groups.places) {
				const { row: id } = this.#places[node];
				const { literal, associative } = markOf(this.#marks, id) ?? noState;
				this.#map.setFeatureState({ source: 'places', id }, { literal, associative });
			} else {
				const passages = this.#counts.passages[node];
				this.#map.setFeatureState({ source: groupSource, id: node }, { passages });
			}
		}
		if (!this.#map.isMoving()) this.#writeNumbers();
	}

	#writeNumbers() {
		this.#hasNumbers = true;
		const { places } = this.#groups;
		const features: GeoJSON.Feature[] = [];
		for (const node of this.#sight?.nodes ?? []) {
			if (node < places || this.#counts.places[node] === 0) continue;
			features.push({
				type: 'Feature',
				geometry: this.#pointAt(node),
				properties: { number: numbers.format(this.#counts.places[node]) }
			});
		}
		this.#map
			.getSource<GeoJSONSource>(groupLabelSource)
			?.setData({ type: 'FeatureCollection', features });
	}

	#pointAt(node: number): GeoJSON.Point {
		return { type: 'Point', coordinates: [...this.#groups.lngLatOf(node)] };
	}

	#isTold(): boolean {
		const { level, box } = this.#view();
		const told = this.#sight;
		return told !== null && told.level === level && holds(told.box, box);
	}

	/** What is in sight now. */
	#look(): Sight {
		const {
			level,
			box: [west, south, east, north]
		} = this.#view();
		const [dx, dy] = [(east - west) * margin, (north - south) * margin];
		const box: Bbox = [west - dx, south - dy, east + dx, north + dy];
		const nodes = this.#levels[level].filter((node) => contains(box, this.#groups.lngLatOf(node)));
		return { box, level, nodes };
	}

	/** What the map shows now. */
	#view(): Pick<Sight, 'box' | 'level'> {
		const bounds = this.#map.getBounds();
		return {
			box: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
			level: Math.max(0, Math.min(aloneZoom, Math.floor(this.#map.getZoom())))
		};
	}
}
