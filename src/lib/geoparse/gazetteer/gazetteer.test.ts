import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceKm, type LngLat } from '../../geo/lng-lat.ts';
import { inflate, openGazetteer, openSharedGazetteer, shareGazetteer } from './gazetteer.ts';
import type { RowName } from './entry.ts';
import { GazetteerWriter, joinParts, type GazetteerRow } from './gazetteer-format.ts';
import type { LanguageCode } from '../../languages/index.ts';

const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));

/** Ids of all places that go by a name. */
const idsOf = (name: string) => gazetteer.find(name).map(({ row }) => gazetteer.id(row));

describe('the built-in gazetteer', () => {
	it.each([
		['Kursk', 'gn:538560'],
		['Курск', 'gn:538560'],
		['Курская область', 'gn:538555'],
		['Sudzha', 'gn:486816'],
		['Kiev', 'gn:703448'],
		['Rylsk', 'gn:695019'],
		['Saudi Arabia', 'gn:102358'],
		['Україна', 'gn:690791'],
		['Snagost', 'dl:snagost']
	])('knows %s as %s', (name, id) => {
		expect(idsOf(name)).toContain(id);
	});

	it('answers the same in another thread, from the same memory', () => {
		const sent = shareGazetteer(gazetteer);
		const shared = openSharedGazetteer(structuredClone(sent));
		expect(shared.lat.buffer).toBeInstanceOf(SharedArrayBuffer);
		for (const name of ['Sudzha', 'Снагость', 'Mount Pleasant', 'No such place']) {
			expect(shared.find(name)).toEqual(gazetteer.find(name));
			for (const { row } of shared.find(name)) {
				expect(shared.entry(row)).toEqual(gazetteer.entry(row));
				expect(shared.names(row)).toEqual(gazetteer.names(row));
				expect(shared.admin1Row(row)).toBe(gazetteer.admin1Row(row));
			}
		}
		expect(shared.rowOf('dl:snagost')).toBe(gazetteer.rowOf('dl:snagost'));
		expect(shared.maxWords('saint')).toBe(gazetteer.maxWords('saint'));
	});

	it('puts the most important reading first', () => {
		expect(idsOf('London')[0]).toBe('gn:2643743');
	});

	it('gives the entry of an id, none for an unknown one, and says which row there is not', () => {
		expect(gazetteer.entryOf('gn:486816')?.name).toBe('Sudzha');
		expect(gazetteer.entryOf('gn:1')).toBeUndefined();
		expect(gazetteer.entryOf(null)).toBeUndefined();
		const noRow = gazetteer.rowOf('gn:1') as unknown as number;
		expect(() => gazetteer.entry(noRow)).toThrow("row undefined is none of the gazetteer's");
		expect(() => gazetteer.entry(gazetteer.size)).toThrow(RangeError);
	});

	it('knows the units that hold a place', () => {
		const row = gazetteer.rowOf('gn:486816')!;
		expect(gazetteer.id(gazetteer.admin1Row(row))).toBe('gn:538555');
		expect(gazetteer.id(gazetteer.countryRow(row))).toBe('gn:2017370');
	});

	it('takes no state that is no more for the country of a place', () => {
		const berlin = gazetteer.rowOf('gn:2950159')!;
		expect(gazetteer.entry(gazetteer.countryRow(berlin)).name).toBe('Germany');
	});

	it('knows how many words a name may go on for', () => {
		expect(gazetteer.maxWords('rostov')).toBeGreaterThanOrEqual(3);
		expect(gazetteer.maxWords('qqq')).toBe(0);
	});
});

const row = (id: string, names: readonly string[], lngLat: LngLat): GazetteerRow => ({
	id,
	lngLat,
	featureClass: 'P',
	featureCode: 'PPL',
	country: 'UA',
	admin1: null,
	admin2: null,
	population: 10,
	source: 'test',
	certainty: 'one-source',
	names: names.map((text) => ({
		text,
		use: 'name',
		languages: [],
		preferred: false,
		needsContext: false
	}))
});

function fileOf(...rows: readonly GazetteerRow[]): Uint8Array {
	const writer = new GazetteerWriter();
	for (const each of rows) writer.add(each);
	return joinParts(writer.finish());
}

