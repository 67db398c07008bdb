/**
 * Natural Earth's administrative units, joined to the regions of the boundaries: several polygons of
 * one code are one unit, and unions (England, Catalonia) are units of their own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import { groupRules, namesOf, regionIdOf, type SourceProperties } from '../boundaries/units.ts';
import { Extent } from '../../src/lib/geo/box.ts';
import type { RegionNames } from '../../src/lib/collection/regions.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';

interface Properties extends SourceProperties {
	readonly name_alt: string | null;
	readonly name_local: string | null;
	readonly gn_name: string | null;
	readonly woe_name: string | null;
	readonly type: string | null;
	readonly type_en: string | null;
	readonly abbrev: string | null;
	readonly gn_level: number | null;
	readonly latitude: number;
	readonly longitude: number;
}

interface Feature {
	readonly properties: Properties;
	readonly geometry: Polygon | MultiPolygon;
}

export interface Unit {
	readonly regionId: string;
	/** ISO 3166-1 alpha-2: the first letters of `regionId`. */
	readonly country: string;
	readonly names: RegionNames;
	readonly otherNames: readonly string[];
	/** "Oblast", "Province", "State", or `null`. */
	readonly type: string | null;
	/** GeoNames' id, or `null` where the layer has none. */
	readonly geoNamesId: number | null;
	/** GeoNames' admin-1 code (`RU.41`) as the layer has it, often an old one; `null` for none. */
	readonly admin1: string | null;
	/** 1 for admin-1, 2 for admin-2 as GeoNames counts; `null` when the layer does not say. */
	readonly level: number | null;
	readonly wikidata: number | null;
	readonly lngLat: LngLat;
	readonly extent: Extent;
}

const known = (value: string | null) => (value && value !== 'undefined' ? value : null);

/** All units and unions of units; countries that the layer draws as unions are left out. */
export function readUnits(geojsonPlacesFolder: string): Unit[] {
	const file = join(geojsonPlacesFolder, 'data/build.json');
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
	const byRegion = new Map<string, Feature[]>();
	for (const feature of features) {
		const { properties } = feature;
		const regionId = regionIdOf(properties);
		if (regionId.startsWith('XX')) continue;
		byRegion.set(regionId, [...(byRegion.get(regionId) ?? []), feature]);
	}
	const units = [...byRegion].map(([regionId, parts]) => unitOf(regionId, parts));
	for (const rule of groupRules) {
		const parts = features.filter(({ properties }) => rule.holds(properties));
		if (rule.level !== 'admin1' || parts.length === 0) continue;
		const { extent, lngLat } = shapeOf(parts);
		units.push({
			regionId: rule.id,
			country: rule.id.slice(0, 2),
			names: rule.names,
			otherNames: [],
			type: null,
			geoNamesId: null,
			admin1: null,
			level: 1,
			wikidata: null,
			lngLat,
			extent
		});
	}
	return units;
}

function unitOf(regionId: string, parts: readonly Feature[]): Unit {
	const { properties } = parts.reduce((largest, part) =>
		areaOf(part.geometry) > areaOf(largest.geometry) ? part : largest
	);
	const names = namesOf(regionId, properties);
	const others = [
		properties.name_en,
		properties.name,
		properties.gn_name,
		properties.woe_name,
		...(known(properties.name_alt)?.split('|') ?? []),
		properties.name_local
	];
	const wikidata = known(properties.wikidataid);
	return {
		regionId,
		country: regionId.slice(0, 2),
		names,
		otherNames: others.map((name) => known(name) ?? '').filter((name) => name !== ''),
		type: known(properties.type_en) ?? known(properties.type),
		geoNamesId: properties.gn_id > 0 ? properties.gn_id : null,
		admin1: known(properties.gn_a1_code),
		level: properties.gn_level,
		wikidata: wikidata === null ? null : Number(wikidata.slice(1)),
		lngLat: [properties.longitude, properties.latitude],
		extent: shapeOf(parts).extent
	};
}

/** Area of the outer rings on the plane, in square degrees: good enough to compare. */
const areaOf = (geometry: Polygon | MultiPolygon): number =>
	polygonsOf(geometry).reduce((sum, [outer]) => sum + planarRingArea(outer as Ring), 0);

type Ring = Parameters<typeof planarRingArea>[0];

/** Extent of several parts, and the mean of their label points weighted by their areas. */
function shapeOf(parts: readonly Feature[]): { extent: Extent; lngLat: LngLat } {
	const extent = new Extent();
	let [lng, lat, weight] = [0, 0, 0];
	for (const { properties, geometry } of parts) {
		extent.addAll(geometry.coordinates);
		const area = areaOf(geometry);
		lng += properties.longitude * area;
		lat += properties.latitude * area;
		weight += area;
	}
	return { extent, lngLat: [lng / weight, lat / weight] };
}
