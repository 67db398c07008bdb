/**
 * Editions and corpora of newspapers in TEI P5 (https://tei-c.org/guidelines/p5/): one text, or many in a
 * `teiCorpus`.
 */
import { readAddress } from '../address.ts';
import { readBlocks } from '../assemble.ts';
import { readAnyDate } from '../date.ts';
import { languageTag } from '../fields.ts';
import { nameInOrder } from '../names.ts';
import { ArticleProblem } from '../problem.ts';
import { headText, itemOf, type Format } from './format.ts';
import { allOf, localName, wordsOf, xmlRoot } from './xml.ts';

const opening = /<(?:[\w-]+:)?(?:TEI|teiCorpus)[\s>]/;

export const tei: Format = {
	name: 'TEI',
	endings: ['.xml', '.tei'],
	reads:
		'each text: its body; title, authors, address and language of its header; day and publisher of the source, else of the edition',
	leavesOut: 'front and back matter, notes, deletions, the spellings that an editor put right',
	maxBytes: 20_000_000,
	sniff: (head) => opening.test(headText(head)),
	async *read(bytes, { name, where }, options) {
		const root = await xmlRoot(bytes, opening, 'no TEI', where);
		const { htmlBlocks } = await import('../html/blocks.ts');
		const texts = localName(root) === 'TEI' ? [root] : allOf(root, 'TEI');
		for (const [i, text] of texts.entries()) {
			const at = texts.length === 1 ? where : `${where}, item ${i + 1}`;
			const item = itemOf(at, () => {
				const bodies = allOf(text, 'body').filter((body) => !body.parentElement?.closest('body'));
				const html = bodies.map((body) => htmlOf(body, at)).join('');
				return readBlocks(valuesOf(text), htmlBlocks(html, at), '', at, options);
			});
			yield 'article' in item && texts.length === 1 ? { ...item, name } : item;
		}
	}
};

/** What the header says. */
function valuesOf(text: Element): Record<string, unknown> {
	const within = (...names: string[]) =>
		names.reduce<Element[]>((found, name) => found.flatMap((one) => allOf(one, name)), [text]);
	const first = (...paths: string[][]) =>
		paths.flatMap((path) => within('teiHeader', 'fileDesc', ...path));
	const titles = first(['titleStmt', 'title']);
	const authors = [
		['titleStmt', 'author'],
		['sourceDesc', 'author']
	]
		.map((path) => first(path))
		.find((found) => found.length > 0);
	const days = first(['sourceDesc', 'date'], ['publicationStmt', 'date']).map(
		(date) => readAnyDate(date.getAttribute('when') ?? '') ?? readAnyDate(wordsOf(date) ?? '')
	);
	const addresses = first(['publicationStmt', 'idno'], ['sourceDesc', 'idno']).map(wordsOf);
	const links = first(['publicationStmt', 'ptr'], ['sourceDesc', 'ptr'], ['sourceDesc', 'ref']);
	const papers = first(['sourceDesc', 'title']).filter(
		(title) => title.getAttribute('level') === 'j'
	);
	const language =
		within('teiHeader', 'langUsage', 'language')[0]?.getAttribute('ident') ??
		[...allOf(text, 'text'), text].map((each) => each.getAttribute('xml:lang')).find(Boolean);
	return {
		title: wordsOf(titles.find((title) => title.getAttribute('type') === 'main') ?? titles[0]),
		url: [...addresses, ...links.map((link) => link.getAttribute('target') ?? undefined)]
			.map((address) => readAddress(address ?? ''))
			.find((address) => address !== null),
		publisher: [...papers, ...first(['sourceDesc', 'publisher'], ['publicationStmt', 'publisher'])]
			.map(wordsOf)
			.find(Boolean),
		authors: authors?.flatMap((author) => authorOf(author) ?? []),
		published: days.find((day) => day !== null) ?? undefined,
		language: languageTag(language ?? '')
	};
}

/** "Anna Bell", of a name in parts or in one piece. */
function authorOf(author: Element): string | undefined {
	const parts = ['forename', 'nameLink', 'surname'].flatMap((part) =>
		allOf(author, part).flatMap((each) => wordsOf(each) ?? [])
	);
	const whole = wordsOf(allOf(author, 'persName')[0] ?? author);
	return parts.length > 0 ? parts.join(' ') : whole && nameInOrder(whole);
}

/** TEI's elements that part lines, by what HTML calls them; all others stand in a line. */
const tags: Readonly<Record<string, string>> = {
	...{
		head: 'h2',
		list: 'ul',
		item: 'li',
		table: 'table',
		row: 'tr',
		cell: 'td',
		figure: 'figure'
	},
	...{ p: 'div', ab: 'div', div: 'div', lg: 'div', l: 'div', sp: 'div', speaker: 'div' },
	...{ opener: 'div', closer: 'div', dateline: 'div', byline: 'div', salute: 'div', signed: 'div' },
	...{ argument: 'div', trailer: 'div' }
};
const unread = new Set(['note', 'del', 'fw', 'figDesc']);
/** Beside these stands what the editor reads: `corr`, `reg`, `expan`. */
const replaced = new Set(['sic', 'orig', 'abbr']);

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element as HTML, so that its lines are told as those of any page. */
function htmlOf(element: Element, where: string, depth = 0): string {
	if (depth > 200) throw new ArticleProblem(`${where} is nested more than 200 elements deep`);
	const inner = [...element.childNodes].map((node) => {
		if (node.nodeType === 3 || node.nodeType === 4) return escaped(node.textContent ?? '');
		if (node.nodeType !== 1) return '';
		const child = node as Element;
		const name = localName(child);
		if (unread.has(name) || (replaced.has(name) && localName(element) === 'choice')) return '';
		// A line of the print ends in the middle of a word where it says so.
		if (name === 'lb') return child.getAttribute('break') === 'no' ? '' : ' ';
		return htmlOf(child, where, depth + 1);
	});
	const name = localName(element);
	const isCaption = name === 'head' && element.parentElement?.tagName.endsWith('figure');
	const tag = isCaption ? 'figcaption' : (tags[name] ?? 'span');
	const address = name === 'ref' ? readAddress(element.getAttribute('target') ?? '') : null;
	const words = `<${tag}>${inner.join('')}</${tag}>`;
	return address === null ? words : `<a href="${escaped(address)}">${words}</a>`;
}
