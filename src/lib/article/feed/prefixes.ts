/** Feeds may call the elements of a namespace by any prefix; readers of feeds know one each. */

/** The prefix that a namespace usually has, by its address without its protocol. */
const usual: Readonly<Record<string, string>> = {
	'purl.org/dc/elements/1.1/': 'dc',
	'purl.org/dc/terms/': 'dcterms',
	'purl.org/rss/1.0/modules/content/': 'content',
	'search.yahoo.com/mrss/': 'media',
	'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
	'www.w3.org/2005/Atom': 'atom',
	'www.georss.org/georss': 'georss'
};

/**
 * A feed with the usual prefixes.
 *
 * @param body From its root element on.
 * @param own The prefix of its own elements, with its colon, which stays; or nothing.
 */
export function withUsualPrefixes(body: string, own: string): string {
	const root = body.slice(0, body.indexOf('>'));
	const others = new Map<string, string>();
	for (const [, prefix, address] of root.matchAll(
		/\sxmlns:([\w-]+)\s*=\s*["']https?:\/\/([^"']+)["']/g
	)) {
		const known = Object.hasOwn(usual, address) ? usual[address] : prefix;
		if (known !== prefix && `${prefix}:` !== own) others.set(prefix, known);
	}
	if (others.size === 0) return body;
	return body.replace(/(<\/?)([\w-]+):/g, (start, bracket: string, prefix: string) =>
		others.has(prefix) ? `${bracket}${others.get(prefix)!}:` : start
	);
}
