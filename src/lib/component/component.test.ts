import { describe, expect, test } from 'vitest';
import { entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { collectionOfText } from '../view/trial.ts';
import { siteAddress } from './address.ts';
import { placesOf, renderList, searchPlaces } from './data.ts';
import { checkManifest } from './open-files.ts';
import { readGround } from './site-ground.ts';
import { readState } from './state.ts';

const name = '<b onclick="x">Aville</b>';
const text = `The road to ${name} is "open" & dry.`;
const collection = collectionOfText(
	{
		text,
		mentions: [mentionOf(text, name, 'Aville')],
		places: new Map([['Aville', entryOf('Aville', name, 'PPL')]]),
		focus: []
	},
	'Rain'
);

describe('the list as markup', () => {
	test('escapes names and words, and marks where the place is named', async () => {
		const list = await renderList(collection, { root: '/rain/"/' });
		expect(list).not.toMatch(/<b |onclick="/);
		expect(list).toContain('<mark>&lt;b onclick=&quot;x&quot;&gt;Aville&lt;/b&gt;</mark>');
		expect(list).toContain('is &quot;open&quot; &amp; dry.');
		expect(list).toContain('href="/rain/&quot;/place/');
	});

	test('leaves out what a period leaves out', async () => {
		const period = ['2024-08-06', null] as const;
		expect(await placesOf(collection, { period })).toEqual([]);
		expect(await renderList(collection, { root: '/', period })).not.toContain('<li>');
	});
});

test('finds a place by its name, and none by nothing', async () => {
	expect(await searchPlaces(collection, 'avile')).toHaveLength(0);
	expect(await searchPlaces(collection, '<b onclick="x">Aville</b>')).toHaveLength(1);
	expect(await searchPlaces(collection, ' ')).toEqual([]);
});

test.each([
	['https://maps.example/kursk/', 'https://maps.example/kursk/'],
	['https://maps.example/kursk', 'https://maps.example/kursk/'],
	['https://maps.example/a/kursk/index.html?place=sudzha#map', 'https://maps.example/a/kursk/']
])('takes %s for the page %s', (src, page) => {
	const address = siteAddress(src);
	expect(address.page).toBe(page);
	expect(address.data.href).toBe(`${page}data/`);
	expect(address.home).toBe(page.replace('kursk/', ''));
});

test.each(['', '/kursk/', 'javascript:alert(1)', 'data:,x', null, { toString: null }])(
	'refuses %s as an address',
	(src) => expect(() => siteAddress(src)).toThrow(/is not the address of a map's page/)
);

describe('what a host asks for', () => {
	test('changes what it names and nothing else', () => {
		expect(readState({ place: 'sudzha' }).changes).toEqual({ place: 'sudzha' });
		expect(readState({ place: null, theme: 'auto' }).changes).toEqual({ place: null, theme: null });
		expect(readState({ period: ['2024-08-31', '2024-08-06'] }).changes).toEqual({
			period: ['2024-08-06', '2024-08-31']
		});
		expect(readState({ constructor: 'x', src: 'y' })).toEqual({ changes: {}, problems: [] });
	});

	test.each([
		[{ place: '../x' }, 'place "../x" is not understood'],
		[{ place: '' }, 'place "" is not understood'],
		[{ period: ['2024-02-31', null] }, 'period "2024-02-31" is not understood'],
		[{ period: 'always' }, 'period "always" is not a pair of days'],
		[{ kind: 'none' }, 'kind "none" is not understood'],
		[{ language: 'xx' }, 'language "xx" is not understood'],
		[7, '"7" says nothing a map could show']
	])('that is %j is told and changes nothing', (asked, problem) => {
		expect(readState(asked)).toEqual({ changes: {}, problems: [problem] });
	});
});

describe('the ground that a site tells of', () => {
	const ground = {
		builtIn: 'around',
		bounds: [30, 50, 36, 52],
		isOneStyle: false,
		maxZoom: 18,
		credit: [{ text: 'Mappers', url: 'https://mappers.example/' }]
	};

	test('is taken as it is, its links only where they lead to the web', () => {
		expect(readGround(ground)).toEqual(ground);
		const credit = [{ text: '<b>', url: 'javascript:alert(1)' }, null];
		expect(readGround({ ...ground, credit })?.credit).toEqual([
			{ text: '<b>', url: null },
			{ text: '', url: null }
		]);
	});

	test.each([
		null,
		'around',
		{ ...ground, builtIn: 'some' },
		{ ...ground, bounds: [1, 2] },
		{ ...ground, maxZoom: '18' },
		{ ...ground, credit: 'Mappers' }
	])('is none where it is %j', (told) => expect(readGround(told)).toBeUndefined());
});

describe('the collection.json of somebody', () => {
	const { manifest } = collection;

	test('may be any that is built', () => {
		expect(() => checkManifest(manifest)).not.toThrow();
		const accent = { light: '#8a1c4a', dark: null };
		expect(() => checkManifest({ ...manifest, accent })).not.toThrow();
	});

	test.each([
		{ title: undefined },
		{ language: 7 },
		{ files: {} },
		{ counts: null },
		{ translations: undefined },
		{ accent: { light: 'red) url(https://other.example/x)', dark: null } }
	])('is refused in a sentence with %j', (changes) => {
		expect(() => checkManifest({ ...manifest, ...changes } as object)).toThrow(
			'collection.json has not what this version writes; build the collection again'
		);
	});
});
