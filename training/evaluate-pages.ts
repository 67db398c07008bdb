/**
 * `npm run evaluate -- pages`: how well saved web pages are read, on pages of others that are laid beside
 * the project and belong to their publishers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFeed } from '../src/lib/article/feed/read-feed.ts';
import { ArticleProblem } from '../src/lib/article/problem.ts';
import { readFile } from '../src/lib/article/read/index.ts';
import { wholeFiles } from '../tests/fixtures/inputs.ts';
import { mutated } from '../tests/fixtures/mutate.ts';

const folder = '../shared/eval/pages';

interface Page {
	readonly url: string;
	/** The bytes as served, in base64. */
	readonly html: string;
}

function pagesOf<T extends Page>(name: string): T[] {
	const text = gunzipSync(readFileSync(`${folder}/${name}`)).toString();
	return (
		text
			.split('\n')
			.filter((line) => line !== '')

			// Python writes a date that is none as NaN.
			.map((line) => JSON.parse(line.replace('"date": NaN', '"date": null')) as T)
	);
}

async function read(page: Page) {
	const source = { name: '', where: page.url };
	const bytes = Buffer.from(page.html, 'base64');
	for await (const item of readFile(bytes, 'page.html', source)) return item;
	throw new Error('a page is one item');
}

/** Prints the scores; a list of what is wrong too where it is asked for. */
export async function evaluatePages(hasFailures: boolean): Promise<void> {
	if (!existsSync(`${folder}/dates.jsonl.gz`)) {
		console.log(`skipped: ${folder} is not there`);
		return;
	}
	const dates = pagesOf<Page & { date: string | null }>('dates.jsonl.gz');
	const bodies = pagesOf<Page & { text: string }>('bodies.jsonl.gz');
	await scoreDates(dates, hasFailures);
	await scoreBodies(bodies, hasFailures);
	await scoreMetadata([...dates, ...bodies]);
	scoreFeeds();
}

/**
 * What the sets have no answers for: how many pages have a title and names of authors at all, how many
 * titles stand in a heading of the page letter by letter, how many pages have another language than their tag says.
 */
async function scoreMetadata(pages: readonly Page[]): Promise<void> {
	let [all, headed, named, retold] = [0, 0, 0, 0];
	for (const page of pages) {
		const item = await read(page);
		if (!('article' in item)) continue;
		const { title, authors, language } = item.article;
		const source = Buffer.from(page.html, 'base64').toString();
		const words = (text: string) =>
			text
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu)
				?.join(' ') ?? '';
		const headings = [...source.matchAll(/<h[12]\b[^>]*>([^]*?)<\/h[12]>/gi)].map(([, inner]) =>
			words(inner.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, ' '))
		);
		const stated = /<html\b[^>]*?\blang\s*=\s*["']?([a-z]{2,3})/i.exec(source)?.[1].toLowerCase();
		all++;
		if (headings.includes(words(title))) headed++;
		if (authors.length > 0) named++;
		if (stated !== undefined && stated !== language.toLowerCase().split('-')[0]) retold++;
	}
	const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
	console.log(
		`of ${all} pages: title is a heading of the page ${share(headed)}, authors named ${share(named)}, language told against the page's tag ${share(retold)}`
	);
}

/** Feeds that the project writes itself: how many are read, and how many damaged ones end in an exception. */
function scoreFeeds(): void {
	const feeds = wholeFiles.filter(({ bytes }) =>
		/<(?:rss|feed)[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 300)))
	);
	let [whole, exceptions] = [0, 0];
	for (let seed = 0; seed < damagedFeeds; seed++) {
		const { bytes } = seed < feeds.length ? feeds[seed] : mutated(feeds, seed);
		const text = new TextDecoder().decode(bytes);
		try {
			readFeed(text, 'feed');
			if (seed < feeds.length) whole++;
		} catch (error) {
			if (!(error instanceof ArticleProblem)) exceptions++;
		}
	}
	console.log(
		`feeds: ${whole} of ${feeds.length} of the project's own read, ${exceptions} exceptions at ${damagedFeeds} damaged ones`
	);
}

/** Damaged feeds that are tried. */
const damagedFeeds = 2000;

/** As htmldate scores itself: a right day, a wrong one, none where one is stated. */
async function scoreDates(
	pages: readonly (Page & { date: string | null })[],
	hasFailures: boolean
): Promise<void> {
	let [right, wrong, missed] = [0, 0, 0];
	for (const page of pages) {
		const item = await read(page);
		const day = 'article' in item ? (item.article.published?.slice(0, 10) ?? null) : null;
		if (day === null) missed++;
		else if (day === page.date) right++;
		else wrong++;
		if (hasFailures && day !== page.date) console.log([page.date, day, page.url].join(' '));
	}
	const [precision, recall] = [right / (right + wrong), right / (right + missed)];
	const f = (2 * precision * recall) / (precision + recall);
	console.log(
		`dates: ${pages.length} pages, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F ${f.toFixed(3)} (on the whole set htmldate 1.10 0.949, newspaper4k 0.810; htmldate 1.11 on these pages 0.939)`
	);
}

/** Counts of the runs of four words of a text. */
function shingles(text: string): Map<string, number> {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
		const shingle = words.slice(i, i + 4).join(' ');
		if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
	[...counts.values()].reduce((a, b) => a + b, 0);

async function scoreBodies(
	pages: readonly (Page & { text: string })[],
	hasFailures: boolean
): Promise<void> {
	let [precisions, recalls] = [0, 0];
	for (const page of pages) {
		const item = await read(page);
		const { text, title } = 'article' in item ? item.article : { text: '', title: '' };
		const found = shingles(text.startsWith(`${title}\n`) ? text.slice(title.length) : text);
		const wanted = shingles(page.text);
		let common = 0;
		for (const [shingle, count] of found) common += Math.min(count, wanted.get(shingle) ?? 0);
		const [all, gold] = [sumOf(found), sumOf(wanted)];
		const precision = all === 0 ? (gold === 0 ? 1 : 0) : common / all;
		const recall = gold === 0 ? 1 : common / gold;
		precisions += precision;
		recalls += recall;
		if (hasFailures && Math.min(precision, recall) < 0.9) {
			console.log(precision.toFixed(2), recall.toFixed(2), page.url);
		}
	}
	const [precision, recall] = [precisions / pages.length, recalls / pages.length];
	const f = (2 * precision * recall) / (precision + recall);
	console.log(
		`bodies: ${pages.length} pages, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f.toFixed(3)} (on the whole set rs_trafilatura 0.970, trafilatura 0.958, Readability 0.947; trafilatura 2.3.1 on these pages 0.961)`
	);
}
