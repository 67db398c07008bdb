/** How many saved web pages are read a second on one core: pages of the project's own, with all that stands around a story. */
import { performance } from 'node:perf_hooks';
import { readFile } from '../src/lib/article/read/index.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Pages read in a turn, each another. */
const pagesOfTurn = 100;
/** After one turn to warm up. */
const turns = 5;

const places = ['Sudzha', 'Kursk', 'Lgov', 'Rylsk', 'Sumy', 'Belgorod', 'Konotop', 'Hlukhiv'];

/** A page as papers serve it: metadata, menu, story with links and a picture, pointers, comments, footer. */
function pageOf(number: number): Uint8Array {
	const place = (offset: number) => places[(number + offset) % places.length];
	const title = `Rain number ${number} fell on ${place(0)}`;
	const links = (count: number, name: string) =>
		Array.from(
			{ length: count },
			(_, i) =>
				`<li class="${name}-item"><a href="/${name}/${i}">${name} ${i}: ${place(i)}</a></li>`
		).join('');
	const story = Array.from(
		{ length: 14 },
		(_, i) =>
			`<p>Rain fell on ${place(i)} for ${i + 2} hours, said a man of <a href="/town/${i}">the town</a>, and the river rose by ${number + i} centimeters until the council of ${place(i + 3)} closed the bridge.</p>`
	).join('\n');
	const data = JSON.stringify({
		'@type': 'NewsArticle',
		headline: title,
		datePublished: '2025-03-14T10:00:00+02:00',
		author: { '@type': 'Person', name: 'Anna Bell' }
	});
	return new TextEncoder().encode(
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Ledger</title>` +
			`<meta property="og:title" content="${title}"><link rel="canonical" href="https://ledger.example/${number}">` +
			`<script type="application/ld+json">${data}</script><style>${'.a{color:red}'.repeat(200)}</style></head><body>` +
			`<header><nav><ul>${links(60, 'menu')}</ul></nav></header><main><article><h1>${title}</h1>` +
			`<p class="byline">By Anna Bell</p><figure><img src="a.jpg" alt=""><figcaption>A street in ${place(1)}</figcaption></figure>` +
			`${story}<aside><h3>More stories</h3><ul>${links(12, 'more')}</ul></aside></article>` +
			`<section id="comments"><h2>Comments</h2><ul>${links(25, 'comment')}</ul></section></main>` +
			`<footer><ul>${links(30, 'foot')}</ul></footer><script>${'window.a=1;'.repeat(500)}</script></body></html>`
	);
}

export interface PageSpeed {
	/** Pages a second. */
	readonly speed: Spread;
	/** Kilobytes that a page has. */
	readonly pageKb: number;
}

/** @throws {Error} If a page is not read as the article that it is. */
export async function measurePages(): Promise<PageSpeed> {
	const pages = Array.from({ length: pagesOfTurn }, (_, number) => pageOf(number));
	const speeds: number[] = [];
	for (let turn = -1; turn < turns; turn++) {
		const start = performance.now();
		for (const [number, page] of pages.entries()) {
			const source = { name: 'page', where: 'page.html' };
			for await (const item of readFile(page, 'page.html', source)) {
				if (!('article' in item) || !item.article.title.startsWith(`Rain number ${number} `)) {
					throw new Error(`page ${number} was not read as its article`);
				}
			}
		}
		if (turn >= 0) speeds.push(pagesOfTurn / ((performance.now() - start) / 1000));
	}
	const bytes = pages.reduce((sum, { length }) => sum + length, 0);
	return { speed: spreadOf(speeds), pageKb: bytes / pagesOfTurn / 1000 };
}
