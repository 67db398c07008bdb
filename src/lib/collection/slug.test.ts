import { describe, expect, it } from 'vitest';
import { slugify, unusedSlug } from './slug.ts';

describe('slugify', () => {
	it.each([
		['Sudzha', 'sudzha'],
		['Loknia, Sumy Oblast', 'loknia-sumy-oblast'],
		['Malaya Loknya', 'malaya-loknya'],
		['Côte d’Ivoire', 'cote-divoire'],
		['Курська область', 'kurska-oblast'],
		['Łódź', 'lodz'],
		['<script>alert(1)</script>', 'script-alert-1-script'],
		['北京', '']
	])('writes %s as %s', (name, slug) => expect(slugify(name)).toBe(slug));

	it('does not end in a hyphen where it is cut', () => {
		expect(slugify('one two three', 8)).toBe('one-two');
	});
});

describe('unusedSlug', () => {
	it('numbers what is taken', () => {
		const taken = new Set<string>();
		expect([1, 2, 3].map(() => unusedSlug('kursk', taken))).toEqual([
			'kursk',
			'kursk-2',
			'kursk-3'
		]);
	});
});
