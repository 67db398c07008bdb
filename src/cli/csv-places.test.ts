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
						precision_km: 1,
						name_uk: 'Північний табір',
						alternate_names: ['Camp North', 'N camp']
					}
				}
			]
		});
	});

	it.each([
		['name;Latitude;Longitude;aliases\nA;2,5;-1,25;B\n', [-1.25, 2.5]],
		['name\tlon\tlat\nA\t-1.25\t2.5\n', [-1.25, 2.5]],
		['lat,long,name\n2.5,-1.25,A\n', [-1.25, 2.5]],
		['name,lng,lat\nA,-1.25,2.5,more,than,named\n', [-1.25, 2.5]],
		['name,lng,lat,lat\nA,-1.25,2.5,9\n', [-1.25, 2.5]]
	])('%j: takes columns by the names that tables have for them', (table, coordinates) => {
		expect(csvPlaces(table)).toMatchObject({
			features: [{ properties: { name: 'A' }, geometry: { coordinates } }]
		});
	});

	it.each([
		['name,lng\nA,1\n', 'there is no column "lat"; it has name, lng'],
		['', 'there is no column "name"; it has none'],
		['name,lng,lat\nA,1,north\n', 'row 2: lat "north" is no number'],
		['name,lng,lat\nA,1,2\nB,1\n', 'row 3: lat "" is no number'],
		['name,lng,lat,population\nA,1,2,many\n', 'row 2: population "many" is no number'],
		['name,lng,lat\n\nA,1,2\n\nB,1,x\n', 'row 5: lat "x" is no number'],
		['name,lng,lat\nA,1,2\n"B,1,2\n', 'row 3: a quote does not end']
	])('%j: says what is wrong, and where', (table, sentence) => {
		expect(() => csvPlaces(table)).toThrow(sentence);
	});
});
