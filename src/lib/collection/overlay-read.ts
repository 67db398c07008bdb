/** Reads a dated overlay that somebody wrote, and checks it once, at the border. */
import type { Feature } from 'geojson';
import { readIsoDate } from '../article/iso-date.ts';
import { isLngLat } from '../geo/lng-lat.ts';
import type { Overlay, OverlayProperties, Shape } from './overlay.ts';

/** How deep the coordinates of a geometry are nested. */
const depths: Readonly<Record<Shape['type'], number>> = {
	Point: 0,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

const maxFeatures = 5_000;
const maxPositions = 500_000;
const maxText = 200;
/** Later than any day of a map: what has no end. */
const noEnd = 1_000_000;

/**
 * Reads GeoJSON whose features have `valid_from`, `source` and, where they end, `valid_to`; a
 * `name` may say what they are. Everything else in it is left out.
 *
 * @throws {RangeError} Naming the feature, what is wrong with it and what was expected.
 */
export function readOverlay(value: unknown): Overlay {
	const { type, features } = Object(value) as { type?: unknown; features?: unknown };
	if (type !== 'FeatureCollection' || !Array.isArray(features)) {
		throw new RangeError('it is no GeoJSON FeatureCollection');
	}
	if (features.length > maxFeatures) {
		throw new RangeError(`it has ${features.length} features; at most ${maxFeatures} are drawn`);
	}
	let positions = 0;
	const count = (more: number, where: string) => {
		positions += more;
		if (positions > maxPositions) {
			throw new RangeError(`${where} brings it over ${maxPositions} positions; simplify it`);
		}
	};
	return {
		type: 'FeatureCollection',
		features: features.map((feature, index) => readFeature(feature, `feature ${index + 1}`, count))
	};
}

function readFeature(
	value: unknown,
	where: string,
	count: (more: number, where: string) => void
): Feature<Shape, OverlayProperties> {
	const { geometry, properties } = Object(value) as Record<string, unknown>;
	const { type, coordinates } = Object(geometry) as Record<string, unknown>;
	if (typeof type !== 'string' || !Object.hasOwn(depths, type)) {
		throw new RangeError(`${where} is no point, line or polygon`);
	}
	const given = Object(properties) as Record<string, unknown>;
	const from = readDay(given.valid_from, `${where}: valid_from`);
	const hasEnd = given.valid_to !== undefined && given.valid_to !== null;
	const to = hasEnd ? readDay(given.valid_to, `${where}: valid_to`) : null;
	if (to !== null && to < from) {
		throw new RangeError(`${where} ends on ${to}, before it begins on ${from}`);
	}
	const source = readText(given.source);
	if (source === '') throw new RangeError(`${where} has no source: say who drew it`);
	return {
		type: 'Feature',
		geometry: {
			type,
			coordinates: readCoordinates(coordinates, depths[type as Shape['type']], where, count)
		} as Shape,
		properties: {
			name: readText(given.name),
			source,
			from,
			to,
			fromDay: dayNumber(from),
			toDay: to === null ? noEnd : dayNumber(to)
		}
	};
}

function readCoordinates(
	value: unknown,
	depth: number,
	where: string,
	count: (more: number, where: string) => void
): unknown {
	if (depth === 0) {
		if (!isLngLat(value)) {
			throw new RangeError(`${where} has a position outside -180..180 and -90..90`);
		}
		count(1, where);
		return [value[0], value[1]];
	}
	if (!Array.isArray(value)) throw new RangeError(`${where} has no coordinates`);
	return value.map((part) => readCoordinates(part, depth - 1, where, count));
}

function readDay(value: unknown, where: string): string {
	const isDay =
		typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && readIsoDate(value) === value;
	if (!isDay) {
		const given = value === undefined ? 'missing' : `${JSON.stringify(value)}, not a day`;
		throw new RangeError(`${where} is ${given}; write a day as 2024-08-06`);
	}
	return value as string;
}

const readText = (value: unknown) =>
	typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, maxText) : '';

const dayNumber = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);
