/** Shapes as RFC 7946 wants them: cut where the map ends at 180°, outer rings counterclockwise. */
import { bboxClip } from '@turf/bbox-clip';
import { rewind } from '@turf/rewind';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '../../geo/polygons.ts';

const world: [number, number, number, number] = [-180, -90, 180, 90];

/** A line or ring moved by whole turns so far as it lies on the map, each with whether it must be cut there. */
function turns(line: readonly Position[]): { readonly shift: number; readonly isCut: boolean }[] {
	return [-360, 0, 360].flatMap((shift) => {
		const lngs = line.map(([lng]) => lng + shift);
		const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
		return west >= 180 || east <= -180 ? [] : [{ shift, isCut: west < -180 || east > 180 }];
	});
}

const moved = (line: readonly Position[], shift: number) =>
	line.map(([lng, lat]): Position => [lng + shift, lat]);

/** A collection draws Russia in one piece, to 191°. */
export function areaAsRfc7946(shape: Polygon | MultiPolygon): MultiPolygon {
	const cut = polygonsOf(shape).flatMap((rings) =>
		turns(rings[0]).flatMap(({ shift, isCut }) => {
			const coordinates = rings.map((ring) => moved(ring, shift));
			if (!isCut) return [coordinates];
			const { geometry } = bboxClip({ type: 'Polygon', coordinates }, world);
			return polygonsOf(geometry as Polygon | MultiPolygon).filter(([outer]) => outer?.length > 3);
		})
	);
	return rewind({ type: 'MultiPolygon', coordinates: cut }) as MultiPolygon;
}

export function lineAsRfc7946(shape: LineString | MultiLineString): MultiLineString {
	const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
	const cut = lines.flatMap((line) =>
		turns(line).flatMap(({ shift, isCut }) => {
			const coordinates = moved(line, shift);
			if (!isCut) return [coordinates];
			const { geometry } = bboxClip({ type: 'LineString', coordinates }, world);
			const parts =
				geometry.type === 'LineString'
					? [geometry.coordinates]
					: (geometry as MultiLineString).coordinates;
			return parts.filter((part) => part.length > 1);
		})
	);
	return { type: 'MultiLineString', coordinates: cut };
}
