/**
 * How much a corner of a line stands out, as simplification weighs it.
 */
import { planarTriangleArea } from 'topojson-simplify';

/** Area of a triangle in square degrees at the equator. */
export function groundArea(triangle: Parameters<typeof planarTriangleArea>[0]): number {
	const lat = (triangle[1][1] * Math.PI) / 180;
	return planarTriangleArea(triangle) * Math.max(Math.cos(lat), 0.05);
}
