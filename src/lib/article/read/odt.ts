/** OpenDocument texts, one article each. */
import { readBlocks } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { ArticleProblem } from '../problem.ts';
import type { Format } from './format.ts';
import { latin1 } from './format.ts';
import { unzipped } from './zip.ts';

export const odt: Format = {
	name: 'OpenDocument text',
	endings: ['.odt'],
	reads: 'headings, paragraphs, lists, tables; title',
	leavesOut: 'pictures, notes, headers and footers',
	maxBytes: 100_000_000,
	sniff: (head) => latin1(head).includes('mimetypeapplication/vnd.oasis.opendocument.text'),
	async *read(bytes, { name, where }, options) {
		const files = await unzipped(bytes, where, (file) => /^(?:content|meta)\.xml$/.test(file));
		const content = files.get('content.xml');
		if (content === undefined) throw new ArticleProblem(`${where} is no OpenDocument text`);
		const { DOMParser } = await import('linkedom');
		const parse = (xml: Uint8Array | undefined) =>
			new DOMParser().parseFromString(
				new TextDecoder().decode(xml).replace(/<!DOCTYPE[^>]*>/i, ''),
				'text/xml'
			) as unknown as Document;
		const lines = [...parse(content).querySelectorAll('*')].filter(({ tagName }) =>
			/^text:[ph]$/.test(tagName)
		);
		const blocks = lines.map((element): Block => ({
			text: wordsOf(element).replace(/\s+/g, ' ').trim(),
			heading:
				element.tagName === 'text:h' ? Number(element.getAttribute('text:outline-level') ?? 1) : 0,
			isItem: element.closest('text\\:list-item,table\\:table-cell') !== null,
			isLinked: false,
			isEmphasized: false,
			links: []
		}));
		const stated = [
			...parse(files.get('meta.xml') ?? new TextEncoder().encode('<a/>')).querySelectorAll('*')
		];
		const title = stated.find(({ tagName }) => tagName === 'dc:title')?.textContent?.trim();
		yield {
			where,
			name,
			article: readBlocks(title ? { title } : {}, blocks, name, where, options)
		};
	}
};

/** Tabs and breaks are elements of their own. */
function wordsOf(element: Element): string {
	let words = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) words += node.textContent;
		else if (node.nodeType === 1) {
			const { tagName } = node as Element;
			if (/^text:(?:s|tab|line-break)$/.test(tagName)) words += ' ';
			else if (!/^(?:text:note|office:annotation|draw:frame)$/.test(tagName)) {
				words += wordsOf(node as Element);
			}
		}
	}
	return words;
}
