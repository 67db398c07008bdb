/**
 * What large collections cost on paper, out of what docs/scale.md has measured: fits a power law to its
 * table, writes docs/scale.svg, and the tables between the marks in docs/scale.md. `npm run
 * scale:picture` writes both; a test says when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** List prices in US dollars: what a reader may replace. */
const prices = {
	/** EC2 m7g.large, Linux, on demand, us-east-1: $0.0816 an hour for two cores (June 2026). */
	coreHour: 0.0816 / 2,
	hosts: [
		// developers.cloudflare.com/r2/pricing, Standard (August 2026).
		{ name: 'Cloudflare R2', gbMonth: 0.015, millionPuts: 4.5, millionGets: 0.36, gbOut: 0 },
		// aws.amazon.com/s3/pricing, S3 Standard, us-east-1, first step of each scale.
		{ name: 'Amazon S3', gbMonth: 0.023, millionPuts: 5, millionGets: 0.4, gbOut: 0.09 }
	]
};

/** Requests of a first view of the sample's map, and files of a page: it and its picture. */
const [requestsOfView, filesOfPage] = [129, 2];
/** Cores that a cluster of 32 such machines has. */
const clusterCores = 64;
const views = 10_000;

const document = () => readFileSync('docs/scale.md', 'utf8');
const number = (text) => Number(/[\d,.]+/.exec(text)[0].replaceAll(',', ''));

/** The tables that were measured: by step, a figure for each number of articles. */
function measured(text) {
	const table = text.split('## From ten thousand to half a million')[1].split('\n## ')[0];
	const row = (name) =>
		table
			.split('\n')
			.find((line) => line.startsWith(`| ${name}`))
			.split('|')
			.slice(2, 5)
			.map(number);
	const million = text.split('## A million')[1];
	const step = (name) =>
		million
			.split('\n')
			.find((line) => line.startsWith(`| ${name}`))
			.split('|');
	return {
		articles: row('articles'),
		geoparse: row('geoparse, processor'),
		collect: row('collect, processor'),
		rows: row('rows, packed'),
		data: row('data'),
		/** Seconds that an article adds to rendering, whatever has pages. */
		renderEach: number(/beside the (\d+) s/.exec(table)[1]) / row('articles')[2],
		million: {
			read: number(step('read')[2]),
			geoparse: number(step('geoparse,')[2]),
			collect: number(step('collect `')[2]),
			rows: number(step('geoparse,')[5]) * 1000,
			data: number(step('collect `')[5]) * 1000,
			pageSeconds: number(step('render `')[2]),
			pageGb: number(step('render `')[5]) - number(step('collect `')[5]),
			pages: number(/a site of ([\d,]+) pages/.exec(million)[1]),
			mentions: number(/passages and ([\d,]+) mentions/.exec(million)[1]),
			places: number(/It holds ([\d,]+) places/.exec(million)[1]),
			indexMb: number(/the index, 18.3 million mentions.*\| ([\d.]+) MB \|/.exec(million)[1]),
			viewMb: number(/read until the map is at rest.*\| ([\d.]+) MB \|/.exec(million)[1])
		}
	};
}

/** The law `factor · articles ^ power` that is nearest to some figures, by least squares of their logarithms. */
function lawOf(articles, figures) {
	const [xs, ys] = [articles.map(Math.log), figures.map(Math.log)];
	const mean = (all) => all.reduce((a, b) => a + b) / all.length;
	const [mx, my] = [mean(xs), mean(ys)];
	const power =
		xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0) /
		xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
	return { power, at: (n) => Math.exp(my + power * (Math.log(n) - mx)) };
}

const steps = ['geoparse', 'collect', 'rows', 'data'];

function lawsOf(text) {
	const found = measured(text);
	const laws = Object.fromEntries(steps.map((step) => [step, lawOf(found.articles, found[step])]));
	return { found, laws };
}

const rounded = (value, digits = 2) =>
	Number(value.toPrecision(digits)).toLocaleString('en', { maximumSignificantDigits: digits });
const hours = (seconds) =>
	seconds < 60
		? `${rounded(seconds)} s`
		: seconds < 3600
			? `${rounded(seconds / 60)} min`
			: `${rounded(seconds / 3600)} h`;
