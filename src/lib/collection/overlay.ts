/**
 * A dated overlay: what somebody else has drawn of a terrain (a front line, an area held), shown
 * for the days it is said to hold. Knows no map and no files.
 */
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { MultiPolygon, Point, Polygon } from 'geojson';

export interface OverlayProperties {
	/** What it is, in a few words. */
	readonly name: string;
	/** Who says so; always shown with it. */
	readonly source: string;
	/** First and last day it holds, as ISO dates and in days since 1970-01-01, both included. */
	readonly from: string;
	readonly to: string | null;
	readonly fromDay: number;
	readonly toDay: number;
}

export type Shape = Point | LineString | MultiLineString | Polygon | MultiPolygon;

export type Overlay = FeatureCollection<Shape, OverlayProperties>;

/** What holds on a day. */
export function overlayOn(overlay: Overlay, day: number): Overlay['features'] {
	return overlay.features.filter(
		({ properties }) => properties.fromDay <= day && day <= properties.toDay
	);
}
