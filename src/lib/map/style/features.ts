/**
 * The collection's places and regions as the features the map draws. Made once for a collection:
 * what a filter changes goes into feature-state, never in here. Knows no map.
 */
import { feature } from 'topojson-client';
import type {
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Topology
} from 'topojson-specification';
import type { Place } from '../../collection/format.ts';
import type { RegionProperties, View } from '../../collection/regions.ts';
import { lngLatOf, worldPoint } from '../../geo/mercator.ts';

/** What the style reads of a point. */
export interface PointProperties {
	readonly row: number;
	/** GeoNames id, by which the basemap knows the place too; 0 for none. */
	readonly geonamesId: number;
	readonly name: string;
	readonly name_en?: string;
	readonly name_uk?: string;
	readonly name_ru?: string;
	readonly featureClass: string;
	/** Radius of the area the place may lie in, in pixels at zoom 0; doubles with every zoom. Seas and mountains have none: no circle is their shape. */
	readonly groundPx: number;
	/** Passages of the whole collection; labels are placed in this order. */
	readonly rank: number;
	/** Only where it is drawn faintly: no person has seen it. */
	readonly isFaint?: true;
	/** Zoom from which it is drawn so: alone, of places in groups (groups.ts), or aside of others (fan.ts). */
	readonly from?: number;
	/** Zoom from which it stands elsewhere. */
	readonly to?: number;
}

export type Points = GeoJSON.FeatureCollection<GeoJSON.Point, PointProperties>;
type PointFeature = Points['features'][number];

/** What the style reads of a region or a river; its feature id is the row of its place. */
export interface PolygonProperties {
	readonly level: RegionProperties['level'];
	/** Whether its outline is approximate, and drawn so. */
	readonly isApproximate: boolean;
	/** Point of view in which it has this shape; a country may have two shapes. */
	readonly view: View | 'both';
	/** Whether the collection has regions inside it, which take over from it as the map comes closer. */
	readonly hasParts: boolean;
	/** As of a point. */
	readonly isFaint?: true;
	readonly name: string;
	readonly name_en?: string;
	readonly name_uk?: string;
	readonly name_ru?: string;
}

/**
 * The collection's regions with the borders they share: far fewer points than their polygons have, of
 * which the page itself needs few and the map's worker makes all.
 */
export type Regions = Topology<{
	regions: { type: 'GeometryCollection'; geometries: RegionShape[] };
}>;

type Shape<P extends object> = Polygon<P> | MultiPolygon<P> | LineString<P> | MultiLineString<P>;

type RegionShape = Shape<PolygonProperties> & {
	/** Row of its place. */
	readonly id: number;
	readonly properties: PolygonProperties;
};

/** What the map draws of a collection. */
export interface Features {
	/** The places that have no polygon, most passages first; their points are made as they are needed, for there may be very many. */
	readonly pointPlaces: readonly Place[];
	readonly regions: Regions;
	/** Whether there are too many of them to be drawn singly. */
	readonly isGrouped: boolean;
}

export type Polygons = GeoJSON.FeatureCollection<
	GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString | GeoJSON.MultiLineString,
	PolygonProperties
>;

/** Characters that turn or hide what follows them: controls, and the marks that override direction. */
// eslint-disable-next-line no-control-regex
const unsafeInLabels = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name fit for a label: one line, and unable to turn the text around it. */
export function labelText(name: string): string {
	return name.replace(unsafeInLabels, '').slice(0, 120);
}

/**
 * The regions of a collection's topology that its places speak of, each with the row of its place as id;
 * countries first, so that what they hold lies above.
 */
export function drawnRegions(topology: Topology, places: readonly Place[]): Regions {
	const { regions } = topology.objects;
	const areas = regions?.type === 'GeometryCollection' ? regions.geometries : [];
	const placeOf = new Map(
		places.flatMap((place) => (place.regionId ? [[place.regionId, place]] : []))
	);
	const drawn = areas.flatMap((area) => {
		if (!isShape(area)) return [];
		const { regionId, view, level, isApproximate } = (area.properties ?? {}) as RegionProperties;
		const place = placeOf.get(regionId);
		return place ? [{ place, area, view, level, isApproximate: isApproximate === true }] : [];
	});
	const holders = new Set(drawn.map(({ place }) => place.countryRow));
	const geometries = drawn.map(({ place, area, view, level, isApproximate }): RegionShape => ({
		...area,
		id: place.row,
		properties: {
			view,
			level,
			isApproximate,
			hasParts: holders.has(place.row),
			...(place.isFaint && { isFaint: true as const }),
			name: labelText(place.name),
			...labels(place.names)
		}
	}));
	geometries.sort(
		(a, b) => Number(b.properties.level === 'country') - Number(a.properties.level === 'country')
	);
	return { ...topology, objects: { regions: { type: 'GeometryCollection', geometries } } };
}

const isShape = (area: { readonly type: string | null }): area is Shape<RegionProperties> =>
	/^(?:Multi)?(?:Polygon|LineString)$/.test(area.type ?? '');

