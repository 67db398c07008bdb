import { describe, expect, it } from 'vitest';
import { readHtml } from './page.ts';

const paragraph = (text: string) =>
	`<p>${text} The rest of this paragraph is here to be as long as paragraphs of reports are, so that the story is told from what stands around it.</p>`;

const page = `<!doctype html><html lang="uk-UA"><head>
<title>Rain in Sudzha | The Ledger</title>
<meta property="og:title" content="Rain in Sudzha">
<meta property="og:site_name" content="The Ledger">
<meta property="article:published_time" content="2024-08-06T09:30:00+03:00">
<meta name="author" content="By Anna Bell and Ivo Kraft">
<link rel="canonical" href="https://example.org/rain">
<script>document.title = 'changed'</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Rain in Sudzha</h1>
<figure><img src="a.jpg"><figcaption>Photo: Somebody</figcaption></figure>
${paragraph('It <b>rained</b> in <a href="/sudzha">Sudzha</a> on Tuesday.')}
<p><strong>Related article:</strong> <a href="/x">Snow in Kursk</a></p>
${paragraph('Nobody in Sumy &amp; Kursk had an umbrella.')}
${paragraph('It went on <i>for hours</i>, said a man who was there.')}
<p><em>AFP contributed reporting.</em></p></article>
<footer>All rights reserved in Moscow.</footer></body></html>`;

