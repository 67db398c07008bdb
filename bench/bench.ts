/**
 * `npm run bench`: measures a built program and prints where it stands against its budgets: medians of
 * several turns, with the least and the most of them. Times
 * depend on the machine and on what else it does; sizes and ratios do not. `npm run bench -- --large`
 * builds a site of 100,000 articles too, which takes some minutes and 4 GB of disk.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { packagePath } from '../src/cli/paths.ts';
import { measureBasemap } from './basemap.ts';
import { launchBrowser } from './browser.ts';
import { measureCorrections } from './corrections.ts';
import { measureFilter } from './filter.ts';
import { benchGeoparse } from './geoparse.ts';
import { measureMap } from './map.ts';
import { measurePages } from './pages.ts';
import { measureFirstSight, measureOpening } from './reading.ts';
import { buildMadeUpSite } from './site.ts';
import { measureSizes } from './sizes.ts';
import { formatSpread, type Spread } from './spread.ts';

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

/** How much of a budget is taken, or reached: "1.20 ×". */
const ratio = (measured: number, budget: number) => `${(measured / budget).toFixed(2)} ×`;

// First, while nothing else is in memory.
const speed = await benchGeoparse();
const megabytes = (speed: Spread) => formatSpread(speed, 'MB/s', 2);
const times = (spread: Spread) => formatSpread(spread, '×', 2);
const milliseconds = (spread: Spread) => formatSpread(spread, 'ms', 0);
section('Geoparsing English, one core', [
	['', 'measured', 'budget', 'of budget'],
	['articles, one by one', megabytes(speed.articles), '3 MB/s', ratio(speed.articles.median, 3)],
	['all in one text', megabytes(speed.oneText), '3 MB/s', ratio(speed.oneText.median, 3)],
	[
		`against compromise's ${megabytes(speed.compromise)}`,
		times(speed.againstCompromise),
		'10 ×',
		ratio(speed.againstCompromise.median, 10)
	],
	[
		`against wink-nlp's ${megabytes(speed.wink)}, which knows no places`,
		times(speed.againstWink),
		'1.5 ×',
		ratio(speed.againstWink.median, 1.5)
	],
	[
		'gazetteer and model opened',
		`${speed.openMs.toFixed(0)} ms`,
		'1000 ms',
		ratio(speed.openMs, 1000)
	],
	['memory they hold', `${speed.heldMb.toFixed(0)} MB`, '300 MB', ratio(speed.heldMb, 300)],
	[
		'the gazetteer alone opened',
		`${speed.gazetteerMs.toFixed(0)} ms`,
		'1000 ms',
		ratio(speed.gazetteerMs, 1000)
	],
	['memory it holds', `${speed.gazetteerMb.toFixed(0)} MB`, '', ''],
	['names looked up', formatSpread(speed.lookUps, 'thousand a second', 0), '', '']
]);

const pages = await measurePages();
section('Reading saved web pages, one core', [
	['a page has', 'read'],
	[`${pages.pageKb.toFixed(0)} KB`, formatSpread(pages.speed, 'a second', 0)]
]);

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
section('By route, gzipped (budgets: HTML and its styles 30 KB, own JavaScript and CSS 45 KB)', [
	['route', 'HTML', 'its styles', 'own', 'after rest', 'MapLibre'],
	...(await measureSizes(browser, site, routes)).map((size) => [
		size.route,
		kb(size.html),
		kb(size.styles),
		kb(size.own),
		kb(size.later),
		kb(size.maplibre)
	])
]);

const sizes = process.argv.includes('--large') ? [1000, 10_000, 100_000] : [1000, 10_000];
const sites = sizes.map(buildMadeUpSite);
section('Build, pages included, on two cores', [
	['articles', 'all', 'a 1,000', 'budget', 'of budget', 'most memory', 'ten more, kept'],
	...sites.map(({ articles, buildMs, peakMb, rebuildMs }) => [
		String(articles),
		`${(buildMs / 1000).toFixed(1)} s`,
		`${(buildMs / articles).toFixed(1)} s`,
		'3 s',
		ratio(buildMs / articles, 3),
		`${peakMb.toFixed(0)} MB`,
		`${(rebuildMs / 1000).toFixed(1)} s`
	])
]);

const corrected = await measureCorrections(sites[0], 3);
section('Build of 1,000 articles with corrections against the same without, in turns', [
	['corrections', 'with/without', 'budget', 'of budget'],
	[String(corrected.count), times(corrected.ratio), '1.05 ×', ratio(corrected.ratio.median, 1.05)]
]);

const maps = [await measureMap(browser, site, 'kursk', 5)];
for (const { folder, id } of sites.slice(1)) maps.push(await measureMap(browser, folder, id, 3));
section('Map at rest against a bare MapLibre page in turns', [
	['places', 'own', 'bare', 'own/bare', 'budget', 'of budget'],
	...maps.map(({ places, own, bare, ratio: against }, i) => [
		String(places),
		milliseconds(own),
		milliseconds(bare),
		times(against),
		`${i === 0 ? 1.15 : 1.1} ×`,
		ratio(against.median, i === 0 ? 1.15 : 1.1)
	])
]);
const basemap = await measureBasemap(browser, site, 'kursk', 5);
section('Map at rest with the basemap, and with an empty one', [
	['with', 'without', 'with/without', 'basemap read'],
	[
		milliseconds(basemap.withBasemap),
		milliseconds(basemap.without),
		times(basemap.ratio),
		kb(basemap.bytes)
	]
]);
const sight = await measureFirstSight(browser, site, '/kursk/', 5);
section('On a phone: 1.6 Mbit/s, 150 ms to and fro, 4 × slower processor', [
	['', 'measured', 'budget', 'of budget'],
	['largest text', milliseconds(sight.text), '1800 ms', ratio(sight.text.median, 1800)],
	[
		'still map',
		milliseconds(sight.still),
		'text + 500 ms',
		ratio(sight.still.median, sight.text.median + 500)
	],
	['map at rest', milliseconds(sight.map), '3500 ms', ratio(sight.map.median, 3500)],
	['layout shift, worst run', sight.shift.toFixed(3), '0.020', ratio(sight.shift, 0.02)]
]);
const widest = sites.at(-1)!;
const opening = await measureOpening(browser, widest.folder, widest.id, 5);
section(`Opening a place among the passages of ${widest.articles} articles, 4 × slower processor`, [
	['', 'measured', 'budget', 'of budget'],
	['to its first passage', milliseconds(opening), '200 ms', ratio(opening.median, 200)]
]);
await browser.close();

const filter = measureFilter(1_000_000, 20_000);
section('A change of the period over 1,000,000 mentions of 20,000 places', [
	['', 'measured', 'budget', 'of budget'],
	['median', `${filter.medianMs.toFixed(1)} ms`, '16 ms', ratio(filter.medianMs, 16)],
	['longest', `${filter.longestMs.toFixed(1)} ms`, '16 ms', ratio(filter.longestMs, 16)],
	['prepared, once', `${filter.prepareMs.toFixed(0)} ms`, '', ''],
	['choices of every facet', `${filter.choicesMs.toFixed(0)} ms`, '', '']
]);
