/**
 * Events that somebody else has counted (ACLED, UCDP GED, a list of one's own), shown as a layer of their own
 * beside the coverage. Checked once, at the border; knows no map and no files.
 */
import type { FeatureCollection, Point } from 'geojson';
import { readIsoDate } from '../article/iso-date.ts';
import { cleanLine } from '../article/clean.ts';
import { isLngLat } from '../geo/lng-lat.ts';

interface EventProperties {
	/** What happened, in the words of its source. */
	readonly what: string;
	/** Where, in the words of its source; empty where it does not say. */
	readonly place: string;
	/** Who counted it; always shown with it. */
	readonly source: string;
	/** The source's own code of how exact the point is; smaller is more exact. Empty where it gives none. */
	readonly precision: string;
	/** First and last day, as ISO dates and in days since 1970-01-01. */
	readonly from: string;
	readonly to: string;
	readonly fromDay: number;
	readonly toDay: number;
}

export type Events = FeatureCollection<Point, EventProperties>;

const mostEvents = 50_000;
const maxText = 200;

/** Columns of a table by what they say; a source is known by the columns that it alone has. */
interface Columns {
	readonly name: string;
	readonly known: string;
	readonly from: string;
	readonly to: string;
	readonly lng: string;
	readonly lat: string;
	readonly precision: string;
	readonly place: string;
	what(row: Row): string;
}

type Row = Readonly<Record<string, unknown>>;

/** What UCDP's numbers of a type of violence mean, in its words. */
const violence: Readonly<Record<string, string>> = {
	'1': 'state-based conflict',
	'2': 'non-state conflict',
	'3': 'one-sided violence'
};

const tables: readonly Columns[] = [
	{
		name: 'ACLED',
		known: 'event_id_cnty',
		from: 'event_date',
		to: 'event_date',
		lng: 'longitude',
		lat: 'latitude',
		precision: 'geo_precision',
		place: 'location',
		what: (row) => [row.event_type, row.sub_event_type].map(textOf).filter(Boolean).join(': ')
	},
	{
		name: 'UCDP GED',
		known: 'where_prec',
		from: 'date_start',
		to: 'date_end',
		lng: 'longitude',
		lat: 'latitude',
		precision: 'where_prec',
		place: 'where_coordinates',
		what: (row) => violence[textOf(row.type_of_violence)] ?? textOf(row.dyad_name)
	}
];

/**
 * Reads the rows of a table of ACLED or UCDP GED, known by its columns.
 *
 * @throws {RangeError} Naming the row (from 2: the first has the names), what is wrong and what was expected.
 */
export function readEventTable(
	rows: readonly { readonly number: number; readonly values: Row }[]
): Events {
	const columns = tables.find(({ known }) => rows.length > 0 && known in rows[0].values);
	if (columns === undefined) {
		throw new RangeError(
			`it is no table of ${tables.map(({ name, known }) => `${name} (column "${known}")`).join(' or ')}`
		);
	}
	return eventsOf(
		rows.map(({ number, values: row }) => ({
			where: `row ${number}`,
			lngLat: [degreesOf(row[columns.lng]), degreesOf(row[columns.lat])],
			from: textOf(row[columns.from]),
			to: textOf(row[columns.to]),
			precision: textOf(row[columns.precision]),
			source: columns.name,
			place: textOf(row[columns.place]),
			what: columns.what(row)
		}))
	);
}

/**
 * Reads GeoJSON points whose features have `date` (or `date_from` and `date_to`), `source` and `what`, and may
 * have `place` and `precision`.
 *
 * @throws {RangeError} Naming the feature, what is wrong and what was expected.
 */
export function readEventGeoJson(value: unknown): Events {
	const { type, features } = Object(value) as { type?: unknown; features?: unknown };
	if (type !== 'FeatureCollection' || !Array.isArray(features)) {
		throw new RangeError('it is no GeoJSON FeatureCollection');
	}
	return eventsOf(
		features.map((feature: unknown, i) => {
			const { geometry, properties } = Object(feature) as Record<string, unknown>;
			const { type: shape, coordinates } = Object(geometry) as Record<string, unknown>;
			const given = Object(properties) as Row;
			const from = textOf(given.date_from ?? given.date);
			return {
				where: `feature ${i + 1}`,
				lngLat: shape === 'Point' ? coordinates : null,
				from,
				to: textOf(given.date_to) || from,
				precision: textOf(given.precision),
				source: textOf(given.source),
				place: textOf(given.place),
				what: textOf(given.what)
			};
		})
	);
}

interface Given {
	readonly where: string;
	readonly lngLat: unknown;
	readonly from: string;
	readonly to: string;
	readonly precision: string;
	readonly source: string;
	readonly place: string;
	readonly what: string;
}

function eventsOf(given: readonly Given[]): Events {
	if (given.length > mostEvents) {
		throw new RangeError(`it has ${given.length} events; at most ${mostEvents} are drawn`);
	}
	return {
		type: 'FeatureCollection',
		features: given.map(({ where, lngLat, precision, source, place, what, ...days }) => {
			if (!isLngLat(lngLat)) {
				throw new RangeError(`${where} has no point within -180..180 and -90..90`);
			}
			const [from, to] = [dayOf(days.from, where), dayOf(days.to || days.from, where)];
			if (to < from) throw new RangeError(`${where} ends on ${to}, before it begins on ${from}`);
			if (source === '') throw new RangeError(`${where} has no source: say who counted it`);
			return {
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [lngLat[0], lngLat[1]] },
				properties: {
					what,
					place,
					source,
					precision,
					from,
					to,
					fromDay: dayNumber(from),
					toDay: dayNumber(to)
				}
			};
		})
	};
}

/** A day as ACLED ("06 August 2024"), UCDP ("2024-08-06 00:00:00.000") and everybody else writes it. */
function dayOf(text: string, where: string): string {
	const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? wordedDay(text);
	const day = iso === undefined ? null : readIsoDate(iso);
	if (day === null) {
		throw new RangeError(`${where} has the day "${text.slice(0, 40)}", not one as 2024-08-06`);
	}
	return day;
}

const months =
	'january february march april may june july august september october november december';

function wordedDay(text: string): string | undefined {
	const [, day, month, year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text) ?? [];
	const number = month === undefined ? -1 : months.split(' ').indexOf(month.toLowerCase());
	if (number < 0) return undefined;
	return `${year}-${String(number + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number'
		? cleanLine(String(value)).slice(0, maxText)
		: '';

/** A cell that holds nothing is no 0: that would be a point in the Gulf of Guinea. */
const degreesOf = (value: unknown): number => {
	const text = textOf(value);
	return text === '' ? NaN : Number(text);
};

const dayNumber = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

/** The events of a period of days, newest first; `null` for all. */
export function eventsIn(
	{ features }: Events,
	days: readonly [first: number, last: number] | null
): Events['features'] {
	return features
		.filter(
			({ properties: { fromDay, toDay } }) =>
				days === null || (toDay >= days[0] && fromDay <= days[1])
		)
		.sort((a, b) => b.properties.fromDay - a.properties.fromDay);
}
