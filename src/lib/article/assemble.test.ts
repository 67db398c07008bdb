import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleProblem } from './problem.ts';
import { readMarkdown } from './read/markdown.ts';
import { readRecord } from './read/index.ts';

const read = (source: string) => readMarkdown(source, 'a-file-name', 'file.md');
const readJsonLine = async (json: string, where: string) => {
	const item = await readRecord({ where, number: 1, json }, {});
	if ('problem' in item) throw new ArticleProblem(item.problem);
	return item.article;
};
const story = 'Shells fell near Sudzha on Tuesday.';

describe('what an article says of itself', () => {
	it('is read from the front matter', () => {
		const article = read(
			[
				'---',
				'id: first-report',
				'title: Shells fall near Sudzha',
				'published: 2024-08-06T09:30:00+03:00',
				'publisher: The Ledger',
				'url: https://example.org/a?b=1',
				'authors: [Anna Bell, Ivo Kraft]',
				'language: uk',
				'rights: excerpt',
				'note: A translation.',
				'sources:',
				'  - publisher: A wire',
				'    url: https://example.org/wire',
				'  - publisher: A letter',
				'---',
				'',
				story
			].join('\n')
		);
		expect(article).toEqual({
			id: 'first-report',
			hasOwnId: true,
			hasOwnTitle: true,
			hasOwnLanguage: true,
			title: 'Shells fall near Sudzha',
			url: 'https://example.org/a?b=1',
			publisher: 'The Ledger',
			authors: ['Anna Bell', 'Ivo Kraft'],
			published: '2024-08-06T09:30:00+03:00',
			language: 'uk',
			rights: 'excerpt',
			note: 'A translation.',
			sources: [
				{ publisher: 'A wire', url: 'https://example.org/wire' },
				{ publisher: 'A letter', url: null }
			],
			text: `Shells fall near Sudzha\n\n${story}`
		});
	});

	it('is read from the text where there is no front matter', () => {
		const article = read(
			`# Shells fall near Sudzha\n\nAugust 6, 2024\n\nBy Anna Bell and Ivo Kraft\n\n${story}\n\nOriginal url:\n\n<https://www.example.org/a>\n`
		);
		expect(article).toMatchObject({
			title: 'Shells fall near Sudzha',
			published: '2024-08-06',
			authors: ['Anna Bell', 'Ivo Kraft'],
			url: 'https://www.example.org/a',
			publisher: 'example.org',
			text: `Shells fall near Sudzha\n\n${story}`
		});
	});

	it.each([
		['a dateline', `SUDZHA, March 14, 2025 (AFP) — ${story}`, '2025-03-14'],
		['a dateline with its country', `KYIV, Ukraine, 14 March 2025 – ${story}`, '2025-03-14'],
		[
			'a dateline whose year the address tells',
			`SUDZHA, March 14 (AFP) — ${story}\n\nSource: https://example.org/2025/03/14/a`,
			'2025-03-14'
		],
		['a dateline without a year', `SUDZHA, March 14 (AFP) — ${story}`, null],
		['a byline', `By Anna Bell. Published March 14, 2025\n\n${story}`, '2025-03-14'],
		[
			'a line of both days',
			`Updated March 16, 2025 | Published March 14, 2025, 10:15 GMT\n\n${story}`,
			'2025-03-14'
		],
		['a change alone', `Last updated: 16 March 2025\n\n${story}`, '2025-03-16'],
		['the beginning of a paragraph', `Published on March 14, 2025. ${story}`, '2025-03-14'],
		['a Ukrainian line', `Опубліковано 14 березня 2025 року, 10:15\n\n${story}`, '2025-03-14'],
		['a sentence that only names a day', `It fell on March 14, 2025, he said.`, null]
	])('takes the day from %s', (_, body, published) =>
		expect(read(`# Shells fall\n\n${body}`).published).toBe(published)
	);

	it.each([
		...['14. März 2025', '14 de marzo de 2025', '14 mars 2025', '14 marzo 2025', '14 maart 2025'],
		...[
			'14 de março de 2025',
			'14 marca 2025',
			'14 марта 2025, 10:15',
			'14 бер 2025',
			'14 Mart 2025'
		],
		...['2025年3月14日', '14 مارس 2025', '14.03.2025 10:15', '14/03/2025', '2025/03/14']
	])('takes the day from the line below the title of a plain text: %s', (line) => {
		expect(read(`Bridge closed\n\n${line}\n\n${story}`)).toMatchObject({
			published: '2025-03-14',
			text: `Bridge closed\n\n${story}`
		});
	});

	it('has its language under the names that generators of sites use', () => {
		expect(read(`---\ntitle: Rain\nlang: de_AT\n---\n${story}`).language).toBe('de-AT');
	});

	it('has a host for its address without https://, and a path for none', () => {
		const urlOf = (url: string) => read(`---\nurl: ${url}\n---\n${story}`).url;
		expect(urlOf('news.example/1')).toBe('https://news.example/1');
		expect(urlOf('/2025/bridge/')).toBe(null);
	});

	it('takes the author from a line that states the day too', () => {
		const article = read(
			`# Shells fall\n\nBy Anna Bell and Ivo Kraft | Published March 14, 2025\n\n${story}`
		);
		expect(article.authors).toEqual(['Anna Bell', 'Ivo Kraft']);
		expect(article.text).toBe(`Shells fall\n\n${story}`);
	});

	it('has no office for its author', () => {
		const { authors, text } = read(`# Shells fall\n\nBy Lgov Court Reporter\n\n${story}`);
		expect(authors).toEqual([]);
		expect(text).not.toContain('Reporter');
	});

	it.each([
		[
			'This article was first published at https://example.org/2025/a.',
			'https://example.org/2025/a'
		],
		['Read the [original article](https://example.org/b).', 'https://example.org/b'],
		['Read the [original article](javascript:alert(1)).', null]
	])('takes the address from the sentence %j', (sentence, url) =>
		expect(read(`# Shells fall\n\n${story}\n\n${sentence}`).url).toBe(url)
	);

	it.each([
		['the heading', `## A heading\n\n${story}`, 'A heading'],
		['a short first line', `Shells fall\n\n${story}`, 'Shells fall'],
		['the file name', story, 'A file name']
	])('takes the title from %s', (_, source, title) => expect(read(source).title).toBe(title));

	it.each([
		['It snowed.', 'It snowed.', 'It snowed.'],
		[
			`The U.S. envoy reached Kyiv on Monday. ${'Nobody met him there. '.repeat(10).trim()}`,
			'The U.S. envoy reached Kyiv on Monday.',
			`The U.S. envoy reached Kyiv on Monday.\n\n${'Nobody met him there. '.repeat(10).trim()}`
		]
	])('has each word once where a line states no title: %j', async (text, title, whole) => {
		const article = await readJsonLine(JSON.stringify({ text }), 'line 1');
		expect([article.title, article.text]).toEqual([title, whole]);
	});

	it('does not repeat a title that the text begins with', () => {
		expect(read(`---\ntitle: Shells fall\n---\n# Shells fall\n\n${story}`).text).toBe(
			`Shells fall\n\n${story}`
		);
	});

	it.each([
		['Обстріл біля міста Суджа, повідомляє місцева влада, і є поранені.', 'uk'],
		['Обстрел около города Суджа, сообщают местные власти, это были мины.', 'ru'],
		[story, 'en']
	])('tells the language of %j from its letters', (text, language) =>
		expect(read(text).language).toBe(language)
	);
});

