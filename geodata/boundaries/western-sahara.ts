/**
 * Natural Earth draws Morocco's regions across the border of Western Sahara, and only the part
 * beyond the sand wall as a unit of its own. The border is the parallel of 27° 40′ N (Franco-Spanish
 * convention of 1912), so that the regions can be cut along it.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

const borderLat = 27 + 40 / 60;

/** Units that the parallel cuts, by Natural Earth's code, with the code of the part south of it. */
const southernCode: Readonly<Record<string, string>> = { 'MA-14': 'EH-MA14', 'MA-15': 'EH-MA15' };

/** A unit as it is, or its parts north and south of the border. */
export function cutAtWesternSahara<
	F extends { geometry: Polygon | MultiPolygon; properties: { iso_3166_2: string } }
>(feature: F): F[] {
	const code = southernCode[feature.properties.iso_3166_2];
	if (!code) return [feature];
	const { geometry, properties } = feature;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const half = (isInside: (lat: number) => boolean): MultiPolygon => ({
		type: 'MultiPolygon',
		coordinates: polygons
			.map((polygon) =>
				polygon.map((ring) => clip(ring, isInside)).filter((ring) => ring.length > 3)
			)
			.filter((polygon) => polygon.length > 0)
	});
	return [
		{ ...feature, geometry: half((lat) => lat >= borderLat) },
		{
			...feature,
			properties: { ...properties, iso_3166_2: code },
			geometry: half((lat) => lat <= borderLat)
		}
	];
}

/** The part of a ring on one side of the border (Sutherland and Hodgman). */
function clip(ring: readonly Position[], isInside: (lat: number) => boolean): Position[] {
	const clipped: Position[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1], ring[i]];
		if (isInside(a[1])) clipped.push(a);
		if (isInside(a[1]) !== isInside(b[1])) clipped.push(crossing(a, b));
	}
	return clipped.length > 0 ? [...clipped, clipped[0]] : [];
}

/** Where an edge meets the border; the same point whichever way a ring runs along the edge. */
function crossing(a: Position, b: Position): Position {
	const [south, north] = a[1] < b[1] ? [a, b] : [b, a];
	const t = (borderLat - south[1]) / (north[1] - south[1]);
	return [south[0] + t * (north[0] - south[0]), borderLat];
}
