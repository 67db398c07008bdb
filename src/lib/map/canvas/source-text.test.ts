import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionPolygons, type Regions } from '../style/features.ts';
import { readSourceText, sourceText } from './source-text.ts';

/** Two squares with a border between them, the western one a country. */
const regions: Regions = {
	type: 'Topology',
	transform: { scale: [0.5, 0.5], translate: [30, 50] },
	arcs: [
		[
			[2, 0],
			[0, 2]
		],
		[
			[2, 2],
			[-2, 0],
			[0, -2],
			[2, 0]
		],
		[
			[2, 2],
			[2, 0],
			[0, -2],
			[-2, 0]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'Polygon',
					id: 7,
					arcs: [[0, 1]],
					properties: {
						view: 'both',
						level: 'country',
						isApproximate: false,
						hasParts: false,
						name: 'West'
					}
				},
				{
					type: 'MultiPolygon',
					id: 3,
					arcs: [[[2, 0]]],
					properties: {
						view: 'un',
						level: 'admin1',
						isApproximate: false,
						hasParts: false,
						name: 'East'
					}
				}
			]
		}
	}
};

describe('source text', () => {
	it('gives regions as their polygons, with row and properties', () => {
		const read = readSourceText(sourceText(regions));
		expect(read).toEqual(JSON.parse(JSON.stringify(regionPolygons(regions))));
		expect(read).toMatchObject({
			features: [
				{ id: 7, geometry: { type: 'Polygon' }, properties: { name: 'West' } },
				{ id: 3, geometry: { type: 'MultiPolygon' }, properties: { name: 'East' } }
			]
		});
	});

	it('gives points back as they were, whatever their names', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (name, id) => {
				const points: GeoJSON.FeatureCollection = {
					type: 'FeatureCollection',
					features: [
						{
							type: 'Feature',
							id,
							geometry: { type: 'Point', coordinates: [35.27, 51.19] },
							properties: { name }
						}
					]
				};
				expect(readSourceText(sourceText(() => points.features))).toEqual(points);
			})
		);
	});

	it('leaves other data alone', () => {
		const data = { type: 'FeatureCollection', features: [] };
		expect(readSourceText(data)).toBe(data);
		expect(readSourceText(undefined)).toBe(undefined);
	});
});