describe('the clean text', () => {
	const clean = (markdown: string) =>
		read(`# Title\n\n${story}\n\n${markdown}\n\nThe end.`).text.split('\n\n').slice(2, -1);

	it.each([
		['an image', '![A tank](tank.jpg)'],
		['a lone link', '[kremlin.ru](https://kremlin.ru)'],
		['a list of links', '- [One](https://a.example)\n- [Two](https://b.example)'],
		['a related article', '**Related article:** [G7 warns](#)'],
		['a related article without a link', 'Related article: G7 warns Russia'],
		['a pointer in Ukrainian', 'Читайте також: Нові удари'],
		['a photo credit', 'Photo: Anna Bell / Agency'],
		['a photo credit in brackets', '(Photo by Anna Bell)'],
		['an image credit', 'Image credit: Ministry of Defense'],
		['an agency line', '*AFP contributed reporting.*'],
		['agencies together', 'Reuters and the Associated Press contributed to this report.'],
		['an editing line', 'Reporting by Anna Bell; editing by Ivo Kraft'],
		['an appeal', 'Sign up for our newsletter.'],
		['a rule', '---'],
		['a comment', '<!-- not shown -->'],
		['a figure', '<figure><img src="a.jpg"><figcaption>A tank</figcaption></figure>']
	])('leaves out %s', (_, markdown) => expect(clean(markdown)).toEqual([]));

	it.each([
		['emphasis', 'He **did** *not* say `so`.', 'He did not say so.'],
		['links', 'It [raised concerns](#) again.', 'It raised concerns again.'],
		['line ends', 'One line\nand another.', 'One line and another.'],
		['entities', 'Fish &amp; chips.', 'Fish & chips.'],
		['quotations', '> He said so.', 'He said so.'],
		['indented lines', '    An old letter.', 'An old letter.'],
		['footnote marks', 'So it was.[^1]\n\n[^1]: A note.', 'So it was.'],
		['a table', '| Town | Dead |\n|---|---|\n| Sudzha | 3 |', 'Town, Dead'],
		['a sentence on photos', 'Photos show a burnt bridge.', 'Photos show a burnt bridge.'],
		['a sentence on reading', 'Read more slowly, he said.', 'Read more slowly, he said.'],
		[
			'a script in a name',
			'In <script>alert(1)</script> it rained.',
			'In <script>alert(1)</script> it rained.'
		]
	])('keeps the words of %s', (_, markdown, words) => expect(clean(markdown)[0]).toBe(words));

	const mayor =
		'[The mayor of Sudzha, who spoke to reporters on Monday, said that two bridges were closed.](#)';
	const plain = 'It rained in Sudzha all day, and the river rose over the road to Rylsk.';
	it.each([
		['a whole sentence between paragraphs', mayor, 1],
		['a headline', '[Two bridges near Sudzha were closed on Monday after the river rose](#)', 0],
		['a pointer', `Read also: ${mayor}`, 0],
		['one of several', `${mayor}\n\n${mayor}`, 0],
		['an item', `- ${mayor}`, 0],
		['an emphasized line', `**${mayor}**`, 0],
		['a short one', '[Follow our reports from Sudzha.](#)', 0]
	])('keeps of lines that are one link the story’s own: %s', (_, line, kept) =>
		expect(clean(`${plain}\n\n${line}\n\n${plain}`)).toHaveLength(2 + kept)
	);

	it('joins a paragraph that was cut in the middle of a sentence', () => {
		expect(clean('They were told to lay\n\ndown arms, he said.')).toEqual([
			'They were told to lay down arms, he said.'
		]);
	});

	it('keeps the number that a line begins with', () => {
		expect(read(`# Rain\n\n${story}\n\n14. Shells fell on the fourteenth day.`).text).toContain(
			'14. Shells fell on the fourteenth day.'
		);
	});

	it('keeps the items of a list and the rows of a table apart', () => {
		expect(clean('- the town of Sudzha\n- the village of Guyevo\n\nand others')).toEqual([
			'the town of Sudzha',
			'the village of Guyevo',
			'and others'
		]);
		expect(clean('| town | dead |\n|---|---|\n| sudzha | |\n| guyevo | 3 |')).toEqual([
			'town, dead',
			'sudzha',
			'guyevo, 3'
		]);
	});

	it.each([
		['It shows ![a](a.png) and ![b](b.png).', 'It shows.'],
		['A map (![a](a.png)) of Sudzha.', 'A map of Sudzha.'],
		['Here ![a](a.png), in Sudzha, it rained.', 'Here, in Sudzha, it rained.'],
		['Sudzha and ![a](a.png) Guyevo', 'Sudzha and Guyevo'],
		['Rain ![a](a.png)![b](b.png)', 'Rain']
	])('leaves no hole for the images in %j', (markdown, words) =>
		expect(clean(`${markdown}`)).toEqual([words])
	);

	it('holds no control characters, no lone surrogates and no byte order mark', async () => {
		const { text, title } = await readJsonLine(
			JSON.stringify({ title: 'A\u0000B', text: 'One\u0007 two\ud800.\r\nThree.\ufeff' }),
			'line 1'
		);
		expect(title).toBe('AB');
		expect(text).toBe('AB\n\nOne two\ufffd.\n\nThree.');
	});

	it('has paragraphs of one line each, whatever comes in', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (body) => {
				const { text, title } = read(`# Title\n\n${story}\n\n${body}`);
				expect(text.startsWith(`${title}\n\n`)).toBe(true);
				for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^\S(?:[^\n]*\S)?$/u);
			})
		);
	});
});

