/** Where the point of a shape stands: on the line, in the area. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { centerOfMass } from '@turf/center-of-mass';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { distanceKm, type LngLat } from './lng-lat.ts';
import { doubledArea } from './rings.ts';
import { polygonsOf } from './polygons.ts';
import { unwrapped } from './unwrap.ts';

/** A shape that has a middle of its own. */
export type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/** Half-way along the longest line, or a point within the largest polygon. Degrees, longitude first. */
export function middleOf(shape: Shape): LngLat {
	if (shape.type === 'LineString' || shape.type === 'MultiLineString') {
		const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
		const measured = lines.map((line) => ({ line, steps: stepsOf(line) }));
		const lengthOf = (steps: readonly number[]) => steps.reduce((sum, km) => sum + km, 0);
		const longest = measured.reduce((a, b) => (lengthOf(b.steps) > lengthOf(a.steps) ? b : a));
		let left = lengthOf(longest.steps) / 2;
		const line = unwrapped(longest.line);
		let i = 0;
		while (i < longest.steps.length - 1 && left > longest.steps[i]) left -= longest.steps[i++];
		const share = longest.steps[i] > 0 ? left / longest.steps[i] : 0;
		const [from, to] = [line[i], line[i + 1]];
		return turned([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
	}
	const rings = polygonsOf(shape).map((polygon) => polygon.map(unwrapped));
	const size = ([outer]: readonly Position[][]) => Math.abs(doubledArea(outer));
	const largest = rings.reduce((a, b) => (size(b) > size(a) ? b : a));
	const polygon: Polygon = { type: 'Polygon', coordinates: largest };
	const [lng, lat] = centerOfMass(polygon).geometry.coordinates;
	if (Number.isFinite(lng) && booleanPointInPolygon([lng, lat], polygon)) return turned([lng, lat]);
	// Of a crescent the corner that is nearest to its middle.
	const middle: LngLat = Number.isFinite(lng) ? [lng, lat] : at(largest[0][0]);
	return turned(
		at(largest[0].reduce((a, b) => (distanceKm(at(b), middle) < distanceKm(at(a), middle) ? b : a)))
	);
}

const at = ([lng, lat]: Position): LngLat => [lng, lat];

/** Kilometers from each corner to the next. */
const stepsOf = (line: readonly Position[]) =>
	line.slice(1).map((to, i) => distanceKm(at(line[i]), at(to)));

const turned = ([lng, lat]: LngLat): LngLat => [lng - 360 * Math.round(lng / 360), lat];