/** Above this many, places are drawn in groups; see groups.ts. */
const mostSinglePlaces = 10_000;

/** Whether so many places are drawn in groups. */
export const areGrouped = (places: number) => places > mostSinglePlaces;

const made = new WeakMap<
	Topology,
	{ readonly places: readonly Place[]; readonly features: Features }
>();

/** What the map draws of places and the topology of their regions; made once for both. */
export function featuresOf(topology: Topology, places: readonly Place[]): Features {
	const before = made.get(topology);
	if (before?.places === places) return before.features;
	const regions = drawnRegions(topology, places);
	const pointPlaces = withoutPolygon(places, regions);
	const features = { pointPlaces, regions, isGrouped: areGrouped(places.length) };
	made.set(topology, { places, features });
	return features;
}

/** The polygons of regions, and the lines of rivers. */
export function regionPolygons(regions: Regions): Polygons {
	return feature(regions, regions.objects.regions) as Polygons;
}

/** The polygons or lines of one row: a country may have two shapes. */
export function polygonsOf(regions: Regions, row: number): Polygons['features'] {
	return regions.objects.regions.geometries
		.filter(({ id }) => id === row)
		.map((area) => feature(regions, area as Polygon) as unknown as Polygons['features'][number]);
}

/**
 * Rows of the places that are drawn as regions alone. An area of the collection's own, a camp, keeps its point:
 * from afar nothing else would be seen of it.
 */
export function regionRows(regions: Regions): ReadonlySet<number> {
	return rowsOf(regions, (level) => level !== 'area');
}

/** Rows of the collection's own areas, which are drawn under their points. */
export const ownAreaRows = (regions: Regions): ReadonlySet<number> =>
	rowsOf(regions, (level) => level === 'area');

const rowsOf = (regions: Regions, isMeant: (level: RegionProperties['level']) => boolean) =>
	new Set(
		regions.objects.regions.geometries.flatMap(({ id, properties }) =>
			isMeant(properties.level) ? [Number(id)] : []
		)
	);

function withoutPolygon(places: readonly Place[], regions: Regions): Place[] {
	const hasPolygon = regionRows(regions);
	return places.filter(({ row }) => !hasPolygon.has(row));
}

/** The places that have no polygon, as points. */
export const placePoints = (places: readonly Place[], regions: Regions): Points => ({
	type: 'FeatureCollection',
	features: withoutPolygon(places, regions).map(pointOf)
});

/** The point of a place; its feature id is the place's row. */
export const pointOf = (place: Place): PointFeature => ({
	type: 'Feature',
	id: place.row,
	geometry: { type: 'Point', coordinates: [...place.lngLat] },
	properties: pointProperties(place)
});

/** What the style reads of the point of a place. */
export const pointProperties = (place: Place): PointProperties => ({
	row: place.row,
	geonamesId: geonamesIdOf(place),
	name: labelText(place.name),
	...labels(place.names),
	featureClass: place.featureClass,
	groundPx: /[HT]/.test(place.featureClass) ? 0 : groundPx(place.precisionKm, place.lngLat[1]),
	rank: place.passages,
	...(place.isFaint && { isFaint: true as const })
});

/** The number by which GeoNames, and the basemap, know a place; 0 for none. */
export const geonamesIdOf = ({ id }: Place) => (id.startsWith('gn:') ? Number(id.slice(3)) : 0);

/** Corners of the ring around what lies somewhere within it. */
const ringCorners = 72;

/**
 * The ring around the area a place may lie in, as a line; `null` for a place known to the meter. A map
 * draws it dashed while the place is pointed at or open, and never filled: an area would read as a zone.
 */
export function precisionRing({
	geometry: { coordinates },
	properties: { groundPx: radius }
}: PointFeature): GeoJSON.LineString | null {
	if (radius === 0) return null;
	const [lng, lat] = coordinates;
	const [x, y] = worldPoint([lng, lat]);
	const line = Array.from({ length: ringCorners + 1 }, (_, i) => {
		const angle = (2 * Math.PI * i) / ringCorners;
		const part = radius / worldPx;
		return lngLatOf([x + part * Math.cos(angle), y + part * Math.sin(angle)]);
	});
	return { type: 'LineString', coordinates: line as unknown as GeoJSON.Position[] };
}

/** Pixels of the world at zoom 0. */
const worldPx = 512;

/** Pixels that a world of 512 pixels gives to kilometers at a latitude; the map ends at 85 degrees. */
function groundPx(km: number, lat: number): number {
	const equatorKm = 40_075;
	const cosOf85 = 0.087;
	return (worldPx * km) / (equatorKm * Math.max(cosOf85, Math.cos((lat * Math.PI) / 180)));
}

function labels(names: Place['names']) {
	return Object.fromEntries(
		Object.entries(names).map(([language, name]) => [`name_${language}`, labelText(name)])
	);
}
