import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesIn, namedApart } from './apart.ts';
import {
	addressPart,
	fallbackLanguage,
	languageCodes,
	languageForTag,
	languageOfCode,
	namesShownIn
} from './index.ts';
import { loadAbout, loadExample, loadMessages } from './messages.ts';
import { languageTables } from './tables.ts';
import { languageOf } from './tell.ts';

const folder = (path: string) => new URL(path, import.meta.url);

it('every folder of a language is in the list, and every language has a folder', () => {
	const folders = readdirSync(folder('.'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect(folders.sort()).toEqual([...languageCodes].sort());
});

describe.each(languageCodes)('the folder of %s', (code) => {
	const { sample, words, places, article, grammar } = languageTables[code];
	const inScript = new RegExp(`^\\p{Script=${languageOfCode[code].script}}+$`, 'u');

	it('has every file', () => {
		const files = [
			'index',
			'tables',
			'sample',
			'words',
			'places',
			'article',
			'messages',
			'about',
			'example',
			'record',
			'plain',
			'story',
			'desk'
		];
		if (namedApart.includes(code)) files.push('exonyms');
		const missing = files.filter((file) => !existsSync(folder(`./${code}/${file}.ts`)));
		expect(missing).toEqual([]);
	});

	it('has the lists that the rules rest on', () => {
		const needed = [
			'common',
			'calendar',
			'title',
			'locative',
			'speech',
			'action',
			'agent',
			'settlement'
		] as const;
		expect(needed.filter((list) => (words.lists[list] ?? '').trim() === '')).toEqual([]);
		expect(Object.keys(places.heads)).toContain('region');
	});

	it('has an alphabet in its script, and twelve months by which none is taken for another', () => {
		expect(sample.letters).toMatch(inScript);
		const months = article.months.map((month) => month.toLowerCase());
		expect(months).toHaveLength(12);
		expect(new Set(months).size).toBe(12);
	});

	it('has patterns that are regular expressions', () => {
		const { pointer, credit, agency, appeal, address, published, updated } = article;
		for (const source of [pointer, credit, agency, appeal, address, published, updated]) {
			expect(() => new RegExp(source, 'iu')).not.toThrow();
		}
	});

	it('has endings with known cases alone', () => {
		for (const table of [grammar?.nouns ?? {}, grammar?.verbs ?? {}]) {
			for (const row of Object.values(table)) {
				for (const cell of row.split(' ')) expect(cell).toMatch(/^[^:]*:[ngdail]+$/u);
			}
		}
	});

	it('has texts, and an example that is told to be in the language', async () => {
		expect((await loadMessages(code)).language).not.toBe('');
		expect((await loadAbout(code)).parts.length).toBeGreaterThan(3);
		expect(languageOf(await loadExample(code))).toBe(code);
	});
});

describe('what follows from the list', () => {
	it('names are shown in the own language first, then in one that can be read', () => {
		expect(namesShownIn.uk).toEqual(['uk', 'ru', 'en']);
		expect(namesShownIn.ru).toEqual(['ru', 'uk', 'en']);
		expect(namesShownIn.pl).toEqual(['pl', 'en']);
		expect(namesShownIn.en).toEqual(['en']);
	});

	it('texts may have names in English and in other scripts, not in a neighbor of the own script', () => {
		expect(languagesIn.en).not.toContain('pl');
		expect(languagesIn.uk).not.toContain('pl');
		expect(languagesIn.pl).toEqual(expect.arrayContaining(['pl', 'en', 'uk', 'ru']));
	});

	it.each([
		['uk', 'uk'],
		['pl-PL', 'pl'],
		['ru-RU', 'ru'],
		['EN-gb', 'en'],
		['nl', 'en']
	])('the tag %s is read in %s', (tag, language) => expect(languageForTag(tag)).toBe(language));

	it('the address names every language but one', () => {
		expect(addressPart(fallbackLanguage)).toBe('');
		expect(addressPart('pl')).toBe('pl/');
	});
});
