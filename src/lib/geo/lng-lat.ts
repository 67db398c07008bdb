/**
 * Points and boxes on the globe, in degrees, WGS 84, longitude first as in GeoJSON. Pure functions, no data.
 */

/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** `[west, south, east, north]` in degrees; `west > east` where the box crosses the 180th meridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Mean radius of the Earth (IUGG), in kilometers. */
const earthRadiusKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance between two points in kilometers (haversine). */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const dLat = radians(latB - latA);
	const dLng = radians(lngB - lngA);
	const h =
		Math.sin(dLat / 2) ** 2 +
		Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLng / 2) ** 2;
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether both numbers are finite and inside -180..180 and -90..90. */
export function isLngLat(value: unknown): value is LngLat {
	return (
		Array.isArray(value) &&
		value.length >= 2 &&
		Number.isFinite(value[0]) &&
		Number.isFinite(value[1]) &&
		Math.abs(value[0]) <= 180 &&
		Math.abs(value[1]) <= 90
	);
}

/** The smallest box around points, or `null` for none. Points on both sides of 180° give a wide box. */
export function bboxOf(points: Iterable<LngLat>): Bbox | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of points) {
		west = Math.min(west, lng);
		south = Math.min(south, lat);
		east = Math.max(east, lng);
		north = Math.max(north, lat);
	}
	return west === Infinity ? null : [west, south, east, north];
}
