import { describe, expect, it } from 'vitest';
import { readFile, type ReadItem } from './index.ts';

async function read(path: string, content: string): Promise<ReadItem[]> {
	const items: ReadItem[] = [];
	const bytes = new TextEncoder().encode(content);
	const source = { name: 'a', where: path };
	for await (const item of readFile(bytes, path, source, { keepsCaptions: true })) items.push(item);
	return items;
}

async function articlesOf(path: string, content: string) {
	return (await read(path, content)).map((item) => {
		if ('problem' in item) throw new Error(item.problem);
		return item.article;
	});
}

const words =
	'Shells fell on the market square of Sudzha on Tuesday, and nobody was hurt, the council said.';

describe('RIS', () => {
	const reference = (...lines: string[]) => `TY  - NEWS\r\n${lines.join('\r\n')}\r\nER  - \r\n\r\n`;

	it('gives what a reference says, its abstract as text', async () => {
		const [article] = await articlesOf(
			'a.ris',
			reference(
				'TI  - Shells fall on Sudzha',
				'AU  - Bell, Anna',
				'AU  - Kraft, Ivo, Jr.',
				'T2  - The Ledger',
				'DA  - 2025/3/14/morning',
				'PY  - 2025',
				'UR  - https://ledger.example/a',
				'LA  - en',
				'N1  - Filed under war.',
				`AB  - ${words}`,
				'The school stays closed.'
			)
		);
		expect(article).toMatchObject({
			title: 'Shells fall on Sudzha',
			authors: ['Anna Bell', 'Ivo Kraft Jr.'],
			publisher: 'The Ledger',
			published: '2025-03-14',
			url: 'https://ledger.example/a',
			language: 'en',
			text: `Shells fall on Sudzha\n\n${words}\n\nThe school stays closed.`
		});
	});

	it('gives a title alone, and one bad reference costs no other', async () => {
		const source =
			'Provider: A catalog\r\n\r\n' +
			reference('T1  - Hail in Kursk', 'Y1  - 2025///', 'UR  - javascript:alert(1)') +
			reference('AU  - Bell, Anna') +
			'TY  - MGZN\r\nTI  - Rain in Lgov\r\nDA  - 2025/02/30/';
		const [first, second, third] = await read('a.ris', source);
		expect(first).toMatchObject({
			article: { title: 'Hail in Kursk', text: 'Hail in Kursk', published: null, url: null }
		});
		expect(second).toEqual({
			where: 'a.ris, item 2',
			problem: "a.ris, item 2 has no text; add the article's words or remove it"
		});
		expect(third).toMatchObject({ article: { title: 'Rain in Lgov', published: null } });
	});
});

describe('TEI', () => {
	const text = (body: string, title = 'Shells fall on Sudzha') => `<TEI xml:lang="en"><teiHeader>
<fileDesc><titleStmt><title>${title}</title><author><persName><surname>Bell</surname><forename>Anna</forename></persName></author><author>Kraft, Ivo</author></titleStmt>
<publicationStmt><publisher>The Archive</publisher><date when="2031">2031</date><idno type="URL">https://archive.example/a</idno></publicationStmt>
<sourceDesc><bibl><title level="a">${title}</title><title level="j">The Ledger</title><date when="2025-03-14">Friday</date></bibl></sourceDesc>
</fileDesc></teiHeader><text><front><p>Front matter.</p></front><body>${body}</body></text></TEI>`;

	it('gives what the header says, and the body as it is to be read', async () => {
		const [article] = await articlesOf(
			'a.xml',
			`<?xml version="1.0"?>${text(
				`<head>Shells fall on Sudzha</head><div><p>${words}<note>See below.</note></p>` +
					'<figure><graphic url="a.png"/><head>The square</head></figure>' +
					'<p>The <choice><sic>shool</sic><corr>school</corr></choice> of <placeName>Kurchatov</placeName>' +
					' stays<lb/>clo<lb break="no"/>sed &lt;today&gt;.</p></div>'
			)}`
		);
		expect(article).toMatchObject({
			title: 'Shells fall on Sudzha',
			authors: ['Anna Bell', 'Ivo Kraft'],
			publisher: 'The Ledger',
			published: '2025-03-14',
			url: 'https://archive.example/a',
			language: 'en',
			text: `Shells fall on Sudzha\n\n${words}\n\n[Caption] The square\n\nThe school of Kurchatov stays closed <today>.`
		});
	});

	it('gives each text of a corpus', async () => {
		const corpus = `<tei:teiCorpus xmlns:tei="http://www.tei-c.org/ns/1.0">${text(`<p>${words}</p>`)}${text('<p/>', 'Nothing')}</tei:teiCorpus>`;
		const [first, second] = await read('a.xml', corpus);
		expect(first).toMatchObject({ where: 'a.xml, item 1', article: { publisher: 'The Ledger' } });
		expect(second).toEqual({
			where: 'a.xml, item 2',
			problem: "a.xml, item 2 has no text; add the article's words or remove it"
		});
	});

	it('that is nested too deep, or declares entities, is answered with that', async () => {
		const deep = text(`${'<seg>'.repeat(300)}${words}${'</seg>'.repeat(300)}`);
		expect(await read('a.xml', deep)).toEqual([
			{ where: 'a.xml', problem: 'a.xml is nested more than 200 elements deep' }
		]);
		expect(await read('a.xml', `<!DOCTYPE TEI [<!ENTITY a "b">]>${text(words)}`)).toEqual([
			{ where: 'a.xml', problem: 'a.xml declares entities of its own; remove its document type' }
		]);
	});
});
