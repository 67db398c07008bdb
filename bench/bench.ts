/**
 * `npm run bench`: measures a built program and prints where it stands against its budgets. Times
 * depend on the machine and on what else it does; sizes and ratios do not.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { packagePath } from '../src/cli/paths.ts';
import { measureBasemap } from './basemap.ts';
import { launchBrowser } from './browser.ts';
import { measureFilter } from './filter.ts';
import { benchGeoparse } from './geoparse.ts';
import { measureMap } from './map.ts';
import { buildMadeUpSite } from './site.ts';
import { measureSizes } from './sizes.ts';

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

function section(title: string, rows: readonly (readonly string[])[]): void {
	const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
	console.log(`\n${title}`);
	for (const row of rows) {
		console.log(
			row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
		);
	}
}

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);

// First, while nothing else is in memory.
console.log('\nGeoparsing, one core (budget: 3 MB/s, open in 1 s, at most 300 MB)');
for (const line of await benchGeoparse()) console.log(line);

const site = packagePath('site');
execFileSync(
	process.execPath,
	[packagePath('bin/dateline.js'), 'build', packagePath('articles/kursk'), '--out', site],
	{ stdio: 'inherit' }
);
const browser = await launchBrowser();

const routes = [
	'/',
	'/kursk/',
	'/kursk/embed/',
	'/kursk/place/sudzha/',
	'/try/',
	'/places/',
	'/about/'
];
section('JavaScript and CSS by route, gzipped (budgets: first 30 KB, own 45 KB)', [
	['route', 'HTML', 'first', 'own', 'MapLibre'],
	...(await measureSizes(browser, site, routes)).map((size) => [
		size.route,
		kb(size.html),
		kb(size.first),
		kb(size.own),
		kb(size.maplibre)
	])
]);

const small = buildMadeUpSite(1000);
const large = buildMadeUpSite(10_000);
section('Build, pages included (budget: 3 s a 1,000 articles on two cores)', [
	['articles', 'all', 'a 1,000'],
	['1,000', `${(small.buildMs / 1000).toFixed(1)} s`, `${(small.buildMs / 1000).toFixed(1)} s`],
	['10,000', `${(large.buildMs / 1000).toFixed(1)} s`, `${(large.buildMs / 10_000).toFixed(1)} s`]
]);

const maps = [
	await measureMap(browser, site, 'kursk', 5),
	await measureMap(browser, large.folder, large.id, 3)
];
section('Map at rest, median, against a bare MapLibre page in turns (budget: 1.15 and 1.1 ×)', [
	['places', 'own', 'bare', 'ratio'],
	...maps.map(({ places, ownMs, bareMs }) => [
		String(places),
		`${ownMs.toFixed(0)} ms`,
		`${bareMs.toFixed(0)} ms`,
		(ownMs / bareMs).toFixed(2)
	])
]);
const basemap = await measureBasemap(browser, site, 'kursk', 5);
section('Map at rest with the basemap, and with an empty one', [
	['with', 'without', 'basemap read'],
	[`${basemap.withMs.toFixed(0)} ms`, `${basemap.withoutMs.toFixed(0)} ms`, kb(basemap.bytes)]
]);
await browser.close();

const filter = measureFilter(1_000_000, 20_000);
section('A change of the period over 1,000,000 mentions (budget: 16 ms)', [
	['mentions', 'places', 'prepare once', 'change, median', 'change, longest'],
	[
		'1000000',
		'20000',
		`${filter.prepareMs.toFixed(0)} ms`,
		`${filter.medianMs.toFixed(1)} ms`,
		`${filter.longestMs.toFixed(1)} ms`
	]
]);
