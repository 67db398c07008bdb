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

	it('takes an item by its summary or its title where it has no more', () => {
		const [titled, summed, emptied, ...others] = read(
			rss(
				'<item><title>Rain in Sudzha</title></item>' +
					'<item><title>Hail</title><itunes:summary>It hailed in Kursk.</itunes:summary></item>' +
					'<item><title>Snow</title><content:encoded/><description>It snowed.</description></item>' +
					'<item><link>https://example.org/</link></item>'
			)
		);
		expect(titled).toMatchObject({ article: { title: 'Rain in Sudzha', text: 'Rain in Sudzha' } });
		expect(summed).toMatchObject({ article: { text: 'Hail\n\nIt hailed in Kursk.' } });
		expect(emptied).toMatchObject({ article: { text: 'Snow\n\nIt snowed.' } });
		expect(others).toEqual([
			{
				where: 'feed.xml, item 4',
				problem: "feed.xml, item 4 has no text; add the article's words or remove it"
			}
		]);
	});

	it('keeps words that would be set aside beside a story where an item has no others', () => {
		const texts = articlesOf(
			rss(
				'<item><title>Rain in Sudzha</title><description>Click here</description></item>' +
					'<item><description>&lt;a href="https://example.org/"&gt;click here&lt;/a&gt;</description></item>' +
					'<item><title>Hail</title><description>&lt;p&gt;It hailed.&lt;/p&gt;&lt;p&gt;Click here&lt;/p&gt;</description></item>'
			)
		).map(({ text }) => text);
		expect(texts).toEqual(['Rain in Sudzha\n\nClick here', 'click here', 'Hail\n\nIt hailed.']);
	});

	it('keeps the paragraphs of a text that has only blank lines between them', () => {
		const [{ text }] = articlesOf(
			rss(
				'<item><title>Rain</title><content:encoded><![CDATA[First about Sudzha.\n\nSecond about Kursk\n\n<blockquote><p>Quoted about Lgov.</p></blockquote>\n\nLast about Belgorod.]]></content:encoded></item>'
			)
		);
		expect(text.split('\n\n')).toEqual([
			'Rain',
			'First about Sudzha.',
			'Second about Kursk',
			'Quoted about Lgov.',
			'Last about Belgorod.'
		]);
	});

	it('does not read what a feed writes behind every item', () => {
		const [{ text }] = articlesOf(
			rss(
				'<item><title>Rain</title><description><![CDATA[<p>It rained all day […] Continue reading Rain</p><p>The post <a href="x">Rain</a> appeared first on <a href="y">The Ledger</a>.</p>]]></description></item>'
			)
		);
		expect(text).toBe('Rain\n\nIt rained all day…');
	});

	it.each([
		['Anna Bell (anna@example.org)', ['Anna Bell']],
		['Anna Bell <anna@example.org>', ['Anna Bell']],
		['anna@example.org (Anna Bell)', ['Anna Bell']]
	])('takes the address off the author %s', (author, authors) => {
		const escaped = author.replace('<', '&lt;').replace('>', '&gt;');
		const [article] = articlesOf(
			rss(`<item><title>Rain</title><author>${escaped}</author></item>`)
		);
		expect(article.authors).toEqual(authors);
	});

	it('makes relative addresses whole', () => {
		const [article] = articlesOf(rss('<item><title>Rain</title><link>/rain</link></item>'));
		expect(article.url).toBe('https://example.org/rain');
	});

	it.each([
		['Fri, 14 Mar 25', '2025-03-14'],
		['Fri,14 Mar 2025 9:05:00 +02:00', '2025-03-14T09:05:00+02:00'],
		['Fri, 14 Mar 2025 09:05:00 MSK', '2025-03-14T09:05:00+03:00'],
		['Fri Mar 14 10:00:00 2025', '2025-03-14T10:00:00'],
		['Пт, 14 мар 2025 10:00:00 +0300', '2025-03-14T10:00:00+03:00'],
		['2025/03/14', '2025-03-14'],
		['soon', null]
	])('reads the date %j as %j', (date, published) => {
		const [article] = articlesOf(rss(`<item><title>Rain</title><pubDate>${date}</pubDate></item>`));
		expect(article.published).toBe(published);
	});
});

