/** Shapes as RFC 7946 wants them: cut where the map ends at 180°, outer rings counterclockwise, none crossing itself. */
import { bboxClip } from '@turf/bbox-clip';
import { rewind } from '@turf/rewind';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { intersection, type Geom } from 'polyclip-ts';
import { polygonsOf } from '../../geo/polygons.ts';
import { areSimple } from '../../geo/simple-rings.ts';

const world = {
	bbox: [-180, -90, 180, 90] as [number, number, number, number],
	ring: [
		[-180, -90],
		[180, -90],
		[180, 90],
		[-180, 90],
		[-180, -90]
	] as [number, number][]
};

/** Degrees by which a shape may have to be moved to lie on the map. */
const wholeTurns = [-360, 0, 360];

/** A line or ring moved by whole turns so far as it lies on the map, each with whether it must be cut there. */
function turns(line: readonly Position[]): { readonly shift: number; readonly isCut: boolean }[] {
	return wholeTurns.flatMap((shift) => {
		const lngs = line.map(([lng]) => lng + shift);
		const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
		return west >= 180 || east <= -180 ? [] : [{ shift, isCut: west < -180 || east > 180 }];
	});
}

const moved = (line: readonly Position[], shift: number) =>
	line.map(([lng, lat]): Position => [lng + shift, lat]);

/** Six digits, a decimeter, as RFC 7946 advises: half of what the numbers of a grid take. */
const rounded = (line: readonly Position[]) =>
	line.map((position): Position => position.map((degrees) => Math.round(degrees * 1e6) / 1e6));

/**
 * A collection draws Russia in one piece, to 191°. Rings that cross or touch themselves, as those of borders that
 * were simplified may, become several. Clipping is slow (a second for Russia), so only what has to be is clipped.
 */
export function areaAsRfc7946(shape: Polygon | MultiPolygon): MultiPolygon {
	const polygons = polygonsOf(shape);
	const isSimple = areSimple(polygons.flat());
	const coordinates = wholeTurns.flatMap((shift) => {
		const whole: Position[][][] = [];
		const clipped: Position[][][] = [];
		for (const rings of polygons) {
			const turn = turns(rings[0]).find((one) => one.shift === shift);
			if (turn === undefined) continue;
			(isSimple && !turn.isCut ? whole : clipped).push(rings.map((ring) => moved(ring, shift)));
		}
		const parts = clipped.length === 0 ? [] : intersection(clipped as Geom, [world.ring]);
		return [...whole, ...parts];
	});
	return rewind({
		type: 'MultiPolygon',
		coordinates: coordinates.map((rings) => rings.map(rounded))
	}) as MultiPolygon;
}

export function lineAsRfc7946(shape: LineString | MultiLineString): MultiLineString {
	const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
	const cut = lines.flatMap((line) =>
		turns(line).flatMap(({ shift, isCut }) => {
			const coordinates = moved(line, shift);
			if (!isCut) return [coordinates];
			const { geometry } = bboxClip({ type: 'LineString', coordinates }, world.bbox);
			const parts =
				geometry.type === 'LineString'
					? [geometry.coordinates]
					: (geometry as MultiLineString).coordinates;
			return parts.filter((part) => part.length > 1);
		})
	);
	return { type: 'MultiLineString', coordinates: cut.map(rounded) };
}
