/**
 * The lines about an article that stand before its text: YAML between two lines of `---`, TOML between
 * two of `+++`, or a head of `Name: value` lines as MultiMarkdown and Pelican write it.
 */
import { parse as parseYaml } from 'yaml';
import { ArticleProblem } from './problem.ts';

export interface SplitText {
	/** What is stated, by name. */
	readonly values: Readonly<Record<string, unknown>>;
	/** The text behind it. */
	readonly body: string;
}

/** Longest front matter, in UTF-16 code units. */
const maxLength = 65_536;
/** Deepest nesting: the parser goes down by calling itself, and would come to the end of its stack. */
const maxDepth = 50;

/**
 * Takes the front matter off a text; a text without any is all body.
 *
 * @param source With line ends as `\n`.
 * @throws {ArticleProblem} If it is begun and not ended (its words would be read as the article's, and
 *   its rights not at all) or cannot be read.
 */
export function splitFrontMatter(source: string, where: string): SplitText {
	const text = source.replace(/^\ufeff/, '');
	const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text);
	if (!fence) return splitHead(text);
	const [opening, sign] = fence;
	const rest = text.slice(opening.length);
	const closing = (sign === '---' ? /^---[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(rest);
	if (!closing) {
		// A rule that a text begins with.
		if (!/^[a-z]+\s*[:=](?:[ \t]|$)/.test(rest.split('\n', 1)[0]))
			return { values: {}, body: text };
		throw new ArticleProblem(
			`${where}: the front matter has no end; put a line of ${sign} after it`
		);
	}
	const inner = rest.slice(0, closing.index);
	const body = rest.slice(closing.index + closing[0].length);
	if (inner.length > maxLength) {
		throw new ArticleProblem(
			`${where}: the front matter has more than ${maxLength / 1024} KB; keep only what describes the article`
		);
	}
	return { values: sign === '---' ? yamlRecord(inner, where) : tomlRecord(inner), body };
}

function yamlRecord(yaml: string, where: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = parseShallowYaml(yaml);
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

/**
 * Parses YAML that is nested no deeper than any description is.
 *
 * @throws {RangeError} If it is nested deeper. {Error} If it is not YAML.
 */
export function parseShallowYaml(yaml: string): unknown {
	if (yamlDepth(yaml) > maxDepth) {
		throw new RangeError(`it is nested more than ${maxDepth} levels deep`);
	}
	return parseYaml(yaml, { maxAliasCount: 20, logLevel: 'error' });
}

/** At least how deep a YAML text is nested: brackets, list signs and indents, whatever they stand in. */
function yamlDepth(yaml: string): number {
	let deepest = 0;
	let brackets = 0;
	const indents: number[] = [];
	for (const line of yaml.split('\n')) {
		const lead = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)![0];
		const signs = lead.match(/[-?:]/g)?.length ?? 0;
		const indent = lead.search(/[^ \t]|$/);
		while (indents.length > 0 && indents[indents.length - 1] >= indent) indents.pop();
		indents.push(indent);
		let nested = indents.length + signs;
		for (const sign of line.matchAll(/[[\]{}]/g)) {
			if (sign[0] === '[' || sign[0] === '{') nested = Math.max(nested, ++brackets);
			else brackets = Math.max(0, brackets - 1);
		}
		deepest = Math.max(deepest, nested);
	}
	return deepest;
}

/** The plain values of a TOML head (Hugo's): texts, dates, numbers and lists of texts, of its first table. */
function tomlRecord(toml: string): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const line of toml.split('\n')) {
		if (/^\s*\[/.test(line)) break;
		const match = /^\s*([\w-]{1,60})\s*=\s*(.+?)\s*$/.exec(line.slice(0, 10_000));
		if (match) values[match[1]] = tomlValue(match[2]);
	}
	return values;
}

function tomlValue(text: string): unknown {
	const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(text);
	if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2];
	if (text.startsWith('[')) {
		return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b);
	}
	return text.replace(/\s+#.*$/, '');
}

/** Names of a head of `Name: value` lines that say it is one. */
const headNames =
	/^(?:title|date|author|authors|published|url|slug|lang|language|category|tags|summary)$/;

/** A head of at least two `Name: value` lines with names that such heads have, up to an empty line. */
function splitHead(text: string): SplitText {
	const none = { values: {}, body: text };
	if (!/^[A-Z][\w-]{1,20}:[ \t]/.test(text)) return none;
	const end = text.indexOf('\n\n');
	const lines = (end < 0 ? '' : text.slice(0, end)).split('\n');
	const values: Record<string, unknown> = {};
	let known = 0;
	for (const line of lines) {
		const match = /^([A-Za-z][\w-]{1,20}):[ \t]+(\S.*)$/.exec(line);
		if (!match) return none;
		const name = match[1].toLowerCase();
		values[name] = match[2];
		if (headNames.test(name)) known++;
	}
	return known >= 2 && known === lines.length ? { values, body: text.slice(end) } : none;
}
