/**
 * Joins the gazetteer's places to the regions of the boundaries: which region a place is, and in which it lies
 * where the gazetteer counts settlements by who holds them and the United Nations do not. Knows no files.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GazetteerEntry } from '../geoparse/gazetteer/index.ts';
import type { PlaceSource } from './places.ts';
import type { RegionProperties } from './regions.ts';

/** What the boundaries tell of a region for this. */
interface GroundProperties extends RegionProperties {
	/** Ids of the gazetteer's places that it is, where the gazetteer does not say so. */
	readonly places: readonly string[];
	/** Whether what lies in it is of its country by the United Nations' view, whatever the gazetteer says. */
	readonly settlesCountry?: true;
	/** Country by the United Nations' view, or `null`. */
	readonly un: string | null;
	readonly geonamesId: number | null;
}

interface Ground {
	readonly shape: Feature<Polygon | MultiPolygon>;
	readonly un: string | null;
	/** Rows of the place that it is and of its country, or -1. */
	readonly row: number;
	readonly countryRow: number;
}

/**
 * Places with the regions they are. A place on ground that is another country's by the United Nations' view
 * lies in that ground and that country: Majdal Shams in the Golan Heights, Syria.
 *
 * @param topologies The boundaries, and the waters.
 */
export function withRegions(source: PlaceSource, ...topologies: readonly Topology[]): PlaceSource {
	const regions = topologies.flatMap((topology) =>
		Object.values(topology.objects).flatMap((object) =>
			(object as GeometryCollection).geometries.map((shape) => ({ topology, shape }))
		)
	);
	const told = regions.map(({ shape }) => shape.properties as GroundProperties);
	const regionOf = new Map(
		told.flatMap(({ places, regionId }) => places.map((id) => [id, regionId] as const))
	);
	const countryIds = new Map(
		told.flatMap(({ level, regionId, geonamesId }) =>
			level === 'country' && geonamesId !== null ? [[regionId, `gn:${geonamesId}`] as const] : []
		)
	);
	const rowOf = (id: string | undefined) => (id === undefined ? -1 : (source.rowOf(id) ?? -1));
	const grounds = told.flatMap(({ settlesCountry, places, un }, i): Ground[] =>
		settlesCountry
			? [
					{
						shape: feature(regions[i].topology, regions[i].shape) as Ground['shape'],
						un,
						row: rowOf(places[0]),
						countryRow: rowOf(un === null ? undefined : countryIds.get(un))
					}
				]
			: []
	);
	/** By row of the place. Its entry is read each time: a hundred thousand of them are a hundred megabytes. */
	const found = new Map<number, Ground | null>();
	const groundOf = (row: number, known?: GazetteerEntry): Ground | null => {
		let ground = found.get(row);
		if (ground === undefined) {
			const entry = known ?? source.entry(row);
			ground =
				grounds.find(
					({ shape, un }) => entry.country !== un && booleanPointInPolygon([...entry.lngLat], shape)
				) ?? null;
			found.set(row, ground);
		}
		return ground;
	};
	const read = (row: number): GazetteerEntry => {
		const entry = source.entry(row);
		const ground = groundOf(row, entry);
		const regionId = regionOf.get(entry.id) ?? entry.regionId;
		const inside = ground && { country: ground.un, admin1: null, admin2: null };
		return { ...entry, regionId, ...inside };
	};
	return {
		rowOf: (id) => source.rowOf(id),
		entry: read,
		admin1Row: (row) => groundOf(row)?.row ?? source.admin1Row(row),
		countryRow: (row) => groundOf(row)?.countryRow ?? source.countryRow(row)
	};
}
