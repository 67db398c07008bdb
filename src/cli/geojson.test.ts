import { expect, test } from 'vitest';
import { faultOfFeature } from './geojson.ts';

const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry });

test.each([
	['a point', feature({ type: 'Point', coordinates: [30, 50] }), null],
	['nothing', null, 'it is no GeoJSON Feature'],
	['a word', 'Point', 'it is no GeoJSON Feature'],
	['letters for numbers', feature({ type: 'Point', coordinates: ['a', 'b'] }), /must be a number/],
	['a shape nobody knows', feature({ type: 'Circle', coordinates: [30, 50] }), /not allowed/],
	['no coordinates', feature({ type: 'LineString' }), /coordinates member/],
	['no properties', { type: 'Feature', geometry: null }, /properties member/],
	[
		'a ring that is not closed',
		feature({
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 1]
				]
			]
		}),
		/First and last positions/
	]
])('%s', (_, value, fault) => {
	if (fault === null) expect(faultOfFeature(value)).toBeNull();
	else expect(faultOfFeature(value)).toMatch(fault);
});
