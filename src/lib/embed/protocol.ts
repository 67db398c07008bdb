/**
 * The messages between a page and the map embedded in it, version 1: plain objects, each field
 * checked, unknown fields dropped. Knows no DOM.
 *
 * Frame to page: `ready`, `height` (CSS pixels), `select` (a place was opened or closed), `period` (another
 * one is kept), `open-article` (an article was opened in a window of its own), `view` (what is in view),
 * `error` (what could not be read).
 * Page to frame: `set` (what to look at), `ask` (what is in view). See docs/embedding.md.
 */

import { readIsoDate } from '$lib/article/iso-date.ts';
import { facets, type FacetKey, type FacetValues } from '$lib/collection/facets/index.ts';
import { languageCodes, type LanguageCode } from '$lib/languages/index.ts';

const protocolVersion = 1;

/** What a page may ask the embedded map to show; `null` clears, an absent field leaves as it is. */
export interface EmbedState extends Partial<FacetValues> {
	readonly place?: string | null;
	readonly from?: string | null;
	readonly to?: string | null;
	readonly kind?: 'literal' | 'all' | null;
	readonly theme?: 'light' | 'dark' | 'auto' | null;
	readonly lang?: LanguageCode | null;
}

export type FrameMessage =
	| { readonly type: 'dateline:ready'; readonly v: 1; readonly title: string }
	| { readonly type: 'dateline:height'; readonly v: 1; readonly height: number }
	| {
			readonly type: 'dateline:select';
			readonly v: 1;
			readonly place: string | null;
			readonly name: string | null;
	  }
	| {
			readonly type: 'dateline:period';
			readonly v: 1;
			readonly from: string | null;
			readonly to: string | null;
	  }
	| { readonly type: 'dateline:open-article'; readonly v: 1; readonly article: string }
	| { readonly type: 'dateline:error'; readonly v: 1; readonly message: string }
	| ({ readonly type: 'dateline:view'; readonly v: 1 } & EmbedView);

/** What is in view, as a page is told it. */
export interface EmbedView extends FacetValues {
	readonly place: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly kind: 'literal' | 'all';
	/** Where the map looks, degrees; `null` where it shows all there is. */
	readonly camera: { readonly zoom: number; readonly lng: number; readonly lat: number } | null;
	/** How many places are in view; the first {@link mostPlaces} of them, most passages first, follow. */
	readonly count: number;
	readonly places: readonly {
		readonly place: string;
		readonly name: string;
		readonly passages: number;
	}[];
}

/** Places told of a view. */
export const mostPlaces = 100;

const isSlug = (value: unknown) =>
	value === null || (typeof value === 'string' && /^[\p{L}\p{N}-]{1,120}$/u.test(value));
const isDay = (value: unknown) =>
	value === null ||
	(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && readIsoDate(value) === value);
const isOneOf =
	(...values: readonly string[]) =>
	(value: unknown) =>
		value === null || values.includes(value as string);

const isFacet = (parse: (value: string) => string | null) => (value: unknown) =>
	value === null || (typeof value === 'string' && parse(value) === value);

const checks: { readonly [key in keyof EmbedState]-?: (value: unknown) => boolean } = {
	place: isSlug,
	from: isDay,
	to: isDay,
	kind: isOneOf('literal', 'all'),
	theme: isOneOf('light', 'dark', 'auto'),
	lang: isOneOf(...languageCodes),
	...(Object.fromEntries(facets.map(({ key, parse }) => [key, isFacet(parse)])) as Record<
		FacetKey,
		(value: unknown) => boolean
	>)
};

/** The fields of a value that an embedded map understands; what is unknown or malformed is left out. */
function readState(value: unknown): EmbedState {
	const given = Object(value) as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries(checks)
			.filter(([key, isRight]) => Object.hasOwn(given, key) && isRight(given[key]))
			.map(([key]) => [key, given[key]])
	);
}

/** What a page's message asks for: to show something, or (`view`) to be told; `null` for a message that is not ours. */
export function readPageMessage(data: unknown): EmbedState | 'view' | null {
	const message = Object(data) as Record<string, unknown>;
	if (message.v !== protocolVersion) return null;
	if (message.type === 'dateline:ask') return 'view';
	return message.type === 'dateline:set' ? readState(message) : null;
}
