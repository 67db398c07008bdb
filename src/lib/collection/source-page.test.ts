import { describe, expect, it } from 'vitest';
import { addressAt, pageAt } from './source-page.ts';

const article = { url: 'https://news.example/a.pdf', pages: [0, 120, 120, 300] };

describe('the page of a PDF', () => {
	it('is the last that begins at or before a place in the text', () => {
		expect([0, 119, 120, 299, 300, 5000].map((start) => pageAt(article, start))).toEqual([
			1, 1, 3, 3, 4, 4
		]);
	});

	it('stands in the address of its source, and in no other', () => {
		expect(addressAt(article, 130)).toBe('https://news.example/a.pdf#page=3');
		expect(addressAt({ url: 'https://news.example/a' }, 130)).toBe('https://news.example/a');
		expect(addressAt({ ...article, url: null }, 130)).toBe(null);
	});
});
