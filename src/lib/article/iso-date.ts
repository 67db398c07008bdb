/** Days and times by ISO 8601, checked. Knows no language, so that pages need none for it. */

const pad = (number: number) => String(number).padStart(2, '0');

/** A calendar day as an ISO date, or `null` when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal && year >= 1000 && year <= 9999 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * An ISO 8601 date or date-time as it is written, or `null` when it is none or no real day.
 * `2025-03-14`, `2025-03-14T10:00:00+02:00`; a space for the `T` is put right.
 */
export function readIsoDate(text: string): string | null {
	const match =
		/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
			text.trim()
		);
	if (!match) return null;
	const [, year, month, day, time, zone] = match;
	const date = isoDay(Number(year), Number(month), Number(day));
	if (date === null || time === undefined) return date;
	const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
	const dateTime = `${date}T${time}${offset}`;
	return Number.isNaN(Date.parse(dateTime)) ? null : dateTime;
}
