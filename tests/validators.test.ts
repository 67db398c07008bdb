/**
 * What is exported, read by the programs and schemas of others: GDAL, libxml, the schemas of KML and TEI,
 * readers of GeoJSON and of references. Of the sample's site, which is built, and of a collection with every
 * sign and shape that a format may stumble over. `scripts/validators.mjs` installs what is not on npm.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../scripts/programs.mjs';
import { schemaOf } from '../scripts/validators.mjs';
import { diskSource } from '../src/cli/collection-files.ts';
import { newsroom, story } from '../src/cli/newsroom.ts';
import { exportFormats, select } from '../src/lib/collection/export/index.ts';
import { noFacets } from '../src/lib/collection/facets/index.ts';
import { openCollection } from '../src/lib/collection/open.ts';

const run = promisify(execFile);

const has = { ogrinfo: !!findProgram('ogrinfo'), xmllint: !!findProgram('xmllint') };

/** Titles, names and words that mean something to a format. */
const hostile = {
	title: '"Quotes" & <b>tags</b> ]]> {100%} \\ $x$, a; b',
	publisher: 'The "Paper" ]]> & Söhne; GmbH',
	names: ['Ville ]]> B', 'Emoji 🏔 Town', 'مدينة القصر', 'Dateville', '"O\'Neil; Creek" & Co']
};

/** An area across the 180th meridian with a hole that crosses it too. */
const ring = {
	type: 'Feature',
	id: 'ring',
	properties: { name: 'Ring of Isles' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[[170, 60], [-170, 60], [-170, 70], [170, 70], [170, 60]], // prettier-ignore
			[[178, 64], [178, 66], [-178, 66], [-178, 64], [178, 64]] // prettier-ignore
		]
	}
};

let room: Awaited<ReturnType<typeof newsroom>>;
let folder: string;
/** Places and mentions of each collection, to be found again. */
const counts = new Map<string, { places: number; mentions: number }>();

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-validators-'));
	room = await newsroom();
	const points = [[10, 50], [179.99999, -16.5], [35.5, 31.9], [180, 66], [-180, -85]]; // prettier-ignore
	const quoted = (text: string) => JSON.stringify(text);
	const [first, second, third, fourth, fifth] = hostile.names;
	await room.write(
		'a.md',
		story(
			quoted(hostile.title),
			`Rain fell in ${first} and in ${fifth}. 🌧 A flood reached Kharkiv.`,
			{
				url: quoted("https://example.com/a?b=1&c='2'"),
				publisher: quoted(hostile.publisher),
				authors: '["O\'Neil, Ann", "عمر بن علي", "{Curly} and Sons"]'
			}
		)
	);
	await room.write(
		'b.md',
		`---\ntitle: لا تاريخ 🌧\n---\n\nSnow fell in ${second}, in ${third}, near ${fourth} and on the Ring of Isles.\n`
	);
	await room.write(
		'c.md',
		story('=1+1', 'Fighting reached Ukraine, Fiji and Russia; Moscow said so.', {
			day: '2024-09-01T10:00:00+02:00'
		})
	);
	const places = hostile.names.map(
		(name, i) => `  local:p${i}: { name: ${quoted(name)}, point: [${points[i]}], precision_km: 1 }`
	);
	const rules = hostile.names.map(
		(name, i) => `  - { name: ${quoted(name)}, place: "local:p${i}" }`
	);
	await room.write('corrections.yaml', ['places:', ...places, 'rules:', ...rules, ''].join('\n'));
	await room.write(
		'places.geojson',
		JSON.stringify({ type: 'FeatureCollection', features: [ring] })
	);
	await room.write('collection.yaml', `title: ${quoted(`Steppe 🌊 بحر ${hostile.title}`)}\n`);
	expect(await room.build('--url', 'https://example.org/maps/')).toMatchObject({ code: 0 });
	const sites = [
		['sample', 'site/kursk/data', null],
		['hostile', join(room.out, 'steppe/data'), 'https://example.org/maps/steppe/'],
		['undated', join(room.out, 'steppe/data'), null]
	] as const;
	for (const [name, data, address] of sites) await writeExports(name, data, address);
}, 120_000);

afterAll(async () => {
	await room.remove();
	await rm(folder, { recursive: true, force: true });
});

/** Writes what is left of a collection in every format, each under an ending that others know. */
async function writeExports(name: string, data: string, address: string | null): Promise<void> {
	const collection = await openCollection(diskSource(data));
	const filter = { place: null, period: null, kinds: 'all', facets: noFacets } as const;
	const selection = await select(collection, { ...filter, placedOnly: false }, address);
	counts.set(name, { places: selection.places().length, mentions: selection.rows.length });
	await mkdir(join(folder, name));
	for (const format of exportFormats) {
		const pieces: Uint8Array[] = [];
		for await (const piece of format.write(selection)) pieces.push(Buffer.from(piece));
		await writeFile(join(folder, name, `${name}${format.extension}`), Buffer.concat(pieces));
	}
}

const fileOf = (name: string, ending: string) => join(folder, name, name + ending);

const textOf = (name: string, ending: string) => readFile(fileOf(name, ending), 'utf8');

const collections = ['sample', 'hostile', 'undated'];