describe('a saved web page', () => {
	it('gives the story without what stands around it, and what the page says of itself', () => {
		const { text, ...article } = readHtml(page, 'rain', 'rain.html');
		expect(article).toMatchObject({
			title: 'Rain in Sudzha',
			url: 'https://example.org/rain',
			publisher: 'The Ledger',
			authors: ['Anna Bell', 'Ivo Kraft'],
			published: '2024-08-06T09:30:00+03:00',
			language: 'uk-UA'
		});
		const paragraphs = text.split('\n\n');
		expect(paragraphs.map((line) => line.split('. ')[0])).toEqual([
			'Rain in Sudzha',
			'It rained in Sudzha on Tuesday',
			'Nobody in Sumy & Kursk had an umbrella',
			'It went on for hours, said a man who was there'
		]);
	});

	it('takes an address that no browser should open for none', () => {
		const bad = page.replace('https://example.org/rain', 'javascript:alert(1)');
		expect(readHtml(bad, 'rain', 'rain.html').url).toBeNull();
	});

	it.each([
		[
			'neither head nor body',
			`<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Rain in Sudzha</title><article>${paragraph('It rained.').repeat(3)}</article>`
		],
		[
			'no head',
			`<!doctype html><html lang=en><!-- Page saved with SingleFile url: https://example.org/b --><meta charset=utf-8><title>Rain in Sudzha</title><body><article>${paragraph('It rained.').repeat(3)}</article>`
		]
	])('may have %s', (_, source) => {
		expect(readHtml(source, 'a', 'a.html')).toMatchObject({
			title: 'Rain in Sudzha',
			text: expect.stringContaining('It rained.')
		});
	});

	it.each([
		['<!-- saved from url=(0024)https://example.org/b -->'],
		['<!-- Page saved with SingleFile \n url: https://example.org/b \n saved date: x -->']
	])('has the address that whoever saved it wrote: %s', (comment) => {
		const source = `<!doctype html>${comment}<title>Rain</title><article>${paragraph('It rained.').repeat(3)}</article>`;
		expect(readHtml(source, 'a', 'a.html').url).toBe('https://example.org/b');
	});

	const dated = (head: string, body = '') =>
		readHtml(
			`<!doctype html><head><title>Rain</title>${head}</head><article>${body}${paragraph('It rained.').repeat(3)}</article>`,
			'a',
			'a.html'
		).published;
	it.each([
		['<meta name="dc.date" content="2025-03-14">', '', '2025-03-14'],
		[
			'<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "datePublished": "2025-03-14T23:30:00+02:00"}]}</script>',
			'',
			'2025-03-14T23:30:00+02:00'
		],
		['<link rel="canonical" href="https://example.org/2025/03/14/rain">', '', '2025-03-14'],
		['', '<time datetime="2025-03-14">today</time>', '2025-03-14'],
		['', '<span itemprop="datePublished" content="2025-03-14"></span>', '2025-03-14'],
		['', '<p class="date">14. März 2025, 10:15</p>', '2025-03-14'],
		[
			'<meta property="article:modified_time" content="2025-03-15">',
			'<p class="date">14.03.2025</p>',
			'2025-03-14'
		],
		['<meta property="article:modified_time" content="2025-03-15">', '', '2025-03-15'],
		['<meta name="date" content="2999-01-01">', '', null],
		['<meta name="genTime" content="Wed Jul 08 16:36:31 CEST 2020">', '', null],
		[
			'<meta property="article:published_time" content="الأربعاء، 07 أكتوبر 2020 - 12:09 م">',
			'',
			'2020-10-07'
		],
		['', '<p class="date">Party, 30.10.23</p>', '2023-10-30'],
		// Blocks without white space between them.
		['', '<p>It rained.</p><div>14 марта 2025</div><p>It snowed.</p>', '2025-03-14'],
		['', '<div>Rain<br>14.03.2025<br>Snow</div>', '2025-03-14'],
		['', '<ul class="meta"><li>Sudzha</li><li>14.03.25</li><li>3 min</li></ul>', '2025-03-14'],
		['', '<p><span>14</span>.<span>03</span>.<span>2025</span></p>', '2025-03-14'],
		['', '<p class="today-date">30.10.23</p><p class="date">28.10.23</p>', '2023-10-28'],
		[
			'<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-14T10:00:00+01:00",}</script>',
			'',
			'2025-03-14T10:00:00+01:00'
		],
		[
			'<script type="application/ld+json">{"@type": "Thing", "mainEntityOfPage": {"@type": "NewsArticle", "datePublished": "2025-03-14"}}</script>',
			'',
			'2025-03-14'
		],
		// An instant in UTC, and the day of the newsroom that the page shows or its address has.
		[
			'<meta property="article:published_time" content="2025-03-14T23:11:59+00:00"><link rel="canonical" href="https://example.org/2025/03/15/rain">',
			'',
			'2025-03-15'
		],
		[
			'<meta property="article:published_time" content="2025-03-15T02:54:29Z">',
			'<p class="date">March 14, 2025</p>',
			'2025-03-14'
		],
		[
			'<meta property="article:published_time" content="2025-03-15T13:00:00Z">',
			'<p class="date">March 14, 2025</p>',
			'2025-03-15T13:00:00Z'
		],
		[
			'<meta property="article:published_time" content="2025-03-15T02:54:29+02:00">',
			'<p class="date">March 14, 2025</p>',
			'2025-03-15T02:54:29+02:00'
		],
		['', '', null]
	])('has its day from %s%s', (head, body, day) => expect(dated(head, body)).toBe(day));

	it('has the words of two lines of a heading or a byline apart', () => {
		const page = readHtml(
			`<!doctype html><title>Rain in Sudzha and Rylsk - Ledger</title><article><h1>Rain in Sudzha<br>and Rylsk</h1><div><span>By Anna Bell</span><br>Reporter</div>${paragraph('It rained.').repeat(3)}</article>`,
			'a',
			'a.html'
		);
		expect(page).toMatchObject({ title: 'Rain in Sudzha and Rylsk', authors: ['Anna Bell'] });
	});

	it('has a paragraph that is one link in the middle of its story', () => {
		const linked =
			'The mayor of Sudzha, who spoke to reporters on Monday, said that two bridges were closed.';
		const told = '<p>It rained in Sudzha all day, and the river rose over the road to Rylsk.</p>';
		const { text } = readHtml(
			`<!doctype html><title>Rain</title><article class="post-content">${told}<p><a href="/mayor">${linked}</a></p>${told}<p><a href="/other">Two bridges were closed</a></p>${told}</article>`,
			'a',
			'a.html'
		);
		expect(text).toContain(`Rylsk.\n\n${linked}\n\nIt rained`);
		expect(text).not.toContain('Two bridges were closed');
	});

	it('has a title without the name of the site', () => {
		const of = (title: string, more = '', heading = '') =>
			readHtml(
				`<!doctype html><title>${title}</title>${more}<article>${heading}${paragraph('It rained.').repeat(3)}</article>`,
				'a',
				'a.html'
			).title;
		expect(of('Rain in Sudzha &raquo; The Ledger', '', '<h1>Rain in Sudzha</h1>')).toBe(
			'Rain in Sudzha'
		);
		expect(
			of('Rain in Sudzha – The Ledger', '<meta property="og:site_name" content="The Ledger">')
		).toBe('Rain in Sudzha');
	});

	it.each([
		[
			'Rain in Sudzha - Ledger',
			'<link rel="canonical" href="https://www.ledger.example/rain">',
			'Rain in Sudzha'
		],
		['The Ledger | Rain in Sudzha all day | 6th year', '', 'Rain in Sudzha all day'],
		[
			'Rain in Sudzha | Snow in Lgov',
			'<meta property="og:site_name" content="The Ledger">',
			'Rain in Sudzha | Snow in Lgov'
		],
		['Rain – and hail – in Sudzha', '', 'Rain – and hail – in Sudzha']
	])('has of “%s” %s the story’s part', (title, more, expected) => {
		const source = `<!doctype html><title>${title}</title>${more}<article>${paragraph('It rained.').repeat(3)}</article>`;
		expect(readHtml(source, 'a', 'a.html').title).toBe(expected);
	});

	it('has for a title no heading that is some of its words', () => {
		const source = `<!doctype html><title>Rain in Sudzha and Lgov | The Ledger</title><article><h1>Three days of rain</h1>${paragraph('It rained.').repeat(3)}<h2>Rain in Sudzha</h2>${paragraph('It hailed.')}</article>`;
		expect(readHtml(source, 'a', 'a.html').title).toBe('Rain in Sudzha and Lgov');
	});

	const organization = { '@type': 'Organization', name: 'The Ledger' };
	const person = (name: string) => ({ '@type': 'Person', name });
	it.each<[string, object[], string, string[]]>([
		[
			'who is pointed to in its data',
			[{ author: { '@id': '#a' } }, { '@id': '#a', ...person('Anna Bell') }],
			'',
			['Anna Bell']
		],
		[
			'whom it shows, where its data name the site',
			[{ author: organization }],
			'<p class="story-byline">By Anna Bell<br>Monday, March 14, 2025</p>',
			['Anna Bell']
		],
		[
			'the site, where nobody else is named',
			[{ author: organization }],
			'<p class="story-byline">Rain and more</p>',
			['The Ledger']
		],
		[
			'all whom it shows, where its data name the first',
			[{ author: person('Anna Bell') }],
			'<p class="meta-byline">By Anna Bell, Ivo Kraft and Mia Long</p>',
			['Anna Bell', 'Ivo Kraft', 'Mia Long']
		],
		[
			'nobody who wrote another story',
			[{}],
			'<div class="related"><p class="byline">By Mia Long</p></div>',
			[]
		],
		[
			'whom a line below its heading names, where nothing else does',
			[{}],
			'<p>Rain</p><div>By Mia Long<br>ledger.example<br><a href="/mia">All of hers</a></div>',
			['Mia Long']
		],
		[
			'each of those that stand in one line',
			[{ author: person('Anna Bell') }],
			'<p>Par <span itemprop="author"><a itemprop="name">Anna Bell</a></span>, <span itemprop="author"><a itemprop="name">Ivo Kraft</a></span></p>',
			['Anna Bell', 'Ivo Kraft']
		],
		[
			'people and not the agency that its data name',
			[{ author: organization }],
			'<p class="byline">ANNA BELL Associated Press</p>',
			['ANNA BELL']
		],
		['nobody, where its data name an office', [{ author: person('Staff Reporter') }], '', []],
		[
			'those of a part that is called after what blogs are built of',
			[{}],
			'<div class="widget blog"><h2>Rain</h2><p class="post-author author">Posted by Mia Long, Rain Team</p></div>',
			['Mia Long']
		]
	])('has for its authors %s', (_, [article, ...more], shown, authors) => {
		const data = { '@graph': [{ '@type': 'NewsArticle', headline: 'Rain', ...article }, ...more] };
		const source = `<!doctype html><title>Rain</title><meta property="og:site_name" content="The Ledger"><script type="application/ld+json">${JSON.stringify(data)}</script><body class="no-sidebars"><article><h1>Rain</h1>${shown}${['rained', 'hailed', 'snowed'].map((fell) => paragraph(`It ${fell}.`)).join('')}</article>`;
		expect(readHtml(source, 'a', 'a.html').authors).toEqual(authors);
	});

	it.each([
		['Rain falls on Lgov - CNN.com', 'CNN'],
		['Rain falls on Lgov | CNN Politics', 'CNN'],
		['Rain falls on Lgov - LgovToday.com - Lgov Center', '']
	])('has a title without what its site is called: %j', (title, site) => {
		const named = site && `<meta property="og:site_name" content="${site}">`;
		const source = `<!doctype html><title>${title}</title>${named}<article>${paragraph('It rained.').repeat(3)}</article>`;
		expect(readHtml(source, 'a', 'a.html').title).toBe('Rain falls on Lgov');
	});

	it('has its publisher’s name, be it given as an address', () => {
		const source = `<!doctype html><title>Rain</title><meta property="og:site_name" content="https://www.ledger.example/"><article>${paragraph('It rained.').repeat(3)}</article>`;
		expect(readHtml(source, 'a', 'a.html').publisher).toBe('ledger.example');
	});

	it('keeps captions where asked, and says that they are', () => {
		const source = `<!doctype html><html lang="uk"><title>Дощ</title><article>${paragraph('Ішов дощ.')}<figure><img src="a.jpg"><figcaption>Площа в Суджі</figcaption></figure>${paragraph('Ішов сніг.')}${paragraph('Був вітер.')}</article>`;
		expect(readHtml(source, 'a', 'a.html').text).not.toContain('Площа');
		expect(readHtml(source, 'a', 'a.html', { keepsCaptions: true }).text.split('\n\n')[2]).toBe(
			'[Підпис] Площа в Суджі'
		);
	});

	it('is no article where it asks who reads it', () => {
		const source =
			'<!doctype html><title>Just a moment...</title><h1>ledger.example</h1><p>Enable JavaScript and cookies to continue';
		expect(() => readHtml(source, 'a', 'a.html')).toThrow(
			'no article was found in a.html: it asks who reads it ("Just a moment...")'
		);
	});

	it('is no article where all of it leads to others', () => {
		const story = (i: number, more = '') =>
			`<div><h3><a href="/${i}">Rain, hail and snow of day ${i} in the town</a></h3>${more}</div>`;
		const all = (more: string) => Array.from({ length: 30 }, (_, i) => story(i, more)).join('');
		const front = (body: string, url: string) =>
			`<!doctype html><title>The Ledger</title><link rel="canonical" href="${url}"><main>${body}</main>`;
		const teaser = '<p>It rained in Sudzha for three days, and the river rose by two meters.</p>';
		const read = (source: string) => readHtml(source, 'a', 'a.html');
		expect(() => read(front(all(''), 'https://example.org/news/'))).toThrow('no article was found');
		expect(() => read(front(all(teaser), 'https://example.org/'))).toThrow('no article was found');
		// A digest of the day is an article, headed by what it points to.
		expect(read(front(all(teaser), 'https://example.org/digest')).text).toContain('three days');
	});

	it('has its words from a shadow root where it has them nowhere else', () => {
		const source = `<!doctype html><title>Rain</title><body><news-story><template shadowrootmode="open"><article>${paragraph('It rained in Sudzha.')}${paragraph('It hailed.')}${paragraph('It snowed.')}</article></template></news-story>`;
		expect(readHtml(source, 'a', 'a.html').text).toContain('It rained in Sudzha.');
	});

	it('has its words from its data where it has them nowhere else', () => {
		const data = JSON.stringify({
			'@type': 'NewsArticle',
			headline: 'Rain',
			articleBody: 'It rained in Sudzha.\n\nIt hailed in Kursk.'
		});
		const source = `<!doctype html><script type="application/ld+json">${data}</script><div id="app"></div>`;
		expect(readHtml(source, 'a', 'a.html').text).toBe(
			'Rain\n\nIt rained in Sudzha.\n\nIt hailed in Kursk.'
		);
	});

	it('that only its script would show is read by its main part', () => {
		const words = Array.from(
			{ length: 12 },
			(_, i) => `<span>It rained in town ${i} all day.</span><hr>`
		);
		const source = `<!doctype html><title>Rain</title><main style="display:none"><nav>Madrid edition</nav>${words.join('')}</main>`;
		const { text } = readHtml(source, 'a', 'a.html');
		expect(text).toContain('It rained in town 11 all day.');
		expect(text).not.toContain('Madrid');
	});

	it('that is nested deeper than browsers go is refused at once', () => {
		for (const depth of [600, 100_000]) {
			expect(() => readHtml(`${'<div>'.repeat(depth)}It rained.`, 'a', 'a.html')).toThrow(
				'a.html is nested more than 512 elements deep; save its text alone'
			);
		}
	});

	it('without an article says so', () => {
		expect(() => readHtml('<html><body></body></html>', 'a', 'a.html')).toThrow(
			"no article was found in a.html; save the article's own page, or its text as a .md file"
		);
	});
});
