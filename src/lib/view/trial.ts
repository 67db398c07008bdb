/**
 * Makes a collection, in memory, of one text that was geoparsed in the page: so that a text tried
 * out is read and drawn like any other.
 */
import type { Article } from '$lib/article/article.ts';
import { Collector } from '$lib/collection/collect.ts';
import { formatName, formatVersion, type Manifest } from '$lib/collection/format.ts';
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

/** @param title What the collection is called. */
export function collectionOfText(
	{ text, mentions, places, focus }: Geoparsed,
	title: string
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
	const collector = new Collector();
	collector.add({ article, mentions, focus, passages: paragraphs(text) });
	const collected = collector.finish(placeSource([...places.values()]));
	const rows = [...collected.mentions()];
	const articles = [...collected.articles()];
	const index = [...collected.index()];
	const column = <T>(Kind: { from(values: number[]): T }, key: keyof (typeof index)[number]) =>
		Kind.from(index.map((row) => Number(row[key])));
	const manifest: Manifest = {
		format: formatName,
		version: formatVersion,
		id: 'text',
		title,
		description: '',
		language: 'en',
		period: null,
		bbox: collected.bbox,
		counts: collected.counts,
		sources: [],
		generator: 'Dateline',
		geodata: [],
		files: []
	};
	const part = (first: number, count: number, { offset = 0, limit = Infinity } = {}) =>
		rows.slice(first + offset, first + Math.min(count, offset + limit));
	const { unresolved } = collected.counts;
	return {
		manifest,
		places: async () => collected.places,
		mentions: async (place, options) =>
			part(place.mentionsStart, place.literal + place.associative, options),
		unresolved: async (options) => part(rows.length - unresolved, unresolved, options),
		mentionRows: async (start, end) => rows.slice(start, end),
		mentionsAt: async (wanted) => wanted.map((row) => rows[row]),
		articles: async (wanted) => wanted.map((row) => articles[row]),
		article: async (id) => articles.find((candidate) => candidate.id === id),
		wholeArticles: async (start, end) => articles.slice(start, end),
		index: async () => ({
			placeRow: column(Int32Array, 'placeRow'),
			articleRow: column(Int32Array, 'articleRow'),
			literal: column(Uint8Array, 'literal'),
			focus: column(Uint8Array, 'focus'),
			day: column(Int32Array, 'day'),
			passage: column(Int32Array, 'passage')
		}),
		// The polygons of the world stay where sites are made: a region is drawn by its point.
		overlay: async () => null,
		regions: async () => ({
			type: 'Topology',
			objects: { regions: { type: 'GeometryCollection', geometries: [] } },
			arcs: []
		})
	};
}

/** Places alone, each named once by a text that is nothing but their names: to be drawn on a map. */
export function collectionOfPlaces(
	entries: readonly GazetteerEntry[],
	title: string
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
			type: 'Literal',
			form: 'noun',
			placeId: entry.id,
			confidence: 1,
			candidates: []
		};
	});
	const places = new Map(entries.map((entry) => [entry.id, entry]));
	return collectionOfText({ text, mentions, places, focus: [] }, title);
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
