import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrections } from '../lib/corrections/index.ts';
import { noAddresses } from './addresses.ts';
import { loadEditorial, MetCorrections, placesAsCorrected } from './editorial.ts';
import { loadGazetteer } from './geodata.ts';
import { noOwnPlaces } from './own-places.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-editorial-'));
	await mkdir(folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFile(join(folder, name), text);
const point = (id: string, name: string, coordinates: number[]) => ({
	type: 'Feature',
	id,
	geometry: { type: 'Point', coordinates },
	properties: { name }
});

describe('loadEditorial', () => {
	it('makes places of the corrections and of places.geojson known to the geoparser', async () => {
		await write(
			'places.geojson',
			JSON.stringify({
				type: 'FeatureCollection',
				features: [point('garni', 'Garnwila', [24.6, 13.6])]
			})
		);
		await write(
			'corrections.yaml',
			'places:\n  local:qarwila: { name: Qarwila, point: [24.9, 13.5], precision_km: 2 }\n'
		);
		const { own } = await loadEditorial(folder, () => {});
		const gazetteer = await loadGazetteer([], own.gazetteer);
		const text = 'Families who fled El Fasher reached Qarwila and Garnwila in North Darfur.';
		const placed = new Map(geoparse(text, gazetteer).map((each) => [each.text, each.placeId]));
		expect(placed.get('Qarwila')).toBe('local:qarwila');
		expect(placed.get('Garnwila')).toBe('local:garni');
	});

	it('puts a place that states no country into the one that its point lies in', async () => {
		await write(
			'places.csv',
			`id,name,lng,lat,country,feature_class,feature_code
camp,Garnwila,25.1,13.5,,,
mine,Qarwila,28.9,-1.5,,,
kept,Tolwila,28.9,-1.5,RW,,
river,Zarwila,25.2,13.5,,H,STM
sea,Marwila,-30,30,,,
`
		);
		const { own } = await loadEditorial(folder, () => {});
		const gazetteer = await loadGazetteer([], own.gazetteer);
		const unitOf = (id: string) => {
			const { country, admin1 } = gazetteer.entryOf(`local:${id}`)!;
			return [country, admin1];
		};
		expect(unitOf('camp')).toEqual(['SD', 'SD.55']);
		expect(unitOf('mine')).toEqual(['CD', 'CD.11']);
		expect(unitOf('kept')).toEqual(['RW', null]);
		expect(unitOf('river')).toEqual([null, null]);
		expect(unitOf('sea')).toEqual([null, null]);
	});

	it('finds a name of several words of its own wherever an article writes it so', async () => {
		const north = {
			...point('camp-north', 'North camp', [24.9, 13.5]),
			properties: {
				name: 'North camp',
				name_uk: 'Північний табір',
				feature_class: 'S',
				feature_code: 'CMP'
			}
		};
		await write('places.geojson', JSON.stringify({ type: 'FeatureCollection', features: [north] }));
		const { own } = await loadEditorial(folder, () => {});
		const gazetteer = await loadGazetteer([], own.gazetteer);
		const placed = (text: string) =>
			geoparse(text, gazetteer, { knownNames: own.names }).map((each) => [each.text, each.placeId]);
		expect(placed('Families who fled El Fasher slept in the North camp.')).toEqual([
			['El Fasher', 'gn:379555'],
			['North camp', 'local:camp-north']
		]);
		expect(placed('Люди спали в наметах: Північний табір не мав води.')).toEqual([
			['Північний табір', 'local:camp-north']
		]);
	});

	it('knows places of a table beside those of GeoJSON, and stops at an id that both have', async () => {
		const geojson = (id: string) =>
			JSON.stringify({
				type: 'FeatureCollection',
				features: [point(id, 'Garnwila', [24.6, 13.6])]
			});
		await write('places.geojson', geojson('garni'));
		await write('places.csv', 'id,name,lng,lat\nqarwila,Qarwila,24.9,13.5\n');
		const { own } = await loadEditorial(folder, () => {});
		const gazetteer = await loadGazetteer([], own.gazetteer);
		expect(gazetteer.rowOf('local:garni')).toBeDefined();
		expect(gazetteer.rowOf('local:qarwila')).toBeDefined();
		await write('places.geojson', geojson('qarwila'));
		await expect(loadEditorial(folder, () => {})).rejects.toThrow(
			/places\.csv: the id local:qarwila/
		);
	});

	it('stops at a place of one’s own without a point, with one twice, and off the globe', async () => {
		const load = () => loadEditorial(folder, () => {});
		await write('corrections.yaml', 'places:\n  local:qarwila: { name: Qarwila }\n');
		await expect(load()).rejects.toThrow(/needs a name and a point/);
		await rm(join(folder, 'corrections.yaml'));
		for (const [features, message] of [
			[[point('a', 'Garnwila', [200, 13])], /feature 1/],
			[[point('a', 'Garnwila', [24, 13]), point('a', 'Golo', [24, 13])], /there before/]
		] as const) {
			await write('places.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
			await expect(load()).rejects.toThrow(message);
		}
		await write('places.geojson', '{');
		await expect(load()).rejects.toThrow(/places\.geojson/);
	});

	it('keeps the lines and areas of places, which stand at a point on them', async () => {
		const line = [[35.1, 51.2], [35.3, 51.2], [35.3, 51.4]]; // prettier-ignore
		const ring = [[35, 51], [35.1, 51], [35.1, 51.1], [35, 51]]; // prettier-ignore
		const shaped = (id: string, name: string, type: string, coordinates: unknown, more = {}) => ({
			...point(id, name, []),
			geometry: { type, coordinates },
			properties: { name, name_uk: 'Річка', ...more }
		});
		const features = [
			shaped('brook', 'Qwerbrook', 'LineString', line, { feature_class: 'H', feature_code: 'STM' }),
			shaped('camp', 'Qwercamp', 'Polygon', [ring])
		];
		await write('places.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
		const { own } = await loadEditorial(folder, () => {});
		expect(own.shapes).toEqual([
			{
				placeId: 'local:brook',
				names: { en: 'Qwerbrook', uk: 'Річка' },
				geometry: features[0].geometry
			},
			{
				placeId: 'local:camp',
				names: { en: 'Qwercamp', uk: 'Річка' },
				geometry: features[1].geometry
			}
		]);
		const gazetteer = await loadGazetteer([], own.gazetteer);
		const brook = gazetteer.entry(gazetteer.rowOf('local:brook')!);
		expect(brook.lngLat[0]).toBeCloseTo(35.3, 2);
		expect(brook.lngLat[1]).toBeGreaterThan(51.2);
	});

	it('refuses GeoJSON that is not meant for a map, in a sentence', async () => {
		const load = () => loadEditorial(folder, () => {});
		const collection = (geometry: unknown, name = 'Garnwila') =>
			JSON.stringify({
				type: 'FeatureCollection',
				features: [{ ...point('a', name, []), geometry }]
			});
		const many = Array.from({ length: 200_001 }, (_, i) => [i / 10_000, 10]);
		for (const [text, message] of [
			['['.repeat(100_000), /nested more than 40 levels/],
			[
				collection({ type: 'Point', coordinates: [24, 13] }, 'x'.repeat(300)),
				/a name has more than/
			],
			[collection({ type: 'LineString', coordinates: [[24, 13], [24, 95]] }), /latitude|outside/], // prettier-ignore
			[collection({ type: 'LineString', coordinates: [[24, 13]] }), /feature 1/],
			[collection({ type: 'Polygon', coordinates: [[[24, 13], [25, 13], [25, 14], [24, 14]]] }), /feature 1/], // prettier-ignore
			[collection({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [24, 13] }] }), /many shapes/], // prettier-ignore
			[collection({ type: 'LineString', coordinates: many }), /more than 200000 corners/],
			[collection({ type: 'LineString', coordinates: [['a', 1], [2, 3]] }), /feature 1/], // prettier-ignore
			[collection({ type: 'LineString', coordinates: [[null, 1], [2, 3]] }), /feature 1/], // prettier-ignore
			['{', /places\.geojson: it is not JSON/]
		] as const) {
			await write('places.geojson', text);
			await expect(load(), text.slice(0, 120)).rejects.toThrow(message);
		}
		// Quotes may hold whatever they like.
		const bracket = { type: 'Point', coordinates: [24, 13] };
		await write('places.geojson', collection(bracket, '[['.repeat(50)));
		await expect(load()).rejects.toThrow(/name is missing/);
		await write('places.geojson', collection(bracket, `Garnwila ${'['.repeat(60)}`));
		await load();
	});

	it('stops at what would be left out of a place, with the row', async () => {
		const head = 'name,lng,lat,country,admin1,precision_km,feature_class';
		for (const [row, message] of [
			['A,35.2,95,,,,', /places\.csv: row 2: .*latitude/],
			['A,35.2,51.1,Sudan,,,', /row 2: country "Sudan" is not two capital letters/],
			['A,35.2,51.1,SD,Red Sea,,', /row 2: admin1 "Red Sea" is not a code of GeoNames/],
			['A,35.2,51.1,SD,SD.36,-1,', /row 2: precision_km -1 is not a number, 0 or more/],
			['A,35.2,51.1,SD,SD.36,1,Q', /row 2: "Q " is no feature class and code of GeoNames/],
			[',35.2,51.1,SD,SD.36,1,', /row 2: the name is missing/]
		] as const) {
			await write('places.csv', `${head}\n${row}\n`);
			await expect(
				loadEditorial(folder, () => {}),
				row
			).rejects.toThrow(message);
		}
		await write('places.csv', `${head}\nA,35.2,51.1,SD,SD.36,1,P\n`);
		await loadEditorial(folder, () => {});
		for (const key of ['precision_km', 'precisionKm']) {
			const { properties, ...rest } = point('camp', 'Qwercamp', [35.2, 51.1]);
			const features = [{ ...rest, properties: { ...properties, [key]: '2 km' } }];
			await write('places.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
			await expect(
				loadEditorial(folder, () => {}),
				key
			).rejects.toThrow(/feature 1: precision_km "2 km" is not a number, 0 or more/);
		}
	});

	it('has nothing where there is nothing, and for single files', async () => {
		for (const where of [folder, null]) {
			const { corrections, own, addresses } = await loadEditorial(where, () => {});
			expect([corrections.rules, own, addresses]).toEqual([[], noOwnPlaces, noAddresses]);
		}
		expect(await readdir(folder)).toEqual([]);
	});
});

describe('placesAsCorrected', () => {
	it('stops at an id that no place has, and says where the ids are told', async () => {
		const gazetteer = await loadGazetteer();
		for (const content of [
			{ rules: [{ name: 'Soba', place: 'gn:999999999' }] },
			{ places: { 'gn:999999999': { hide: true } } },
			{ checked: [{ place: 'gn:999999999' }] }
		]) {
			const { corrections } = readCorrections(content);
			expect(() => placesAsCorrected(corrections, gazetteer, 'news')).toThrow(
				/news.corrections\.yaml.*gn:999999999.*gazetteer find/
			);
		}
	});
});

describe('MetCorrections', () => {
	it('tells what met nothing, with the nearest name that there is', () => {
		const { corrections } = readCorrections({
			rules: [
				{ name: 'Soba', place: 'none' },
				{ name: 'Khartuom', place: 'none' },
				{ name: 'Khartuom', place: 'gn:1' },
				{ name: 'Soba', place: 'none', article: 'gone' }
			],
			mentions: [
				{ article: 'one', exact: 'Soba', place: 'none' },
				{ article: 'gone', exact: 'Soba', place: 'none' }
			],
			checked: [
				{ article: 'one', sha: '01234567' },
				{ article: 'one', exact: 'Khartoum', as: 'gn:1' },
				{ article: 'one', exact: 'Bara', prefix: 'to ' }
			],
			places: {
				'gn:1': { merge: ['gn:2', 'gn:3'] },
				'gn:2': { blur_km: 5 },
				'gn:4': { hide: true },
				'gn:5': { delay_days: 3 },
				'gn:7': { delay_days: 3 },
				// What holds a place may be labelled, too.
				'gn:6': { label: { en: 'North' } }
			}
		});
		const met = new MetCorrections(corrections);
		const found = {
			rules: new Map([[0, new Set(['gn:1'])]]),
			corrections: new Map(),
			changing: { rules: [], corrections: [] },
			checks: [],
			places: ['gn:1', 'gn:2', 'gn:7'],
			undated: ['gn:7'],
			stale: [0],
			unlike: [1]
		};
		met.add(['one'], 'one', found, ['Soba', 'Khartoum']);
		expect([...met.told()]).toEqual([
			'corrections.yaml, rules[1]: "Khartuom" is nowhere read as a place’s name; did you mean "Khartoum"?',
			'corrections.yaml, rules[2]: "Khartuom" is named nowhere; did you mean "Khartoum"?',
			'corrections.yaml, rules[3]: there is no article "gone"; did you mean "one"?',
			'corrections.yaml, mentions[0]: "Soba" no longer stands in one as quoted, or in several places that the quote fits',
			'corrections.yaml, mentions[1]: there is no article "gone"; did you mean "one"?',
			'corrections.yaml, places.gn:1.merge: no article names gn:3',
			'corrections.yaml, places.gn:4: no article names this place; should it be another, that one is published as it is',
			'corrections.yaml, places.gn:5: no article names this place; should it be another, that one is published as it is',
			'corrections.yaml, places.gn:7: it is told in no article without a day, from which nobody can count the delay: one',
			'corrections.yaml, checked[0]: one has changed since it was looked at; look again',
			'corrections.yaml, checked[1]: "Khartoum" in one is read otherwise than when it was looked at; look again',
			'corrections.yaml, checked[2]: "Bara" no longer stands in one as quoted, or in several places that the quote fits'
		]);
	});

	it('tells what was checked and is gone, where nothing was corrected', () => {
		const { corrections } = readCorrections({ checked: [{ article: 'lost' }, { article: 'one' }] });
		const met = new MetCorrections(corrections);
		const changing = { rules: [], corrections: [] };
		const nothing = {
			rules: new Map(),
			corrections: new Map(),
			changing,
			checks: [1],
			places: [],
			undated: []
		};
		const found = { ...nothing, stale: [], unlike: [] };
		met.add(['one'], 'one', found, ['Soba']);
		expect([...met.told()]).toEqual(['corrections.yaml, checked[0]: lost is no longer there']);
	});
});
