/**
 * What a filter keeps of a collection as a collection of its own: its rows counted and numbered anew, ready to be
 * written. Knows no files and no filter.
 */
import type { GeometryObject, Topology } from 'topojson-specification';
import { boxOf } from '../geo/box.ts';
import type { CollectedArticle, CollectedMention, IndexRow, StreamedRows } from './collected.ts';
import { extentOf } from './export/export-format.ts';
import { findFirsts } from './find-firsts.ts';
import { articleRowOf, dayOfRow, isAbout, isLiteral, isoDateOf } from './filter.ts';
import type { ArticleRow, Mark, MentionIndex, MentionRow, Place } from './format.ts';
import { IndexBuilder } from './mention-index.ts';
import type { OpenCollection } from './open.ts';
import { noCount, placeRows, type PlaceCount, type PlaceSource } from './places.ts';

/** Mentions read at once. */
const mentionsAtOnce = 2000;

/**
 * The places, articles and passages of some mentions, held in memory. Places keep their addresses and articles their
 * ids and texts; a name whose place is not kept is no mark any more.
 *
 * @param rows Of the mentions that are kept, ascending; not empty.
 */
export async function narrowedRows(
	collection: OpenCollection,
	rows: readonly number[]
): Promise<StreamedRows> {
	const [given, index] = await Promise.all([collection.places(), collection.index()]);
	const mentions = await mentionsAt(collection, rows);
	const places = countedAnew(given, index, rows, mentions);
	const rowOfId = new Map(places.map(({ id, row }) => [id, row]));
	/** The new row of a place; -1 where it is none any more. */
	const placeRow = (row: number) => (row < 0 ? -1 : (rowOfId.get(given[row].id) ?? -1));
	const marked = (marks: readonly Mark[]): Mark[] =>
		marks
			.map((mark) => ({ ...mark, placeRow: placeRow(mark.placeRow) }))
			.filter((mark, i) => mark.placeRow >= 0 || marks[i].placeRow < 0);

	const articleRows = numbered(rows.map((row) => articleRowOf(index, row)));
	const articles = await wholeArticles(collection, [...articleRows.keys()]);
	const passages = passagesWithin(index, rows);
	// As their file has them: by place, what has none last; of one place as they were.
	const last = places.length;
	const order = Array.from(rows.keys()).sort((a, b) => {
		const [one, other] = [a, b].map((i) => placeRow(mentions[i].placeRow));
		return (one < 0 ? last : one) - (other < 0 ? last : other) || a - b;
	});
	const indexed = order.map((i): Omit<IndexRow, 'firsts'> => {
		const row = rows[i];
		return {
			placeRow: placeRow(mentions[i].placeRow),
			articleRow: articleRows.get(articleRowOf(index, row))!,
			literal: Number(isLiteral(index, row)),
			focus: Number(isAbout(index, row)),
			day: dayOfRow(index, row),
			passage: passages.get(index.passage[row])!
		};
	});
	const counts = {
		articles: articles.length,
		places: places.filter(({ literal, associative }) => literal + associative > 0).length,
		mentions: rows.length,
		passages: passages.size,
		literal: sumOf(places, 'literal'),
		associative: sumOf(places, 'associative'),
		unresolved: mentions.filter((mention) => mention.placeRow < 0).length,
		checked: sumOf(places, 'checked')
	};
	const firsts = firstsOf(indexed, places, counts);
	const days = indexed.map(({ day }) => day).filter((day) => day >= 0);
	return {
		places,
		counts,
		period:
			days.length === 0
				? null
				: [
						isoDateOf(days.reduce((a, b) => Math.min(a, b))),
						isoDateOf(days.reduce((a, b) => Math.max(a, b)))
					],
		bbox: boxOf(places.filter(({ literal }) => literal > 0).map(({ lngLat }) => lngLat)),
		*articles(): Generator<CollectedArticle> {
			for (const article of articles) {
				const focus = article.focus.map(placeRow).filter((row) => row >= 0);
				yield {
					...article,
					row: articleRows.get(article.row)!,
					marks: marked(article.marks),
					focus,
					focusIds: focus.map((row) => places[row].id)
				};
			}
		},
		*mentions(): Generator<CollectedMention> {
			for (const [i, { placeRow, articleRow }] of indexed.entries()) {
				const mention = mentions[order[i]];
				const extent = extentOf(mention);
				yield {
					...mention,
					placeRow,
					articleRow,
					placeId: places[placeRow]?.id ?? null,
					articleId: articles[articleRow].id,
					extentStart: extent.start,
					extentEnd: extent.end,
					marks: marked(mention.marks)
				};
			}
		},
		*index(): Generator<IndexRow> {
			for (const [row, columns] of indexed.entries()) yield { ...columns, firsts: firsts[row] };
		}
	};
}

async function mentionsAt(
	collection: OpenCollection,
	rows: readonly number[]
): Promise<MentionRow[]> {
	const mentions: MentionRow[] = [];
	for (let i = 0; i < rows.length; i += mentionsAtOnce) {
		mentions.push(...(await collection.mentionsAt(rows.slice(i, i + mentionsAtOnce))));
	}
	return mentions;
}

