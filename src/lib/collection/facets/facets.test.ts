import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../languages/index.ts';
import { loadMessages } from '../../languages/messages.ts';
import { facets, noFacets, type Naming } from './index.ts';

describe('the list of facets', () => {
	it('has every module of the folder', async () => {
		const names = readdirSync(new URL('.', import.meta.url)).filter(
			(name) => !/^(?:facet|index)\.ts$|\.test\.ts$/.test(name)
		);
		const modules = await Promise.all(
			names.map((name) => import(/* @vite-ignore */ new URL(name, import.meta.url).href))
		);
		const known: readonly unknown[] = facets;
		for (const [i, exported] of modules.entries()) {
			expect(
				Object.values(exported).some((value) => known.includes(value)),
				names[i]
			).toBe(true);
		}
		expect(names).toHaveLength(facets.length);
	});

	it('has one value each in a view', () => {
		expect(Object.keys(noFacets)).toEqual(facets.map(({ key }) => key));
	});

	it.each(languageCodes)('has a label for each facet, and none besides: %s', async (language) => {
		const { facets: labels } = await loadMessages(language);
		expect(Object.keys(labels).sort()).toEqual(facets.map(({ key }) => key).sort());
		expect(Object.values(labels).filter((label) => label.trim() === '')).toEqual([]);
		expect(new Set(Object.values(labels)).size).toBe(facets.length);
	});
});

describe.each(facets.map((facet) => [facet.key, facet] as const))('%s', (_, facet) => {
	it('reads again every value it has read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const value = facet.parse(text);
				if (value !== null) expect(facet.parse(value)).toBe(value);
			})
		);
	});

	it('names any value it reads, as text', async () => {
		const naming: Naming = {
			language: 'en',
			t: await loadMessages('en'),
			placeName: (slug) => (slug === 'sudzha' ? { name: 'Sudzha' } : undefined)
		};
		for (const text of [
			'sudzha',
			'A',
			'en',
			'zh-Hant',
			'en-1a',
			'Ann Bell',
			'<b>',
			'x'.repeat(300)
		]) {
			const value = facet.parse(text);
			if (value !== null) expect(facet.name(value, naming).name).not.toBe('');
		}
	});
});
