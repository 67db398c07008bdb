import { expect, it } from 'vitest';
import { readHtml } from './page.ts';

const story =
	'<p>It rained in Sudzha for nine hours, and the council closed the bridge to Kursk until noon.</p>'.repeat(
		4
	);
const authorsOf = (byline: string, head = '', after = '') =>
	readHtml(
		`<!doctype html><html lang="en"><head><title>Rain in Sudzha</title>${head}</head><body><article><h1>Rain in Sudzha</h1>${byline}${story}</article>${after}</body></html>`,
		'a',
		'a.html'
	).authors;

it.each([
	'<span class="entry-meta-author"><a href="/anna">Anna Bell</a></span>',
	'<div class="content__author"><span>von <a href="/anna">Anna Bell</a></span></div>',
	'<a class="header__author-link" href="/anna"><img alt="Anna Bell"></a><a class="header__author-link" href="/anna">Anna Bell</a>',
	'<div class="page-meta--author">Posted on March 14, 2025 by Anna Bell</div>',
	'<h5>Date:</h5>14.03.2025<br><h5>Author:</h5>Anna Bell/LP'
])('the author of a page is read of %s', (byline) => {
	expect(authorsOf(byline)).toEqual(['Anna Bell']);
});

it('a class that names no person in it names no author', () => {
	expect(authorsOf('<div class="page-meta-author">Rubric: Cars</div>')).toEqual([]);
});

it('the author of a page is read of its data, be they no JSON, and of the byline of its head', () => {
	const data =
		'{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "A. Bell"}, "headline": "Rain",}';
	expect(authorsOf('', `<script type="application/ld+json">${data}</script>`)).toEqual(['A. Bell']);
	expect(authorsOf('', '<meta name="byl" content="By Anna Bell">')).toEqual(['Anna Bell']);
});

it('who wrote other stories and comments wrote no page', () => {
	const others =
		'<div class="comments"><span class="comment-author">Ivo Kraft</span></div><div class="related"><a class="story-author">Mia Long</a></div>';
	expect(authorsOf('', '', others)).toEqual([]);
});
