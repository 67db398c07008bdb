/** What newsrooms write beside a text is read by nobody else: remarks, drafts, letters that are answered. */
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readFile } from './index.ts';

const rain =
	'It rained in Sudzha for nine hours, and nobody in the town had an umbrella on that day.';
const snow =
	'Snow fell in Kursk all night, and the road to Lgov was closed until the plows had come.';

async function read(path: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const items = [];
	for await (const item of readFile(bytes, path, { name: 'a', where: path })) {
		items.push('problem' in item ? item.problem : item.article);
	}
	return items;
}

describe('an OpenDocument text', () => {
	const odt = (body: string, styles = '') =>
		zipSync({
			mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
			'content.xml': strToU8(
				`<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:draw="d"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
			)
		});

	it('has neither what was deleted nor notes nor remarks', async () => {
		const body =
			'<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted in Madrid.</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
			`<text:h>Rain</text:h><text:p>${rain}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note on Minsk.</text:p></text:note-body></text:note> It went on.</text:p>` +
			`<text:p><office:annotation><text:p>Is it in Berlin?</text:p></office:annotation><text:change-start/>${snow}<text:change-end/></text:p>`;
		expect(await read('a.odt', odt(body))).toMatchObject([
			{ title: 'Rain', text: `Rain\n\n${rain} It went on.\n\n${snow}` }
		]);
	});

	it('has its title by the style of titles, rows of tables in a line, boxes of text below theirs', async () => {
		const style = '<style:style style:name="P7" style:parent-style-name="Title"/>';
		const cells = ['Sumy', '3']
			.map((words) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`)
			.join('');
		const body = `<text:p>Kyiv</text:p><text:p text:style-name="P7">Rain and snow</text:p><text:p>${rain}<draw:frame><draw:text-box><text:p>${snow}</text:p></draw:text-box></draw:frame></text:p><table:table><table:table-row>${cells}</table:table-row></table:table>`;
		const [article] = await read('a.odt', odt(body, style));
		expect(article).toMatchObject({ title: 'Rain and snow' });
		expect((article as { text: string }).text).toContain(`${rain}\n\n${snow}\n\nSumy, 3`);
	});
});

describe('a document saved as a web page', () => {
	it('of Google Docs has its title, no remarks and no marks of notes', async () => {
		const page = `<html><head><meta charset="utf-8"></head><body class="c1 doc-content"><p class="c2 title"><span>Rain and snow</span></p><p><span>${rain}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><h2>Later</h2><p>${snow}</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is it in Berlin? Ask the lawyer.</span></p></div></body></html>`;
		expect(await read('a.html', page)).toMatchObject([
			{ title: 'Rain and snow', text: `Rain and snow\n\n${rain}\n\nLater\n\n${snow}` }
		]);
	});
});

describe('a letter', () => {
	const letter = (body: string, from = 'Anna Bell') =>
		`From: "${from}" <anna@example.org>\r\nSubject: Rain\r\nDate: Sat, 15 Mar 2025 00:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/${body.startsWith('<') ? 'html' : 'plain'}; charset=utf-8\r\n\r\n${body}\r\n`;

	it.each([
		[
			'Outlook',
			`<div><p>${rain}</p><div><p><b>From:</b> Ivo Kraft<br><b>Sent:</b> Friday, March 14, 2025 9:00 AM<br><b>To:</b> Anna Bell</p></div><p>${snow}</p></div>`
		],
		[
			'Gmail',
			`<div>${rain}</div><div class="gmail_quote"><div>On Fri, 14 Mar 2025 at 09:00, Ivo Kraft wrote:<br></div><blockquote>${snow}</blockquote></div>`
		],
		['text', `${rain}\r\n\r\nAm 14.03.2025 um 09:00 schrieb Ivo Kraft:\r\n> ${snow}`],
		['text', `${rain}\r\n\r\n-----Original Message-----\r\nFrom: Ivo Kraft\r\n\r\n${snow}`]
	])('has not the one below that it answers, as %s writes them', async (_, body) => {
		expect(await read('a.eml', letter(body))).toMatchObject([{ text: `Rain\n\n${rain}` }]);
	});

	it('that only hands on another is that one', async () => {
		const body = `From: Ivo Kraft\r\nSent: Friday, March 14, 2025 9:00 AM\r\n\r\n${snow}`;
		const [article] = await read('a.eml', letter(body));
		expect((article as { text: string }).text).toContain(snow);
	});

	it('has its own day and its sender by the usual order of names', async () => {
		expect(await read('a.eml', letter(rain, 'Bell, Anna'))).toMatchObject([
			{ authors: ['Anna Bell'], published: '2025-03-15T00:30:00+02:00' }
		]);
	});
});

