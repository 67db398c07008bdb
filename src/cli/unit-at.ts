/** Which country and first-level unit a point lies in, by the packaged boundaries and the United Nations' view. */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { LngLat } from '../lib/geo/lng-lat.ts';
import { boundariesFile, readTopology } from './topologies.ts';

/** Country (ISO 3166-1 alpha-2) and GeoNames' admin-1 code, or `null` where nothing is known of it. */
export interface Unit {
	readonly country: string;
	readonly admin1: string | null;
}

interface UnitProperties {
	readonly regionId: string;
	readonly level: string;
	readonly un: string | null;
	readonly geonamesAdmin1?: string | null;
}

/** Today's provinces, and what they were made of. */
const layers = ['parts', 'units'] as const;

/** Reads the boundaries. The answer is `null` at sea and on ground that is no country's. */
export async function readUnits(): Promise<(point: LngLat) => Unit | null> {
	const topology = await readTopology(boundariesFile);
	const areas = layers.flatMap((layer) => {
		const shapes = feature(topology, topology.objects[layer]) as FeatureCollection<
			Polygon | MultiPolygon,
			UnitProperties
		>;
		return shapes.features.flatMap((shape) => {
			const unit = unitOf(shape.properties);
			// Of the parts, those that are no unit of their own (Darfur) hold several.
			if (unit === null || (layer === 'parts' && unit.admin1 === null)) return [];
			return [{ unit, shape: { ...shape, bbox: bbox(shape) } }];
		});
	});
	return (point) =>
		areas.find(({ shape }) => booleanPointInPolygon([...point], shape))?.unit ?? null;
}

function unitOf({ level, un, geonamesAdmin1, regionId }: UnitProperties): Unit | null {
	if (level !== 'admin1' || un === null) return null;
	const admin1 = [geonamesAdmin1, regionId].find((code) => code?.startsWith(`${un}.`));
	return { country: un, admin1: admin1 ?? null };
}
