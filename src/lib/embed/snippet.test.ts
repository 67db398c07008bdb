// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSnippet, frameSnippet } from './snippet';

const options = {
	embedUrl: 'https://example.org/kursk/embed/?place=sudzha&kind=all#map=6.2/51.73/36.19',
	mapUrl: 'https://example.org/kursk/?place=sudzha&kind=all#map=6.2/51.73/36.19',
	loaderUrl: 'https://example.org/dateline-map.js',
	title: 'Map: places named in coverage of the Kursk region',
	linkText: 'Open the map',
	height: 560
};

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

test('the frame and the link below it keep the same state', () => {
	const body = parse(frameSnippet(options));
	expect(body.querySelector('iframe')?.src).toBe(options.embedUrl);
	expect(body.querySelector('a')?.href).toBe(options.mapUrl);
	expect(body.querySelector('iframe')?.title).toBe(options.title);
	expect(body.querySelector('iframe')?.getAttribute('loading')).toBe('lazy');
	expect(body.querySelector('iframe')?.hasAttribute('scrolling')).toBe(false);
});

test('the element holds the link as its fallback', () => {
	const body = parse(elementSnippet(options));
	expect(body.querySelector('dateline-map')?.getAttribute('src')).toBe(options.embedUrl);
	expect(body.querySelector<HTMLAnchorElement>('dateline-map a')?.href).toBe(options.mapUrl);
});

test('any title and link text stay text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, linkText) => {
			// A parser turns these into others by itself, escaped or not.
			fc.pre(!/[\r\0]/.test(title + linkText));
			for (const markup of [frameSnippet, elementSnippet]) {
				const body = parse(markup({ ...options, title, linkText }));
				expect(body.querySelector('a')?.textContent).toBe(linkText);
				expect(body.querySelector('[title]')?.getAttribute('title')).toBe(title);
				expect(body.querySelectorAll('*').length).toBeLessThanOrEqual(3);
			}
		})
	);
});
