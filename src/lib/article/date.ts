/** Dates of publication: ISO ones checked, written-out ones read in every language. Knows no articles. */
import { articleTables, either } from './languages.ts';

/** Beginnings of the month names in every language, in the order of the year. */
const months = Array.from({ length: 12 }, (_, i) => articleTables.map(({ months }) => months[i]));

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

const ordinal = `(?:${either(({ ordinal }) => ordinal)})?`;
const ofMonth = `(?:${either(({ ofMonth }) => ofMonth)})?`;
/** A day as news writes it, in any of its orders; the groups are named. */
const day = [
	String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*)?`,
	String.raw`(?<month>\p{L}{3,12})\.? (?<date>\d{1,2})${ordinal},? (?<year>\d{4})`,
	String.raw`(?<date2>\d{1,2})${ordinal}\.? ${ofMonth}(?<month2>\p{L}{3,12})\.?,? (?<year2>\d{4})`
].join('|');
const weekday = String.raw`(?:\p{L}{2,12}\.?,? )?`;
const time =
	String.raw`(?:[,\s|—–-]*(?:(?:${either(({ at }) => at)})\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?` +
	String.raw`\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?)?`;
const era = String.raw`(?:\s*(?:${either(({ era }) => era)}))?`;
const issued = either(({ published }) => published);
const changed = either(({ updated }) => updated);

/** "Published: Friday, 14 March 2025, 10:15 GMT": a day with what says of it, and its time. */
const stamp = new RegExp(
	`(?:(?<issued>${issued})|(?<changed>${changed}))?(?: on)?:?\\s*${weekday}(?:${day})(?!\\d)${era}${time}`,
	'giu'
);

/** The day that a match of {@link day} names, or `null` when there is none such. */
function dayOfMatch(groups: Readonly<Record<string, string | undefined>>): string | null {
	if (groups.iso !== undefined) return readIsoDate(groups.iso);
	const word = (groups.month ?? groups.month2)!.toLowerCase();
	const month = months.findIndex((beginnings) =>
		beginnings.some((start) => word.startsWith(start))
	);
	if (month < 0) return null;
	return isoDate(
		Number(groups.year ?? groups.year2),
		month + 1,
		Number(groups.date ?? groups.date2)
	);
}

/** Days that a line states, and what is left of it without them. */
export interface Stamps {
	/** The day it was published, else one that nothing is said of, else the one of a change. */
	readonly published: string | null;
	readonly rest: string;
}

/**
 * Takes the days off a line such as "By Anna Bell | Published March 14, 2025 | Updated March 15, 2025";
 * the separators between them go too.
 */
export function takeStamps(line: string): Stamps {
	const found: Record<'issued' | 'plain' | 'changed', string | null> = {
		issued: null,
		plain: null,
		changed: null
	};
	const rest = line.replace(stamp, (whole, ...values: unknown[]) => {
		const groups = values[values.length - 1] as Record<string, string | undefined>;
		const date = dayOfMatch(groups);
		if (date === null) return whole;
		found[groups.issued ? 'issued' : groups.changed ? 'changed' : 'plain'] ??= date;
		return ' | ';
	});
	return {
		published: found.issued ?? found.plain ?? found.changed,
		rest: rest.replace(/^[\s|·•,;.—–-]+|[\s|·•,;.—–-]+$|(?<=\s)[|·•](?=\s)/gu, '').trim()
	};
}

/**
 * The day that a line states and nothing else, or `null`: "March 14, 2025", "Published: Friday, 14
 * March 2025, 10:15 GMT", "14 березня 2025 року", "2025-03-14". A line that goes on with other
 * words is a sentence.
 */
export function readDateLine(line: string): string | null {
	if (line.length > 80) return null;
	const { published, rest } = takeStamps(line);
	return rest === '' ? published : null;
}

/** "KURSK, March 14, 2025 (AFP) — …", "KYIV, Ukraine, March 14 —": place, day, agency, dash. */
const dateline =
	/^\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?[,.] (?<day>[^()—–]{5,30}?) ?(?:\([\p{L}\d/ .,-]{2,40}\) ?)?(?:—|–|--| - )/u;
/** "Published March 14, 2025. Shells fell …": a day that a paragraph begins with. */
const leadingStamp = new RegExp(
	`^(?:(?<issued>${issued})|(?<changed>${changed}))(?: on)?:?\\s*${weekday}(?:${day})(?!\\d)`,
	'iu'
);

/**
 * The day that a paragraph begins with, or `null`.
 *
 * @param year Year of a dateline that states none, as an article's address may tell; `null` for unknown.
 */
export function readLeadingDate(paragraph: string, year: string | null): string | null {
	const stamped = leadingStamp.exec(paragraph);
	if (stamped) return dayOfMatch(stamped.groups!);
	const stated = dateline.exec(paragraph)?.groups!.day.trim();
	if (stated === undefined) return null;
	const whole = /\d{4}$/.test(stated) ? stated : year && `${stated} ${year}`;
	return whole ? readDateLine(whole) : null;
}

/** Offsets of the zones that RFC 822 names. */
const zones: Readonly<Record<string, string>> = {
	...{ GMT: 'Z', UTC: 'Z', UT: 'Z', Z: 'Z' },
	...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
	...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' }
};

/** A date as feeds write it ("Fri, 14 Mar 2025 10:15:00 +0200", RFC 822) as ISO 8601, or `null`. */
export function readRfcDate(text: string): string | null {
	const match =
		/^(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}+)\s+(\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?)(?:\s*([+-]\d{4}|[A-Z]+))?)?$/u.exec(
			text.trim()
		);
	if (!match) return null;
	const [, date, month, year, clock, zone = ''] = match;
	const iso = readDateLine(`${date} ${month} ${year}`);
	if (iso === null || clock === undefined) return iso;
	return readIsoDate(`${iso}T${clock}${zones[zone] ?? zone}`) ?? iso;
}
