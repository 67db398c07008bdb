/**
 * Lists of articles as one JSON document: an array of objects, or an object that holds one, as the REST
 * interface of WordPress, Telegram's export and ninjs have it.
 */
import { decodeText } from '../decode.ts';
import { ArticleProblem } from '../problem.ts';
import { gathered, once } from './bytes.ts';
import { headText } from './format.ts';
import { jsonLines } from './json-lines.ts';
import { recordFormat } from './record.ts';

const maxBytes = 500_000_000;

export const json = recordFormat({
	name: 'List in JSON',
	endings: ['.json'],
	reads:
		'an array of articles, or one under `articles`, `items`, `posts`, `messages`, `results` or `data`: WordPress REST, the exports of Telegram and Ghost, ninjs 1 to 3, lists of GDELT',
	leavesOut:
		'drafts, protected and withheld ones; fields of other names than the usual ones, unless `--map` names them',
	maxBytes,
	sniff(head, isNamed) {
		const text = headText(head);
		return (
			/^(?:\[\s*[{\]]|\{\s*\n)/.test(text) || (isNamed && text.startsWith('{') && !isLines(text))
		);
	},
	async *records(chunks, source) {
		const { where } = source;
		const bytes = await gathered(chunks, maxBytes, where);
		const { text } = decodeText(bytes, 'nothing', where);
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			// Its first line was longer than what formats are told by.
			if (isLines(text)) {
				yield* jsonLines.records!(once(bytes), source);
				return;
			}
			throw new ArticleProblem(`${where} is not JSON: ${(error as Error).message}`);
		}
		const { items, shared } = listIn(value);
		for (const [i, values] of items.entries()) {
			const at = `${where}, item ${i + 1}`;
			if (typeof values !== 'object' || values === null) {
				yield { where: at, number: i + 1, problem: `${at} is no object` };
			} else if (!isService(values)) {
				yield { where: at, number: i + 1, values: { ...shared, ...values } };
			}
		}
	}
});

/** Whether a text is an object a line: the first line is one, and the next begins another. */
function isLines(text: string): boolean {
	const end = text.indexOf('\n');
	if (end < 0 || !text.slice(end).trimStart().startsWith('{')) return false;
	try {
		return typeof JSON.parse(text.slice(0, end)) === 'object';
	} catch {
		return false;
	}
}

/** Names that lists of articles have in their documents. */
const lists = ['articles', 'items', 'posts', 'messages', 'results', 'data', 'documents', 'stories'];

/** The articles of a document, and what it says of all of them. */
function listIn(value: unknown): { items: readonly unknown[]; shared: object } {
	if (Array.isArray(value)) return { items: value, shared: {} };
	const record = Object(value) as Record<string, unknown>;
	if (Array.isArray(record.db)) return { items: postsOfGhost(record.db[0]), shared: {} };
	const list = lists.find((each) => Array.isArray(record[each]));
	if (list === undefined) return { items: [value], shared: {} };
	// The name of the channel in Telegram's export.
	const shared =
		list === 'messages' && typeof record.name === 'string' ? { publisher: record.name } : {};
	return { items: record[list] as unknown[], shared };
}

/** The posts of a site's export from Ghost, whose authors stand in tables beside them. */
function postsOfGhost(db: unknown): unknown[] {
	const data = Object((Object(db) as Record<string, unknown>).data) as Record<string, unknown>;
	const rowsOf = (table: string) =>
		(Array.isArray(data[table]) ? (data[table] as unknown[]) : []).map(
			(row) => Object(row) as Record<string, unknown>
		);
	const names = new Map(rowsOf('users').map(({ id, name }) => [id, name]));
	const authors = new Map<unknown, unknown[]>();
	for (const { post_id: post, author_id: author } of rowsOf('posts_authors')) {
		authors.set(post, [...(authors.get(post) ?? []), names.get(author)]);
	}
	return rowsOf('posts').map((post) => ({ ...post, authors: authors.get(post.id) }));
}

/** "Anna joined the group" and the like in Telegram's export, and messages that are only a picture. */
const isService = (value: object) =>
	'type' in value &&
	(value.type === 'service' || (value.type === 'message' && 'text' in value && value.text === ''));
