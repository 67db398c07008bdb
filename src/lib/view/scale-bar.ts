/** How long the bar is that tells distances, on the map and in its pictures. Pure. */
import { kmPerDegree } from '../geo/lng-lat.ts';
import { localeOf, type LanguageCode } from '../languages/index.ts';

export interface ScaleBar {
	/** A round number: 1, 2, 3 or 5 and zeros; below one kilometer of meters. */
	readonly length: number;
	readonly unit: 'kilometer' | 'meter';
	/** Pixels of the bar. */
	readonly width: number;
}

/** Pixels of the world's width at zoom 0. */
const worldPx = 512;

/**
 * The longest round bar in the room there is.
 *
 * @param zoom As the map counts it.
 * @param lat Degrees; the bar holds at this latitude, for the map is Mercator's.
 * @param room Pixels.
 */
export function scaleBar(zoom: number, lat: number, room: number): ScaleBar {
	const kmPerPx = (360 * kmPerDegree * Math.cos((lat * Math.PI) / 180)) / (worldPx * 2 ** zoom);
	const km = room * kmPerPx;
	const isMeters = km < 1;
	const length = roundDown(isMeters ? km * 1000 : km);
	return {
		length,
		unit: isMeters ? 'meter' : 'kilometer',
		width: length / (isMeters ? 1000 : 1) / kmPerPx
	};
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not larger. */
function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const steps = value / power;
	return power * (steps >= 5 ? 5 : steps >= 3 ? 3 : steps >= 2 ? 2 : 1);
}

/** The bar's length in words of a language. */
export const scaleText = ({ length, unit }: ScaleBar, language: LanguageCode): string =>
	new Intl.NumberFormat(localeOf(language), { style: 'unit', unit }).format(length);
