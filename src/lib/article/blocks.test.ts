import { describe, expect, it } from 'vitest';
import { markdownBlocks } from './blocks.ts';

describe('a text of more marks than anybody writes', () => {
	it.each([['*a_ '], ['](b) '], ['[a](b) ![a]('], ['[^a] '], ['a~~b '], ['`a ']])(
		'has them as the signs that they are: %s',
		(mark) => {
			const run = mark.repeat(4000).trim();
			const [block, ...others] = markdownBlocks(`${run}\n\nRain in *Sudzha*.`);
			expect(block.text).toBe(run);
			expect(others.map(({ text }) => text)).toEqual(['Rain in Sudzha.']);
		}
	);

	it('keeps those of its items and rows, which are few each', () => {
		const items = markdownBlocks('- [Rain](https://example.org/) in *Sudzha*\n'.repeat(1000));
		expect(items).toHaveLength(1000);
		expect(items[999]).toMatchObject({
			text: 'Rain in Sudzha',
			links: ['https://example.org/']
		});
		const rows = markdownBlocks(`| a | b |\n|---|---|\n${'| *x* | [y](z) |\n'.repeat(1000)}`);
		expect(rows.at(-1)!.text).toBe('x, y');
	});
});