describe('a line of JSON', () => {
	it('has plain text, its paragraphs apart by blank lines or else by line ends', async () => {
		const texts = [];
		for (const text of ['One.\n\nTwo\nlines.', 'One.\nTwo.']) {
			texts.push((await readJsonLine(JSON.stringify({ title: 'T', text }), 'line 1')).text);
		}
		expect(texts).toEqual(['T\n\nOne.\n\nTwo lines.', 'T\n\nOne.\n\nTwo.']);
	});

	it('is no Markdown', async () => {
		const line = JSON.stringify({ title: 'T', text: 'He *said* <b>so</b>.' });
		expect((await readJsonLine(line, 'line 1')).text).toBe('T\n\nHe *said* <b>so</b>.');
	});
});

describe('a problem is told in one sentence with the file and the cure', () => {
	it.each([
		['', "file.md is empty; add the article's words or remove it"],
		[' \n\t', "file.md is empty; add the article's words or remove it"],
		['---\ntitle: Only this\n---\n', "file.md has no text; add the article's words or remove it"],
		[
			'---\ntitle: [\n---\nText.',
			/^file\.md: the front matter is not YAML: .+; put values that hold signs in quotes$/
		],
		[
			'---\nrights: excerpt\n\nText.',
			'file.md: the front matter has no end; put a line of --- after it'
		],
		['---\n- a list\n---\nText.', 'file.md: the front matter is no list of "name: value" lines'],
		[
			'---\npublished: 2024-13-45\n---\nText.',
			'file.md: published "2024-13-45" is not a date; write it as 2024-08-06 or 2024-08-06T09:30:00Z'
		],
		[
			'---\nurl: javascript:alert(1)\n---\nText.',
			'file.md: url "javascript:alert(1)" is not an address that begins with https:// or http://; correct or remove it'
		],
		['---\nrights: some\n---\nText.', 'file.md: rights "some" is not "full" or "excerpt"'],
		[
			'---\nlanguage: Klingon!\n---\nText.',
			'file.md: language "Klingon!" is not a language tag such as en, uk or pt-BR'
		],
		[
			'---\nid: a/../b\n---\nText.',
			'file.md: id "a/../b" is not made of letters a–z, digits and hyphens, at most 120'
		],
		[
			'title,text\nRain,"It rained."\n',
			'file.md is a table of articles; give its name the ending .csv'
		],
		['---\ntitle: [a]\n---\nText.', 'file.md: title ["a"] is not a text; put it in quotes'],
		[
			'x'.repeat(5_000_001),
			/^file\.md has 5 million characters, more than the 5 million of one article; split it$/
		]
	])('%#', (source, message) => {
		expect(() => read(source)).toThrow(ArticleProblem);
		expect(() => read(source)).toThrow(message);
	});

	it.each([
		['{"text": ', /^line 3 is not JSON: /],
		['["text"]', 'line 3 is not a JSON object with a "text"'],
		[
			'{"title": "T"}',
			'line 3 has no "text"; give the article\'s words there, or name their column: --map text=…'
		],
		['{"text": " "}', "line 3 is empty; add the article's words or remove it"]
	])('for the line %s', (line, message) =>
		expect(readJsonLine(line, 'line 3')).rejects.toThrow(message)
	);
});

describe('a news article as it comes', () => {
	const file = new URL('../../../../shared/articles/000_dd03fce60545949b.txt', import.meta.url);

	it.skipIf(!existsSync(file))('is read whole and clean (needs ../shared)', () => {
		const { text, ...article } = readMarkdown(readFileSync(file, 'utf8'), 'x', 'x.txt');
		expect(article).toMatchObject({
			published: '2025-03-14',
			publisher: 'themoscowtimes.com',
			authors: [],
			language: 'en'
		});
		expect(article.title).toMatch(/^Putin Urges .* Kursk Region to Surrender$/);
		expect(article.url).toMatch(/^https:\/\/www\.themoscowtimes\.com\/2025\/03\/14\/.*-a88373$/);
		expect(text.split('\n\n')).toHaveLength(9);
		expect(text).not.toMatch(/kremlin\.ru|Related article|AFP|Original url|\*|\]\(/);
		expect(text).toMatch(/military units to lay down arms/);
		expect(text.endsWith('potential peace talks.')).toBe(true);
	});
});