describe('openGazetteer', () => {
	it('opens several files as one, the later row of an id in the place of the earlier', () => {
		const opened = openGazetteer(
			fileOf(row('gn:7', ['Alpha'], [30, 50]), row('dl:x', ['Gamma'], [31, 51])),
			fileOf(row('gn:7', ['Beta'], [32, 52]), row('user:1', ['Alpha'], [33, 53]))
		);
		expect(opened.size).toBe(3);
		expect(opened.find('beta').map(({ row }) => opened.id(row))).toEqual(['gn:7']);
		expect(opened.find('Alpha').map(({ row }) => opened.id(row))).toEqual(['gn:7', 'user:1']);
		expect(opened.entry(opened.rowOf('gn:7')!).lngLat).toEqual([32, 52]);
		expect(opened.names(opened.rowOf('gn:7')!).map(({ text }) => text)).toEqual(['Alpha', 'Beta']);
	});

	it('keeps points to 11 m', () => {
		const opened = openGazetteer(fileOf(row('dl:y', ['Y'], [-179.99994, -89.12346])));
		expect(distanceKm(opened.entry(0).lngLat, [-179.99994, -89.12346])).toBeLessThan(0.011);
	});
});

/** The bytes of a file whose header says something else. */
function withHeader(file: Uint8Array, from: string, to: string): Uint8Array {
	return Buffer.from(Buffer.from(file).toString('latin1').replace(from, to), 'latin1');
}

describe('a file that is no gazetteer of this format', () => {
	const file = fileOf(row('gn:7', ['Alpha'], [30, 50]));

	it.each([
		['of the format before', withHeader(file, '"version":2', '"version":1')],
		['of another project', withHeader(file, 'dateline-gazetteer', 'somebody-gazetteer')],
		['whose header is damaged', withHeader(file, '{"format"', '{~format"')]
	])('%s is refused with the cure', (_, bytes) => {
		expect(() => openGazetteer(bytes)).toThrow(
			/^the gazetteer is of format .* this program reads dateline-gazetteer 2: make it again/
		);
	});

	it('without the first letters is refused with the cure', () => {
		expect(() => openGazetteer(Buffer.from('PK zip'))).toThrow(/^this is no gazetteer .*: give/);
	});

	it('that is cut short is refused with the cure', () => {
		expect(() => openGazetteer(file.subarray(0, file.length - 3))).toThrow(
			/^the gazetteer is cut short .*: fetch it or make it again$/
		);
	});
});

describe('the languages of names', () => {
	const named = (...names: readonly Partial<RowName>[]): GazetteerRow => ({
		...row('gn:7', [], [30, 50]),
		names: names.map((name) => ({
			...{ text: 'Alpha', use: 'name', languages: [], preferred: false, needsContext: false },
			...name
		}))
	});

	it('may be sixty-four, and more than this program knows', () => {
		const codes = Array.from({ length: 64 }, (_, i) => `q${i}` as LanguageCode);
		const opened = openGazetteer(
			fileOf(named({}, ...codes.map((code) => ({ text: `Alpha ${code}`, languages: [code] }))))
		);
		const read = opened.names(0).flatMap(({ languages }) => languages);
		expect(read).toEqual(codes);
		expect(opened.find('Alpha q63')).toMatchObject([{ languages: ['q63'] }]);
	});

	it('shut a name that one alone has out of texts in others of its script', () => {
		const opened = openGazetteer(
			fileOf(
				named(
					{},
					{ text: 'Beta', languages: ['qq' as LanguageCode], exclusive: true },
					{ text: 'Бета', languages: ['uk'], preferred: true }
				)
			)
		);
		expect(opened.find('Beta')).toHaveLength(1);
		expect(opened.readFor('en').find('Beta')).toEqual([]);
		expect(opened.readFor('en').find('Alpha')).toHaveLength(1);
		expect(opened.readFor('ru').find('Бета')).toMatchObject([{ languages: ['uk'], isOwn: true }]);
		expect(opened.readFor('en')).toBe(opened.readFor('en'));
	});
});
