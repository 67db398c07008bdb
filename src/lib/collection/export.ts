/**
 * A collection, or what a filter leaves of it, in other programs' formats, as pieces of text that
 * follow one another. Pure: rows come in, text goes out.
 */
import type { ArticleRow, MentionRow, Place } from './format.ts';

export const exportFormats = ['geojson', 'csv', 'linked-places', 'web-annotation'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A mention with its article and place, which is `null` for what could not be placed. */
export interface ExportedMention {
	readonly mention: MentionRow;
	readonly article: ArticleRow;
	readonly place: Place | null;
}

/** A place with the passages to count for it under a filter. */
export interface ExportedPlace {
	readonly place: Place;
	readonly passages: number;
}

/** Rows that are there, or come as they are read. */
type Rows<T> = Iterable<T> | AsyncIterable<T>;

/** Where the names and points come from, as their licence asks to be said. */
const attribution = 'Dateline; places: GeoNames (CC BY 4.0)';

/** Places as GeoJSON points (RFC 7946), one line a feature. */
export async function* geojson(places: Rows<ExportedPlace>): AsyncGenerator<string> {
	yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
	yield* joined(places, ({ place, passages }) =>
		JSON.stringify({
			type: 'Feature',
			id: place.id,
			geometry: { type: 'Point', coordinates: place.lngLat },
			properties: {
				name: place.name,
				names: place.names,
				featureCode: `${place.featureClass}.${place.featureCode}`,
				country: place.country,
				admin1: place.admin1,
				precisionKm: place.precisionKm,
				certainty: place.certainty,
				passages,
				// Of the whole collection, whatever the filter.
				collectionLiteral: place.literal,
				collectionAssociative: place.associative,
				collectionChecked: place.checked,
				collectionFirst: place.first,
				collectionLast: place.last,
				sameAs: place.sameAs
			}
		})
	);
	yield '\n]}\n';
}

const csvColumns = [
	['place', ({ place }) => place?.name ?? ''],
	['place_id', ({ place }) => place?.id ?? ''],
	['longitude', ({ place }) => place?.lngLat[0] ?? ''],
	['latitude', ({ place }) => place?.lngLat[1] ?? ''],
	['precision_km', ({ place }) => place?.precisionKm ?? ''],
	['kind', ({ mention }) => mention.kind],
	['type', ({ mention }) => mention.type],
	['confidence', ({ mention }) => mention.confidence],
	['checked', ({ mention }) => (mention.isChecked ? 'person' : 'machine')],
	['name', ({ mention }) => nameOf(mention)],
	['passage', ({ mention }) => mention.passage],
	['published', ({ article }) => article.published ?? ''],
	['publisher', ({ article }) => article.publisher ?? ''],
	['title', ({ article }) => article.title],
	['url', ({ article }) => article.url ?? ''],
	['article_id', ({ article }) => article.id],
	['start', ({ mention }) => mention.start],
	['end', ({ mention }) => mention.end]
] as const satisfies readonly (readonly [string, (row: ExportedMention) => string | number])[];

/** Mentions as CSV (RFC 4180, UTF-8), one row a mention, a header first. */
export async function* csv(mentions: Rows<ExportedMention>): AsyncGenerator<string> {
	yield `${csvColumns.map(([name]) => name).join(',')}\r\n`;
	for await (const row of mentions) {
		yield `${csvColumns.map(([, value]) => csvCell(value(row))).join(',')}\r\n`;
	}
}

/** A cell; a text that a spreadsheet would take for a formula is made one that it does not. */
function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How sure a place's point is, in the format's words. */
const certainties = {
	'two-source': 'certain',
	'one-source': 'less-certain',
	unverified: 'uncertain'
} as const satisfies Record<Place['certainty'], string>;

/** Places in the Linked Places format (1.2), for gazetteers such as the World Historical Gazetteer. */
export async function* linkedPlaces(places: Rows<ExportedPlace>): AsyncGenerator<string> {
	yield '{"type":"FeatureCollection","@context":"https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld","features":[';
	yield* joined(places, ({ place, passages }) =>
		JSON.stringify({
			'@id': place.sameAs[0] ?? `urn:dateline:${place.id}`,
			type: 'Feature',
			properties: {
				title: place.name,
				ccodes: place.country === null ? [] : [place.country],
				fclasses: [place.featureClass]
			},
			names: Object.entries(place.names).map(([lang, toponym]) => ({ toponym, lang })),
			types: [
				{
					identifier: `https://www.geonames.org/ontology#${place.featureClass}.${place.featureCode}`,
					label: place.featureCode
				}
			],
			geometry: {
				type: 'Point',
				coordinates: place.lngLat,
				certainty: certainties[place.certainty]
			},
			links: place.sameAs.map((identifier) => ({ type: 'exactMatch', identifier })),
			descriptions: [
				{
					value: `Named in ${passages} ${passages === 1 ? 'passage' : 'passages'} of the collection; ${place.checked} of ${place.literal + place.associative} mentions checked by a person.`,
					lang: 'en'
				}
			]
		})
	);
	yield '\n]}\n';
}

/** Letters before and after a name that find it again in its source. */
const quoteContext = 32;

/** Mentions as a W3C Web Annotation page: each places a quotation of its source. */
export async function* webAnnotation(mentions: Rows<ExportedMention>): AsyncGenerator<string> {
	yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';
	yield* joined(mentions, ({ mention, article, place }) => {
		const { passage, passageStart, start, end } = mention;
		const [from, to] = [start - passageStart, end - passageStart];
		return JSON.stringify({
			id: `urn:dateline:${article.id}:${start}-${end}`,
			type: 'Annotation',
			motivation: 'identifying',
			// Who placed it: a person has seen it, or the program alone.
			creator: { type: mention.isChecked ? 'Person' : 'Software' },
			body:
				place === null
					? { type: 'TextualBody', value: 'a place in no gazetteer', purpose: 'tagging' }
					: {
							type: 'SpecificResource',
							source: place.sameAs[0] ?? `urn:dateline:${place.id}`,
							purpose: 'identifying'
						},
			target: {
				source: article.url ?? `urn:dateline:${article.id}`,
				selector: [
					{
						type: 'TextQuoteSelector',
						exact: nameOf(mention),
						prefix: passage.slice(Math.max(0, from - quoteContext), from),
						suffix: passage.slice(to, to + quoteContext)
					},
					{ type: 'TextPositionSelector', start, end }
				]
			}
		});
	});
	yield '\n]}\n';
}

/** The words of a mention. */
function nameOf({ passage, passageStart, start, end }: MentionRow): string {
	return passage.slice(start - passageStart, end - passageStart);
}

async function* joined<T>(items: Rows<T>, write: (item: T) => string): AsyncGenerator<string> {
	let separator = '\n';
	for await (const item of items) {
		yield separator + write(item);
		separator = ',\n';
	}
}