async function wholeArticles(
	collection: OpenCollection,
	rows: readonly number[]
): Promise<ArticleRow[]> {
	const articles: ArticleRow[] = [];
	for (const row of rows) articles.push(...(await collection.wholeArticles(row, row + 1)));
	return articles;
}

/** Different numbers in their order, each by what it is counted from 0. */
const numbered = (numbers: readonly number[]): Map<number, number> =>
	new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, i) => [number, i]));

/** The passages of some mentions, numbered within their articles. */
function passagesWithin(index: MentionIndex, rows: readonly number[]): Map<number, number> {
	const passages = numbered(rows.map((row) => index.passage[row]));
	const counts = new Map<number, number>();
	for (const passage of passages.keys()) {
		const article = index.articleOf[passage];
		const number = counts.get(article) ?? 0;
		passages.set(passage, number);
		counts.set(article, number + 1);
	}
	return passages;
}

/** The places that some mentions name, and those that hold them. */
function countedAnew(
	given: readonly Place[],
	index: MentionIndex,
	rows: readonly number[],
	mentions: readonly MentionRow[]
): Place[] {
	const counts = new Map<number, PlaceCount>();
	let [passage, article, place] = [-1, -1, -1];
	for (const [i, mention] of mentions.entries()) {
		const row = rows[i];
		if (mention.placeRow < 0) continue;
		let count = counts.get(mention.placeRow);
		if (count === undefined) {
			count = { ...noCount(given[mention.placeRow].id), confidence: 0, kindConfidence: 0 };
			counts.set(mention.placeRow, count);
		}
		// Mentions of a place in one passage are neighbors, and so are those in one article.
		const isOther = mention.placeRow !== place;
		if (isOther || index.passage[row] !== passage) count.passages++;
		if (isOther || mention.articleRow !== article) count.articles++;
		[passage, article, place] = [index.passage[row], mention.articleRow, mention.placeRow];
		count[mention.kind]++;
		if (mention.isChecked) count.checked++;
		count.confidence = Math.max(count.confidence, mention.confidence);
		if (mention.kind === 'literal')
			count.kindConfidence = Math.max(count.kindConfidence, mention.kindConfidence);
		const day = dayOfRow(index, row);
		if (day < 0) continue;
		const date = isoDateOf(day);
		// Newest first.
		count.last ??= date;
		count.first = date;
	}
	const addresses = new Map(given.map(({ id, slug }) => [id, slug]));
	return placeRows(counts.values(), sourceOf(given), addresses);
}

/** The places of a collection as the gazetteer that they came from, with no more in it. */
function sourceOf(places: readonly Place[]): PlaceSource {
	const rows = new Map(places.map(({ id, row }) => [id, row]));
	return {
		rowOf: (id) => rows.get(id),
		entry: (row) => ({ ...places[row], importance: 0 }),
		admin1Row: (row) => places[row].admin1Row,
		countryRow: (row) => places[row].countryRow
	};
}

function firstsOf(
	rows: readonly Omit<IndexRow, 'firsts'>[],
	places: readonly Place[],
	counts: ConstructorParameters<typeof IndexBuilder>[0]
): Uint8Array {
	const builder = new IndexBuilder(counts);
	builder.add(0, {
		article_row: rows.map(({ articleRow }) => articleRow),
		literal: rows.map(({ literal }) => literal),
		focus: rows.map(({ focus }) => focus),
		day: rows.map(({ day }) => day),
		passage: rows.map(({ passage }) => passage),
		firsts: new Uint8Array(rows.length)
	});
	const all = new Uint8Array(places.length).fill(1);
	return findFirsts(builder.end(), places, counts.passages, all);
}

const sumOf = (places: readonly Place[], count: 'literal' | 'associative' | 'checked') =>
	places.reduce((sum, place) => sum + place[count], 0);

/** The shapes of some places out of those of a collection, with no arcs but their own. */
export function narrowedRegions(topology: Topology, places: readonly Place[]): Topology {
	const wanted = new Set(places.flatMap(({ regionId }) => regionId ?? []));
	const numbers = new Map<number, number>();
	const renumbered = (arcs: unknown): unknown => {
		if (Array.isArray(arcs)) return arcs.map(renumbered);
		const arc = arcs as number;
		const own = arc < 0 ? ~arc : arc;
		if (!numbers.has(own)) numbers.set(own, numbers.size);
		return arc < 0 ? ~numbers.get(own)! : numbers.get(own)!;
	};
	const objects = Object.entries(topology.objects).map(([name, object]) => {
		if (object.type !== 'GeometryCollection') return [name, object] as const;
		const geometries = object.geometries
			.filter(({ id }) => wanted.has(String(id)))
			.map((geometry) =>
				'arcs' in geometry
					? ({ ...geometry, arcs: renumbered(geometry.arcs) } as GeometryObject)
					: geometry
			);
		return [name, { ...object, geometries }] as const;
	});
	return {
		...topology,
		objects: Object.fromEntries(objects),
		arcs: Array.from(numbers.keys(), (arc) => topology.arcs[arc])
	};
}
