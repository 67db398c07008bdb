/** What a place that an editor adds may be. Knows no other module, so that the desk's page may ask it alone. */

/** By GeoNames' class and code. */
export const ownFeatures = {
	settlement: 'P.PPL',
	camp: 'S.CMP',
	building: 'S.BLDG',
	area: 'L.AREA',
	water: 'H.STM',
	mountain: 'T.MT'
} as const;
export type OwnFeature = keyof typeof ownFeatures;

/**
 * The point that was typed: latitude, then longitude, as maps copy them.
 *
 * @returns Degrees, longitude first; `null` for what is no point on the globe.
 */
export function pointOf(typed: string): readonly [lng: number, lat: number] | null {
	const parts = /^\s*(-?\d{1,2}(?:\.\d+)?)[\s,;]+(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed);
	if (parts === null) return null;
	const [lat, lng] = [Number(parts[1]), Number(parts[2])];
	return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : null;
}
