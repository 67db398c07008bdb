/** Dates of publication, written out in any language or by ISO 8601. Knows no articles. */
import { dayOf, dayPattern, monthOf, withLatinDigits } from './day.ts';
import { isoDay, readIsoDate } from './iso-date.ts';
import { either } from './languages.ts';

const ordinal = either(({ ordinal }) => ordinal);
const ofMonth = `${either(({ ofMonth }) => ofMonth)}|de |d'`;
/** A day as news writes it, in any of its orders; the groups are named. */
const day = dayPattern(ordinal, ofMonth);
const weekday = String.raw`(?:\p{L}{2,12}\.?[,،]? )?`;
const time =
	String.raw`(?:[,،\s|—–-]*(?:(?:${either(({ at }) => at)})\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?` +
	String.raw`\s*(?:[ap]\.?m\.?)?\s*(?:[+-]\d{2}:?\d{2}|\(?[A-Z]{2,5}\)?)?)?`;
const era = String.raw`(?:\s*(?:${either(({ era }) => era)}))?`;
const issued = either(({ published }) => published);
const changed = either(({ updated }) => updated);

/** "Published: Friday, 14 March 2025, 10:15 GMT": a day with what says of it, and its time. */
const stamp = new RegExp(
	`(?:(?<issued>${issued})|(?<changed>${changed}))?(?: on)?:?\\s*${weekday}(?:${day})(?!\\d)${era}${time}`,
	'giu'
);

/** Signs of direction, which right-to-left text has around numbers. */
const marks = /[\u061c\u200e\u200f]/g;

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
export function takeStamps(stated: string): Stamps {
	const line = withLatinDigits(stated).replace(marks, '');
	const found: Record<'issued' | 'plain' | 'changed', string | null> = {
		issued: null,
		plain: null,
		changed: null
	};
	const rest = line.replace(stamp, (whole, ...values: unknown[]) => {
		const groups = values[values.length - 1] as Record<string, string | undefined>;
		const date = dayOf(groups);
		if (date === null) return whole;
		found[groups.issued ? 'issued' : groups.changed ? 'changed' : 'plain'] ??= date;
		return ' | ';
	});
	const published = found.issued ?? found.plain ?? found.changed;
	return {
		published,
		rest: (published === null ? stated : rest)
			.replace(/^[\s|·•,;.—–-]+|[\s|·•,;.—–-]+$|(?<=\s)[|·•](?=\s)/gu, '')
			.trim()
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
	const stamped = leadingStamp.exec(withLatinDigits(paragraph));
	if (stamped) return dayOf(stamped.groups!);
	const stated = dateline.exec(paragraph)?.groups!.day.trim();
	if (stated === undefined) return null;
	const whole = /\d{4}$/.test(stated) ? stated : year && `${stated} ${year}`;
	return whole ? readDateLine(whole) : null;
}

/** Offsets of zones by the names that feeds give them. */
const zones: Readonly<Record<string, string>> = {
	...{ GMT: 'Z', UTC: 'Z', UT: 'Z', Z: 'Z', WET: 'Z' },
	...{ EST: '-05:00', EDT: '-04:00', ET: '-05:00', CST: '-06:00', CDT: '-05:00', CT: '-06:00' },
	...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', PT: '-08:00' },
	...{ BST: '+01:00', CET: '+01:00', MET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00' },
	...{ MSK: '+03:00', IST: '+05:30', JST: '+09:00', AEST: '+10:00' }
};

/** "Fri, 14 Mar 2025 10:15:00 +0200" (RFC 822, and what feeds make of it). */
const rfc =
	/^(?:\p{L}+\.?,?\s*)?(?<d>\d{1,2})[\s-]+(?<m>\p{L}+)\.?[\s-]+(?<y>\d{4}|\d{2})(?:,?\s+(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>.*))?$/u;
/** "Fri Mar 14 10:15:00 2025", as C's asctime writes it. */
const asctime =
	/^\p{L}+\s+(?<m>\p{L}+)\s+(?<d>\d{1,2})\s+(?<clock>\d{2}:\d{2}:\d{2})\s+(?:(?<zone>[A-Z]{2,4})\s+)?(?<y>\d{4})$/u;

/** A date as feeds write it as ISO 8601, or `null`. The day is kept where the hour cannot be told. */
function readRfcDate(text: string): string | null {
	const stated = text.trim().replace(/\s+/g, ' ');
	const groups = (rfc.exec(stated) ?? asctime.exec(stated))?.groups;
	if (groups === undefined) return null;
	const { d, m, y, clock, zone = '' } = groups;
	const month = monthOf(m);
	if (month === null) return null;
	// Two digits: the years from 1970, as RFC 2822 has it by and large.
	const year = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 70 ? 2000 : 1900);
	const iso = isoDay(year, month, Number(d));
	if (iso === null || clock === undefined) return iso;
	const offset = /^(?:[A-Z]*)([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
	const named = zone.replace(/[()]/g, '').toUpperCase();
	const zoned = offset
		? `${offset[1]}${offset[2].padStart(2, '0')}:${offset[3] ?? '00'}`
		: Object.hasOwn(zones, named)
			? zones[named]
			: zone === ''
				? ''
				: null;
	if (zoned === null) return iso;
	return readIsoDate(`${iso}T${clock.padStart(clock.length < 6 ? 5 : 8, '0')}${zoned}`) ?? iso;
}

/**
 * A date in any of the ways that somebody writes one in a field meant for it, as ISO 8601, or `null`:
 * ISO, also by the week (`2025-W11-3`), RFC 822, a written-out day, `2025/03/14`, `20250314`, seconds or milliseconds since 1970.
 */
export function readAnyDate(text: string): string | null {
	const stated = withLatinDigits(text.trim().slice(0, 100));
	const iso = readIsoDate(stated) ?? readRfcDate(stated);
	if (iso !== null) return iso;
	const basic = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(stated);
	if (basic) {
		const [, year, month, date, hours, minutes] = basic;
		const day = isoDay(Number(year), Number(month), Number(date));
		return day !== null && hours !== undefined
			? (readIsoDate(`${day}T${hours}:${minutes}`) ?? day)
			: day;
	}
	if (/^1\d{9}(?:\d{3})?$/.test(stated)) {
		const milliseconds = Number(stated) * (stated.length === 10 ? 1000 : 1);
		return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
	}
	return readDateLine(stated) ?? readIsoDate(stated.slice(0, 10));
}

const anyDay = new RegExp(`(?<![\\d.,/-])(?:${day})(?!\\d)`, 'giu');

/** All days that a text names, in its order. */
export function daysIn(text: string, isMonthFirst = false): string[] {
	const days: string[] = [];
	for (const { groups } of withLatinDigits(text).matchAll(anyDay)) {
		const found = dayOf(groups!, isMonthFirst);
		if (found !== null) days.push(found);
	}
	return days;
}

/** A line with a bar in the place of each day that it names. */
export const withoutDays = (line: string): string =>
	line.replace(anyDay, (day, ...values: unknown[]) => {
		const groups = values[values.length - 1] as Record<string, string | undefined>;
		return dayOf(groups) === null ? day : ' | ';
	});
