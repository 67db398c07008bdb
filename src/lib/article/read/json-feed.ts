/** JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/): an article an item. */
import { readAddress } from '../address.ts';
import { plainBlocks, readBlocks } from '../assemble.ts';
import { decodeText } from '../decode.ts';
import { isLanguage } from '../fields.ts';
import { ArticleProblem } from '../problem.ts';
import { headText, itemOf, type Format } from './format.ts';

export const jsonFeed: Format = {
	name: 'JSON Feed',
	endings: ['.json'],
	reads: 'each item: words, title, address, authors, day, language; title of the feed as publisher',
	leavesOut: 'attachments, tags, what the items link to',
	maxBytes: 100_000_000,
	sniff: (head) =>
		/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\b/.test(headText(head)),
	async *read(bytes, { where }, options) {
		const { htmlBlocks } = await import('../html/blocks.ts');
		const feed = parseFeed(decodeText(bytes, 'nothing', where).text, where);
		for (const [i, value] of (feed.items as unknown[]).entries()) {
			const item = recordOf(value);
			const at = `${where}, item ${i + 1}`;
			yield itemOf(at, () => {
				const { title, content_html: html, content_text: text, summary } = item;
				const blocks =
					typeof html === 'string' ? htmlBlocks(html, at) : plainBlocks(textOf(text, summary));
				const values = {
					title,
					url: [item.url, item.external_url].find(
						(url) => typeof url === 'string' && readAddress(url) !== null
					),
					publisher: feed.title,
					authors: authorsOf(item) ?? authorsOf(feed),
					published: item.date_published ?? item.date_modified,
					language: [item.language, feed.language].find(isTag)
				};
				return readBlocks(values, blocks, '', at, options);
			});
		}
	}
};

type JsonRecord = Readonly<Record<string, unknown>>;

function parseFeed(json: string, where: string): JsonRecord {
	let feed: JsonRecord;
	try {
		feed = recordOf(JSON.parse(json));
	} catch (error) {
		throw new ArticleProblem(`${where} is not JSON: ${(error as Error).message}`);
	}
	if (Array.isArray(feed.items)) return feed;
	throw new ArticleProblem(
		'version' in feed
			? `${where} is a JSON Feed without "items"`
			: `${where} holds no list of articles; give an array of them, or one under "items"`
	);
}

/** Version 1 has one `author`, version 1.1 has `authors`. */
function authorsOf({ authors, author }: JsonRecord): string[] | undefined {
	const all = (Array.isArray(authors) ? authors : [author]).map((value) => recordOf(value).name);
	const names = all.filter((name) => typeof name === 'string');
	return names.length > 0 ? names : undefined;
}

const recordOf = (value: unknown): JsonRecord =>
	typeof value === 'object' && value !== null ? (value as JsonRecord) : {};

const textOf = (...values: readonly unknown[]) =>
	values.find((value) => typeof value === 'string') ?? '';

const isTag = (value: unknown) => typeof value === 'string' && isLanguage(value);
