/** Which places lie in the part of the map in sight: regions by their shape, all else by point. */
import { bboxPolygon } from '@turf/bbox-polygon';
import { booleanIntersects } from '@turf/boolean-intersects';
import type { Place } from '../../collection/format.ts';
import { flatParts, holds, type Bbox } from '../../geo/box.ts';
import { isInView, polygonsOf, type Regions } from '../style/index.ts';

/**
 * @param box What is in sight; `west > east` across the 180th meridian.
 * @param regions The regions drawn, `null` before they are known: then their boxes count.
 */
export function inViewTest(box: Bbox, regions: Regions | null): (place: Place) => boolean {
	const parts = flatParts(box).map((part) => bboxPolygon([...part]));
	const isReached = (row: number): boolean => {
		const polygons = regions === null ? [] : polygonsOf(regions, row);
		return (
			polygons.length === 0 ||
			polygons.some((polygon) => parts.some((part) => booleanIntersects(polygon, part)))
		);
	};
	/** Whether that is known without a look at its shape. */
	const isWithin = ({ bbox }: Place) => bbox === null || holds(box, bbox);
	/** A period that moves asks for the same places many times a second. */
	const answers: boolean[] = [];
	return (place) =>
		(answers[place.row] ??= isInView(place, box) && (isWithin(place) || isReached(place.row)));
}
