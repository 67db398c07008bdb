/** What a format of exports is, and what several of them write alike. */
import type { MentionRow, Place } from '../format.ts';
import type { Selection } from './selection.ts';

export interface ExportFormat {
	/** What the command and the menu call it by. */
	readonly name: string;
	/** What a reader is told it is; names of formats are the same in every language. */
	readonly label: string;
	/** What a row, feature or item of it is. */
	readonly of: 'places' | 'mentions' | 'regions' | 'articles' | 'collection';
	/** With the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** Pieces that follow one another: text, which is UTF-8, or bytes. */
	write(selection: Selection): Rows<string | Uint8Array>;
}

/** Rows that are there, or come as they are read. */
export type Rows<T> = Iterable<T> | AsyncIterable<T>;

/** Where the names and points come from, as their licence asks to be said. */
export const attribution = 'Dateline; places: GeoNames (CC BY 4.0)';

/** The words of a mention: its name alone. */
export function nameOf({ passage, passageStart, start, end }: MentionRow): string {
	return passage.slice(start - passageStart, end - passageStart);
}

/** The name of a mention with the word that says what it is, as it is marked: "Kursk region". */
export function extentOf({ passage, passageStart, start, end, marks }: MentionRow) {
	const [from, to] = [start - passageStart, end - passageStart];
	const mark = marks.find((one) => one.start <= from && to <= one.end) ?? { start: from, end: to };
	return {
		text: passage.slice(mark.start, mark.end),
		start: mark.start + passageStart,
		end: mark.end + passageStart
	};
}

/** What names a place in the collection: its page where the address is known, else a name of its own. */
export const placeIri = ({ address, collection }: Selection, place: Place): string =>
	address === null
		? `urn:dateline:${collection.manifest.id}:place:${place.slug}`
		: `${address}place/${place.slug}/`;

export const articleIri = ({ address, collection }: Selection, id: string): string =>
	address === null
		? `urn:dateline:${collection.manifest.id}:article:${id}`
		: `${address}article/${encodeURIComponent(id)}/`;

/** A place's names by language, English first. */
export const namesOf = (place: Place): [language: string, name: string][] =>
	Object.entries({ en: place.name, ...place.names });

/** The class of a place by Linked Places, which has no class for what grows (`V`) or lies under the sea (`U`). */
export const linkedClass = ({ featureClass }: Place): string =>
	({ U: 'T', V: 'L' })[featureClass as string] ?? featureClass;

/** Items of a JSON array, a line each. */
export async function* joined<T>(items: Rows<T>, write: (item: T) => string) {
	let separator = '\n';
	for await (const item of items) {
		yield separator + write(item);
		separator = ',\n';
	}
}
