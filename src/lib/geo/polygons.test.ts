import { expect, it } from 'vitest';
import { polygonsOf } from './polygons.ts';

it('gives the polygons of one or of several, each with its rings', () => {
	const ring = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 0]
	];
	expect(polygonsOf({ type: 'Polygon', coordinates: [ring] })).toEqual([[ring]]);
	expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).toEqual([
		[ring],
		[ring]
	]);
});
