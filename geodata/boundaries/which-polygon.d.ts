/** Types of which-polygon, which brings none. */
declare module 'which-polygon' {
	import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

	/** Finds the properties of a polygon that holds `[lng, lat]`; `null` where none does. */
	type Query<P> = (lngLat: readonly [number, number]) => P | null;
	export default function whichPolygon<P>(
		features: FeatureCollection<Polygon | MultiPolygon, P>
	): Query<P>;
}
