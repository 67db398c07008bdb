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

	it('without an article says so', () => {
		expect(() => readHtml('<html><body></body></html>', 'a', 'a.html')).toThrow(
			"no article was found in a.html; save the article's own page, or its text as a .md file"
		);
	});
});
