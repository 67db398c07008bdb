/**
 * Format 2 of a collection on disk: the rows of its files. See docs/collection-format.md.
 */
import type { Article } from '../article/article.ts';
import type { Bbox } from '../geo/box.ts';
import type { GazetteerEntry } from '../geoparse/gazetteer/index.ts';
import type {
	Candidate,
	MentionForm,
	MentionKind,
	MentionType
} from '../geoparse/mention/index.ts';

export const formatName = 'dateline-collection';
export const formatVersion = 2;

/** A source of data in the collection, shown in the page. */
export interface Source {
	readonly title: string;
	readonly url: string | null;
	readonly licence: string;
}

/** A file of places or a model that the articles were geoparsed with. */
export interface DataFile {
	readonly name: string;
	/** Hexadecimal. */
	readonly sha256: string;
}

/** `collection.json`. */
export interface Manifest {
	readonly format: typeof formatName;
	readonly version: typeof formatVersion;
	/** Folder name and address of the collection: letters, digits and `-`. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly language: string;
	/** First and last day of the articles (ISO dates), or `null` when none has a date. */
	readonly period: readonly [first: string, last: string] | null;
	readonly bbox: Bbox | null;
	readonly counts: {
		readonly articles: number;
		readonly places: number;
		/** All rows of `mentions.parquet`: literal, associative and unresolved ones. */
		readonly mentions: number;
		/** Different passages that hold a mention; one that names two places counts once. */
		readonly passages: number;
		readonly literal: number;
		readonly associative: number;
		/** Mentions that are places but in no gazetteer. */
		readonly unresolved: number;
		/** Of those that have a place, how many a person has corrected or found right. */
		readonly checked: number;
	};
	/** How marks are drawn of which a person has seen none: as all others, or faintly. */
	readonly unchecked: 'plain' | 'faint';
	/** The site's own color of literal mentions, `#rrggbb` by theme; `null` for the built-in ones. */
	readonly accent: { readonly light: string | null; readonly dark: string | null } | null;
	/** Title and description in other languages than `language`, by language. */
	readonly translations: Readonly<
		Record<string, { readonly title: string | null; readonly description: string | null }>
	>;
	/** What the story of the collection is called, or `null` where it has none. */
	readonly story: string | null;
	/** Addresses of places that are another one's now, by the one they had: `{ "kiev": "kyiv" }`. */
	readonly moved: Readonly<Record<string, string>>;
	readonly sources: readonly Source[];
	readonly generator: string;
	/** The gazetteer and the models of the program, then the places that were added, in the order they hold. */
	readonly geodata: readonly DataFile[];
	readonly files: readonly {
		readonly name: string;
		readonly bytes: number;
		readonly sha256: string;
	}[];
}

/**
 * One row of `places.parquet`, most passages first; its row number is how the other files name it.
 * Countries and admin-1 units that hold a mentioned place are rows too, so that they can roll up
 * (their own counts may be 0).
 */
export interface Place extends Omit<GazetteerEntry, 'importance'> {
	readonly row: number;
	/** Unique in the collection, fit for an address: `sudzha`, `loknia-sumy-oblast`. */
	readonly slug: string;
	/** Rows of the admin-1 unit and the country that hold it; -1 for none (and for itself). */
	readonly admin1Row: number;
	readonly countryRow: number;
	/** Mentions by kind, passages that name it, articles that name it. */
	readonly literal: number;
	readonly associative: number;
	readonly passages: number;
	readonly articles: number;
	/** Of its mentions, how many a person has corrected or found right. */
	readonly checked: number;
	/** How sure the surest of its mentions is, 0–1. */
	readonly confidence: number;
	/** Of its literal mentions, how sure the surest is that it is one, 0–1; 1 where there are none. */
	readonly kindConfidence: number;
	/** Whether it is drawn faintly: no person has seen it, and it is unsure or the collection asks for that. */
	readonly isFaint: boolean;
	/** First and last day it is named, or `null`. */
	readonly first: string | null;
	readonly last: string | null;
	/**
	 * First row of its `literal + associative` mentions in `mentions.parquet`, which is sorted by
	 * place, newest first.
	 */
	readonly mentionsStart: number;
}

/**
 * A mention inside a passage: offsets count from the start of the passage, and hold the name with the word
 * that says what it is ("Kursk region").
 */
export interface Mark {
	readonly start: number;
	readonly end: number;
	/** Row of the place it means, or -1 for none. */
	readonly placeRow: number;
	readonly kind: MentionKind;
	readonly type: MentionType;
}

/** One row of `mentions.parquet`: a mention with the passage that holds it. */
export interface MentionRow {
	readonly placeRow: number;
	readonly articleRow: number;
	readonly kind: MentionKind;
	/** How sure the kind is, 0.5–1. */
	readonly kindConfidence: number;
	readonly type: MentionType;
	readonly form: MentionForm;
	/** Offsets of the name alone in the article's text. */
	readonly start: number;
	readonly end: number;
	readonly confidence: number;
	readonly candidates: readonly Candidate[];
	/** Whether the article is about this place (its focus). */
	readonly isFocus: boolean;
	/** Whether a person has corrected it or found it right; `false` for what the machine placed alone. */
	readonly isChecked: boolean;
	readonly passageStart: number;
	readonly passage: string;
	/** Every mention of the passage, this one among them, in reading order. */
	readonly marks: readonly Mark[];
}

/** One row of `articles.parquet`, newest first (undated ones last); its row number is how mentions name it. */
export interface ArticleRow extends Omit<Article, 'text'> {
	readonly row: number;
	/** The whole text where the rights allow it, else `null`; `null` also when it was not asked for. */
	readonly text: string | null;
	/** Where the rights allow no whole text: the passages with mentions, in reading order; else empty. */
	readonly passages: readonly { readonly start: number; readonly text: string }[];
	/** Every mention of the article in reading order; offsets count from the start of the text. */
	readonly marks: readonly Mark[];
	/** Rows of the places it is about, weightiest first. */
	readonly focus: readonly number[];
}

/**
 * `index.parquet`: the narrow columns of every mention, same order as `mentions.parquet`, for
 * counting and filtering millions of mentions in memory. Which place a row is of follows from the
 * places: their mentions follow one another, and what has no place comes last.
 */
export interface MentionIndex {
	/** By row, 1 for literal and 0 for associative, and 2 more where the article is about the place (its focus). */
	readonly kinds: Uint8Array;
	/**
	 * Number of the mention's passage, 0 to `counts.passages` - 1: the same for every mention of one
	 * passage, whichever place it names. Mentions of one place in one passage are neighbors.
	 */
	readonly passage: Int32Array;
	/** What it is the first of in its passage, see firsts.ts. */
	readonly firsts: Uint8Array;
	/** Row of the article that holds a passage, by number of the passage. */
	readonly articleOf: Int32Array;
	/** By row of the article: days since 1970-01-01, or -1 where it has no date. They fall from row to row. */
	readonly dayOf: Int32Array;
}