describe.each(collections)('the %s collection', { timeout: 60_000 }, (name) => {
	it('has every name that a format could stumble over', () => {
		if (name === 'sample') expect(counts.get(name)!.places).toBeGreaterThan(60);
		else expect(counts.get(name)!.places).toBeGreaterThanOrEqual(hostile.names.length + 5);
	});

	it.each(['.geojson', '.regions.geojson', '.lpf.json'])(
		'is GeoJSON by its specification as %s',
		async (ending) => {
			const text = await textOf(name, ending);
			expect(() => check(text)).not.toThrow();
		}
	);

	it.each(['.csl.json', '.bib', '.ris'])('is read by citation-js as %s', async (ending) => {
		const stated = JSON.parse(await textOf(name, '.csl.json')) as { id: string; title: string }[];
		const { data } = new Cite(await textOf(name, ending));
		expect(data.map(({ id, title }) => [id, title])).toEqual(
			stated.map(({ id, title }) => [id, title])
		);
	});

	it.skipIf(!has.ogrinfo).each([
		['.geojson', 'places'],
		['.fgb', 'places'],
		['.kml', 'places'],
		['.gpx', 'places'],
		['.csv', 'mentions'],
		['.regions.geojson', null],
		['.atom', null]
	] as const)('is read whole and without a warning by GDAL as %s', async (ending, counted) => {
		const { stdout, stderr } = await run('ogrinfo', ['-ro', '-so', '-al', fileOf(name, ending)]);
		expect(stderr).toBe('');
		const [found] = Array.from(stdout.matchAll(/Feature Count: (\d+)/g), ([, n]) => Number(n));
		if (counted === null) expect(found).toBeGreaterThan(0);
		else expect(found).toBe(counts.get(name)![counted]);
	});

	it.skipIf(!has.ogrinfo).each(['.geojson', '.regions.geojson'])(
		'has no area that crosses itself, by GEOS, as %s',
		async (ending) => {
			const layer = (name + ending).replace(/\.geojson$/, '');
			const sql = `SELECT id FROM "${layer}" WHERE NOT ST_IsValid(geometry)`;
			const call = ['-q', '-dialect', 'SQLite', '-sql', sql, fileOf(name, ending)];
			const { stdout, stderr } = await run('ogrinfo', call);
			expect(stdout + stderr).not.toMatch(/OGRFeature|ERROR|warning/i);
			expect(stdout).toContain('Layer name');
		}
	);

	it.skipIf(!has.xmllint).each(['.kml', '.gpx', '.atom', '.tei.xml'])(
		'is well-formed by libxml as %s',
		async (ending) => {
			const { stderr } = await run('xmllint', ['--noout', '--nonet', fileOf(name, ending)]);
			expect(stderr).toBe('');
		}
	);
});

for (const [schema, option, ending] of [
	['kml', '--schema', '.kml'],
	['tei', '--relaxng', '.tei.xml']
] as const) {
	const path = schemaOf(schema);
	// Together: the schema of TEI alone takes seconds to read.
	it.skipIf(!has.xmllint || path === undefined)(
		`all keep to the schema of ${schema}`,
		async () => {
			const files = collections.map((name) => fileOf(name, ending));
			const { stderr } = await run('xmllint', ['--noout', '--nonet', option, path!, ...files]);
			const verdicts = files.map((file) => `${file} validates`);
			expect(stderr.trim().split('\n')).toEqual(verdicts);
		},
		60_000
	);
}

it('GPX calls the 180th meridian by the one name that its schema has', async () => {
	const text = await textOf('hostile', '.gpx');
	expect(text).toContain('lon="-180"');
	expect(text).not.toContain('lon="180"');
});

it.skipIf(!has.xmllint)('every feed, sitemap and picture of a site is well-formed', async () => {
	const entries = await readdir(room.out, { recursive: true });
	const files = entries.filter((path) => /\.(?:xml|svg)$/.test(path));
	for (const part of ['sitemap.xml', 'steppe/feed.xml', 'steppe/oembed.xml', 'steppe/map.svg']) {
		expect(files).toContain(part);
	}
	const paths = files.map((path) => join(room.out, path));
	const { stderr } = await run('xmllint', ['--noout', '--nonet', ...paths]);
	expect(stderr).toBe('');
});

it.skipIf(!has.ogrinfo)('the feed and the shapes of a site are read by GDAL', async () => {
	for (const path of ['feed.xml', 'data/regions.topojson', 'data/places.geojson']) {
		const file = join(room.out, 'steppe', path);
		const { stdout, stderr } = await run('ogrinfo', ['-ro', '-so', '-al', file]);
		expect(stderr, path).toBe('');
		expect(stdout, path).toMatch(/Feature Count: [1-9]/);
	}
});

it('says which validators are not there', () => {
	const missing = [
		...Object.entries(has).flatMap(([program, isThere]) => (isThere ? [] : [program])),
		...(['kml', 'tei'] as const).filter((schema) => schemaOf(schema) === undefined)
	];
	if (missing.length > 0) console.log(`not checked by ${missing.join(', ')}: not installed`);
	expect(existsSync(fileOf('sample', '.geojson'))).toBe(true);
});
