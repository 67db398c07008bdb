import { describe, expect, it } from 'vitest';
import { csvPlaces } from './csv-places.ts';

describe('places.csv', () => {
	it('has a place a row, with names in other languages and spellings', () => {
		expect(
			csvPlaces(
				'id,Name,lng,lat,precision_km,name_uk,alternate_names,remark\ncamp,North camp,35.2,51.1,1,Північний табір,Camp North; N camp,own\n'
			)
		).toEqual({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'camp',
					geometry: { type: 'Point', coordinates: [35.2, 51.1] },
					properties: {
						name: 'North camp',
						precisionKm: 1,
						name_uk: 'Північний табір',
						alternateNames: ['Camp North', 'N camp']
					}
				}
			]
		});
	});

	it('says which column is missing and which value is no number', () => {
		expect(() => csvPlaces('name,lng\nA,1\n')).toThrow('there is no column "lat"');
		expect(() => csvPlaces('name,lng,lat\nA,1,north\n')).toThrow('row 2: lat "north" is no number');
	});
});
