/**
 * What an embedded map is asked to leave away, to add or to do, in its address beside what is looked at:
 * `?title=0&timeline=1`. One table; the page, the builder and docs/embedding.md follow it. Knows no DOM.
 */

/** Every flag as it is written, `1` for what an embed has not by itself, `0` for what it leaves away. */
export const embedFlags = [
	'title=0',
	'list=0',
	'list=1',
	'timeline=1',
	'search=1',
	'legend=0',
	'legend=1',
	'zoom=0',
	'save=0',
	'gestures=1',
	'transparent=1'
] as const;

export type EmbedFlag = (typeof embedFlags)[number];

/** The parameter that bounds the height which the frame asks its page for, in CSS pixels. */
export const maxHeightName = 'max-height';

/** CSS pixels between which a frame's height lies, whoever asks for it. */
export const heightBounds = { least: 200, most: 4000 } as const;

/** What a frame is asked beside what is looked at. */
export interface EmbedOptions {
	readonly flags: ReadonlySet<EmbedFlag>;
	/** CSS pixels, or infinite. */
	readonly maxHeight: number;
	/** All of it as a query without a question mark; empty for nothing. */
	readonly query: string;
}

/** Reads an address's query. Values that no flag has are passed over. */
export function readOptions(search: string): EmbedOptions {
	const given = new URLSearchParams(search);
	const flags = embedFlags.filter((flag) => {
		const [name, value] = flag.split('=');
		return given.get(name) === value;
	});
	const asked = Math.round(Number(given.get(maxHeightName)));
	const maxHeight = asked >= heightBounds.least && asked <= heightBounds.most ? asked : Infinity;
	return { flags: new Set(flags), maxHeight, query: writeOptions(flags, maxHeight) };
}

/** Writes what {@link readOptions} reads. */
export const writeOptions = (flags: Iterable<EmbedFlag>, maxHeight: number): string =>
	[...flags, ...(maxHeight === Infinity ? [] : [`${maxHeightName}=${maxHeight}`])].join('&');

/** An address of an embed, `?…#…` or empty, with options in its query. */
export function withOptions(address: string, query: string): string {
	if (query === '') return address;
	const [search, ...hash] = address.split('#');
	return [`${search === '' ? '?' : `${search}&`}${query}`, ...hash].join('#');
}
