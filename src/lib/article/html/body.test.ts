import { describe, expect, it } from 'vitest';
import { readHtml } from './page.ts';

const story =
	'Shells fell on the market square of Sudzha on Tuesday. Nobody was hurt, the council said, and the buses to Kursk went again by noon.';
const form = Array.from(
	{ length: 4 },
	(_, i) =>
		`<p>I agree that the union of fire brigades sends me letters of kind ${i}, and that it keeps my address as long as it needs it, under the rules that it has written down.</p>`
).join('');

const read = (body: string, head = '') =>
	readHtml(
		`<!doctype html><html lang="en"><head><title>Shells fall on Sudzha</title>${head}</head><body>${body}</body></html>`,
		'a',
		'a.html'
	).text;

describe('the element that holds a story', () => {
	it.each([
		[
			'the one that says it is the body',
			`<div itemprop="articleBody"><p>${story} ${story}</p></div>`
		],
		['the one of a usual name', `<div class="entry-content"><p>${story} ${story}</p></div>`],
		[
			'an article headed by the page’s title',
			`<article><h1>Shells fall on Sudzha</h1><div><p>${story} ${story}</p></div></article>`
		]
	])('is %s, not a longer form beside it', (_, body) => {
		const text = read(`<div><div>${body}</div></div><div><div class="letters">${form}</div></div>`);
		expect(text).toContain('Shells fell on the market square');
		expect(text).not.toContain('union of fire brigades');
	});

	it('is the one that begins as the page’s summary does', () => {
		const text = read(
			`<main><div><p>${story}</p></div></main><div class="letters">${form}</div>`,
			`<meta name="description" content="${story.slice(0, 60)}">`
		);
		expect(text).toContain('Shells fell on the market square');
		expect(text).not.toContain('union of fire brigades');
	});
});
