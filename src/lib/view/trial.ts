/**
 * Makes a collection, in memory, of one text that was geoparsed in the page: so that a text tried
 * out is read and drawn like any other.
 */
import type { Article } from '$lib/article/article.ts';
import { Collector } from '$lib/collection/collect.ts';
import type { Manifest } from '$lib/collection/format.ts';
import { memoryCollection } from '$lib/collection/memory.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import type { PlaceSource } from '$lib/collection/places.ts';
import type { GazetteerEntry } from '$lib/geoparse/gazetteer/index.ts';
import type { Mention } from '$lib/geoparse/mention/index.ts';
import { isAdmin1, isPresentCountry } from '$lib/geo/feature-code.ts';

/** A text as the geoparser understood it. */
export interface Geoparsed {
	readonly text: string;
	/** In reading order. */
	readonly mentions: readonly Mention[];
	/** The places and runners-up of the mentions, by id. */
	readonly places: ReadonlyMap<string, GazetteerEntry>;
	/** Ids of the places the text is about. */
	readonly focus: readonly string[];
}

/**
 * @param title What the collection is called.
 * @param accent The site's own color of literal mentions, or `null`.
 */
export function collectionOfText(
	{ text, mentions, places, focus }: Geoparsed,
	title: string,
	accent: Manifest['accent'] = null
): OpenCollection {
	const article: Article = {
		id: 'text',
		title,
		url: null,
		publisher: null,
		authors: [],
		published: null,
		language: 'en',
		rights: 'full',
		note: null,
		sources: [],
		text
	};
	const collector = new Collector(placeSource([...places.values()]));
	collector.add({ article, mentions, focus, passages: paragraphs(text) });
	const collected = collector.finish();
	return memoryCollection(collected, {
		id: 'text',
		title,
		description: '',
		language: 'en',
		accent,
		sources: [],
		generator: 'Dateline',
		geodata: []
	});
}

/** Places alone, each named once by a text that is nothing but their names: to be drawn on a map. */
export function collectionOfPlaces(
	entries: readonly GazetteerEntry[],
	title: string,
	accent: Manifest['accent']
): OpenCollection {
	let text = '';
	const mentions = entries.map((entry): Mention => {
		const start = text.length;
		text += `${entry.name}\n\n`;
		return {
			start,
			end: start + entry.name.length,
			text: entry.name,
			kind: 'literal',
			kindConfidence: 1,
			type: 'Literal',
			form: 'noun',
			placeId: entry.id,
			confidence: 1,
			candidates: []
		};
	});
	const places = new Map(entries.map((entry) => [entry.id, entry]));
	return collectionOfText({ text, mentions, places, focus: [] }, title, accent);
}

/** The paragraphs of a text, as passages. */
function paragraphs(text: string) {
	return [...text.matchAll(/(?:(?!\n\s*\n)[^])+/g)].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length
	}));
}

/** The entries as the gazetteer they came from, with no more in it. */
function placeSource(entries: readonly GazetteerEntry[]): PlaceSource {
	const find = (isHolder: (entry: GazetteerEntry) => boolean) => entries.findIndex(isHolder);
	return {
		rowOf: (id) => {
			const row = find((entry) => entry.id === id);
			return row < 0 ? undefined : row;
		},
		entry: (row) => entries[row],
		admin1Row: (row) =>
			find(
				(entry) =>
					isAdmin1(entry.featureCode) &&
					entry.admin1 !== null &&
					entry.admin1 === entries[row].admin1
			),
		countryRow: (row) =>
			find(
				(entry) =>
					isPresentCountry(entry.featureCode) &&
					entry.country !== null &&
					entry.country === entries[row].country
			)
	};
}
