/**
 * Days as news writes them, in the commonest languages of news and in numbers. The names of months are
 * those of the platform (CLDR, by `Intl`), so that no table of ours can lack one.
 */
import { isoDay } from './iso-date.ts';
import { articleTables } from './languages.ts';

/** Languages whose names of months are known. */
const monthLanguages = (
	'en de fr es it pt nl pl ru uk cs sk sv da nb fi hu ro tr el bg sr hr sl lt lv et id ca be mk bs sq ms ' +
	'ar fa he hi bn ta az ka hy kk eu gl is ga'
).split(' ');

/** Short forms beside those of CLDR. */
const shortForms: Readonly<Record<string, number>> = {
	...{ sept: 9, mär: 3, jän: 1, jänner: 1, feber: 2, мар: 3, апр: 4, мая: 5, авг: 8, сен: 9 },
	...{ бер: 3, кві: 4, тра: 5, чер: 6, лип: 7, сер: 8, вер: 9, жов: 10, лис: 11, гру: 12 }
};

/** By name in small letters; made when the first name is asked for, since it takes 50 ms. */
let monthByName: Map<string, number> | undefined;

function readMonths(): Map<string, number> {
	const months = new Map<string, number>(Object.entries(shortForms));
	for (const language of monthLanguages) {
		const locale = `${language}-u-ca-gregory`;
		for (const style of ['long', 'short'] as const) {
			// With a day beside it a month stands in the case that dates ask for.
			const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
			const dated = new Intl.DateTimeFormat(locale, {
				month: style,
				day: 'numeric',
				timeZone: 'UTC'
			});
			for (let month = 1; month <= 12; month++) {
				const day = new Date(Date.UTC(2025, month - 1, 14));
				for (const format of [alone, dated]) {
					const part = format.formatToParts(day).find(({ type }) => type === 'month');
					const name = part?.value.toLowerCase().replace(/\.$/, '');
					if (name && /^[\p{L}\p{M}]{3,}$/u.test(name) && !months.has(name)) {
						months.set(name, month);
					}
				}
			}
		}
	}
	for (const { months: names, furtherMonths = {} } of articleTables) {
		for (const [name, month] of Object.entries(furtherMonths)) months.set(name, month);
		for (const [i, name] of names.entries()) if (!months.has(name)) months.set(name, i + 1);
	}
	return months;
}

/** The number of a month by its whole name or a known short form, 1–12, or `null`. */
export function monthOf(name: string): number | null {
	monthByName ??= readMonths();
	return monthByName.get(name.toLowerCase()) ?? null;
}

/** A text with Latin digits in the place of Arabic and Persian ones; of the same length. */
export const withLatinDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Source of a pattern for a word that may be a month's name: also names that are short or of several words. */
const monthWord = [
	...articleTables
		.flatMap(({ furtherMonths = {} }) => Object.keys(furtherMonths))
		.filter((name) => name.length < 3 || name.includes(' ')),
	String.raw`[\p{L}\p{M}]{3,14}`
].join('|');

/** «27 نوفمبر/تشرين الثاني 2024»: the month's other name. */
const otherName = String.raw`(?: ?/ ?\p{Script=Arabic}{2,10}(?: \p{Script=Arabic}{2,10})?)?`;

/**
 * Source of a pattern for one day in any of its orders; what it matched is given to {@link dayOf}. The
 * name of a month is tried as any word is: 14 villages 2025 is no day.
 *
 * @param ordinal Source of what may follow the number of a day: `st|nd|rd|th`.
 * @param ofMonth Source of what may stand before a month: `of `.
 */
export const dayPattern = (ordinal: string, ofMonth: string) =>
	[
		String.raw`(?<iso>(?:19|20)\d{2}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}[\d:.,+Z-]*)?`,
		String.raw`(?<wy>(?:19|20)\d{2})-?W(?<ww>\d{2})-?(?<wd>[1-7])(?:[T ]\d{2}:\d{2}[\d:.,+Z-]*)?`,
		String.raw`(?<y1>(?:19|20)\d{2})(?:/|\. ?|年|년 ?)(?<m1>\d{1,2})(?:/|\. ?|月|월 ?)(?<d1>\d{1,2})(?:日|일|\.?(?!\.?\d))`,
		String.raw`(?<y5>(?:19|20)\d{2})\. (?<m5>${monthWord}) (?<d5>\d{1,2})\.?`,
		String.raw`(?<d2>\d{1,2})(?<sep>[./-])(?<m2>\d{1,2})\k<sep>(?<y2>(?:19|20)\d{2})(?![\d.])`,
		String.raw`(?<m3>${monthWord})\.? (?<d3>\d{1,2})(?:${ordinal})?,? (?<y3>(?:19|20)\d{2})`,
		String.raw`(?<d4>\d{1,2})(?:${ordinal})?\.?(?: |-)?(?:${ofMonth})?(?<m4>${monthWord})${otherName}\.?(?:,|،|-)? ?(?:del? )?(?<y4>(?:19|20)\d{2})`
	].join('|');

/**
 * The day that a match of {@link dayPattern} names, or `null` when there is none such.
 *
 * @param isMonthFirst Whether 03/04/2025 is the fourth of March; 14/03/2025 is one day either way.
 */
export function dayOf(
	groups: Readonly<Record<string, string | undefined>>,
	isMonthFirst = false
): string | null {
	const { iso, wy, ww, wd, y1, m1, d1, d2, m2, y2, sep, m3, d3, y3, d4, m4, y4, y5, m5, d5 } =
		groups;
	if (iso !== undefined) {
		const [year, month, day] = iso.split('-').map(Number);
		return isoDay(year, month, day);
	}
	if (wy !== undefined) return dayOfWeek(Number(wy), Number(ww), Number(wd));
	if (y1 !== undefined) return isoDay(Number(y1), Number(m1), Number(d1));
	if (y2 !== undefined) {
		const [first, second, year] = [Number(d2), Number(m2), Number(y2)];
		const european = isoDay(year, second, first);
		const american = isoDay(year, first, second);
		return isMonthFirst && sep === '/' ? (american ?? european) : (european ?? american);
	}
	const month = monthOf((m3 ?? m4 ?? m5)!);
	return month === null ? null : isoDay(Number(y3 ?? y4 ?? y5), month, Number(d3 ?? d4 ?? d5));
}

/**
 * A day by its week, as ISO 8601 counts weeks: from Monday, which is 1, the first being that of 4 January.
 * `null` where the year has no such week.
 */
function dayOfWeek(year: number, week: number, weekday: number): string | null {
	const fourth = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
	const monday = 4 - fourth + (week - 1) * 7;
	// The Thursday of a week says which year the week is of.
	const thursday = new Date(Date.UTC(year, 0, monday + 3));
	if (week === 0 || thursday.getUTCFullYear() !== year) return null;
	return new Date(Date.UTC(year, 0, monday + weekday - 1)).toISOString().slice(0, 10);
}
