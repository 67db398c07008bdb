import { describe, expect, it } from 'vitest';
import { parseShallowYaml, splitFrontMatter } from './front-matter.ts';

const split = (source: string) => splitFrontMatter(source, 'a.md');

describe('front matter', () => {
	it.each([
		['YAML', '---\ntitle: Rain\ndate: 2025-03-14\n---\n\nIt rained.'],
		['TOML', '+++\ntitle = "Rain"\ndate = 2025-03-14\n[params]\ntitle = "No"\n+++\n\nIt rained.'],
		['a head of lines', 'Title: Rain\nDate: 2025-03-14\n\nIt rained.']
	])('is read as %s', (_, source) => {
		const { values, body } = split(source);
		expect(values).toEqual({ title: 'Rain', date: '2025-03-14' });
		expect(body.trim()).toBe('It rained.');
	});

	it('of TOML has texts with quotes and lists of texts', () => {
		const { values } = split(
			`+++\ntitle = "The \\"old\\" bridge"\nauthors = ["Anna Bell", 'Ivo Kraft']\ndraft = false # no\n+++\nIt fell.`
		);
		expect(values).toEqual({
			title: 'The "old" bridge',
			authors: ['Anna Bell', 'Ivo Kraft'],
			draft: 'false'
		});
	});

	it.each([
		['a sentence with a colon', 'Kyiv: rain fell\n\nIt rained.'],
		['one line with a name', 'Title: Rain\n\nIt rained.'],
		['a rule', '---\nIt rained.\n'],
		['nothing', '']
	])('is not seen in %s', (_, source) =>
		expect(split(source)).toEqual({ values: {}, body: source })
	);

	it('that is nested too deep or is too long is refused before it is parsed', () => {
		for (const deep of [
			`a: ${'['.repeat(2000)}`,
			`a: ${'{'.repeat(2000)}`,
			`${'- '.repeat(2000)}a`,
			Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
		]) {
			expect(() => split(`---\n${deep}\n---\nText.`)).toThrow(/nested more than 50 levels deep/);
		}
		expect(() => split(`---\na: ${'x'.repeat(70_000)}\n---\nText.`)).toThrow(/more than 64 KB/);
		expect(parseShallowYaml(`a: [${'[1], '.repeat(2000)}]`)).toBeTypeOf('object');
	});
});
