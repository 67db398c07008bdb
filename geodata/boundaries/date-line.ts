/**
 * Polygons that the 180th meridian cuts in two, put together again.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

const eastwards = { by: 360, isBeyond: (lng: number) => lng < -90 };
const westwards = { by: -360, isBeyond: (lng: number) => lng > 90 };

/** Which half of a country is moved to the other, by Natural Earth's three-letter code. */
const turnOf: Readonly<Record<string, typeof eastwards>> = {
	RUS: eastwards,
	FJI: eastwards,
	NZL: eastwards,
	USA: westwards
};

/** How far apart the two halves may put one corner, in degrees. */
const snap = 0.005;

/**
 * A feature of a country on both sides of the 180th meridian, with the polygons of the smaller side
 * moved to the other: Chukotka ends at 190° E. The halves then share one straight edge on the
 * meridian, which merging takes out, and nothing is drawn the long way round.
 */
export function acrossDateLine<
	F extends { geometry: Polygon | MultiPolygon; properties: { adm0_a3: string } }
>(feature: F): F {
	const turn = turnOf[feature.properties.adm0_a3];
	if (!turn) return feature;
	const { geometry } = feature;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const kept = polygons.filter(([outer]) => !turn.isBeyond(outer[0][0]));
	const corners = kept.flat(2).filter(isOnLine);
	const moved = polygons
		.filter(([outer]) => turn.isBeyond(outer[0][0]))
		.map((polygon) =>
			polygon.map((ring) =>
				ring.map(([lng, lat]): Position => {
					const at: Position = [lng + turn.by, lat];
					return isOnLine(at) ? (nearestTo(lat, corners) ?? at) : at;
				})
			)
		);
	const coordinates = [...kept, ...moved].map((polygon) => polygon.map(straighten));
	return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The corner on the meridian at about this latitude, if there is one. */
function nearestTo(lat: number, corners: readonly Position[]): Position | undefined {
	const away = (corner: Position) => Math.abs(corner[1] - lat);
	const [nearest] = corners
		.filter((corner) => away(corner) < snap)
		.sort((a, b) => away(a) - away(b));
	return nearest;
}

const isOnLine = ([lng]: Position) => Math.abs(Math.abs(lng) - 180) < 1e-6;

/** A ring without the corners that lie between two others on the meridian. */
function straighten(ring: Position[]): Position[] {
	const open = ring.slice(0, -1);
	const at = (i: number) => open[(i + open.length) % open.length];
	const kept = open.filter(
		(position, i) => !(isOnLine(position) && isOnLine(at(i - 1)) && isOnLine(at(i + 1)))
	);
	return [...kept, kept[0]];
}
