import { describe, expect, it } from 'vitest';
import { readProse, wordsOf } from './prose.ts';

describe('readProse', () => {
	it('reads paragraphs, headings, lists, quotes, and marks within them', () => {
		const { blocks, leftOut } = readProse(
			'# Who we are\n\nThe *Example*, since **1950**.\n\n- [Contact](https://news.example/contact)\n\n> Said so.'
		);
		expect(blocks.map(({ kind, children }) => [kind, wordsOf(children)])).toEqual([
			['h', 'Who we are'],
			['p', 'The Example, since 1950.'],
			['li', 'Contact'],
			['quote', 'Said so.']
		]);
		expect(blocks[2].children).toEqual([
			{ mark: 'a', href: 'https://news.example/contact', children: ['Contact'] }
		]);
		expect(leftOut).toEqual([]);
	});

	it('lets no HTML, picture or address of another kind through, and says so', () => {
		const { blocks, leftOut } = readProse(
			'<script>alert(1)</script>\n\nA <b onclick="x()">word</b> and [more](javascript:alert(1)).\n\n![a](https://x.example/a.png)'
		);
		expect(JSON.stringify(blocks)).not.toMatch(/script|onclick|x\.example/);
		expect(wordsOf(blocks[0].children)).toBe('A word and more.');
		expect(blocks).toHaveLength(1);
		expect(leftOut).toEqual(['HTML', 'the link javascript:alert(1)', 'a picture']);
	});

	it('takes a program or a style sheet within a sentence for no words of it', () => {
		const { blocks } = readProse(
			'Maps <SCRIPT>count("a < b")</SCRIPT>by us<style>p { color: red }</style>. <b>Ours</b>.'
		);
		expect(blocks.map(({ children }) => wordsOf(children))).toEqual(['Maps by us. Ours.']);
	});
});
