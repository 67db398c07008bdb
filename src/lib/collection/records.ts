/**
 * Rows of the Parquet files into the records of format.ts: which columns are read, and what becomes of
 * them. Columns that only other programs need (ids beside row numbers) are left unread.
 */
import { kindOfType } from '../geoparse/mention/index.ts';
import type { ArticleRow, Manifest, Mark, MentionRow, Place } from './format.ts';
import { isUnsure } from './unsure.ts';

export type Row = Readonly<Record<string, unknown>>;

export const placeColumnsRead = [
	'place_id',
	'slug',
	'name',
	'names',
	'feature_class',
	'feature_code',
	'country',
	'admin1',
	'admin2',
	'geometry',
	'extent',
	'precision_km',
	'population',
	'region_id',
	'same_as',
	'source',
	'certainty',
	'admin1_row',
	'country_row',
	'literal',
	'associative',
	'passages',
	'articles',
	'checked',
	'confidence',
	'kind_confidence',
	'first',
	'last',
	'mentions_start'
];

interface Extent {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/**
 * Field by field: to copy all but some of a hundred thousand rows takes several times as long. Lists are made
 * anew, for those that the reader filled have room for sixteen more.
 *
 * @param unchecked How the collection draws what no person has seen.
 */
export function placeOf(row: Row, number: number, unchecked: Manifest['unchecked']): Place {
	const extent = row.extent as Extent | null;
	const [lng, lat] = (row.geometry as { coordinates: Place['lngLat'] }).coordinates;
	const literal = row.literal as number;
	const associative = row.associative as number;
	const checked = row.checked as number;
	const confidence = row.confidence as number;
	const kindConfidence = row.kind_confidence as number;
	return {
		row: number,
		id: row.place_id as string,
		slug: row.slug as string,
		name: row.name as string,
		names: row.names as Place['names'],
		featureClass: row.feature_class as string,
		featureCode: row.feature_code as string,
		country: row.country as string | null,
		admin1: row.admin1 as string | null,
		admin2: row.admin2 as string | null,
		lngLat: [lng, lat],
		bbox: extent ? [extent.west, extent.south, extent.east, extent.north] : null,
		precisionKm: row.precision_km as number,
		population: row.population as number,
		regionId: row.region_id as string | null,
		sameAs: [...(row.same_as as string[])],
		source: row.source as string,
		certainty: row.certainty as Place['certainty'],
		admin1Row: row.admin1_row as number,
		countryRow: row.country_row as number,
		literal,
		associative,
		passages: row.passages as number,
		articles: row.articles as number,
		checked,
		confidence,
		kindConfidence,
		isFaint:
			unchecked === 'faint'
				? checked === 0 && literal + associative > 0
				: isUnsure({ checked, confidence, kindConfidence }),
		first: row.first as string | null,
		last: row.last as string | null,
		mentionsStart: row.mentions_start as number
	};
}

export const mentionColumnsRead = [
	'place_row',
	'article_row',
	'kind',
	'kind_confidence',
	'type',
	'form',
	'start',
	'end',
	'confidence',
	'candidates',
	'is_focus',
	'is_checked',
	'passage_start',
	'passage',
	'marks'
];

interface CandidateOfRow {
	readonly place_id: string;
	readonly confidence: number;
}

export function mentionOf(row: Row): MentionRow {
	return {
		placeRow: row.place_row as number,
		articleRow: row.article_row as number,
		kind: row.kind as MentionRow['kind'],
		kindConfidence: row.kind_confidence as number,
		type: row.type as MentionRow['type'],
		form: row.form as MentionRow['form'],
		start: row.start as number,
		end: row.end as number,
		confidence: row.confidence as number,
		candidates: (row.candidates as CandidateOfRow[]).map((candidate) => ({
			placeId: candidate.place_id,
			confidence: candidate.confidence
		})),
		isFocus: row.is_focus as boolean,
		isChecked: row.is_checked as boolean,
		passageStart: row.passage_start as number,
		passage: row.passage as string,
		marks: marksOf(row.marks)
	};
}

/** What a list shows of articles. */
export const articleListColumns = [
	'article_id',
	'title',
	'url',
	'publisher',
	'authors',
	'published',
	'published_time',
	'language',
	'rights',
	'note',
	'verification',
	'verified_by',
	'is_graphic',
	'pages',
	'sources',
	'focus'
];

export const articleColumnsRead = [...articleListColumns, 'text', 'passages', 'marks'];

export function articleOf(row: Row, number: number): ArticleRow {
	return {
		row: number,
		id: row.article_id as string,
		title: row.title as string,
		url: row.url as string | null,
		publisher: row.publisher as string | null,
		authors: row.authors as string[],
		published: (row.published_time ?? row.published) as string | null,
		language: row.language as string,
		rights: row.rights as ArticleRow['rights'],
		note: row.note as string | null,
		verification: row.verification as ArticleRow['verification'],
		verifiedBy: row.verified_by as string | null,
		isGraphic: row.is_graphic as boolean,
		// Few articles have any.
		...((row.pages as number[]).length > 0 && { pages: row.pages as number[] }),
		sources: row.sources as ArticleRow['sources'],
		focus: row.focus as number[],
		// Not among the columns of a list.
		text: (row.text ?? null) as string | null,
		passages: (row.passages ?? []) as ArticleRow['passages'],
		marks: marksOf(row.marks ?? [])
	};
}

interface MarkOfRow {
	readonly start: number;
	readonly end: number;
	readonly place_row: number;
	readonly type: Mark['type'];
}

const marksOf = (marks: unknown): Mark[] =>
	(marks as MarkOfRow[]).map(({ start, end, place_row, type }) => ({
		start,
		end,
		placeRow: place_row,
		kind: kindOfType[type],
		type
	}));
