import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../assemble.ts';
import { formatOf, readFile } from './index.ts';
import { textOfPages } from './pdf-pages.ts';

async function read(path: string, content: string | Uint8Array, options: ReadOptions = {}) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const items = [];
	for await (const item of readFile(bytes, path, { name: 'a', where: path }, options)) {
		items.push(item);
	}
	return items;
}

async function articlesOf(path: string, content: string | Uint8Array, options?: ReadOptions) {
	return (await read(path, content, options)).map((item) => {
		if ('problem' in item) throw new Error(item.problem);
		return item.article;
	});
}

const rain = 'It rained in Sudzha, and nobody had an umbrella.';

describe('a table', () => {
	it('of commas, semicolons or tabs has an article a row', async () => {
		for (const [ending, sign] of [
			['csv', ','],
			['csv', ';'],
			['tsv', '\t']
		]) {
			const rows = [
				['Title', 'Body', 'publish_date', 'URL', 'Author', 'id'],
				[
					'Rain',
					`"It rained${sign} he said.\n\nIt ""hailed""."`,
					'2025-03-14',
					'https://example.org/a',
					'Anna Bell; Ivo Kraft',
					'17 b'
				]
			];
			const text = rows.map((row) => row.join(sign)).join('\r\n');
			expect(await articlesOf(`a.${ending}`, text)).toMatchObject([
				{
					title: 'Rain',
					text: `Rain\n\nIt rained${sign.trim()} he said.\n\nIt "hailed".`,
					published: '2025-03-14',
					url: 'https://example.org/a',
					authors: sign === ';' ? expect.anything() : ['Anna Bell', 'Ivo Kraft'],
					hasOwnId: false
				}
			]);
		}
	});

	it('has its columns named by the caller where they have names of their own', async () => {
		const [article] = await articlesOf('a.csv', `kop,inhoud\nRegen,${rain.replace(',', '')}`, {
			columns: { title: 'kop', text: 'inhoud' }
		});
		expect(article).toMatchObject({ title: 'Regen', text: expect.stringContaining('Sudzha') });
	});

	it('is called what a column says, where the caller names it', async () => {
		const text = 'where,text\nKursk,It rained in Sudzha all day.\n"7\u001b[2J of 9",\n';
		const called = async (columns: Record<string, string>) =>
			(await read('a.csv', text, { columns })).map(({ where }) => where);
		expect(await called({ where: 'where' })).toEqual(['Kursk', '7[2J of 9']);
		expect(await called({})).toEqual(['a.csv, row 2', 'a.csv, row 3']);
	});

	it('of titles and addresses alone, as Media Cloud gives it, has the titles', async () => {
		const text =
			'url,media_name,language,publish_date,title\nhttps://example.org/a,The Ledger,en,2025-03-14,Rain in Sudzha\n';
		expect(await articlesOf('a.csv', text)).toMatchObject([
			{ title: 'Rain in Sudzha', text: 'Rain in Sudzha', publisher: 'The Ledger' }
		]);
	});

	it('whose words are no more than the title, as feeds have them, has the title', async () => {
		const title = 'Rain in Sudzha.';
		for (const [path, content] of [
			['a.jsonl', JSON.stringify({ title, text: title })],
			['a.csv', `title,text\n${title},${title}\n`]
		]) {
			expect(await articlesOf(path, content)).toMatchObject([{ title, text: title }]);
		}
	});

	it('without rows, or a list of nothing, is told', async () => {
		for (const [path, content] of [
			['a.csv', ''],
			['a.csv', 'title,text\n'],
			['a.jsonl', '\n'],
			['a.json', '[]']
		]) {
			expect(await read(path, content)).toMatchObject([
				{ problem: expect.stringMatching(/^a\.\w+ holds no articles/) }
			]);
		}
	});

	it('tells of a row without anything by its number', async () => {
		const [good, bad] = await read('a.csv', `text,x\n"${rain}",1\n,2\n`);
		expect(good).toHaveProperty('article');
		expect(bad).toMatchObject({ problem: expect.stringMatching(/^a\.csv, row 3 has no "text"/) });
	});

	it('counts its empty rows, and takes the first of two columns of one name', async () => {
		const table = `\ntitle,text,text\n\nRain,"${rain}",no\n , \nSnow,It snowed.\n`;
		expect(await read('a.csv', table)).toMatchObject([
			{ where: 'a.csv, row 4', article: { text: `Rain\n\n${rain}` } },
			{ where: 'a.csv, row 6', article: { text: 'Snow\n\nIt snowed.' } }
		]);
	});

	it('may be a workbook', async () => {
		const book = utils.book_new();
		const rows = [{ headline: 'Rain', content: rain, date: new Date(Date.UTC(2025, 2, 14)) }];
		utils.book_append_sheet(book, utils.json_to_sheet(rows, { UTC: true }), 'A');
		const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
		expect(await articlesOf('a.xlsx', bytes)).toMatchObject([
			{ title: 'Rain', text: `Rain\n\n${rain}`, published: '2025-03-14' }
		]);
	});

	it('may be a workbook with a title above, empty rows and cells made one', async () => {
		const sheet = utils.aoa_to_sheet([
			['What was printed in March', null, null],
			[],
			['publisher', 'title', 'text'],
			['Ledger', 'Rain', rain],
			[],
			[null, 'Snow', 'It snowed.'],
			['Courier', 'Hail', 'It hailed.']
		]);
		sheet['!merges'] = [
			{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
			{ s: { r: 3, c: 0 }, e: { r: 5, c: 0 } }
		];
		const book = utils.book_new();
		utils.book_append_sheet(book, sheet, 'A');
		const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
		const items = await read('a.xlsx', bytes);
		expect(items.map(({ where }) => where)).toEqual([4, 6, 7].map((row) => `a.xlsx, row ${row}`));
		expect(items).toMatchObject(
			['Ledger', 'Ledger', 'Courier'].map((publisher) => ({ article: { publisher } }))
		);
	});

	it('may be Parquet', async () => {
		const columnData = [
			{ name: 'title', data: ['Rain', 'Snow'] },
			{ name: 'text', data: [rain, 'It snowed.'] }
		];
		const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
		expect((await articlesOf('a.parquet', bytes)).map(({ text }) => text)).toEqual([
			`Rain\n\n${rain}`,
			'Snow\n\nIt snowed.'
		]);
	});
});

describe('a list in JSON', () => {
	it('is what the REST interface of WordPress answers', async () => {
		const posts = [
			{
				id: 7,
				date: '2025-03-14T10:00:00',
				link: 'https://example.org/rain',
				title: { rendered: 'Rain &amp; hail' },
				content: { rendered: `<p>${rain}</p>\n<p>It hailed.</p>` }
			}
		];
		expect(await articlesOf('a.json', JSON.stringify(posts))).toMatchObject([
			{
				title: 'Rain & hail',
				text: `Rain & hail\n\n${rain}\n\nIt hailed.`,
				published: '2025-03-14T10:00:00',
				url: 'https://example.org/rain'
			}
		]);
	});

	it('is the export of a Telegram channel, without what is no message', async () => {
		const value = {
			name: 'The Ledger',
			type: 'public_channel',
			messages: [
				{ id: 1, type: 'service', text: '', action: 'create_channel' },
				{
					id: 2,
					type: 'message',
					date: '2025-03-14T10:00:00',
					from: 'The Ledger',
					text: ['It rained in ', { type: 'bold', text: 'Sudzha' }, '.']
				}
			]
		};
		const articles = await articlesOf('result.json', JSON.stringify(value, null, 1));
		expect(articles).toMatchObject([
			{ text: 'It rained in Sudzha.', authors: ['The Ledger'], published: '2025-03-14T10:00:00' }
		]);
	});

	it('may stand in one line, or be an object a line, whatever it is called', async () => {
		const long = { title: 'Rain', text: `${rain} `.repeat(200) };
		const titles = async (text: string) =>
			(await articlesOf('a.json', text)).map(({ title }) => title);
		expect(await titles(JSON.stringify({ articles: [long, { title: 'Hail' }] }))).toEqual([
			'Rain',
			'Hail'
		]);
		expect(await titles(`${JSON.stringify(long)}\n${JSON.stringify(long)}\n`)).toEqual([
			'Rain',
			'Rain'
		]);
	});

	it('may be one ninjs item', async () => {
		const item = {
			headline: 'Rain',
			body_html: `<p>${rain}</p>`,
			byline: 'Anna Bell',
			versioncreated: '2025-03-14T10:00:00Z'
		};
		expect(await articlesOf('a.json', JSON.stringify(item, null, 1))).toMatchObject([
			{
				title: 'Rain',
				text: `Rain\n\n${rain}`,
				authors: ['Anna Bell'],
				published: '2025-03-14T10:00:00Z'
			}
		]);
	});
});

describe('what a desk states of an article', () => {
	const said = {
		verification: 'claimed',
		verified_by: 'the ministry',
		graphic: true,
		embargo_until: '2999-01-01'
	};
	const expected = {
		verification: 'claimed',
		verifiedBy: 'the ministry',
		isGraphic: true,
		embargoUntil: '2999-01-01'
	};
	const names = `text,${Object.keys(said).join()}`;

	it('is read of lines of JSON, lists and tables as of front matter', async () => {
		const record = { text: rain, ...said };
		for (const [path, content] of [
			['a.jsonl', JSON.stringify(record)],
			['a.json', JSON.stringify([record, record])],
			['a.csv', `${names}\n"${rain}",claimed,the ministry,Yes,2999-01-01\n`]
		]) {
			expect((await articlesOf(path, content))[0], path).toMatchObject(expected);
		}
		const [agency] = await articlesOf(
			'a.json',
			JSON.stringify({ uri: 'a', body_text: rain, embargoed: '2999-01-01T09:00:00Z' })
		);
		expect(agency.embargoUntil).toMatch(/^2999-01-01/);
	});

	it('leaves out, with a word, an article of which it cannot be told', async () => {
		for (const row of ['claimed,,perhaps,', ',,,soon', 'surely,,,']) {
			const [item] = await read('a.csv', `${names}\n"${rain}",${row}\n`);
			expect(item).toMatchObject({
				problem: expect.stringMatching(/perhaps|soon|surely/)
			});
		}
	});
});

describe('a file packed by gzip', () => {
	it.each([
		['a.jsonl.gz', JSON.stringify({ title: 'Rain', text: rain })],
		['a.md.gz', `# Rain\n\n${rain}`],
		['a.csv.gz', `title,text\nRain,"${rain}"`]
	])('is read as the file in it: %s', async (path, content) =>
		expect(await articlesOf(path, gzipSync(content))).toMatchObject([{ text: `Rain\n\n${rain}` }])
	);

	it('that is cut short is told', async () => {
		const packed = gzipSync(`# Rain\n\n${rain}`);
		expect(await read('a.md.gz', packed.subarray(0, 30))).toEqual([
			{ where: 'a.md.gz', problem: 'a.md.gz cannot be unpacked; it is cut short or broken' }
		]);
	});
});

describe('a letter', () => {
	it('has subject, sender, day and text', async () => {
		const letter = `From: Anna Bell <anna@example.org>\r\nSubject: =?UTF-8?B?${Buffer.from('Дощ').toString('base64')}?=\r\nDate: Fri, 14 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${rain}\r\n`;
		expect(await articlesOf('a.eml', letter)).toMatchObject([
			{
				title: 'Дощ',
				authors: ['Anna Bell'],
				text: `Дощ\n\n${rain}`,
				published: expect.stringMatching(/^2025-03-14/)
			}
		]);
	});
});

describe('a page saved as MHTML', () => {
	const page = `<!doctype html><title>Rain in Sudzha</title><article>${`<p>${rain} =D0=94=D0=BE=D1=89. It went on for hours, and all roads were under water by the evening of that day.</p>`.repeat(3)}</article>`;
	const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/rain\r\nSubject: Rain in Sudzha\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/rain\r\n\r\n${page}\r\n--b--\r\n`;

	it.each([['a.mhtml'], ['a.html']])('is read as the page it holds: %s', async (path) =>
		expect(await articlesOf(path, saved)).toMatchObject([
			{
				title: 'Rain in Sudzha',
				url: 'https://example.org/rain',
				text: expect.stringContaining(`${rain} Дощ.`)
			}
		])
	);

	it('is in the encoding that the page states, and without its frames', async () => {
		const cyrillic = (text: string) =>
			[...text].map((letter) => {
				const code = letter.charCodeAt(0);
				return code < 128 ? code : code - 0x410 + 0xc0;
			});
		const russian = 'Дожди шли в Судже три дня, и река поднялась на два метра. '.repeat(5);
		const html = `<!doctype html><meta charset="windows-1251"><title>Дожди</title><article><p>${russian}</p></article>`;
		const head =
			'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n';
		const part = '\r\n--b\r\nContent-Type: text/html\r\n\r\n';
		const bytes = cyrillic(`${head}${part}${html}${part}<p>${russian}</p>\r\n--b--\r\n`);
		expect(await articlesOf('a.mhtml', Uint8Array.from(bytes))).toMatchObject([
			{ title: 'Дожди', text: `Дожди\n\n${russian.trim()}`, language: 'ru' }
		]);
	});
});

const archive = (files: Record<string, string>) => {
	const all: Zippable = {};
	for (const [name, text] of Object.entries(files)) {
		all[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }];
	}
	return zipSync(all);
};

const word = archive({
	'[Content_Types].xml':
		'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
	'_rels/.rels':
		'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
	'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Rain in Sudzha</w:t></w:r></w:p><w:p><w:r><w:t>${rain}</w:t></w:r></w:p></w:body></w:document>`
});

describe('a document', () => {
	it('of Word has its paragraphs', async () => {
		expect(await articlesOf('a.docx', word)).toMatchObject([
			{ title: 'Rain in Sudzha', text: `Rain in Sudzha\n\n${rain}` }
		]);
	});

	const openDocument = (mimetype: string, content: string) =>
		archive({ mimetype, 'content.xml': content });

	it('of OpenDocument has its headings and paragraphs', async () => {
		const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Rain<text:s/>in Sudzha</text:h><text:p>${rain}<text:note>A note.</text:note></text:p></office:text></office:body></office:document-content>`;
		const bytes = openDocument('application/vnd.oasis.opendocument.text', content);
		expect(formatOf('', bytes)?.name).toBe('OpenDocument text');
		expect(await articlesOf('a.odt', bytes)).toMatchObject([
			{ title: 'Rain in Sudzha', text: `Rain in Sudzha\n\n${rain}` }
		]);
	});

	it('of EPUB has an article a chapter', async () => {
		const chapter = (title: string) =>
			`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${title}</h1><p>${`${rain} `.repeat(6)}</p></body></html>`;
		const bytes = archive({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml':
				'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
			'OPS/book.opf':
				'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Yearbook</dc:title><dc:creator>Anna Bell</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="c" href="cover.xhtml"/><item id="one" href="text/one.xhtml"/><item id="two" href="text/two.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="one"/><itemref idref="two"/></spine></package>',
			'OPS/cover.xhtml': '<html><body><p>The Yearbook</p></body></html>',
			'OPS/text/one.xhtml': chapter('Rain'),
			'OPS/text/two.xhtml': chapter('Snow')
		});
		const articles = await articlesOf('a.epub', bytes);
		expect(articles.map(({ title }) => title)).toEqual(['Rain', 'Snow']);
		expect(articles[0]).toMatchObject({ publisher: 'The Yearbook', authors: ['Anna Bell'] });
	});

	it.each([
		[
			'EPUB 2',
			'<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
			{
				'OPS/toc.ncx':
					'<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "x.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><docTitle><text>The Yearbook</text></docTitle><navMap><navPoint><navLabel><text>Rain in\nSpring</text></navLabel><content src="text/one%20a.xhtml#top"/><navPoint><navLabel><text>Later</text></navLabel><content src="text/one%20a.xhtml#later"/></navPoint></navPoint></navMap></ncx>'
			}
		],
		[
			'EPUB 3',
			'<item id="nav" href="nav/toc.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
			{
				'OPS/nav/toc.xhtml':
					'<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="../text/one%20a.xhtml">Rain in <em>Spring</em></a></li></ol></nav></body></html>'
			}
		]
	])('of %s titles a chapter without a heading by the table of contents', async (_, item, toc) => {
		const words = `${rain} `.repeat(6);
		const bytes = archive({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml':
				'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
			'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="one" href="text/one%20a.xhtml"/>${item}</manifest><spine><itemref idref="one"/></spine></package>`,
			'OPS/text/one a.xhtml': `<html><body><p>${words}</p><p>${words}</p></body></html>`,
			...toc
		});
		const [article] = await articlesOf('a.epub', bytes);
		expect(article.title).toBe('Rain in Spring');
		expect(article.text.startsWith(`Rain in Spring\n\n${rain}`)).toBe(true);
	});

	it('that is broken is told', async () => {
		for (const path of ['a.docx', 'a.odt', 'a.epub']) {
			expect(await read(path, word.subarray(0, 100))).toEqual([
				{ where: path, problem: `${path} is broken: it cannot be unpacked` }
			]);
		}
	});
});

