/**
 * What the values of a record are called: the names of front matter, the usual names elsewhere, and what
 * the caller says of it.
 */
import { readAddress } from '../address.ts';

import { cleanLine } from '../clean.ts';

/** Names of our own fields by the names of columns: `{ text: 'body' }`. */
export type ColumnMap = Readonly<Record<string, string>>;

/** The usual names of each field, the surest first; written in small letters, with `_` for spaces. */
const usual: Readonly<Record<string, readonly string[]>> = {
	id: ['id'],
	text: [
		...[
			'text',
			'body',
			'articlebody',
			'article_text',
			'full_text',
			'fulltext',
			'story',
			'story_text'
		],
		...[
			'content_text',
			'body_xhtml',
			'body_html',
			'html',
			'body_text',
			'plaintext',
			'bodies.html',
			'bodies.value'
		],
		...['content_html', 'content', 'content.rendered'],
		...['excerpt.rendered', 'description', 'summary']
	],
	title: ['title', 'title.rendered', 'headline', 'headline.main', 'headlines.value', 'subject'],
	url: [
		'url',
		'link',
		'canonical_url',
		'href',
		'permalink',
		'documentidentifier',
		'web_url',
		'uri'
	],
	publisher: [
		...['publisher', 'media_name', 'source_name', 'outlet', 'sourcecommonname', 'site_name'],
		...['domain', 'copyrightholder', 'infosources.name']
	],
	authors: ['authors', '_embedded.author', 'author', 'byline', 'by', 'creator', 'from'],
	published: [
		...[
			'published',
			'publish_date',
			'published_at',
			'date_published',
			'publication_date',
			'pubdate',
			'post_date'
		],
		...[
			'pub_date',
			'publishdate',
			'datepublished',
			'firstcreated',
			'contentcreated',
			'versioncreated',
			'date',
			'datetime'
		],
		...['created_at', 'seendate']
	],
	language: ['language', 'lang'],
	rights: ['rights'],
	note: ['note'],
	sources: ['sources'],
	verification: ['verification'],
	verified_by: ['verified_by'],
	graphic: ['graphic'],
	// The second as ninjs has it.
	embargo_until: ['embargo_until', 'embargoed'],
	// What messages call the article: only where it is asked for, since others mean places by it.
	where: []
};

/** Fields that a record may name by `--map`. */
export const mappedFields: readonly string[] = Object.keys(usual);

/** Columns whose words are a piece of a page. */
const markup = /(?:^|[._])(?:rendered|x?html)$/;

export interface Mapped {
	/** By the names of front matter; without the text and what it is called. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly text: string | undefined;
	readonly isHtml: boolean;
	/** What messages are to call the record, in place of its file and number. */
	readonly where: string | undefined;
}

/** Finds the fields of an article among the values of a record. */
export function mapColumns(record: Readonly<Record<string, unknown>>, map: ColumnMap = {}): Mapped {
	const byName = new Map<string, unknown>();
	for (const [name, value] of Object.entries(record)) {
		const small = nameOf(name);
		if (!byName.has(small)) byName.set(small, value);
		if (Array.isArray(value)) {
			for (const [inner, word] of partsOf(value)) {
				if (!byName.has(`${small}.${inner}`)) byName.set(`${small}.${inner}`, word);
			}
		}
		// One level down, as WordPress writes `{"title": {"rendered": "…"}}`.
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			for (const [inner, word] of Object.entries(value)) {
				byName.set(`${small}.${nameOf(inner)}`, word);
			}
		}
	}
	const values: Record<string, unknown> = {};
	let column = '';
	for (const [field, names] of Object.entries(usual)) {
		const asked = map[field] === undefined ? names : [nameOf(map[field])];
		for (const name of asked) {
			const value = plain(byName.get(name), field);
			if (value === undefined) continue;
			// Agencies name their items by a tag or a number there.
			if (field === 'url' && name !== 'url' && readAddress(String(value)) === null) continue;
			values[field] = value;
			if (field === 'text') column = name;
			break;
		}
	}
	const { text, where, ...others } = values;
	return {
		values: others,
		text: typeof text === 'string' ? text : undefined,
		where: typeof where === 'string' ? cleanLine(where) || undefined : undefined,
		isHtml: markup.test(column)
	};
}

/** ninjs 2 and 3 have headlines, bodies and sources as lists of objects; the first of a kind counts. */
function* partsOf(list: readonly unknown[]): Generator<[name: string, value: unknown]> {
	for (const part of list.slice(0, 20)) {
		const record = Object(part) as Record<string, unknown>;
		const type = String(record.contenttype ?? record.contentType ?? '');
		if (/html/i.test(type)) yield ['html', record.value];
		if ('value' in record) yield ['value', record.value];
		if ('name' in record) yield ['name', record.name];
	}
}

const nameOf = (name: string) =>
	name
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '_');

/** A value as front matter has it: dates as texts, Telegram's texts in one piece; nothing for the empty. */
function plain(value: unknown, field: string): unknown {
	if (value === undefined || value === null || value === '') return undefined;
	if (value instanceof Date) {
		return Number.isNaN(value.getTime())
			? undefined
			: value.toISOString().replace(/T00:00:00\.000Z$|\.000(?=Z)/, '');
	}
	if (typeof value === 'bigint') return String(value);
	if (field === 'text') {
		if (!Array.isArray(value)) return typeof value === 'string' ? value : undefined;
		return (value as unknown[])
			.map((part) =>
				typeof part === 'string' ? part : String((Object(part) as { text?: unknown }).text ?? '')
			)
			.join('');
	}
	if (field === 'sources' || field === 'authors') return value;
	return typeof value === 'object' ? undefined : value;
}
