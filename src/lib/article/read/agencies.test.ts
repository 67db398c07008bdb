import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadItem } from './index.ts';

async function read(path: string, content: string | Uint8Array): Promise<ReadItem[]> {
	const bytes = typeof content === 'string' ? strToU8(content) : content;
	const items: ReadItem[] = [];
	for await (const item of readFile(
		bytes,
		path,
		{ name: 'a', where: path },
		{ keepsCaptions: true }
	)) {
		items.push(item);
	}
	return items;
}

async function articlesOf(path: string, content: string | Uint8Array) {
	return (await read(path, content)).flatMap((item) => {
		if (!('problem' in item)) return item.article;
		if (!item.isUnpublished) throw new Error(item.problem);
		return [];
	});
}

const words =
	'Shells fell on the market square of Sudzha on Tuesday, and nobody was hurt, the council said.';

const nitf = (content = `<p>${words}</p>`) => `<nitf><head><title>Shells</title><docdata>
<date.issue norm="20250314T101500Z"/><doc.copyright holder="The Wire"/></docdata></head>
<body><body.head><hedline><hl1>Shells fall on Sudzha</hl1></hedline>
<byline>By <person>Anna Bell</person></byline></body.head>
<body.content><block>${content}</block></body.content></body></nitf>`;

const newsItem = (
	content: string,
	more = ''
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="The Wire"/>
<versionCreated>2025-03-14T10:15:00+01:00</versionCreated>${more}</itemMeta>
<contentMeta><by>Anna Bell, Ivo Kraft</by><headline>Shells fall on Sudzha</headline><language tag="en-GB"/></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;

describe('NITF', () => {
	it('gives headline, byline, holder, day, words, and captions as such', async () => {
		const media =
			'<media media-type="image"><media-reference source="a.jpg"/><media-caption><p>The square</p></media-caption></media>';
		const [article] = await articlesOf(
			'a.xml',
			`<?xml version="1.0"?>${nitf(`<p>${words}</p><hl2>The school</hl2>${media}<p>It stays closed.</p>`)}`
		);
		expect(article).toMatchObject({
			title: 'Shells fall on Sudzha',
			authors: ['Anna Bell'],
			publisher: 'The Wire',
			published: '2025-03-14T10:15',
			text: `Shells fall on Sudzha\n\n${words}\n\nThe school\n\n[Caption] The square\n\nIt stays closed.`
		});
	});

	it('that declares entities is refused', async () => {
		const source = `<!DOCTYPE nitf [<!ENTITY a "b">]>${nitf()}`;
		expect(await read('a.xml', source)).toEqual([
			{ where: 'a.xml', problem: 'a.xml declares entities of its own; remove its document type' }
		]);
	});
});

describe('NewsML-G2', () => {
	const stated = {
		title: 'Shells fall on Sudzha',
		authors: ['Anna Bell', 'Ivo Kraft'],
		publisher: 'The Wire',
		published: '2025-03-14T10:15:00+01:00',
		language: 'en-GB'
	};
	it.each([
		[
			'HTML',
			`<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML>`
		],
		['NITF', `<inlineXML contenttype="application/nitf+xml">${nitf()}</inlineXML>`],
		['plain words', `<inlineData contenttype="text/plain">${words}</inlineData>`]
	])('gives what an item says, its words being %s', async (_, content) => {
		const [article] = await articlesOf('a.xml', newsItem(content));
		expect(article).toMatchObject({ ...stated, text: `${stated.title}\n\n${words}` });
	});

	it('gives each item of a message that is text and may be used', async () => {
		const content = `<inlineData>${words}</inlineData>`;
		const withheld = newsItem(content, '<pubStatus qcode="stat:withheld"/>');
		const picture = newsItem('<remoteContent href="a.jpg"/>').replace(
			'ninat:text',
			'ninat:picture'
		);
		const message = `<?xml version="1.0"?><newsMessage><header/><itemSet>${newsItem(content)}${withheld}${picture}</itemSet></newsMessage>`;
		expect(await articlesOf('a.xml', message)).toHaveLength(1);
		expect(await read('a.xml', `<newsMessage>${withheld}</newsMessage>`)).toEqual([
			{ where: 'a.xml', problem: 'a.xml holds no news item that may be used' }
		]);
	});
});

describe('lists in JSON', () => {
	it('are read of ninjs 1, 2 and 3, but for what was withheld', async () => {
		const one = {
			uri: 'urn:wire:1',
			type: 'text',
			versioncreated: '2025-03-14T10:15:00Z',
			headline: 'Shells fall on Sudzha',
			byline: 'Anna Bell',
			body_xhtml: `<p>${words}</p>`,
			language: 'en',
			copyrightholder: 'The Wire'
		};
		const three = {
			uri: 'https://wire.example/3',
			pubStatus: 'usable',
			contentCreated: '2025-03-14T10:15:00Z',
			headlines: [{ role: 'main', value: 'Shells fall on Sudzha' }],
			by: 'Anna Bell',
			bodies: [
				{ contentType: 'text/plain', value: 'x' },
				{ contentType: 'text/html', value: `<p>${words}</p>` }
			],
			language: 'en',
			infosources: [{ name: 'The Wire' }]
		};
		const withheld = { ...three, pubStatus: 'withheld' };
		const articles = await articlesOf('a.json', JSON.stringify([one, three, withheld]));
		expect(articles).toHaveLength(2);
		for (const article of articles) {
			expect(article).toMatchObject({
				title: 'Shells fall on Sudzha',
				authors: ['Anna Bell'],
				publisher: 'The Wire',
				published: '2025-03-14T10:15:00Z',
				text: `Shells fall on Sudzha\n\n${words}`
			});
		}
		expect(articles.map(({ url }) => url)).toEqual([null, 'https://wire.example/3']);
	});

	it('are read of Telegram’s export: messages with words, under the channel’s name', async () => {
		const source = {
			name: 'Sudzha today',
			type: 'public_channel',
			messages: [
				{ id: 1, type: 'service', date: '2025-03-14T10:00:00', action: 'create_channel', text: '' },
				{
					id: 2,
					type: 'message',
					date: '2025-03-14T10:15:00',
					from: 'Sudzha today',
					text: ['Rain in ', { type: 'bold', text: 'Sudzha' }, `\n\n${words}`]
				},
				{
					id: 3,
					type: 'message',
					date: '2025-03-14T10:16:00',
					text: '',
					text_entities: [],
					photo: 'a.jpg'
				}
			]
		};
		expect(await articlesOf('a.json', JSON.stringify(source, null, 1))).toMatchObject([
			{ title: 'Rain in Sudzha', publisher: 'Sudzha today', published: '2025-03-14T10:15:00' }
		]);
	});

	it('are read of WordPress’ REST interface, but for drafts and protected posts', async () => {
		const post = {
			id: 7,
			date: '2025-03-14T10:15:00',
			link: 'https://ledger.example/7',
			status: 'publish',
			title: { rendered: 'Rain &#8211; in Sudzha' },
			content: { rendered: `<p>${words}</p>`, protected: false },
			author: 3
		};
		const draft = { ...post, status: 'draft' };
		const hidden = { ...post, content: { rendered: '', protected: true } };
		expect(await read('posts.json', JSON.stringify([post, draft, hidden]))).toMatchObject([
			{
				article: {
					title: 'Rain – in Sudzha',
					url: 'https://ledger.example/7',
					published: '2025-03-14T10:15:00'
				}
			},
			{ isUnpublished: true },
			{ isUnpublished: true }
		]);
	});

	it('are read of GDELT, which has titles alone, and languages by their names', async () => {
		const list = {
			articles: [
				{
					url: 'https://ledger.example/a',
					title: 'Regen in Sudzha',
					seendate: '20250314T101500Z',
					domain: 'ledger.example',
					language: 'German'
				}
			]
		};
		expect(await articlesOf('a.json', JSON.stringify(list, null, 1))).toMatchObject([
			{
				title: 'Regen in Sudzha',
				publisher: 'ledger.example',
				published: '2025-03-14T10:15',
				language: 'de'
			}
		]);
	});

	it('are read of Media Cloud’s table', async () => {
		const csv = `id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2025-03-15,en,The Ledger,ledger.example,2025-03-14,Rain in Sudzha,https://ledger.example/a\n`;
		expect(await articlesOf('a.csv', csv)).toMatchObject([
			{
				title: 'Rain in Sudzha',
				publisher: 'The Ledger',
				published: '2025-03-14',
				url: 'https://ledger.example/a'
			}
		]);
	});
});

describe('a web archive', () => {
	const page = (title: string) =>
		`<!doctype html><html lang="en"><title>${title}</title><article>${`<p>${words} It was so all day, and it was so in the night.</p>`.repeat(3)}</article>`;
	const record = (url: string, body: Uint8Array, headers: string[], status = 200) => {
		const http = Buffer.concat([
			Buffer.from(`HTTP/1.1 ${status} OK\r\n${headers.join('\r\n')}\r\n\r\n`),
			body
		]);
		return Buffer.concat([
			Buffer.from(
				`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-14T10:15:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
			),
			http,
			Buffer.from('\r\n\r\n')
		]);
	};
	const html = ['Content-Type: text/html; charset=utf-8'];
	const records = [
		record('https://ledger.example/a', Buffer.from(page('Rain')), html),
		record('https://ledger.example/a.jpg', Buffer.from([1, 2]), ['Content-Type: image/jpeg']),
		record('https://ledger.example/gone', Buffer.from(page('Gone')), html, 404),
		record('https://ledger.example/b', gzipSync(page('Hail')), [...html, 'Content-Encoding: gzip']),
		record(
			'https://ledger.example/c',
			Buffer.from(`${page('Snow').length.toString(16)}\r\n${page('Snow')}\r\n0\r\n\r\n`),
			[...html, 'Transfer-Encoding: chunked']
		),
		record('https://ledger.example/list', Buffer.from('<!doctype html><a href="/a">Rain</a>'), html)
	];
	const found = [
		['Rain', 'https://ledger.example/a'],
		['Hail', 'https://ledger.example/b'],
		['Snow', 'https://ledger.example/c']
	];

	it.each([
		['a.warc', Buffer.concat(records)],
		['a.warc.gz', Buffer.concat(records.map((each) => gzipSync(each)))]
	])('%s gives its pages that are articles, with their addresses', async (path, bytes) => {
		const articles = await articlesOf(path, bytes);
		expect(articles.map(({ title, url }) => [title, url])).toEqual(found);
	});

	it('in WACZ gives the pages that it lists', async () => {
		const list = '{"format": "json-pages-1.0"}\n{"url": "https://ledger.example/b"}\n{"url": ';
		const files = {
			'archive/data.warc': Buffer.concat(records),
			'pages/pages.jsonl': strToU8(list)
		};
		expect((await articlesOf('a.wacz', zipSync(files))).map(({ title }) => title)).toEqual([
			'Hail'
		]);
		// As crawlers write it: each record packed by itself.
		const packed = { 'archive/data.warc.gz': Buffer.concat(records.map((each) => gzipSync(each))) };
		expect(
			(await articlesOf('a.wacz', zipSync(packed))).map(({ title, url }) => [title, url])
		).toEqual(found);
		const all = await articlesOf(
			'a.wacz',
			zipSync({ 'archive/data.warc': Buffer.concat(records) })
		);
		expect(all).toHaveLength(3);
		expect(await read('a.wacz', zipSync({ 'datapackage.json': strToU8('{}') }))).toEqual([
			{ where: 'a.wacz', problem: 'a.wacz is no WACZ archive: it has no archive/*.warc in it' }
		]);
	});

	it('without an article says so', async () => {
		expect(await read('a.warc', records[5])).toEqual([
			{ where: 'a.warc', problem: 'a.warc holds no article: none of its 1 pages is one' }
		]);
	});
});