/** A PDF of some pages, each of some lines, as small as one can be. */
function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
	const kids: string[] = [];
	for (const lines of pages) {
		const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
		const stream = `BT /F1 12 Tf 14 TL 50 700 Td ${shown} ET`;
		objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
		);
		kids.push(`${objects.length} 0 R`);
	}
	objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
	let text = '%PDF-1.4\n';
	const offsets: number[] = [];
	for (const [i, object] of objects.entries()) {
		offsets.push(text.length);
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
	}
	const start = text.length;
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return new TextEncoder().encode(text);
}

describe('a PDF', () => {
	it('has its text', async () => {
		const bytes = pdfOf([['Rain in Sudzha', rain, 'It went on for many hours of that day.']]);
		const [{ text }] = await articlesOf('a.pdf', bytes);
		expect(text).toContain('It rained in Sudzha');
		expect(text).toContain('many hours');
	});

	it('tells where its pages begin, where its own address is known', async () => {
		const pages = [
			['Rain in Sudzha', rain, 'It went on for many hours of that day.'],
			[],
			['Next morning the sun shone over Kursk, and the river went back.'],
			['Nobody was hurt in Lgov.']
		];
		const source = { name: 'a', where: 'a.pdf', address: 'https://example.org/a.pdf' };
		for await (const item of readFile(pdfOf(pages), 'a.pdf', source)) {
			if ('problem' in item) throw new Error(item.problem);
			const { url, text, pages: starts = [] } = item.article;
			expect(url).toBe('https://example.org/a.pdf');
			expect(starts).toHaveLength(4);
			expect(starts[0]).toBe(0);
			expect(text.slice(starts[2])).toMatch(/^Next morning/);
			expect(text.slice(starts[3])).toBe('Nobody was hurt in Lgov.');
		}
		const [unknown] = await articlesOf('a.pdf', pdfOf(pages));
		expect(unknown.pages).toBe(undefined);
	});

	it('without text is told, and so is one that is broken', async () => {
		const [scan] = await read('a.pdf', pdfOf([[]]));
		expect(scan).toMatchObject({
			problem: expect.stringContaining('a.pdf has no text in it: it is a scan')
		});
		const [broken] = await read('a.pdf', '%PDF-1.4\nnothing');
		expect(broken).toMatchObject({
			problem: expect.stringContaining('a.pdf cannot be opened as a PDF')
		});
	});

	it('loses hyphens at line ends, running heads and page numbers', () => {
		const page = (number: number, lines: string) =>
			`The Ledger, page ${number}\n${lines}\n${number}`;
		const { text } = textOfPages([
			page(
				1,
				'It rained in Sudzha for all the day, and nobody who had left the umbrel-\nla at home came back dry from there, said the people of the town.\nIt was over.\nNext morning the sun shone over Kursk as if there had never been any rain.'
			),
			page(2, 'The river stood high for another week and then went back to its bed.'),
			page(3, 'Nobody was hurt.')
		]);
		expect(text).not.toMatch(/Ledger|\d/);
		expect(text).toContain('umbrella at home');
		expect(text).toContain('It was over.\n\nNext morning');
	});
});
