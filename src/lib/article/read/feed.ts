/** News feeds that were saved as files: an article an item. */
import { decodeText } from '../decode.ts';
import { headText, type Format } from './format.ts';

export const feed: Format = {
	name: 'RSS or Atom feed, WordPress export',
	endings: ['.rss', '.atom', '.xml'],
	reads:
		'each item: its words, else its summary, else its title; address, authors, day, place that the publisher states; publisher and language',
	leavesOut:
		'what the items link to: nothing is fetched; drafts, pages and private posts of an export',
	maxBytes: 20_000_000,
	sniff: (head) => /<(?:[\w-]+:)?(?:rss|feed|RDF|channel)\b/.test(headText(head)),
	async *read(bytes, { where }, options) {
		const { readFeed } = await import('../feed/read-feed.ts');
		yield* readFeed(decodeText(bytes, 'xml', where).text, where, options);
	}
};
