/**
 * "dateline-geoparsed", version 1: one article with what the geoparser found in it, as one row that any
 * engine can keep, move and repeat. Says what a row holds and turns it into what a collection is made
 * of; checks nothing and knows no files. See docs/rows.md.
 */
import type { Article, Verification } from '../article/article.ts';
import type {
	Mention,
	MentionForm,
	MentionKind,
	MentionType,
	TextSpan,
	Reason
} from '../geoparse/mention/index.ts';
import type { GeoparsedArticle } from './collect.ts';
import type { TextRange } from './passages.ts';

export const articleFormat = 'dateline-article';
export const geoparsedFormat = 'dateline-geoparsed';
export const rowVersion = 1;

/**
 * How the words of an article are made its text: title first, paragraphs apart by a blank line, control
 * characters out. Offsets count in that text, so rows of two ways do not mix.
 */
export const normalization = '1';

/** What a row was made with. Rows of one collection are made with one. */
export interface RowVersions {
	/** Version of the program and, behind a `+`, what its compiled modules hash to. */
	readonly geoparser: string;
	/** SHA-256 of the gazetteer and, in order, of the places added to it, hexadecimal. */
	readonly gazetteer_sha256: string;
	/** SHA-256 of the models, hexadecimal. */
	readonly model_sha256: string;
	readonly normalization: string;
}

/** An article as it was read; what `dateline read` writes. */
export interface ArticleFields {
	/** Where it came from, as messages call it. */
	readonly where: string;
	/** The id it states, or one made of its file's name or of its day and title. */
	readonly article_id: string;
	readonly has_own_id: boolean;
	readonly has_own_title: boolean;
	readonly title: string;
	readonly url: string | null;
	readonly publisher: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly language: string;
	readonly rights: Article['rights'];
	readonly note: string | null;
	readonly verification: Verification | null;
	readonly verified_by: string | null;
	readonly is_graphic: boolean;
	/** Where each page of the PDF at `url` begins in the text; absent where `url` is no PDF. */
	readonly pages?: readonly number[];
	/** First day on which it may be published, ISO date; before it no collection takes it in. */
	readonly embargo_until: string | null;
	readonly sources: Article['sources'];
	/** The whole normalized text, whatever the rights; a collection holds what these allow. */
	readonly text: string;
	/** What is odd about it, in sentences. */
	readonly warnings: readonly string[];
}

export interface ArticleRow extends ArticleFields {
	readonly format: typeof articleFormat;
	readonly version: typeof rowVersion;
}

/** A mention in a row; offsets count UTF-16 code units of `text`. */
export interface RowMention {
	readonly start: number;
	readonly end: number;
	readonly place_id: string | null;
	readonly kind: MentionKind;
	readonly kind_confidence: number;
	readonly type: MentionType;
	readonly form: MentionForm;
	readonly confidence: number;
	readonly candidates: readonly {
		readonly place_id: string;
		readonly confidence: number;
		readonly reasons?: readonly Reason[];
	}[];
	readonly extent: TextSpan | null;
	readonly qualifier: TextSpan | null;
	readonly is_far: boolean;
	/** What spoke for the place; only where it was asked for. */
	readonly reasons?: readonly Reason[];
}

/** What the geoparser makes of an article's text: a pure function of text, language, home and versions. */
export interface Reading {
	/** In reading order, none overlapping another. */
	readonly mentions: readonly RowMention[];
	/** Ids of the places the article is about, weightiest first. */
	readonly focus: readonly string[];
	/** The passages that hold the mentions, in order. */
	readonly passages: readonly TextRange[];
	/** Start and end of every sentence, one after the other, to cut passages again after corrections. */
	readonly sentences: readonly number[];
	/** The text in few numbers, by which near copies are told; see `sketchOf`. */
	readonly sketch: readonly number[] | null;
}

export interface GeoparsedRow extends ArticleFields, Reading, RowVersions {
	readonly format: typeof geoparsedFormat;
	readonly version: typeof rowVersion;
	/** Id of the place that its publisher is at home in, as the geoparser was told, or `null`. */
	readonly home: string | null;
	/** SHA-256 of `text` as UTF-8, hexadecimal. */
	readonly text_sha256: string;
	/** The same of the words that make two articles one: without a title that is only a file's name. */
	readonly words_sha256: string;
	readonly problem: null;
}

/** What stands in the place of an article that could not be read. */
export interface ProblemRow<Format extends string = typeof geoparsedFormat> {
	readonly format: Format;
	readonly version: typeof rowVersion;
	readonly where: string;
	/** Why, in a sentence. */
	readonly problem: string;
}

/** The words of an article that make another one its copy. */
export const wordsOf = ({ has_own_title, title, text }: ArticleFields): string =>
	has_own_title ? text : text.slice(title.length);

/** A mention as a row has it. */
export function rowMention(mention: Mention): RowMention {
	const { start, end, placeId, kind, type, form, confidence, candidates, reasons } = mention;
	const { kindConfidence, extent = null, qualifier = null, isFar = false } = mention;
	return {
		start,
		end,
		place_id: placeId,
		kind,
		kind_confidence: kindConfidence,
		type,
		form,
		confidence,
		candidates: candidates.map((candidate) => ({
			place_id: candidate.placeId,
			confidence: candidate.confidence,
			...(candidate.reasons && { reasons: candidate.reasons })
		})),
		extent,
		qualifier,
		is_far: isFar,
		...(reasons && { reasons })
	};
}

/** The article of a row with its mentions, as a collection takes it. */
export function geoparsedOf(row: GeoparsedRow): GeoparsedArticle {
	const { text } = row;
	return {
		article: {
			id: row.article_id,
			title: row.title,
			url: row.url,
			publisher: row.publisher,
			authors: row.authors,
			published: row.published,
			language: row.language,
			rights: row.rights,
			note: row.note,
			verification: row.verification,
			verifiedBy: row.verified_by,
			isGraphic: row.is_graphic,
			...(row.pages && { pages: row.pages }),
			sources: row.sources,
			text
		},
		mentions: row.mentions.map((mention): Mention => ({
			start: mention.start,
			end: mention.end,
			text: text.slice(mention.start, mention.end),
			kind: mention.kind,
			kindConfidence: mention.kind_confidence,
			type: mention.type,
			form: mention.form,
			placeId: mention.place_id,
			confidence: mention.confidence,
			candidates: mention.candidates.map(({ place_id: placeId, ...candidate }) => ({
				placeId,
				...candidate
			})),
			...(mention.extent && { extent: mention.extent }),
			...(mention.qualifier && { qualifier: mention.qualifier }),
			...(mention.is_far && { isFar: true as const }),
			...(mention.reasons && { reasons: mention.reasons })
		})),
		focus: row.focus,
		passages: row.passages
	};
}

/** The sentences of a row as ranges. */
export function sentenceRanges({ sentences }: Pick<Reading, 'sentences'>): TextRange[] {
	return Array.from({ length: sentences.length >> 1 }, (_, i) => ({
		start: sentences[2 * i],
		end: sentences[2 * i + 1]
	}));
}
