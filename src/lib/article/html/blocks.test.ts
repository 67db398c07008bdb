import { describe, expect, it } from 'vitest';
import { htmlBlocks } from './blocks.ts';

const lines = (html: string) => htmlBlocks(html, 'a').map(({ text }) => text);

describe('the lines of a piece of a page', () => {
	it.each<[string, string, string[]]>([
		[
			'bare words beside blocks',
			'<section>Bare words in Lviv.<h2>A head</h2>Bare words in Odesa.<ul><li>one item</li></ul>Bare words in Poltava.</section>',
			[
				'Bare words in Lviv.',
				'A head',
				'Bare words in Odesa.',
				'one item',
				'Bare words in Poltava.'
			]
		],
		[
			'one break as a space, two as a new paragraph',
			'<p>Shells fell on Sudzha.<br>Rain fell on Kursk<br><br>Snow fell on Belgorod</p>',
			['Shells fell on Sudzha. Rain fell on Kursk', 'Snow fell on Belgorod']
		],
		[
			'the name under a quotation',
			'<blockquote><p>It rained.</p>— Anna (@anna) <a href="https://example.org">June 1</a></blockquote>',
			['It rained.', '— Anna (@anna) June 1']
		],
		[
			'a row of a table as a line',
			'<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Sumy</td><td></td><td>3</td></tr></table>',
			['Town, Dead', 'Sumy, 3']
		],
		[
			'paragraphs of a table that is only a frame',
			'<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
			['One.', 'Two.']
		],
		['inline marks within words', '<p>Su<b>dz</b>ha</p>', ['Sudzha']],
		['no script or style', 'a<script>b</script><style>c</style>', ['a']],
		['paragraphs of preformatted text', '<pre>One\nline.\n\nTwo.</pre>', ['One line.', 'Two.']]
	])('are %s', (_, html, expected) => expect(lines(html)).toEqual(expected));

	it('say which are captions of pictures, by their element, their name or their credit', () => {
		const html =
			'<figure><img src="a"><figcaption>The square (Photo: Anna Bell)</figcaption></figure>' +
			'<div class="wp-caption-text">The bridge</div><p>The road (AP Photo/Ivo Kraft)</p>' +
			'<p>The road (of 1970) is long.</p><figure><table><tr><td>Sumy</td><td>3</td></tr></table></figure>';
		expect(htmlBlocks(html, 'a').map(({ text, isCaption }) => [text, isCaption])).toEqual([
			['The square (Photo: Anna Bell)', true],
			['The bridge', true],
			['The road (AP Photo/Ivo Kraft)', true],
			['The road (of 1970) is long.', undefined],
			['Sumy, 3', undefined]
		]);
	});

	it('say what they are made of', () => {
		const [heading, linked, emphasized, item] = htmlBlocks(
			'<h2>A</h2><p><a href="https://example.org">B</a></p><p><em>C</em></p><ul><li>D</li></ul>',
			'a'
		);
		expect(heading.heading).toBe(2);
		expect(linked).toMatchObject({ isLinked: true, links: ['https://example.org'] });
		expect(emphasized.isEmphasized).toBe(true);
		expect(item.isItem).toBe(true);
	});
});
