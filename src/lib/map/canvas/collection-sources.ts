/**
 * What the map's sources hold of a collection. A style that replaces another comes with all of it, so
 * that it is laid out once; a collection that comes later is put into the style that is there.
 */
import type {
	GeoJSONSource,
	LayerSpecification,
	Map as MapLibre,
	StyleSpecification
} from 'maplibre-gl';
import {
	type Features,
	geonamesIdOf,
	groupSource,
	pointOf,
	type PointProperties,
	type Points,
	type PolygonProperties,
	polygonsOf,
	regionPolygons,
	ownAreaRows,
	regionRows,
	townFilter,
	withOutside,
	type TownLayer,
	townLayers
} from '../style/index.ts';
import type { Place } from '../../collection/format.ts';
import { GroupCanvas, type ZoomedPoints } from './group-canvas';
import { pointColumns, type ZoomedPoint } from './point-columns';
import { sourcePoints, sourceText } from './source-text';

/** The point or a polygon of a place. */
export type PlaceFeature = GeoJSON.Feature<GeoJSON.Geometry, PointProperties | PolygonProperties>;

/** A feature that tells the counts of a place. */
interface MarkedFeature {
	readonly source: 'regions' | 'places';
	/** Of the place; the feature's id. */
	readonly row: number;
	/** Whether it lies under the place's point. */
	readonly isArea: boolean;
}

export class CollectionSources {
	readonly #map: MapLibre;
	#features: Features | null = null;
	/** Those whose points are fanned out, or on their way to be. */
	#fanned: Features | null = null;
	/** What the style in the map has been given of it. */
	#given: Features | null = null;
	/** The places that are points, by their rows. */
	#pointPlaces: ReadonlyMap<number, Place> = new Map();
	/** The points of those that stand aside of others at some zooms, by the rows of their places. */
	#aside: ReadonlyMap<number, Points['features']> = new Map();
	/** Rows of the places that are regions. */
	#regionRows: ReadonlySet<number> = new Set();
	/** Rows of areas that are drawn under their points. */
	#areaRows: ReadonlySet<number> = new Set();
	/** Data of the large sources by their ids, as the worker reads it; kept for the next style. */
	#data: Readonly<Record<string, GeoJSON.FeatureCollection>> = {};
	#groups: GroupCanvas | null = null;

	constructor(map: MapLibre) {
		this.#map = map;
	}

	/** The places in groups, where there are too many to be drawn singly. */
	get groups(): GroupCanvas | null {
		return this.#groups;
	}

	/** @returns Whether it is another collection than before. */
	set(features: Features): boolean {
		if (features === this.#features) return false;
		const { pointPlaces, regions, isGrouped } = features;
		this.#features = features;
		this.#groups = isGrouped ? new GroupCanvas(this.#map, pointPlaces) : null;
		this.#pointPlaces = new Map(pointPlaces.map((place) => [place.row, place]));
		this.#aside = new Map();
		this.#regionRows = regionRows(regions);
		this.#areaRows = ownAreaRows(regions);
		this.#data = dataOf(regions, () => pointPlaces.map(pointOf), this.#groups);
		return true;
	}

	/**
	 * Fans out the points that lie on one another. It changes little of the first view, and comes after that.
	 *
	 * @returns Whether the points stand otherwise than before.
	 */
	async fanOut(): Promise<boolean> {
		const features = this.#features;
		if (features === null || features.isGrouped || this.#fanned === features) return false;
		this.#fanned = features;
		const { fanOut } = await import('../style/fan');
		const { points, leaders } = fanOut({
			type: 'FeatureCollection',
			features: features.pointPlaces.map(pointOf)
		});
		if (features !== this.#features || leaders.features.length === 0) return false;
		const places = [...points.features, ...leaders.features];
		this.#aside = byRow(points);
		this.#data = dataOf(features.regions, () => places, null);
		this.#map.getSource<GeoJSONSource>('places')?.setData(this.#data.places);
		return true;
	}

	get isEmpty(): boolean {
		return this.#features === null;
	}

	/** What has a state in the map, an area under its point beside that; of places in groups `groups` sets it. */
	*marked(): Generator<MarkedFeature> {
		for (const row of this.#regionRows) yield { source: 'regions', row, isArea: false };
		for (const row of this.#areaRows) yield { source: 'regions', row, isArea: true };
		if (this.#groups !== null) return;
		for (const row of this.#pointPlaces.keys()) yield { source: 'places', row, isArea: false };
	}

	/** The point or the polygons of a place. */
	featuresOf(row: number): readonly PlaceFeature[] {
		const place = this.#pointPlaces.get(row);
		if (place) return this.#aside.get(row) ?? [pointOf(place)];
		return this.#features ? polygonsOf(this.#features.regions, row) : [];
	}

	/** A style with the collection in it. */
	inStyle(style: StyleSpecification): StyleSpecification {
		this.#given = this.#features;
		const filled = Object.entries(this.#data).map(([id, data]) => [
			id,
			{ ...style.sources[id], data }
		]);
		return {
			...style,
			sources: { ...style.sources, ...Object.fromEntries(filled) },
			layers: style.layers.map((layer) => {
				const towns = townLayers.find((id) => id === layer.id);
				return towns ? { ...layer, filter: withOutside(layer, this.#townFilter(towns)) } : layer;
			}) as LayerSpecification[]
		};
	}

	/** Puts into the style in the map what it did not come with. */
	fill() {
		if (this.#given === this.#features) return;
		this.#given = this.#features;
		for (const [id, data] of Object.entries(this.#data)) {
			this.#map.getSource<GeoJSONSource>(id)?.setData(data);
		}
		for (const layer of townLayers) {
			const drawn = this.#map.getLayer(layer);
			if (drawn) this.#map.setFilter(layer, withOutside(drawn, this.#townFilter(layer)));
		}
	}

	/** A place that has its own label needs none from the basemap. */
	#townFilter(layer: TownLayer) {
		return townFilter(layer, (this.#features?.pointPlaces ?? []).map(geonamesIdOf));
	}
}

function byRow({ features }: Points): ReadonlyMap<number, Points['features']> {
	const points = new Map<number, Points['features']>();
	for (const point of features) {
		const row = Number(point.id);
		points.set(row, [...(points.get(row) ?? []), point]);
	}
	return points;
}

/** MapLibre's own worker, under Vite's server and in others' pages, reads no text; see scripts/maplibre/worker.js. */
const takesObjects = import.meta.env.DEV || import.meta.env.MODE === 'component';

function dataOf(
	regions: Features['regions'],
	points: () => Iterable<GeoJSON.Feature>,
	groups: GroupCanvas | null
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
	const written = (features: () => Iterable<GeoJSON.Feature>): GeoJSON.FeatureCollection =>
		takesObjects ? { type: 'FeatureCollection', features: [...features()] } : sourceText(features);
	const zoomed = (all: ZoomedPoints): GeoJSON.FeatureCollection =>
		takesObjects
			? { type: 'FeatureCollection', features: Array.from(all.points(), featureAtZooms) }
			: sourcePoints(() => pointColumns(all.points(), all.size));
	return {
		regions: takesObjects ? regionPolygons(regions) : sourceText(regions),
		places: groups ? zoomed(groups.singles) : written(points),
		...(groups && { [groupSource]: zoomed(groups.groups) })
	};
}

const featureAtZooms = ({ id, lngLat, from, to, properties }: ZoomedPoint): GeoJSON.Feature => ({
	type: 'Feature',
	id,
	geometry: { type: 'Point', coordinates: [...lngLat] },
	properties: { ...properties, from, to }
});