const gb = (megabytes) =>
	megabytes < 1000 ? `${rounded(megabytes)} MB` : `${rounded(megabytes / 1000)} GB`;
const dollars = (value) => `$${value < 10 ? value.toFixed(2) : rounded(value)}`;

/** What stands between the marks of docs/scale.md. */
function scaleTables(text = document()) {
	const { found, laws } = lawsOf(text);
	const { million } = found;
	const perArticle = million.mentions / 1e6;
	const one = 1e7 / perArticle;
	/** One collection of so many articles, with pages of the 50,000 most named places and newest articles. */
	const costOf = (articles) => {
		const [geoparse, collect] = [laws.geoparse.at(articles), laws.collect.at(articles)];
		return {
			articles,
			read: (million.read * articles) / 1e6,
			geoparse,
			collect,
			render: million.pageSeconds + (articles - 1e6) * found.renderEach,
			rows: laws.rows.at(articles),
			data: laws.data.at(articles),
			siteGb: laws.data.at(articles) / 1000 + million.pageGb,
			puts: million.pages * filesOfPage,
			memory: 0.3 + (articles * 0.8e3 + million.places * 2e3) / 1e9,
			viewMb: million.viewMb + (million.indexMb * articles * perArticle) / million.mentions
		};
	};
	const small = costOf(one);
	const whole = costOf(100 * one);
	const parts = Object.fromEntries(
		Object.entries(small).map(([key, value]) => [
			key,
			['memory', 'viewMb'].includes(key) ? value : 100 * value
		])
	);
	const all = [small, parts, whole];
	const row = (name, cell) => `| ${name} | ${all.map(cell).join(' | ')} |`;
	const seconds = (cost) => cost.read + cost.geoparse + cost.collect + cost.render;
	const lines = [
		'| | 10⁷ mentions | 10⁹, a hundred collections | 10⁹, one collection |',
		'|---|--:|--:|--:|',
		row('articles', ({ articles }) => rounded(articles, 3)),
		row('`read`, one core', (cost) => hours(cost.read)),
		row('`geoparse`, one core', (cost) => hours(cost.geoparse)),
		row(`– ${clusterCores} cores, by parts`, (cost) => hours(cost.geoparse / clusterCores)),
		row('`collect --engine duckdb`, one core', (cost) => hours(cost.collect)),
		row('– memory of one process', (cost) => `${rounded(cost.memory)} GB`),
		row('`render --pages top:50000`, one core', (cost) => hours(cost.render)),
		row('machine, all four', (cost) => dollars((seconds(cost) / 3600) * prices.coreHour)),
		row('rows between the steps, packed', (cost) => gb(cost.rows)),
		row('data', (cost) => gb(cost.data)),
		row('site', (cost) => `${rounded(cost.siteGb)} GB`),
		row('requests that put it there', (cost) => rounded(cost.puts)),
		...prices.hosts.map((host) =>
			row(`– ${host.name}, once`, (cost) => dollars((cost.puts / 1e6) * host.millionPuts))
		),
		...prices.hosts.map((host) =>
			row(`– ${host.name}, a month`, (cost) => dollars(cost.siteGb * host.gbMonth))
		),
		row('a first view of a map, bytes', (cost) => gb(cost.viewMb)),
		row(`${rounded(views)} first views, requests`, () => rounded(views * requestsOfView)),
		...prices.hosts.map((host) =>
			row(`– ${host.name}`, (cost) =>
				dollars(
					((views * requestsOfView) / 1e6) * host.millionGets +
						((views * cost.viewMb) / 1000) * host.gbOut
				)
			)
		)
	];
	const powers = steps.map((step) => `${step} ${laws[step].power.toFixed(2)}`).join(', ');
	return `Powers of the number of articles, by least squares of the logarithms: ${powers}.\n\n${lines.join('\n')}\n`;
}

const [width, panel, left, top, height] = [880, 350, 64, 44, 260];
const decades = [4, 8];

