/**
 * Lists of articles as one JSON document: an array of objects, or an object that holds one, as the REST
 * interface of WordPress, Telegram's export and ninjs have it.
 */
import { decodeText } from '../decode.ts';
import { ArticleProblem } from '../problem.ts';
import { gathered } from './bytes.ts';
import { headText } from './format.ts';
import { recordFormat } from './record.ts';

const maxBytes = 500_000_000;

export const json = recordFormat({
	name: 'List in JSON',
	endings: ['.json'],
	reads:
		'an array of articles, or one under `articles`, `items`, `posts`, `messages`, `results` or `data`: WordPress REST, Telegram’s export, ninjs 1 to 3, lists of GDELT',
	leavesOut:
		'drafts, protected and withheld ones; fields of other names than the usual ones, unless `--map` names them',
	maxBytes,
	sniff: (head) => /^(?:\[\s*[{\]]|\{\s*\n)/.test(headText(head)),
	async *records(chunks, { where }) {
		const { text } = decodeText(await gathered(chunks, maxBytes, where), 'nothing', where);
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			throw new ArticleProblem(`${where} is not JSON: ${(error as Error).message}`);
		}
		const { items, shared } = listIn(value);
		for (const [i, values] of items.entries()) {
			const at = `${where}, item ${i + 1}`;
			if (typeof values !== 'object' || values === null) {
				yield { where: at, number: i + 1, problem: `${at} is no object` };
			} else if (!isService(values) && !isUnpublished(values)) {
				yield { where: at, number: i + 1, values: { ...shared, ...values } };
			}
		}
	}
});

/** Names that lists of articles have in their documents. */
const lists = ['articles', 'items', 'posts', 'messages', 'results', 'data', 'documents', 'stories'];

/** The articles of a document, and what it says of all of them. */
function listIn(value: unknown): { items: readonly unknown[]; shared: object } {
	if (Array.isArray(value)) return { items: value, shared: {} };
	const record = Object(value) as Record<string, unknown>;
	const list = lists.find((each) => Array.isArray(record[each]));
	if (list === undefined) return { items: [value], shared: {} };
	// The name of the channel in Telegram's export.
	const shared =
		list === 'messages' && typeof record.name === 'string' ? { publisher: record.name } : {};
	return { items: record[list] as unknown[], shared };
}

/** Drafts and protected posts of WordPress; what an agency (ninjs) withheld or canceled. */
function isUnpublished(value: object): boolean {
	const { status, content, pubstatus, pubStatus } = value as Record<string, unknown>;
	const isProtected = (Object(content) as { protected?: unknown }).protected === true;
	return (
		isProtected ||
		/^(?:draft|pending|private|future|trash|auto-draft)$/.test(String(status)) ||
		/withheld|cancell?ed/i.test(String(pubstatus ?? pubStatus ?? ''))
	);
}

/** "Anna joined the group" and the like in Telegram's export, and messages that are only a picture. */
const isService = (value: object) =>
	'type' in value &&
	(value.type === 'service' || ('text_entities' in value && 'text' in value && value.text === ''));
