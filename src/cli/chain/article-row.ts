/** The lines that `dateline read` wrote, read back: letter by letter, since offsets will count in them. */
import * as v from 'valibot';
import { verifications } from '../../lib/article/article.ts';
import { readAddress } from '../../lib/article/address.ts';
import { isLanguage } from '../../lib/article/fields.ts';
import { readIsoDate } from '../../lib/article/iso-date.ts';
import { inWords } from '../../lib/article/fault-words.ts';
import type { RecordItem } from '../../lib/article/read/index.ts';
import {
	articleFormat,
	rowVersion,
	type ArticleFields
} from '../../lib/collection/geoparsed-row.ts';

const address = v.nullable(
	v.pipe(
		v.string(),
		v.check((url) => readAddress(url) !== null, 'is no address')
	)
);

/** What an article is, in a line of either kind. */
export const articleEntries = {
	where: v.string(),
	article_id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/, 'is no id')),
	has_own_id: v.boolean(),
	has_own_title: v.boolean(),
	title: v.string(),
	url: address,
	publisher: v.nullable(v.string()),
	authors: v.array(v.string()),
	published: v.nullable(
		v.pipe(
			v.string(),
			v.check((date) => readIsoDate(date) !== null, 'is no ISO date')
		)
	),
	language: v.pipe(v.string(), v.check(isLanguage, 'is no tag of a language')),
	rights: v.picklist(['full', 'excerpt']),
	note: v.nullable(v.string()),
	verification: v.nullable(v.picklist(verifications)),
	verified_by: v.nullable(v.string()),
	is_graphic: v.boolean(),
	// A table has the column for all rows, empty where an article has no pages.
	pages: v.optional(
		v.pipe(
			v.nullable(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
			v.transform((pages) => pages ?? undefined)
		)
	),
	embargo_until: v.nullable(v.pipe(v.string(), v.isoDate('is no ISO date'))),
	sources: v.array(v.object({ publisher: v.string(), url: address })),
	text: v.string(),
	warnings: v.array(v.string())
};

const article = v.object(articleEntries);

const line = v.variant('problem', [
	v.object({ where: v.string(), problem: v.string() }),
	v.object({ ...articleEntries, problem: v.optional(v.null()) })
]);

/** What is wrong with a record that is no row, in words that follow its name. */
export function faultOf(
	issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]
): string {
	const [issue] = issues;
	const path = v.getDotPath(issue);
	return path === null ? issue.message : `${path}: ${issue.message}`;
}

/** The article of a line of "dateline-article", or `null` for a record of any other kind. */
export function readArticleRow(
	record: Exclude<RecordItem, { problem: string }>
): ArticleFields | { where: string; problem: string } | null {
	const row = rowOf(record, articleFormat);
	if (row === null) return null;
	const { where } = record;
	if (row.version !== rowVersion) {
		return {
			where,
			problem: `${where} is of version ${String(row.version)} of "${articleFormat}", and this program reads version ${rowVersion}; read the articles again`
		};
	}
	const result = v.safeParse(line, row, inWords);
	if (!result.success) {
		return {
			where,
			problem: `${where} is no row of "${articleFormat}" (${faultOf(result.issues)})`
		};
	}
	const { output } = result;
	if (typeof output.problem === 'string') return { where: output.where, problem: output.problem };
	return v.parse(article, output);
}

/** The values of a record that says to be of a format, else `null`. */
export function rowOf(
	record: Exclude<RecordItem, { problem: string }>,
	format: string
): Record<string, unknown> | null {
	if ('values' in record) {
		return record.values.format === format
			? (plain(record.values) as Record<string, unknown>)
			: null;
	}
	// Looked for before all is parsed: articles of other kinds are read elsewhere.
	if (!record.json.includes(`"${format}"`)) return null;
	try {
		const value = JSON.parse(record.json) as Record<string, unknown> | null;
		return value?.format === format ? value : null;
	} catch {
		return null;
	}
}

/** Values of a table as JSON has them: whole numbers of 64 bits as numbers, nothing as `null`. */
function plain(value: unknown): unknown {
	if (typeof value === 'bigint') return Number(value);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value ?? null;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
