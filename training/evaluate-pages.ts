/**
 * `npm run evaluate -- pages`: how well saved web pages are read, on pages of others that are laid beside
 * the project and belong to their publishers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFile } from '../src/lib/article/read/index.ts';

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
	await scoreDates(pagesOf('dates.jsonl.gz'), hasFailures);
	await scoreBodies(pagesOf('bodies.jsonl.gz'), hasFailures);
}

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
		`dates: ${pages.length} pages, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F ${f.toFixed(3)} (htmldate 0.949, newspaper4k 0.810)`
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
		`bodies: ${pages.length} pages, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f.toFixed(3)} (rs_trafilatura 0.970, trafilatura 0.958, Readability 0.947)`
	);
}
