import { describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.ts';

const rss = (items: string, head = '') =>
	`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Ledger</title><link>https://example.org/</link><language>en-GB</language>${head}
${items}
</channel></rss>`;

const read = (source: string) => readFeed(source, 'feed.xml');
const articlesOf = (source: string) =>
	read(source).map((item) => {
		if ('problem' in item) throw new Error(item.problem);
		return item.article;
	});

describe('an RSS feed', () => {
	it('gives an article for each item, with all that is stated of it', () => {
		const [article, ...others] = articlesOf(
			rss(`<item>
<title>Rain &amp; hail in Sudzha</title>
<link>https://example.org/a?b=1&amp;c=2</link>
<guid isPermaLink="false">42</guid>
<pubDate>Fri, 14 Mar 2025 23:30:00 +0200</pubDate>
<dc:creator>Anna Bell and Ivo Kraft</dc:creator>
<description>Short.</description>
<content:encoded><![CDATA[<p>It rained in <a href="https://example.org/s">Sudzha</a>.</p><p>It hailed too &amp; stopped.</p><figure><img src="x.png"></figure><script>alert(1)</script>]]></content:encoded>
</item>`)
		);
		expect(others).toEqual([]);
		expect(article).toMatchObject({
			title: 'Rain & hail in Sudzha',
			url: 'https://example.org/a?b=1&c=2',
			publisher: 'The Ledger',
			published: '2025-03-14T23:30:00+02:00',
			authors: ['Anna Bell', 'Ivo Kraft'],
			language: 'en-GB',
			hasOwnId: false,
			text: 'Rain & hail in Sudzha\n\nIt rained in Sudzha.\n\nIt hailed too & stopped.'
		});
	});

	it('takes the description where there is no more, and an address from the guid', () => {
		const [article] = articlesOf(
			rss(
				'<item><title>Rain</title><guid>https://example.org/rain</guid><author>anna@example.org (Anna Bell)</author><description>It rained in &lt;b&gt;Sudzha&lt;/b&gt;.</description></item>'
			)
		);
		expect(article).toMatchObject({
			url: 'https://example.org/rain',
			authors: ['Anna Bell'],
			published: null,
			text: 'Rain\n\nIt rained in Sudzha.'
		});
	});

	it('leaves out an address that no browser may open', () => {
		const [article] = articlesOf(
			rss(
				'<item><title>Rain</title><link>javascript:alert(1)</link><description>It rained.</description></item>'
			)
		);
		expect(article.url).toBe(null);
	});

	it('tells of an item without words by its number', () => {
		expect(read(rss('<item><title>Rain</title></item>'))).toEqual([
			{
				where: 'feed.xml, item 1',
				problem: "feed.xml, item 1 has no text; add the article's words or remove it"
			}
		]);
	});
});

describe('an Atom feed', () => {
	it('gives an article for each entry, its words as text, HTML or XHTML', () => {
		const articles = articlesOf(`<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Вісник</title>
<entry><title>Дощ</title><link rel="self" href="https://example.org/feed"/><link rel="alternate" href="https://example.org/1"/><published>2025-03-14T10:00:00Z</published><updated>2025-03-15T10:00:00Z</updated><author><name>Анна Дзвін</name></author><content type="html">&lt;p&gt;Дощ у Суджі.&lt;/p&gt;</content></entry>
<entry><title>Град</title><link href="https://example.org/2"/><updated>2025-03-15T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Град у Суджі.</p></div></content></entry>
</feed>`);
		expect(articles).toMatchObject([
			{
				title: 'Дощ',
				url: 'https://example.org/1',
				publisher: 'Вісник',
				published: '2025-03-14T10:00:00Z',
				authors: ['Анна Дзвін'],
				language: 'uk',
				text: 'Дощ\n\nДощ у Суджі.'
			},
			{
				url: 'https://example.org/2',
				published: '2025-03-15T10:00:00Z',
				text: 'Град\n\nГрад у Суджі.'
			}
		]);
	});
});

describe('a hostile or broken feed', () => {
	it('may declare no entities', () => {
		const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss('<item><title>&b;</title></item>').slice(38)}`;
		expect(() => read(bomb)).toThrow('feed.xml has a document type declaration');
	});

	it('is refused when it is cut short or no feed', () => {
		expect(() => read(rss('<item><title>Rain</title>').slice(0, -30))).toThrow(/is cut short/);
		expect(() => read('<svg></svg>')).toThrow(/is no RSS or Atom feed/);
	});

	it('gives a title the words of its markup and no script', () => {
		const [article] = articlesOf(
			rss(
				'<item><title><![CDATA[Rain <script>alert(1)</script> falls]]></title><description>It rained.</description></item>'
			)
		);
		expect(article.title).not.toContain('<script>');
		expect(article.title).toMatch(/^Rain .*falls$/);
	});
});
