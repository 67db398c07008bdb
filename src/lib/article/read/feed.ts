/** News feeds that were saved as files: an article an item. */
import { decodeText } from '../decode.ts';
import { headText, type Format } from './format.ts';

export const feed: Format = {
	name: 'RSS or Atom feed',
	endings: ['.rss', '.atom', '.xml'],
	reads: 'each item: its words, title, address, authors, day; publisher and language of the feed',
	leavesOut: 'what the items link to: nothing is fetched',
	maxBytes: 20_000_000,
	sniff: (head) => /<(?:rss|feed|rdf:RDF)\b/.test(headText(head)),
	async *read(bytes, { where }, options) {
		const { readFeed } = await import('../feed/read-feed.ts');
		yield* readFeed(decodeText(bytes, 'xml', where).text, where, options);
	}
};
