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
		['no script, style or picture', 'a<script>b</script><style>c</style><figure>d</figure>', ['a']],
		['paragraphs of preformatted text', '<pre>One\nline.\n\nTwo.</pre>', ['One line.', 'Two.']]
	])('are %s', (_, html, expected) => expect(lines(html)).toEqual(expected));

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
