import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../lib/geoparse/gazetteer/gazetteer.ts';
import { addToGazetteer } from './gazetteer-add.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-add-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Adds a file of this content and gives back what was told, and the gazetteer made of it. */
async function add(name: string, content: string, names?: string) {
	const file = join(folder, name);
	await writeFile(file, content);
	const messages = new PassThrough();
	const out = join(folder, 'places.bin');
	const result = await addToGazetteer(file, { messages, names, out });
	messages.end();
	let told = '';
	for await (const chunk of messages) told += chunk;
	return { ...result, told, gazetteer: openGazetteer(await inflate(await readFile(out))) };
}

/** A line of a GeoNames dump. */
const dumpLine = (id: string, name: string, lat: string, lng: string, others = '', code = 'PPL') =>
	[
		id,
		name,
		name,
		others,
		lat,
		lng,
		'P',
		code,
		'UA',
		'',
		'21',
		'',
		'',
		'',
		'120',
		'',
		'',
		'',
		'2024-01-01'
	].join('\t');

describe('addToGazetteer', () => {
	it('keeps the rows of a dump that are places, and tells line and reason of the others', async () => {
		const lines = [
			dumpLine('90000001', 'Nova Sadyba', '51.2', '34.9', 'Нова Садиба,nobha sadiba'),
			dumpLine('90000002', 'Swapped', '134.9', '51.2'),
			dumpLine('90000003', 'Nowhere', '0', '0'),
			dumpLine('90000004', '', '51.2', '34.9'),
			dumpLine('90000001', 'Again', '51.2', '34.9'),
			dumpLine('90000005', 'Odd', '51.2', '34.9', '', 'some code'),
			'90000006\ttoo short'
		];
		const { added, rejected, told, gazetteer } = await add('UA.txt', lines.join('\n'));
		expect([added, rejected]).toEqual([1, 6]);
		expect(told).toMatch(/line 2: latitude 134\.9 .* swapped/);
		expect(told).toMatch(/line 3: the coordinate is 0, 0/);
		expect(told).toMatch(/line 4: the name is missing/);
		expect(told).toMatch(/line 5: the id gn:90000001 was there before/);
		expect(told).toMatch(/line 6: .*no feature class and code/);
		expect(told).toMatch(/line 7: 2 columns, expected 19/);
		const [{ row }] = gazetteer.find('нова садиба');
		expect(gazetteer.entry(row)).toMatchObject({
			id: 'gn:90000001',
			admin1: 'UA.21',
			population: 120,
			lngLat: [34.9, 51.2],
			source: 'UA.txt'
		});
		expect(gazetteer.find('nobha sadiba')).toEqual([]);
	});

	it('takes the languages of names from alternateNamesV2', async () => {
		const names = join(folder, 'alternateNamesV2.txt');
		const line = (language: string, text: string, isHistoric = '') =>
			['1', '90000001', language, text, '', '', '', isHistoric, '', ''].join('\t');
		await writeFile(
			names,
			[line('uk', 'Нова Садиба'), line('fi', 'Uusipiha'), line('ru', 'Старая Усадьба', '1')].join(
				'\n'
			)
		);
		const { gazetteer } = await add(
			'UA.txt',
			dumpLine('90000001', 'Nova Sadyba', '51.2', '34.9'),
			names
		);
		expect(gazetteer.entry(0).names).toEqual({ uk: 'Нова Садиба' });
		expect(gazetteer.find('Uusipiha')).toEqual([]);
	});

	it('reads GeoJSON: points, and the middle of shapes with their box', async () => {
		const feature = (properties: object, geometry: object) => ({
			type: 'Feature',
			properties,
			geometry
		});
		const polygon = [
			[
				[30, 50],
				[32, 50],
				[32, 52],
				[30, 52],
				[30, 50]
			]
		];
		const { gazetteer, rejected } = await add(
			'mine.geojson',
			JSON.stringify({
				type: 'FeatureCollection',
				features: [
					feature(
						{ name: 'Checkpoint Nine', country: 'UA', precision_km: 2 },
						{ type: 'Point', coordinates: [34, 51] }
					),
					feature(
						{ name: 'Grey Zone', feature_class: 'L', feature_code: 'RGN' },
						{ type: 'Polygon', coordinates: polygon }
					),
					feature({}, { type: 'Point', coordinates: [34, 51] }),
					feature({ name: 'No place' }, { type: 'Point', coordinates: [] })
				]
			})
		);
		expect(rejected).toBe(2);
		expect(gazetteer.entry(gazetteer.find('grey zone')[0].row)).toMatchObject({
			id: 'user:grey-zone',
			lngLat: [31, 51],
			bbox: [30, 50, 32, 52],
			featureCode: 'RGN'
		});
		expect(gazetteer.entry(gazetteer.find('Checkpoint Nine')[0].row).precisionKm).toBe(2);
	});

	it('takes properties of GeoJSON as they are called in tables, and with capitals within', async () => {
		for (const properties of [
			{
				feature_code: 'RGN',
				feature_class: 'L',
				precision_km: 2,
				alternate_names: ['Ashen Strip']
			},
			{ featureCode: 'RGN', featureClass: 'L', precisionKm: 2, alternateNames: ['Ashen Strip'] }
		]) {
			const feature = {
				type: 'Feature',
				properties: { name: 'Grey Zone', name_uk: 'Сіра зона', ...properties },
				geometry: { type: 'Point', coordinates: [31, 51] }
			};
			const { gazetteer } = await add(
				'zone.geojson',
				JSON.stringify({ type: 'FeatureCollection', features: [feature] })
			);
			for (const name of ['Grey Zone', 'Сіра зона', 'Ashen Strip']) {
				expect(gazetteer.entry(gazetteer.find(name)[0].row)).toMatchObject({
					featureCode: 'RGN',
					precisionKm: 2
				});
			}
		}
	});

	it('tells what is wrong with a shape, and takes the short way across the 180th meridian', async () => {
		const shape = (name: string, ring: readonly (readonly number[])[]) => ({
			type: 'Feature',
			properties: { name, feature_class: 'T', feature_code: 'ISLS' },
			geometry: { type: 'Polygon', coordinates: [ring] }
		});
		const corners = [
			[177, -20],
			[-178, -20],
			[-178, -16],
			[177, -16]
		];
		const { gazetteer, rejected, told } = await add(
			'islands.geojson',
			JSON.stringify({
				type: 'FeatureCollection',
				features: [shape('Open Isles', corners), shape('Far Isles', [...corners, corners[0]])]
			})
		);
		expect(rejected).toBe(1);
		expect(told).toMatch(/feature 1: First and last positions .* should be the same/);
		expect(gazetteer.entry(gazetteer.find('Far Isles')[0].row)).toMatchObject({
			lngLat: [179.5, -18],
			bbox: [177, -20, -178, -16]
		});
	});

	it('refuses a file without a place, in a sentence', async () => {
		await expect(add('empty.txt', '\n')).rejects.toThrow('holds no place');
		await expect(add('broken.json', '{')).rejects.toThrow('cannot be added');
	});
});