/** The curves as SVG that is read on light and dark ground. */
export function scalePicture(text = document()) {
	const { found, laws } = lawsOf(text);
	const perArticle = found.million.mentions / 1e6;
	const last = found.articles.at(-1);
	const parts = [];
	const panels = [
		{ title: 'seconds of the processor', of: ['geoparse', 'collect'], from: 0, to: 6 },
		{ title: 'megabytes', of: ['rows', 'data'], from: 0, to: 6 }
	];
	for (const [i, { title, of, from, to }] of panels.entries()) {
		const x0 = left + i * (panel + 76);
		const x = (n) => x0 + ((Math.log10(n) - decades[0]) / (decades[1] - decades[0])) * panel;
		const y = (value) => top + height - ((Math.log10(value) - from) / (to - from)) * height;
		parts.push(`<text class="name" x="${x0}" y="${top - 20}">${title}</text>`);
		for (let d = from; d <= to; d++) {
			parts.push(
				`<path class="grid" d="M${x0} ${y(10 ** d).toFixed(1)}h${panel}"/>`,
				`<text class="end" x="${x0 - 8}" y="${(y(10 ** d) + 4).toFixed(1)}">10${raised(d)}</text>`
			);
		}
		for (const mentions of [6, 7, 8, 9]) {
			const at = x(10 ** mentions / perArticle).toFixed(1);
			parts.push(
				`<path class="grid" d="M${at} ${top}v${height}"/>`,
				`<text class="mid" x="${at}" y="${top + height + 18}">10${raised(mentions)}</text>`
			);
		}
		parts.push(
			`<text class="mid" x="${x0 + panel / 2}" y="${top + height + 38}">mentions in a collection</text>`
		);
		for (const [k, step] of of.entries()) {
			const { at, power } = laws[step];
			const point = (n) => `${x(n).toFixed(1)} ${y(at(n)).toFixed(1)}`;
			const kind = `line${k}`;
			parts.push(
				`<path class="${kind}" d="M${point(1e4)}L${point(last)}"/>`,
				`<path class="${kind} beyond" d="M${point(last)}L${point(1e8)}"/>`,
				...found.articles.map(
					(n, j) =>
						`<circle class="${kind} dot" cx="${x(n).toFixed(1)}" cy="${y(found[step][j]).toFixed(1)}" r="4"/>`
				),
				`<circle class="${kind} apart" cx="${x(1e6).toFixed(1)}" cy="${y(found.million[step]).toFixed(1)}" r="4"/>`,
				`<path class="${kind}" d="M${x0 + 16} ${top + 18 + 20 * k}h24"/>`,
				`<text x="${x0 + 48}" y="${top + 22 + 20 * k}">${step}, power ${power.toFixed(2)}</text>`
			);
		}
	}
	const foot = top + height + 66;
	parts.push(
		`<text x="${left}" y="${foot}">Dots: measured, and the law fitted to them. Dashes: extrapolated. Rings: the million, on a slower hour of the machine, not fitted.</text>`
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${foot + 16}" role="img" aria-label="Processor time and bytes of geoparsing and collecting, by mentions: measured up to nine million, extrapolated to a thousand million and more">
<style>
	text { font: 12px 'Noto Sans', 'Segoe UI', sans-serif; fill: #4a4a4a; }
	.name { font-weight: 600; font-size: 14px; fill: #1c1c1c; }
	.end { text-anchor: end; }
	.mid { text-anchor: middle; }
	path { fill: none; }
	.grid { stroke: #d5d2ca; }
	.line0 { stroke: #1d5f8a; stroke-width: 2; }
	.line1 { stroke: #b0501e; stroke-width: 2; }
	.beyond { stroke-dasharray: 6 5; }
	.line0.dot { fill: #1d5f8a; }
	.line1.dot { fill: #b0501e; }
	.apart { fill: none; }
	@media (prefers-color-scheme: dark) {
		text { fill: #c4c4c4; }
		.name { fill: #f2f2f2; }
		.grid { stroke: #41464d; }
		.line0 { stroke: #6fb3e0; }
		.line1 { stroke: #eda06f; }
		.line0.dot { fill: #6fb3e0; }
		.line1.dot { fill: #eda06f; }
	}
</style>
${parts.join('\n')}
</svg>
`;
}

const raised = (power) => [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]).join('');

/** The document with its tables between the marks. */
export function withTables(text = document()) {
	return text.replace(
		/(<!-- scale-picture -->\n)[^]*?(<!-- \/scale-picture -->)/,
		(_, before, behind) => `${before}\n${scaleTables(text)}\n${behind}`
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	writeFileSync('docs/scale.svg', scalePicture());
	writeFileSync('docs/scale.md', withTables());
}
