/**
 * The geoparser: from a text to the places it names. Pure and synchronous; the gazetteer and the model
 * are values that somebody else loaded.
 */
import { languageForTag } from '../languages/index.ts';
import { languageOf } from '../languages/tell.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import type { Mention } from './mention/index.ts';
import { resolve } from './resolution/index.ts';
import type { Tokens } from './tokens/index.ts';
import { findToponyms, type FindOptions } from './toponyms.ts';

export interface GeoparseOptions extends FindOptions {
	/**
	 * Id of the place that the text is published in and for, as a local paper's town: names that many places
	 * share are then read from there. `null`, and an id that the gazetteer lacks, say nothing.
	 */
	readonly home?: string | null;
	/** Whether mentions tell why their place was chosen; see `Mention.reasons`. */
	readonly explain?: boolean;
}

/**
 * Finds the place names of a text and chooses what each means.
 *
 * @returns Mentions in reading order, never overlapping; offsets count UTF-16 code units, as `slice`
 * does. The same input gives the same mentions, in Node, a worker and a page.
 */
export function geoparse(
	text: string,
	gazetteer: Gazetteer,
	options: GeoparseOptions = {}
): Mention[] {
	return readText(text, gazetteer, options).mentions;
}

/** As {@link geoparse}, with the tokens that the text was cut into, for whoever cuts it into sentences. */
export function readText(
	text: string,
	gazetteer: Gazetteer,
	options: GeoparseOptions = {}
): { readonly tokens: Tokens; readonly mentions: Mention[] } {
	const { language = languageOf(text) } = options;
	const read = gazetteer.readFor(languageForTag(language));
	const { tokens, toponyms } = findToponyms(text, read, { ...options, language });
	return {
		tokens,
		mentions: resolve(text, toponyms, read, {
			explain: options.explain,
			home: options.home ?? null
		})
	};
}