describe('a draft', () => {
	const unpublished = (where: string) =>
		`${where} is no published article by what it says, and is left out`;

	it.each([
		['a.md', `---\ntitle: Rain\ndraft: true\n---\n\n${rain}`],
		['a.md', `---\ntitle: Rain\npublished: false\n---\n\n${rain}`]
	])('of a generator of sites is left out and told: %s', async (path, text) => {
		expect(await read(path, text)).toEqual([unpublished('a.md')]);
	});

	it('in a line of JSON is left out and told', async () => {
		const line = JSON.stringify({ title: 'Rain', text: rain, status: 'draft' });
		expect(await read('a.jsonl', line)).toEqual([unpublished('a.jsonl, line 1')]);
	});

	it('in a table of Parquet is left out and told', async () => {
		const columnData = [
			{ name: 'title', data: ['Rain', 'Snow'] },
			{ name: 'text', data: [rain, snow] },
			{ name: 'status', data: ['publish', 'draft'] }
		];
		const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
		expect(await read('a.parquet', bytes)).toMatchObject([
			{ title: 'Rain' },
			unpublished('a.parquet, row 2')
		]);
	});

	it('of Substack is left out and told', async () => {
		const rows =
			'post_id,post_date,is_published,title\n1,2025-03-14T10:00:00.000Z,true,Rain\n2,,false,Snow\n';
		expect(await read('posts.csv', rows)).toMatchObject([
			{ title: 'Rain', published: '2025-03-14T10:00:00.000Z' },
			unpublished('posts.csv, row 3')
		]);
	});

	it('of Ghost is left out and told; so are pages, and what is for members', async () => {
		const post = { title: 'Rain', html: `<p>${rain}</p>`, type: 'post', visibility: 'public' };
		const posts = [
			{ ...post, id: 'p1', status: 'published', published_at: '2025-03-14T10:00:00.000Z' },
			{ ...post, id: 'p2', status: 'draft' },
			{ ...post, id: 'p3', status: 'published', visibility: 'paid' },
			{ ...post, id: 'p4', status: 'published', type: 'page' }
		];
		const data = {
			posts,
			users: [{ id: 'u1', name: 'Anna Bell' }],
			posts_authors: [{ post_id: 'p1', author_id: 'u1' }]
		};
		expect(await read('ghost.json', JSON.stringify({ db: [{ meta: {}, data }] }))).toMatchObject([
			{ text: `Rain\n\n${rain}`, authors: ['Anna Bell'], published: '2025-03-14T10:00:00.000Z' },
			...[2, 3, 4].map((item) => unpublished(`ghost.json, item ${item}`))
		]);
	});
});

describe('a list of WordPress', () => {
	it('names who wrote its posts where it embeds them', async () => {
		const post = {
			title: { rendered: 'Rain' },
			content: { rendered: `<p>${rain}</p>` },
			author: 3,
			_embedded: { author: [{ id: 3, name: 'Anna Bell' }] }
		};
		expect(await read('a.json', JSON.stringify([post]))).toMatchObject([
			{ authors: ['Anna Bell'] }
		]);
	});
});

it('a document of before 2007, or with a password, is told as that', async () => {
	const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
	expect(await read('a.docx', old)).toEqual([
		'a.docx is a file of Office before 2007, or locked by a password; save it again as .docx or .xlsx, without a password'
	]);
});
