/**
 * The address that opens a source at a passage: a text fragment (`#:~:text=`) as browsers read it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */

/** A passage up to this many words is asked for whole, a longer one by its ends. */
const wholeWords = 12;
const endWords = 5;

/** `https:` and `http:` addresses as they are, everything else `null`. */
export function webAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The host of an address as a reader knows it: without `www.`. */
export function hostOf(address: string): string {
	return new URL(address).host.replace(/^www\./, '');
}

/**
 * The address of an article's source that opens it at a passage.
 *
 * @param page Of a PDF, the page that the passage stands on: the address opens it there.
 * @returns `null` when the article has no address that can be opened.
 */
export function passageAddress(
	address: string | null,
	passage: string,
	page: number | null = null
): string | null {
	const source = webAddress(address);
	if (source === null) return null;
	// What shows a PDF knows pages; not all of them know where a page's number ends before a directive.
	if (page !== null) return `${source.split('#')[0]}#page=${page}`;
	// "[Caption]" was put before the words of the source.
	const words = passage
		.trim()
		.replace(/^\[\p{L}+\] /u, '')
		.split(/\s+/);
	if (words[0] === '') return source;
	const fragment =
		words.length <= wholeWords
			? encodePart(words)
			: `${encodePart(words.slice(0, endWords))},${encodePart(words.slice(-endWords))}`;
	// An address may end in a fragment of its own: the directive follows it.
	const [before] = source.split(':~:');
	return `${before}${before.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** `-`, `,` and `&` part the directive; the first is all that `encodeURIComponent` leaves. */
function encodePart(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
