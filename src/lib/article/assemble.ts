/**
 * Makes an article of its blocks and of what is stated of it: tells the story from what stands around
 * it, finds title, language and publisher where nothing states them. Knows no formats.
 */
import { languageForTag } from '../languages/index.ts';
import { languageTables } from '../languages/tables.ts';
import { languageOf } from '../languages/tell.ts';
import { hostOf } from './address.ts';
import type { Article, Rights } from './article.ts';
import type { Block } from './blocks.ts';
import { cleaned, cleanLine } from './clean.ts';
import { readFields, type Fields } from './fields.ts';
import { isTitleLine, maxTitleLength, readStory, type Story } from './furniture.ts';
import { ArticleProblem } from './problem.ts';

/** Longest article taken in, in UTF-16 code units: longer ones are collections or mistakes. */
export const maxArticleLength = 5_000_000;

export interface ReadOptions {
	/** Rights of an article that does not state them. */
	readonly rights?: Rights;
	/** Columns of tables and names in records that hold the fields of an article: `{ text: 'body' }`. */
	readonly columns?: Readonly<Record<string, string>>;
	/**
	 * Whether it is one of a list, such as a feed, that shows an article by its title alone, or by words that
	 * beside a story would be set aside.
	 */
	readonly isListed?: boolean;
	/** Whether captions of pictures are kept, each as a paragraph that says so: "[Caption] …". */
	readonly keepsCaptions?: boolean;
}

/** An article as read; `id` is what it or its file name gives, and not yet known to be unique. */
export type ReadArticle = Article & {
	/** Whether the article states its id itself. */
	readonly hasOwnId: boolean;
	/** Whether its title is its own words, and not made of its file's name. */
	readonly hasOwnTitle: boolean;
	/** Whether it states its language. */
	readonly hasOwnLanguage: boolean;
	/** First day on which it may be published (ISO date or date-time); absent where any will do. */
	readonly embargoUntil?: string;
};

/** The paragraphs of a plain text: apart by a blank line or, where it has none, by line ends. */
export function plainBlocks(source: string): Block[] {
	const text = source.replace(/\r\n?/g, '\n');
	const separator = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
	return text.split(separator).map((paragraph) => ({
		text: paragraph.replace(/\s+/g, ' ').trim(),
		heading: 0,
		isItem: false,
		isLinked: false,
		isEmphasized: false,
		links: []
	}));
}

/**
 * Reads an article that was cut into blocks elsewhere, such as from a web page.
 *
 * @param values What is stated of it, as in front matter.
 * @param name Its file's name without folder and ending, for an article that states no title.
 * @throws {ArticleProblem} If it is empty, or says something impossible of itself.
 */
export function readBlocks(
	values: Readonly<Record<string, unknown>>,
	blocks: readonly Block[],
	name: string,
	where: string,
	options: ReadOptions = {}
): ReadArticle {
	const story = readStory(blocks);
	const paragraphs =
		options.isListed && story.paragraphs.length === 0
			? blocks.filter(({ text }) => text !== '')
			: story.paragraphs;
	return assemble(readFields(values, where), { ...story, paragraphs }, name, where, options);
}

