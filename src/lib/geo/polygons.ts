/** Polygons of GeoJSON: their parts. What else is asked of them, turf answers. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The polygons of a geometry, each as its rings, the outer one first. */
export const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
	geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
