import { describe, expect, it } from 'vitest';
import type { Block } from '../blocks.ts';
import { withoutAround } from './around.ts';
import { readHtml } from './page.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
	text,
	heading: 0,
	isItem: false,
	isLinked: false,
	isEmphasized: false,
	links: [],
	...more
});
const first =
	'Shells fell on the market square of Sudzha on Tuesday morning, the council of the town said.';
const second =
	'Nobody was hurt, but the roofs of four houses are gone and the school stays closed until Monday.';
const third =
	'The road to Kursk was open again by noon; buses went every hour, as they do on other days of the week.';

const linesOf = (...blocks: Block[]) =>
	withoutAround(blocks, 'Shells fall on Sudzha', 'https://example.org/a').map(({ text }) => text);

describe('the lines around a story', () => {
	it.each([
		['the title once more', 'Shells fall on Sudzha'],
		['the address of the page', 'https://example.org/a'],
		['a day with its label', 'PUBLISHED: 00:01, Tue, Nov 19, 2024'],
		['a day with who publishes', 'Updated on: November 19, 2024 / 10:07 AM / The Ledger'],
		['two days', 'Updated Nov 19, 2024, 6:55 AM;Posted Nov 19, 2024, 6:51 AM'],
		['a day alone', '02 Ago 2017'],
		['what a gallery counts', 'Image 1 of / 9'],
		['a button', 'Sign In'],
		['an advertisement’s sign', 'Advertisement'],
		[
			'a notice of cookies',
			'This website uses cookies to improve your experience. You can opt out if you wish.'
		]
	])('are left out above it: %s', (_, line) => {
		expect(linesOf(block(line), block(first), block(second), block(third))).toEqual([
			first,
			second,
			third
		]);
	});

	it.each([
		['a heading that heads nothing', block('Latest news', { heading: 3 })],
		['a pointer', block('You may also like...')],
		['a German pointer', block('Das könnte Sie auch interessieren')],
		['a signature', block('Anna Bell')],
		['where to write', block('Email Anna Bell at anna@example.org or follow her.')],
		['whose it is', block('Copyright 2024 The Ledger. All rights reserved.')]
	])('are left out below it: %s', (_, line) => {
		expect(linesOf(block(first), block(second), block(third), line)).toEqual([
			first,
			second,
			third
		]);
	});

	it('stay where they are the story', () => {
		const results = ['100 m: Ivo Kraft', '200 m: Mia Long', '400 m: Jan Holm'].map((text) =>
			block(text, { isItem: true })
		);
		const all = [
			block(first),
			block('What is known', { heading: 2 }),
			block(second),
			block(
				'Cookies were baked for the children of Sudzha, and the children of Kursk had some too.'
			),
			...results
		];
		expect(linesOf(...all)).toEqual(all.map(({ text }) => text));
	});

	it('are kept with what follows them, be it paragraphs of the story', () => {
		const all = [
			block(first),
			block(second),
			block('Related'),
			block(third),
			block(second + ' Again.'),
			block(first + ' Again.')
		];
		expect(linesOf(...all)).toEqual([first, second, third, `${second} Again.`, `${first} Again.`]);
	});

	it('stand once where a page has them twice, and captions within the story alone', () => {
		const caption = block('The market square', { isCaption: true });
		const stray = block('Another town', { isCaption: true });
		expect(linesOf(block(first), block(first), caption, block(second), stray)).toEqual([
			first,
			caption.text,
			second
		]);
	});
});

describe('elements around a story', () => {
	const page = (inner: string) =>
		`<!doctype html><html lang=en><title>Shells fall on Sudzha</title><article><p>${first}</p><p>${second}</p>${inner}<p>${third}</p></article>`;
	it.each([
		['sdc-article-related-stories', '<h3>More from Lgov</h3><p>A duke leaves</p>'],
		['rail rail--trending', '<h3>TIME TRAVELLER</h3><span>A girl in an old picture</span>'],
		['articleBodyNewsletter_signup', '<h2>Morning letter</h2><p>What matters, in your inbox.</p>'],
		[
			'author-bio-container',
			`<h2>Who wrote it</h2><p>Anna Bell has written of Rylsk since 2001. ${second}</p>`
		]
	])('are left out by their names: %s', (name, inner) => {
		const { text } = readHtml(page(`<div class="${name}">${inner}</div>`), 'a', 'a.html');
		expect(text).toBe(`Shells fall on Sudzha\n\n${first}\n\n${second}\n\n${third}`);
	});

	it('stay where they hold the story', () => {
		const { text } = readHtml(
			`<!doctype html><html lang=en><title>Shells fall on Sudzha</title><div class="has-related share-enabled"><p>${first}</p><p>${second}</p><p>${third}</p><p>${second} Again.</p></div>`,
			'a',
			'a.html'
		);
		expect(text).toContain(third);
	});

	it('tell what a box beside the story does', () => {
		const aside = `<aside><p>The town of Sudzha was founded long ago; it lies on a river of the same name, has a market and two schools, and is known for its fair. About five thousand people live there, as the council counted in spring.</p></aside>`;
		expect(readHtml(page(aside), 'a', 'a.html').text).toContain('known for its fair');
		const links = `<aside><p><a href="/1">Rain in Lgov, and hail in the villages around it, as farmers say</a></p><p><a href="/2">Snow in Rylsk, for the first time in May since the war, and how people deal with it</a></p><p><a href="/3">Wind in Kurchatov breaks trees, and the trees break roofs of houses and of cars</a></p></aside>`;
		expect(readHtml(page(links), 'a', 'a.html').text).not.toContain('Lgov');
	});
});