function assemble(
	fields: Fields,
	story: Story,
	name: string,
	where: string,
	{ rights = 'full', isListed = false, keepsCaptions = false }: ReadOptions
): ReadArticle {
	// What a control character kept apart from the edge of a line is trimmed once it is gone.
	const all = story.paragraphs
		.map((block) => ({ ...block, text: cleaned(block.text).trim() }))
		.filter((block) => block.text !== '');
	const bare = all.filter(({ isCaption }) => !isCaption);
	const language = fields.language ?? languageOf(bare.map(({ text }) => text).join('\n\n'));
	const blocks = keepsCaptions ? withCaptions(all, language) : bare;
	const { title: given, hasOwnTitle, paragraphs } = titleAndBody(fields.title, blocks, name);
	const title = cleanLine(given);
	const text = cleaned([title, ...paragraphs].join('\n\n'));
	const isTitleAlone = fields.title !== undefined || blocks[0]?.heading > 0;
	const isTitled = isListed && fields.title !== undefined;
	if (!isTitled && (blocks.length === 0 || (paragraphs.length === 0 && isTitleAlone))) {
		throw new ArticleProblem(`${where} has no text; add the article's words or remove it`);
	}
	const url = fields.url ?? story.url;
	return {
		id: fields.id?.toLowerCase() ?? '',
		hasOwnId: fields.id !== undefined,
		hasOwnTitle,
		hasOwnLanguage: fields.language !== undefined,
		title,
		url,
		publisher: fields.publisher ?? (url === null ? null : hostOf(url)),
		authors: fields.authors ?? story.authors,
		published: fields.published ?? story.published,
		language,
		rights: fields.rights ?? rights,
		note: fields.note ?? null,
		sources: fields.sources ?? [],
		...(fields.verification !== undefined && { verification: fields.verification }),
		...(fields.verifiedBy !== undefined && { verifiedBy: fields.verifiedBy }),
		...(fields.isGraphic && { isGraphic: true }),
		...(fields.embargoUntil !== undefined && { embargoUntil: fields.embargoUntil }),
		text
	};
}

/** Captions say that they are, in the language of the article where its tables have the word. */
function withCaptions(blocks: readonly Block[], language: string): Block[] {
	const { caption } = languageTables[languageForTag(language)].article;
	return blocks.map((block) =>
		block.isCaption ? { ...block, text: `[${caption}] ${block.text}` } : block
	);
}

function titleAndBody(
	stated: string | undefined,
	blocks: readonly Block[],
	name: string
): { title: string; hasOwnTitle: boolean; paragraphs: string[] } {
	const texts = blocks.map(({ text }) => text);
	if (stated !== undefined) {
		const isRepeated = texts[0] === stated;
		return {
			title: stated,
			hasOwnTitle: true,
			paragraphs: isRepeated ? texts.slice(1) : texts
		};
	}
	const heading = blocks.findIndex((block) => block.heading > 0);
	const at = heading >= 0 ? heading : blocks.length > 1 && isTitleLine(blocks[0]) ? 0 : -1;
	if (at < 0) {
		const words = name
			.replace(/^\d{4}-\d{2}-\d{2}[-_ ]?/, '')
			.replace(/[-_]+/g, ' ')
			.trim();
		if (words !== '') {
			return {
				title: words[0].toUpperCase() + words.slice(1),
				hasOwnTitle: false,
				paragraphs: texts
			};
		}
		const { title, rest } = firstSentence(texts[0] ?? '');
		return { title, hasOwnTitle: true, paragraphs: [...rest, ...texts.slice(1)] };
	}
	return { title: texts[at], hasOwnTitle: true, paragraphs: texts.filter((_, i) => i !== at) };
}

/**
 * What stands above a text that has neither a title nor a name, and what is left below: every word stands
 * once, so that no passage is counted twice.
 */
function firstSentence(text: string): { title: string; rest: string[] } {
	const end =
		text.length <= maxTitleLength ? text.length : (sentenceEnd.exec(text)?.[0].length ?? 0);
	// No sentence that is short enough: the beginning, up to a word's end, names what follows.
	if (end === 0) return { title: `${text.slice(0, 80).replace(/\s+\S*$/, '')}…`, rest: [text] };
	return {
		title: text.slice(0, end),
		rest: text.slice(end).trim() ? [text.slice(end).trim()] : []
	};
}

/** Up to the first end of a sentence that is no abbreviation's; not longer than a title may be. */
const sentenceEnd = /^.{30,200}?[.!?…]["”»]?(?=\s+["“«]?\p{Lu})/su;

/** @throws {ArticleProblem} If there is nothing in it, or more than one article may have. */
export function checkLength(source: string, where: string): void {
	if (source.length > maxArticleLength) {
		const [length, limit] = [source.length, maxArticleLength].map((n) => Math.round(n / 1e6));
		throw new ArticleProblem(
			`${where} has ${length} million characters, more than the ${limit} million of one article; split it`
		);
	}
	if (source.trim() === '') {
		throw new ArticleProblem(`${where} is empty; add the article's words or remove it`);
	}
}
