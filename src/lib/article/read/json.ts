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
		'an array of articles, or one under `articles`, `items`, `posts`, `messages`, `results` or `data`: WordPress REST, Telegram’s export, ninjs',
	leavesOut: 'fields of other names than the usual ones, unless `--map` names them',
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
		for (const [i, values] of listIn(value).entries()) {
			const at = `${where}, item ${i + 1}`;
			if (typeof values !== 'object' || values === null) {
				yield { where: at, number: i + 1, problem: `${at} is no object` };
			} else if (!isService(values)) {
				yield { where: at, number: i + 1, values: values as Record<string, unknown> };
			}
		}
	}
});

/** Names that lists of articles have in their documents. */
const lists = ['articles', 'items', 'posts', 'messages', 'results', 'data', 'documents', 'stories'];

function listIn(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	const record = Object(value) as Record<string, unknown>;
	const name = lists.find((list) => Array.isArray(record[list]));
	return name === undefined ? [value] : (record[name] as unknown[]);
}

/** "Anna joined the group" and the like in Telegram's export, and messages that are only a picture. */
const isService = (value: object) =>
	'type' in value &&
	(value.type === 'service' || ('text_entities' in value && 'text' in value && value.text === ''));
