import { extentOf, nameOf, type ExportFormat } from './export-format.ts';
import { addressAt } from '../source-page.ts';
import type { ExportedMention } from './selection.ts';

const columns = [
	['place', ({ place }) => place?.name ?? ''],
	['place_id', ({ place }) => place?.id ?? ''],
	['longitude', ({ place }) => place?.lngLat[0] ?? ''],
	['latitude', ({ place }) => place?.lngLat[1] ?? ''],
	['precision_km', ({ place }) => place?.precisionKm ?? ''],
	['kind', ({ mention }) => mention.kind],
	['kind_confidence', ({ mention }) => mention.kindConfidence],
	['type', ({ mention }) => mention.type],
	['confidence', ({ mention }) => mention.confidence],
	['checked', ({ mention }) => (mention.isChecked ? 'person' : 'machine')],
	['name', ({ mention }) => nameOf(mention)],
	['extent', ({ mention }) => extentOf(mention).text],
	['passage', ({ mention }) => mention.passage],
	['published', ({ article }) => article.published ?? ''],
	['verification', ({ article }) => article.verification ?? ''],
	['verified_by', ({ article }) => article.verifiedBy ?? ''],
	['graphic', ({ article }) => (article.isGraphic ? 'yes' : '')],
	['publisher', ({ article }) => article.publisher ?? ''],
	['title', ({ article }) => article.title],
	['url', ({ article, mention }) => addressAt(article, mention.start) ?? ''],
	['article_id', ({ article }) => article.id],
	['start', ({ mention }) => mention.start],
	['end', ({ mention }) => mention.end],
	['extent_start', ({ mention }) => extentOf(mention).start],
	['extent_end', ({ mention }) => extentOf(mention).end],
	['country', ({ place }) => place?.country ?? ''],
	['admin1', ({ place }) => place?.admin1 ?? ''],
	['iso', ({ place }) => place?.regionId ?? ''],
	['feature_code', ({ place }) => (place ? `${place.featureClass}.${place.featureCode}` : '')],
	['is_focus', ({ mention }) => String(mention.isFocus)],
	['language', ({ article }) => article.language],
	['authors', ({ article }) => article.authors.join('; ')],
	['other_candidates', ({ mention }) => mention.candidates.map(({ placeId }) => placeId).join(' ')]
] as const satisfies readonly (readonly [string, (row: ExportedMention) => string | number])[];

/** Mentions as CSV (RFC 4180, UTF-8), one row a mention, a header first. */
export const csv: ExportFormat = {
	name: 'csv',
	label: 'CSV, mentions',
	of: 'mentions',
	extension: '.csv',
	mediaType: 'text/csv',
	async *write(selection) {
		yield csvLine(columns.map(([name]) => name));
		for await (const row of selection.mentions()) {
			yield csvLine(columns.map(([, value]) => value(row)));
		}
	}
};

export const csvLine = (cells: readonly (string | number)[]): string =>
	`${cells.map(csvCell).join(',')}\r\n`;

/** A cell; a text that a spreadsheet would take for a formula is made one that it does not. */
function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
