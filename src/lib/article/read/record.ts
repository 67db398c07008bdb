/**
 * Articles that come as records: rows of a table, members of a list, lines of JSON. What all their
 * formats share.
 */
import {
	checkLength,
	plainBlocks,
	readBlocks,
	type ReadArticle,
	type ReadOptions
} from '../assemble.ts';
import { readAddress } from '../address.ts';
import { languageTag } from '../fields.ts';
import { authorsIn } from '../names.ts';
import { ArticleProblem, Unpublished } from '../problem.ts';
import { once } from './bytes.ts';
import { mapColumns, type ColumnMap, type Mapped } from './columns.ts';
import { noArticle, type Format, type ReadItem, type RecordItem } from './format.ts';
import { withLanguage } from './told.ts';

/** A record that has come through, not yet read as an article. */
type ArticleRecord = Exclude<RecordItem, { problem: string }>;

/** A format whose files are records: it only says how they are cut. */
export function recordFormat(
	format: Omit<Format, 'read' | 'records'> & Required<Pick<Format, 'records'>>
): Format {
	return {
		...format,
		async *read(bytes, source, options) {
			for await (const item of format.records(once(bytes), source)) {
				yield 'problem' in item ? item : await itemOfRecord(item, options);
			}
		}
	};
}

/**
 * Whether a record is not for everybody: drafts, pages and protected posts of WordPress, Ghost and Substack, what an
 * agency (ninjs) withheld or canceled.
 */
function isUnpublished(value: object): boolean {
	const { status, type, content, visibility, draft, is_published, pubstatus, pubStatus } =
		value as Record<string, unknown>;
	const isProtected = (Object(content) as { protected?: unknown }).protected === true;
	return (
		isProtected ||
		/^(?:draft|pending|private|future|scheduled|trash|auto-draft)$/.test(String(status)) ||
		(status !== undefined && /^(?:page|attachment)$/.test(String(type))) ||
		/^(?:members|paid|tiers)$/.test(String(visibility)) ||
		/^true$/i.test(String(draft)) ||
		/^false$/i.test(String(is_published)) ||
		/withheld|cancell?ed/i.test(String(pubstatus ?? pubStatus ?? ''))
	);
}

/** The article of a record with its language weighed, or what is wrong with it. */
export const readRecord = async (record: ArticleRecord, options: ReadOptions): Promise<ReadItem> =>
	withLanguage(await itemOfRecord(record, options));

async function itemOfRecord(record: ArticleRecord, options: ReadOptions): Promise<ReadItem> {
	let { where } = record;
	try {
		const fields = fieldsOf(record, options.columns);
		where = fields.where ?? where;
		return { where, name: '', article: await articleOf(record, fields, where, options) };
	} catch (error) {
		return noArticle(error, where);
	}
}

/**
 * The fields of a record under our own names.
 *
 * @throws {ArticleProblem} If it is no JSON object, or is {@link Unpublished}.
 */
export function fieldsOf(record: ArticleRecord, map?: ColumnMap): Mapped {
	const values = 'values' in record ? record.values : objectOf(record.json, record.where);
	if (isUnpublished(values)) throw new Unpublished(record.where);
	return mapColumns(values, map);
}

function objectOf(json: string, where: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		throw new ArticleProblem(`${where} is not JSON: ${(error as Error).message}`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new ArticleProblem(`${where} is not a JSON object with a "text"`);
	}
	return value as Record<string, unknown>;
}

async function articleOf(
	record: ArticleRecord,
	{ values: given, text, isHtml }: Mapped,
	where: string,
	options: ReadOptions
): Promise<ReadArticle> {
	// A line of JSON is written for this program; the tables of others have ids and tags of their own.
	const values = 'json' in record ? given : loosened(given);
	if (text === undefined) {
		// Lists of what was published have titles and addresses alone.
		if ('values' in record && values.title !== undefined) {
			return readBlocks(values, [], '', where, { ...options, isListed: true });
		}
		throw new ArticleProblem(
			`${where} has no "text"; give the article's words there, or name their column: --map text=…`
		);
	}
	checkLength(text, where);
	if (!isHtml) {
		// What says no more than its title, as the items of many feeds, is an article of that.
		const isListed = typeof values.title === 'string' && values.title.trim() === text.trim();
		return readBlocks(values, plainBlocks(text), '', where, { ...options, isListed });
	}
	const { htmlBlocks } = await import('../html/blocks.ts');
	const titled = /[<&]/.test(String(values.title ?? ''))
		? { ...values, title: htmlBlocks(String(values.title), where)[0]?.text }
		: values;
	return readBlocks(titled, htmlBlocks(text, where), '', where, options);
}

/** Values of somebody else's table: what is no id, tag or list of names of ours is left out or made one. */
function loosened(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const { id, language, authors, url, graphic } = values;
	return {
		...values,
		id: typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,118}$/i.test(id) ? id : undefined,
		url: typeof url === 'string' && readAddress(url) !== null ? url : undefined,
		language:
			typeof language === 'string'
				? (tagByName().get(language.trim().toLowerCase()) ?? languageTag(language))
				: undefined,
		authors: typeof authors === 'string' ? authorsIn(authors) : namesIn(authors),
		// What is none of these words is told: that it is graphic must not get lost.
		graphic: yesOrNo.get(String(graphic).trim().toLowerCase()) ?? graphic
	};
}

/** What tables write for true and false. */
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
	...['true', 'yes', '1'].map((word) => [word, true] as const),
	...['false', 'no', '0'].map((word) => [word, false] as const)
]);

/** Languages that lists name in English, as GDELT does. */
const namedLanguages = (
	'ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms ' +
	'nl no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'
).split(' ');

/** Their tags by their names in small letters; made when the first is asked for. */
let tags: ReadonlyMap<string, string> | undefined;
function tagByName(): ReadonlyMap<string, string> {
	if (tags === undefined) {
		const names = new Intl.DisplayNames('en', { type: 'language' });
		tags = new Map(namedLanguages.map((tag) => [names.of(tag)!.toLowerCase(), tag]));
	}
	return tags;
}

const namesIn = (authors: unknown): string[] | undefined =>
	Array.isArray(authors)
		? (authors as unknown[]).flatMap((author) => {
				const { name } = Object(author) as { name?: unknown };
				return typeof author === 'string' ? author : typeof name === 'string' ? name : [];
			})
		: undefined;