describe('the export of a WordPress site', () => {
	const post = (title: string, status: string, more = '') =>
		`<item><title>${title}</title><content:encoded>Words of ${title}.</content:encoded><wp:status>${status}</wp:status>${more}</item>`;

	it('gives its published posts alone, and says how many items are none', () => {
		const items = read(
			rss(
				post('Draft', 'draft') +
					post('Rain', 'publish', '<wp:post_type>post</wp:post_type>') +
					post('Page', 'publish', '<wp:post_type>page</wp:post_type>') +
					post('Locked', 'publish', '<wp:post_password>x</wp:post_password>') +
					post('Private', 'private')
			)
		);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			article: { title: 'Rain' },
			warnings: [expect.stringContaining('feed.xml: 4 items are no published posts')]
		});
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

describe('an entry taken from another feed', () => {
	it('has the title of that feed for a publisher', () => {
		const [article] = articlesOf(
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>All</title><entry><title>Rain</title><source><id>x</id><title>The Ledger</title><updated>2025-01-01T00:00:00Z</updated></source></entry></feed>'
		);
		expect(article.publisher).toBe('The Ledger');
	});
});

describe('a hostile or broken feed', () => {
	it('has no entities of its own: what it declares stays as it is written', () => {
		const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>${rss('<item><title>Rain &b;&f;</title></item>').slice(38)}`;
		expect(articlesOf(bomb).map(({ title }) => title)).toEqual(['Rain &b;&f;']);
	});

	it('is read as far as it is whole', () => {
		const [whole, cut, ...others] = read(
			rss('<item><title>Rain</title></item><item><title>Snow</title>').slice(0, -30)
		);
		expect(whole).toMatchObject({ article: { title: 'Rain' } });
		expect(cut).toEqual({ where: 'feed.xml', problem: expect.stringContaining('is cut short') });
		expect(others).toEqual([]);
	});

	it('without a whole item is told, and one without any is as it should be', () => {
		expect(() => read(rss('Rain</title></item>'))).toThrow('feed.xml holds no whole item');
		expect(read(rss(''))).toEqual([]);
	});

	it('of a channel of films has the words that stand with the files of each', () => {
		const source = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Ledger TV</title><entry><media:group><media:title>Rain</media:title><media:description>It rained in Sudzha.</media:description></media:group></entry></feed>`;
		expect(articlesOf(source)).toMatchObject([{ text: 'Rain\n\nIt rained in Sudzha.' }]);
	});

	it('is refused when it is none', () => {
		expect(() => read('<svg></svg>')).toThrow(/is no RSS or Atom feed/);
		expect(() => read('x</rss>')).toThrow(/is no RSS or Atom feed/);
		expect(() => read('<rss version="2.0" xmlns:wp="http://no end</rss>')).toThrow(
			'feed.xml is damaged where the feed begins; save it again'
		);
	});

	it.each([
		['a comment behind it', `${rss('<item><title>Rain</title></item>')}\n<!-- cached -->`],
		[
			'a document type',
			rss('<item><title>Rain</title></item>').replace('<rss', '<!DOCTYPE rss><rss')
		],
		[
			'one among its words',
			rss(
				'<item><title>Rain</title><description><![CDATA[<!DOCTYPE html> [x]]]></description></item>'
			)
		],
		[
			'a prefix in RDF',
			'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>The Ledger</r:title></r:channel><r:item><r:title>Rain</r:title></r:item></rdf:RDF>'
		],
		[
			'words in base64',
			`<feed version="0.3"><entry><title mode="base64">\n ${btoa('Rain')} </title></entry></feed>`
		],
		[
			'nothing but a link for its words',
			rss('<item><description>&lt;a href="https://example.org/">Rain&lt;/a></description></item>')
		],
		[
			'another prefix for a namespace that it uses',
			'<rss xmlns:dublincore="http://purl.org/dc/elements/1.1/"><channel><item><dublincore:title>Rain</dublincore:title><dublincore:description>It rained.</dublincore:description></item></channel></rss>'
		],
		[
			'a prefix',
			'<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>Rain</atom:title></atom:entry></atom:feed>'
		]
	])('is read with %s', (_, source) =>
		expect(articlesOf(source).map(({ title }) => title)).toEqual(['Rain'])
	);

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

it('reads XHTML whose elements have a prefix, and a name of the feed that is markup', () => {
	const [item] = readFeed(
		`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;em&gt;Ledger&lt;/em&gt;</title><entry><title>Rain</title><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>It rained in Sudzha.</x:p><x:p>It hailed in Sumy.</x:p></x:div></content></entry></feed>`,
		'a.xml'
	);
	expect(item).toMatchObject({
		article: {
			publisher: 'The Ledger',
			text: 'Rain\n\nIt rained in Sudzha.\n\nIt hailed in Sumy.'
		}
	});
});

describe('the fields of an item', () => {
	const namespaces =
		'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	const inRss = (fields: string) =>
		articlesOf(
			`<rss version="2.0" ${namespaces}><channel><title>The Ledger</title><item>${fields}</item></channel></rss>`
		)[0];

	it.each([
		['<dc:title>Rain</dc:title><description>It rained.</description>', { title: 'Rain' }],
		['<media:title>Rain</media:title><description>It rained.</description>', { title: 'Rain' }],
		['<title>Rain</title><itunes:author>Anna Bell</itunes:author>', { authors: ['Anna Bell'] }],
		['<title>Rain</title><dc:author>Anna Bell</dc:author>', { authors: ['Anna Bell'] }],
		[
			'<title>Rain</title><author>Anna Bell (anna@example.org)</author>',
			{ authors: ['Anna Bell'] }
		],
		[
			'<title>Rain</title><author>Anna Bell &lt;anna@example.org&gt;</author>',
			{ authors: ['Anna Bell'] }
		],
		[
			'<title>Rain</title><dcterms:issued>2025-03-14</dcterms:issued><dcterms:modified>2025-03-15</dcterms:modified>',
			{ published: '2025-03-14' }
		],
		[
			'<title>Rain</title><dcterms:created>2025-03-14</dcterms:created>',
			{ published: '2025-03-14' }
		],
		[
			'<title>Rain</title><dcterms:modified>2025-03-15</dcterms:modified>',
			{ published: '2025-03-15' }
		],
		['<title>Rain</title><dc:date>2025-03-14T10:15Z</dc:date>', { published: '2025-03-14T10:15Z' }],
		[
			'<title>Rain</title><dc:description>It hailed.</dc:description>',
			{ text: 'Rain\n\nIt hailed.' }
		],
		[
			'<title>Rain</title><itunes:summary>It hailed.</itunes:summary>',
			{ text: 'Rain\n\nIt hailed.' }
		],
		[
			'<title>Rain</title><media:description>It hailed.</media:description>',
			{ text: 'Rain\n\nIt hailed.' }
		],
		['<title>Rain</title><fullitem>It hailed.</fullitem>', { text: 'Rain\n\nIt hailed.' }],
		[
			'<title>Rain</title><xhtml:body><p>It hailed.</p></xhtml:body>',
			{ text: 'Rain\n\nIt hailed.' }
		]
	])('in %s are read', (fields, expected) => expect(inRss(fields)).toMatchObject(expected));

	it('of Atom 0.3 and of RDF are read', () => {
		const [atom] = articlesOf(
			'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Ledger</title><entry><title>Rain</title>' +
				'<link rel="alternate" href="https://example.org/a"/><author><name>Anna Bell</name></author>' +
				'<issued>2025-03-14T10:15:00Z</issued><modified>2025-03-15T10:15:00Z</modified>' +
				'<content type="text/html" mode="escaped">&lt;p&gt;It rained.&lt;/p&gt;</content></entry></feed>'
		);
		const rdf = articlesOf(
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}>` +
				'<channel rdf:about="https://example.org/"><title>The Ledger</title><link>https://example.org/</link></channel>' +
				'<item rdf:about="https://example.org/a"><title>Rain</title><link>https://example.org/a</link><description>It rained.</description>' +
				'<dc:creator>Anna Bell</dc:creator><dc:date>2025-03-14T10:15:00Z</dc:date></item></rdf:RDF>'
		)[0];
		for (const article of [atom, rdf]) {
			expect(article).toMatchObject({
				title: 'Rain',
				url: 'https://example.org/a',
				publisher: 'The Ledger',
				authors: ['Anna Bell'],
				published: '2025-03-14T10:15:00Z',
				text: 'Rain\n\nIt rained.'
			});
		}
	});

	it.each([
		['<georss:point>51.19 35.27</georss:point>', '51.19, 35.27'],
		[
			'<georss:featurename>Sudzha</georss:featurename><georss:point>51.19 35.27</georss:point>',
			'Sudzha (51.19, 35.27)'
		],
		['<geo:lat>51.19</geo:lat><geo:long>35.27</geo:long>', '51.19, 35.27'],
		['<geo:Point><geo:lat>51.19</geo:lat><geo:long>35.27</geo:long></geo:Point>', '51.19, 35.27'],
		[
			'<georss:where><gml:Point><gml:pos>51.19 35.27</gml:pos></gml:Point></georss:where>',
			'51.19, 35.27'
		],
		[
			'<georss:where><gml:Point srsDimension="3"><gml:pos>51.19 35.27 160</gml:pos></gml:Point></georss:where>',
			'51.19, 35.27'
		],
		['<georss:box>51 35 52 37</georss:box>', '51.5, 36'],
		['<georss:polygon>51 35 51 37 53 37 51 35</georss:polygon>', '52, 36'],
		[
			'<georss:where><gml:Envelope><gml:lowerCorner>51 35</gml:lowerCorner><gml:upperCorner>52 37</gml:upperCorner></gml:Envelope></georss:where>',
			'51.5, 36'
		],
		['<georss:point>51.19</georss:point>', null],
		['<georss:point>151.19 35.27</georss:point>', null],
		['<georss:point>here there</georss:point>', null]
	])('that state a place are told as the publisher’s word: %s', (fields, told) => {
		const { note, text } = inRss(`<title>Rain</title>${fields}`);
		expect(note).toBe(told === null ? null : `Place stated by the publisher: ${told}`);
		expect(text).toBe('Rain');
	});
});
