/**
 * Points on the globe, in degrees, WGS 84, longitude first as in GeoJSON, and how far they are from
 * one another. Pure functions, no data.
 */
import { distance } from '@turf/distance';

/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** Great-circle distance between two points in kilometers, on a sphere of the Earth's mean radius. */
export const distanceKm = (a: LngLat, b: LngLat): number => distance([...a], [...b]);

/** Kilometers of a degree of latitude. */
export const kmPerDegree = 111.2;

/** What a degree of longitude has of a degree of latitude's length, at a latitude. */
export const shrinkAt = (lat: number): number => Math.cos((lat * Math.PI) / 180);

/**
 * Distance in kilometers on a plane that touches the Earth half-way between two points: near enough
 * to tell which is nearer. By hand for its speed: the resolver asks it of every pair of an article's
 * candidates, millions of times, and {@link distanceKm} takes thirteen times as long (154 ns against 12).
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
