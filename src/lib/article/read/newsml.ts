/**
 * What agencies send: NewsML-G2 (news items, alone or in a message) and NITF, by themselves or one in the
 * other (https://iptc.org/standards/).
 */
import { plainBlocks, readBlocks, type ReadArticle, type ReadOptions } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { languageTag } from '../fields.ts';
import { namesOf } from '../names.ts';
import { ArticleProblem } from '../problem.ts';
import { headText, itemOf, type Format } from './format.ts';
import { allOf, localName, wordsOf, xmlRoot } from './xml.ts';

const opening = /<(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem|nitf)[\s>]/;

export const newsml: Format = {
	name: 'NewsML-G2 or NITF',
	endings: ['.xml'],
	reads:
		'each item of text: headline, byline, provider or holder of the copyright, day, language, words; captions',
	leavesOut: 'items that were withheld or canceled, pictures, subjects, places by code',
	maxBytes: 20_000_000,
	sniff: (head) => opening.test(headText(head)),
	async *read(bytes, { name, where }, options) {
		const root = await xmlRoot(bytes, opening, 'neither NewsML-G2 nor NITF', where);
		const { htmlBlocks } = await import('../html/blocks.ts');
		const read = { where, options, htmlBlocks };
		if (localName(root) === 'nitf') {
			yield { where, name, article: readNitf(root, {}, name, read) };
			return;
		}
		const all = localName(root) === 'newsItem' ? [root] : allOf(root, 'newsItem');
		const items = all.filter(isUsable);
		if (items.length === 0)
			throw new ArticleProblem(`${where} holds no news item that may be used`);
		for (const [i, item] of items.entries()) {
			const at = items.length === 1 ? where : `${where}, item ${i + 1}`;
			const { isText, values, words } = partsOf(item);
			// A message carries pictures and their texts as items of their own.
			if (!isText && items.length > 1) continue;
			yield itemOf(at, () => {
				const nitf = words && allOf(words, 'nitf')[0];
				if (nitf) return readNitf(nitf, values, '', { ...read, where: at });
				const body = words && (allOf(words, 'body')[0] ?? words);
				return readBlocks(values, body ? blocksIn(body, htmlBlocks, at) : [], '', at, options);
			});
		}
	}
};

interface Reading {
	readonly where: string;
	readonly options: ReadOptions;
	readonly htmlBlocks: (html: string, where: string) => Block[];
}

/** An item is to be used unless it says otherwise (`stat:withheld`, `stat:canceled`). */
const isUsable = (item: Element) => {
	const status = allOf(item, 'pubStatus')[0];
	return !/withheld|cancell?ed/i.test(
		`${status?.getAttribute('qcode') ?? ''} ${status?.getAttribute('uri') ?? ''}`
	);
};

/** What a news item says of itself, and where its words are. */
function partsOf(item: Element) {
	const first = (...names: string[]) =>
		names.map((name) => wordsOf(allOf(item, name)[0])).find((words) => words !== undefined);
	const contentMeta = allOf(item, 'contentMeta')[0];
	const inMeta = (name: string) => contentMeta && allOf(contentMeta, name)[0];
	const named = (element: Element | undefined) =>
		element &&
		(wordsOf(allOf(element, 'name')[0]) ?? element.getAttribute('literal') ?? wordsOf(element));
	const type = allOf(item, 'itemClass')[0]?.getAttribute('qcode') ?? 'ninat:text';
	const words = allOf(item, 'inlineXML')[0] ?? allOf(item, 'inlineData')[0];
	const byline = wordsOf(inMeta('by')) ?? named(inMeta('creator'));
	const link = allOf(item, 'link').find((each) => /alternate|canonical/i.test(relOf(each)));
	return {
		isText: /text|composite/i.test(type) && words !== undefined,
		words,
		values: {
			title: wordsOf(inMeta('headline')) ?? first('headline'),
			url: link?.getAttribute('href') ?? undefined,
			publisher: named(allOf(item, 'provider')[0]) ?? named(allOf(item, 'copyrightHolder')[0]),
			authors: byline === undefined ? undefined : namesOf(byline),
			published:
				first('firstCreated') ??
				wordsOf(inMeta('contentCreated')) ??
				first('versionCreated', 'sent'),
			language: languageTag(
				allOf(item, 'language')[0]?.getAttribute('tag') ?? item.getAttribute('xml:lang') ?? ''
			)
		}
	};
}

const relOf = (link: Element) => link.getAttribute('rel') ?? '';

/** The article of a NITF document; what the news item around it says holds. */
function readNitf(
	root: Element,
	given: Readonly<Record<string, unknown>>,
	name: string,
	{ where, options, htmlBlocks }: Reading
): ReadArticle {
	const first = (tag: string) => allOf(root, tag)[0] as Element | undefined;
	const byline = first('byline');
	const person = byline && allOf(byline, 'person').flatMap((each) => wordsOf(each) ?? []);
	const own = {
		title: wordsOf(first('hl1')) ?? wordsOf(first('title')),
		publisher: wordsOf(first('distributor')) ?? first('doc.copyright')?.getAttribute('holder'),
		authors: person?.length ? person : namesOf(wordsOf(byline) ?? ''),
		published:
			first('date.issue')?.getAttribute('norm') ?? first('story.date')?.getAttribute('norm'),
		language: languageTag(root.getAttribute('xml:lang') ?? '')
	};
	const content = first('body.content') ?? first('body');
	const known = Object.entries(given).filter(([, value]) => value !== undefined);
	const blocks = content ? blocksIn(content, htmlBlocks, where) : [];
	return readBlocks({ ...own, ...Object.fromEntries(known) }, blocks, name, where, options);
}

/** NITF's own elements under HTML's names. */
const renamed: readonly (readonly [from: RegExp, to: string])[] = [
	[/<(\/?)(?:\w+:)?hl2\b/g, '<$1h2'],
	[/<(\/?)(?:\w+:)?media-caption\b/g, '<$1figcaption'],
	[/<(\/?)(?:\w+:)?media\b/g, '<$1figure'],
	[/<(\/?)(?:\w+:)?(?:media-reference|media-producer|media-metadata|media-object)\b/g, '<$1script'],
	[/<(\/?)(?:\w+:)?(?:block|body\.content)\b/g, '<$1div'],
	// HTML inside another format bears a prefix at times.
	[/<(\/?)(?:xhtml|html|h):/g, '<$1']
];

function blocksIn(
	element: Element,
	htmlBlocks: Reading['htmlBlocks'],
	where: string
): readonly Block[] {
	if (element.children.length === 0) {
		const words = element.textContent ?? '';
		return /<(?:p|div|br)\b/i.test(words) ? htmlBlocks(words, where) : plainBlocks(words);
	}
	const html = renamed.reduce((text, [from, to]) => text.replace(from, to), element.innerHTML);
	return htmlBlocks(html.replace(/<script\b[^>]*\/>/g, ''), where);
}
