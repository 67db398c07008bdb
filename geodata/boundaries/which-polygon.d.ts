/** Types of which-polygon, which brings none. */
declare module 'which-polygon' {
	import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

	/** Finds the properties of a polygon that holds `[lng, lat]`, or of all that do; `null` where none does. */
	interface Query<P> {
		(lngLat: readonly [number, number]): P | null;
		(lngLat: readonly [number, number], multi: true): P[] | null;
	}
	export default function whichPolygon<P>(
		features: FeatureCollection<Polygon | MultiPolygon, P>
	): Query<P>;
}
