import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endingOf, formatOf, formats, readFile } from './index.ts';

const readme = new URL('../../../../README.md', import.meta.url);

/** README's table of inputs, which follows from the list of formats. */
function table(): string {
	const rows = formats.map(
		({ name, endings, reads, leavesOut }) =>
			`| ${name} | ${endings.map((ending) => `\`${ending}\``).join(' ')} | ${reads} | ${leavesOut} |`
	);
	return [
		'| input | files | what is read | what is not |',
		'| --- | --- | --- | --- |',
		...rows
	].join('\n');
}

describe('the list of formats', () => {
	it('is the table of inputs in README (UPDATE=1 writes it)', () => {
		const text = readFileSync(readme, 'utf8');
		const written = /\| input \| files \|[^]*?(?=\n\n)/;
		expect(text).toMatch(written);
		if (process.env.UPDATE) writeFileSync(readme, text.replace(written, table));
		else expect(written.exec(text)![0]).toBe(table());
	});

	it('has a small ending with a dot for each, and a limit', () => {
		for (const { name, endings, maxBytes } of formats) {
			expect(endings.length, name).toBeGreaterThan(0);
			for (const ending of endings) expect(ending).toMatch(/^\.[a-z0-9.]+$/);
			expect(maxBytes, name).toBeGreaterThan(0);
		}
	});
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the format of a file', () => {
	it.each([
		['a.md', '{"text": "x"}', 'Markdown or plain text'],
		['a.txt', '<p>x', 'Markdown or plain text'],
		['a.HTML', '<!doctype html><p>x', 'Web page'],
		['a.html', 'no tag at all', 'Web page'],
		['a.xml', '<?xml version="1.0"?><rss version="2.0">', 'RSS or Atom feed, WordPress export'],
		['a.xml', '<!doctype html><html>', 'Web page'],
		['', '{"id": 1, "text": "x"}', 'Lines of JSON'],
		['a.json', '{"articles":[{"title":"x"}]}', 'List in JSON'],
		['a.json', '{"text": "x"}\n{"text": "y"}\n', 'Lines of JSON'],
		['a.json', '{"text": "x",\n"title": "y"}', 'List in JSON'],
		['a.xhtml', '<?xml version="1.0"?>\n<html>', 'Web page'],
		['a.txt', 'TY  - NEWS\nTI  - Rain\nER  - \n', 'References in RIS (Zotero)'],
		['', 'Shells fell.', 'Markdown or plain text'],
		['a.jsonl', '', 'Lines of JSON']
	])('of %s that begins %j is %s', (path, head, name) =>
		expect(formatOf(path, bytesOf(head))?.name).toBe(name)
	);

	it('is none where neither name nor bytes say one', () => {
		expect(formatOf('a.bin', Uint8Array.of(0, 1, 2))).toBeUndefined();
		expect(endingOf('a.bin')).toBe('');
		expect(endingOf('folder.md/a')).toBe('');
	});
});

describe('a file that cannot be read', () => {
	it.each([
		['a.bin', '\0\x01', /^a\.bin is of no kind that is read: \.pdf, /],
		['a.md', ' ', "a.md is empty; add the article's words or remove it"],
		[
			'a.xml',
			'<?xml version="1.0"?><urlset><url/></urlset>',
			'a.xml is no RSS or Atom feed, nor any other XML that is read: it begins with <urlset>'
		],
		['a.tei', '<TEI xmlns="x', 'a.tei is damaged where it begins; save it again'],
		['a.html', '<!-- nothing -->', /^no article was found in a\.html/],
		['a.md', `${'>'.repeat(4000)} a`, /^a\.md: quotes or lists are nested more than 100 deep/]
	])('is answered with its problem: %s', async (path, content, problem) => {
		const items = [];
		for await (const item of readFile(bytesOf(content), path, { name: 'a', where: path })) {
			items.push(item);
		}
		expect(items).toEqual([
			{
				where: path,
				problem: typeof problem === 'string' ? problem : expect.stringMatching(problem)
			}
		]);
	});
});
