/**
 * Courses of rivers that their boxes do not tell, from general knowledge: points on the way, some kilometers
 * right, between which the segments are followed. By the gazetteer's id; longitude, latitude.
 */
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';

export const courses: Readonly<Record<string, readonly LngLat[]>> = {
	'dl:litani-river': [
		[36.1, 34],
		[35.64, 33.55],
		[35.55, 33.33],
		[35.24, 33.34]
	],
	'dl:nile': [
		[32.5, 15.64],
		[33.97, 17.68],
		[33.32, 19.55],
		[31.83, 18.47],
		[30.95, 18.05],
		[30.48, 19.18],
		[30.35, 20.1],
		[30.9, 21.1],
		[32.88, 24.09],
		[32.64, 25.7],
		[32.73, 26.16],
		[31.19, 27.2],
		[30.76, 28.1],
		[31.23, 30.04],
		[30.37, 31.45]
	],
	'dl:ruzizi-river': [
		[28.89, -2.5],
		[29.25, -3.35]
	]
};
