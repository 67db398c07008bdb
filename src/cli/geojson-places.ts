/** Reads places from GeoJSON: the properties that are known, the point or one on the line or in the area. */
import { coordAll } from '@turf/meta';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { inSmallLetters } from '../lib/collection/columns.ts';
import { boxOf, centerOf } from '../lib/geo/box.ts';
import type { LngLat } from '../lib/geo/lng-lat.ts';
import { middleOf, type Shape } from '../lib/geo/middle.ts';
import type { GazetteerRow } from '../lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../lib/geoparse/tokens/index.ts';
import { languageCodes } from '../lib/languages/index.ts';
import { faultOfFeature } from './geojson.ts';
import { faultOfPoint, plainName, withoutDoubles, type DumpLine } from './geonames-dump.ts';
import { isFeatureClass, isFeatureCode, isSettlement } from '../lib/geo/feature-code.ts';

/**
 * Reads the features of a parsed file, one result a feature.
 *
 * Properties: `name` (required), `name_<language>`, `alternate_names` (a list),
 * `feature_class` and `feature_code` (`P`, `PPL`), `country` (two letters), `admin1` (`RU.41`),
 * `population`, `precision_km`, `id` (or the feature's own). GeoJSON is as often written with capitals within
 * (`featureClass`), which mean the same.
 *
 * @throws {Error} If it is no FeatureCollection.
 */
export function readGeoJson(content: unknown, source: string): DumpLine[] {
	const { type, features } = (content ?? {}) as Partial<FeatureCollection>;
	if (type !== 'FeatureCollection' || !Array.isArray(features)) {
		throw new Error('it is no GeoJSON FeatureCollection');
	}
	return features.map((feature) => readFeature(feature, source));
}

function readFeature(feature: Feature, source: string): DumpLine {
	const mistake = faultOfFeature(feature);
	if (mistake !== null) return { fault: mistake };
	const properties = propertiesOf(feature);
	const text = (key: string) => (typeof properties[key] === 'string' ? properties[key].trim() : '');
	const number = (key: string) =>
		typeof properties[key] === 'number' && properties[key] >= 0 ? properties[key] : undefined;
	const name = text('name') || text('name_en');
	if (name === '' || normalizeName(name) === '') return { fault: 'the name is missing' };
	const positions = feature.geometry ? positionsOf(feature.geometry) : [];
	const fault =
		positions.length === 0 ? 'the geometry is missing' : positions.map(faultOfPoint).find(Boolean);
	if (fault) return { fault };
	const box = boxOf(positions)!;
	const isPoint = positions.length === 1;
	const featureClass = text('feature_class') || 'P';
	const featureCode = text('feature_code') || (isSettlement(featureClass) ? 'PPL' : '');
	if (!isFeatureClass(featureClass) || !isFeatureCode(featureCode)) {
		const given = `${featureClass} ${featureCode}`.slice(0, 40);
		return { fault: `"${given}" is no feature class and code of GeoNames` };
	}
	const country = text('country');
	const admin1 = text('admin1');
	const others = Array.isArray(properties.alternate_names) ? properties.alternate_names : [];
	const row: GazetteerRow = {
		id: `user:${feature.id ?? properties.id ?? normalizeName(name).replaceAll(' ', '-')}`.replaceAll(
			/\s/g,
			'-'
		),
		lngLat: isPoint
			? positions[0]
			: isShape(feature.geometry)
				? middleOf(feature.geometry)
				: centerOf(box),
		featureClass,
		featureCode,
		country: /^[A-Z]{2}$/.test(country) ? country : null,
		admin1: /^[A-Z]{2}\.\w+$/.test(admin1) ? admin1 : null,
		admin2: null,
		population: Math.trunc(number('population') ?? 0),
		source,
		certainty: 'one-source',
		names: withoutDoubles([
			plainName(name),
			...languageCodes
				.filter((language) => text(`name_${language}`) !== '')
				.map((language) => ({
					...plainName(text(`name_${language}`)),
					languages: [language],
					preferred: true
				})),
			...others.filter((other) => typeof other === 'string').map(plainName)
		]),
		...(!isPoint && { bbox: box }),
		...(number('precision_km') !== undefined && { precisionKm: number('precision_km') })
	};
	return { row };
}

/** The properties of a feature, called as tables call them. */
export const propertiesOf = ({ properties }: Feature): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		Object.entries(properties ?? {}).map(([key, value]) => [inSmallLetters(key), value])
	);

/** Whether a geometry is a line or an area. */
export const isShape = (geometry: Geometry): geometry is Shape =>
	/^(?:Multi)?(?:LineString|Polygon)$/.test(geometry.type);

const positionsOf = (geometry: Geometry): LngLat[] => coordAll(geometry) as unknown as LngLat[];
