/**
 * Points on the globe, in degrees, WGS 84, longitude first as in GeoJSON, and how far they are from
 * one another. Pure functions, no data.
 */

/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** Mean radius of the Earth (IUGG), in kilometers. */
const earthRadiusKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance between two points in kilometers (haversine): turf's `distance` to the last
 * micrometer, which its test holds it to. By hand because the geoparser, which measures its errors
 * with it, installs without any other package.
 */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const dLat = radians(latB - latA);
	const dLng = radians(lngB - lngA);
	const h =
		Math.sin(dLat / 2) ** 2 +
		Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLng / 2) ** 2;
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometers of a degree of latitude. */
export const kmPerDegree = 111.2;

/** What a degree of longitude has of a degree of latitude's length, at a latitude. */
export const shrinkAt = (lat: number): number => Math.cos(radians(lat));

/**
 * Distance in kilometers on a plane that touches the Earth half-way between two points: near enough
 * to tell which is nearer. By hand for its speed: the resolver asks it of every pair of an article's
 * candidates, millions of times, and {@link distanceKm} takes about seven times as long.
 */
export function flatDistanceKm(lngA: number, latA: number, lngB: number, latB: number): number {
	let dLng = Math.abs(lngA - lngB);
	if (dLng > 180) dLng = 360 - dLng;
	const x = dLng * Math.cos(((latA + latB) * Math.PI) / 360);
	return kmPerDegree * Math.sqrt(x * x + (latA - latB) ** 2);
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

/** The box around points on the plane, as maps are cut at 180°; `null` for none. */
export function bboxOf(
	points: Iterable<LngLat>
): [west: number, south: number, east: number, north: number] | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of points) {
		west = Math.min(west, lng);
		south = Math.min(south, lat);
		east = Math.max(east, lng);
		north = Math.max(north, lat);
	}
	return west === Infinity ? null : [west, south, east, north];
}
