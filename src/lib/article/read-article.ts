/**
 * Reads an article from what it comes in: Markdown with or without front matter, plain text, or a
 * line of JSON. Knows no files: it gets the text and a name for the messages.
 */
import { parse as parseYaml } from 'yaml';
import { languageOf } from '../languages/tell.ts';
import { hostOf } from './address.ts';
import type { Article, Rights } from './article.ts';
import { markdownBlocks, type Block } from './blocks.ts';
import { readFields, type Fields } from './fields.ts';
import { readStory, type Story } from './furniture.ts';
import { ArticleProblem } from './problem.ts';

/** Longest article taken in, in UTF-16 code units: longer ones are collections or mistakes. */
export const maxArticleLength = 5_000_000;

export interface ReadOptions {
	/** Rights of an article that does not state them. */
	readonly rights?: Rights;
}

/** An article as read; `id` is what it or its file name gives, and not yet known to be unique. */
export type ReadArticle = Article & {
	/** Whether the article states its id itself. */
	readonly hasOwnId: boolean;
	/** Whether its title is its own words, and not made of its file's name. */
	readonly hasOwnTitle: boolean;
};

/**
 * Reads bytes as UTF-8.
 *
 * @throws {ArticleProblem} If they are not.
 */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new ArticleProblem(`${where} is not UTF-8 text; save it again with UTF-8 encoding`);
	}
}

/**
 * Reads a Markdown or plain text file.
 *
 * @param name Its name without folder and ending, for an article that states no title or id.
 * @throws {ArticleProblem} If it is empty, too long, or says something impossible of itself.
 */
export function readMarkdown(
	source: string,
	name: string,
	where: string,
	options: ReadOptions = {}
): ReadArticle {
	checkLength(source, where);
	const { frontMatter, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'), where);
	const fields = frontMatter === null ? {} : readFields(yamlRecord(frontMatter, where), where);
	return assemble(fields, readStory(markdownBlocks(body)), name, where, options);
}

/**
 * Reads one line of newline-delimited JSON: an object with `text` and the fields of front matter.
 * The text is plain: paragraphs are separated by a blank line or, where it has none, by line ends.
 *
 * @throws {ArticleProblem} As {@link readMarkdown}, and for a line that is no such object.
 */
export function readJsonLine(line: string, where: string, options: ReadOptions = {}): ReadArticle {
	checkLength(line, where);
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		throw new ArticleProblem(`${where} is not JSON: ${(error as Error).message}`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new ArticleProblem(`${where} is not a JSON object with a "text"`);
	}
	const record = value as Record<string, unknown>;
	if (typeof record.text !== 'string') {
		throw new ArticleProblem(`${where} has no "text"; give the article's words there`);
	}
	const text = record.text.replace(/\r\n?/g, '\n');
	const separator = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
	const blocks = text.split(separator).map((paragraph): Block => ({
		text: paragraph.replace(/\s+/g, ' ').trim(),
		heading: 0,
		isItem: false,
		isLinked: false,
		isEmphasized: false,
		links: []
	}));
	return assemble(readFields(record, where), readStory(blocks), '', where, options);
}

/**
 * Reads an article that was cut into blocks elsewhere, such as from a web page.
 *
 * @param values What is stated of it, as in front matter.
 * @throws {ArticleProblem} As {@link readMarkdown}.
 */
export function readBlocks(
	values: Readonly<Record<string, unknown>>,
	blocks: readonly Block[],
	name: string,
	where: string,
	options: ReadOptions = {}
): ReadArticle {
	return assemble(readFields(values, where), readStory(blocks), name, where, options);
}

/**
 * What stands between two lines of `---` at the very beginning, and the rest.
 *
 * @throws {ArticleProblem} If it is begun and not ended: its words would be read as the article's, and
 *   its rights not at all.
 */
function splitFrontMatter(
	source: string,
	where: string
): { frontMatter: string | null; body: string } {
	const opening = /^\ufeff?---[ \t]*\n/.exec(source);
	if (!opening) return { frontMatter: null, body: source };
	const closing = /^---[ \t]*$/m.exec(source.slice(opening[0].length));
	if (!closing) {
		if (!/^[a-z]+:(?:[ \t]|$)/.test(source.slice(opening[0].length).split('\n', 1)[0])) {
			return { frontMatter: null, body: source };
		}
		throw new ArticleProblem(`${where}: the front matter has no end; put a line of --- after it`);
	}
	const start = opening[0].length;
	return {
		frontMatter: source.slice(start, start + closing.index),
		body: source.slice(start + closing.index + closing[0].length)
	};
}

function yamlRecord(yaml: string, where: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = parseYaml(yaml, { maxAliasCount: 20 });
	} catch (error) {
		const [message] = (error as Error).message.split('\n');
		throw new ArticleProblem(
			`${where}: the front matter is not YAML: ${message.replace(/:$/, '')}; put values that hold signs in quotes`
		);
	}
	if (value === null || value === undefined) return {};
	if (typeof value !== 'object' || Array.isArray(value)) {
		throw new ArticleProblem(`${where}: the front matter is no list of "name: value" lines`);
	}
	return value as Record<string, unknown>;
}

function assemble(
	fields: Fields,
	story: Story,
	name: string,
	where: string,
	{ rights = 'full' }: ReadOptions
): ReadArticle {
	// What a control character kept apart from the edge of a line is trimmed once it is gone.
	const blocks = story.paragraphs
		.map((block) => ({ ...block, text: cleaned(block.text).trim() }))
		.filter((block) => block.text !== '');
	const { title, hasOwnTitle, paragraphs } = titleAndBody(fields.title, blocks, name);
	const text = cleaned([title, ...paragraphs].join('\n\n'));
	const isTitleAlone = fields.title !== undefined || blocks[0]?.heading > 0;
	if (blocks.length === 0 || (paragraphs.length === 0 && isTitleAlone)) {
		throw new ArticleProblem(`${where} has no text; add the article's words or remove it`);
	}
	const url = fields.url ?? story.url;
	return {
		id: fields.id?.toLowerCase() ?? '',
		hasOwnId: fields.id !== undefined,
		hasOwnTitle,
		title: cleaned(title),
		url,
		publisher: fields.publisher ?? (url === null ? null : hostOf(url)),
		authors: fields.authors ?? story.authors,
		published: fields.published ?? story.published,
		language: fields.language ?? languageOf(text),
		rights: fields.rights ?? rights,
		note: fields.note ?? null,
		sources: fields.sources ?? [],
		text
	};
}

/** The longest first line that is taken for a title where nothing says it is one. */
const maxTitleLength = 200;

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
	const isLine = (text: string) => text.length <= maxTitleLength && !/[.!?…]["”»]?$/.test(text);
	const at = heading >= 0 ? heading : blocks.length > 1 && isLine(texts[0]) ? 0 : -1;
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

/** Control characters are no text, and would travel into every file made from it. */
function cleaned(text: string): string {
	return text.replace(controls, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** All control characters but the line end and the tab, and the byte order mark. */
const controls = /[^\P{Cc}\n\t]|\ufeff/gu;

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
