/** Dates of publication: ISO ones checked, written-out ones read. Knows no articles. */

/** Beginnings of the month names, English, Ukrainian and Russian, in the order of the year. */
const months = [
	['jan', 'січ', 'янв'],
	['feb', 'лют', 'фев'],
	['mar', 'берез', 'март'],
	['apr', 'квіт', 'апр'],
	['may', 'трав', 'ма'],
	['jun', 'черв', 'июн'],
	['jul', 'лип', 'июл'],
	['aug', 'серп', 'авг'],
	['sep', 'верес', 'сент'],
	['oct', 'жовт', 'окт'],
	['nov', 'листоп', 'ноя'],
	['dec', 'груд', 'дек']
] as const;

const pad = (number: number) => String(number).padStart(2, '0');

/** A calendar day as an ISO date, or `null` when there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
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
	const date = isoDate(Number(year), Number(month), Number(day));
	if (date === null || time === undefined) return date;
	const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
	const dateTime = `${date}T${time}${offset}`;
	return Number.isNaN(Date.parse(dateTime)) ? null : dateTime;
}

/**
 * The day that a line states and nothing else, or `null`: "March 14, 2025", "Published: Friday, 14
 * March 2025, 10:15 GMT", "14 березня 2025 року", "2025-03-14". A line that goes on with other
 * words is a sentence.
 */
export function readDateLine(line: string): string | null {
	if (line.length > 80) return null;
	const bare = line
		.trim()
		.replace(
			/^(?:published|updated|posted|date|опубліковано|опубликовано|дата)(?: on)?\s*:?\s*/i,
			''
		)
		.replace(/^\p{L}{2,12}\.?,\s*(?=\S*\d|\p{L}+\.? \d)/u, '')
		.replace(
			/[,\s|—–-]*(?:at\s+|о\s+|в\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?$/i,
			''
		)
		.replace(/\s*(?:року|рік|года|г\.|р\.)$/i, '')
		.trim();
	const iso = readIsoDate(bare);
	if (iso) return iso;
	const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(bare);
	const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(\p{L}+)\.?,? (\d{4})$/u.exec(bare);
	if (!monthFirst && !dayFirst) return null;
	const [name, day, year] = monthFirst
		? [monthFirst[1], monthFirst[2], monthFirst[3]]
		: [dayFirst![2], dayFirst![1], dayFirst![3]];
	const word = name.toLowerCase();
	const month = months.findIndex((beginnings) =>
		beginnings.some((start) => word.startsWith(start))
	);
	return month < 0 ? null : isoDate(Number(year), month + 1, Number(day));
}
