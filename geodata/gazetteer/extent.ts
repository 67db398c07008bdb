/** What the gazetteer says of an extent: a box to 1/100 degree, and how far it reaches. */
import { centerOf, widthOf, type Bbox, type Extent } from '../../src/lib/geo/box.ts';
import { kmPerDegree, shrinkAt } from '../../src/lib/geo/lng-lat.ts';

/** The box around an extent that holds something, to 1/100 degree. */
export const coarseBox = (extent: Extent): Bbox =>
	extent.bbox!.map((degrees) => Math.round(degrees * 100) / 100) as unknown as Bbox;

/** Half the diagonal in kilometers: how far from the middle the corners lie, at least 1. */
export function reachKm(extent: Extent): number {
	const box = extent.bbox!;
	const [, south, , north] = box;
	const width = widthOf(box) * shrinkAt(centerOf(box)[1]);
	return Math.max(1, Math.round((Math.hypot(width, north - south) * kmPerDegree) / 2));
}
