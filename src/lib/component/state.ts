/** What a host asks a map to show, checked as an address is. */
import type { ViewState } from '../view/url.ts';
import { parseView } from '../view/url.ts';
import { shown } from './address.ts';
import type { MapState } from './api.ts';

/** Names of an address, and what they are called here. */
const calledHere: Readonly<Record<string, string>> = {
	from: 'period',
	to: 'period',
	lang: 'language'
};

interface Asked {
	readonly changes: Partial<ViewState>;
	/** A sentence for each thing that is not understood; it changes nothing. */
	readonly problems: readonly string[];
}

/** Reads what was asked; what is `undefined` or unknown asks for nothing. */
export function readState(asked: unknown): Asked {
	if (typeof asked !== 'object' || asked === null) {
		return { changes: {}, problems: [`"${shown(asked)}" says nothing a map could show`] };
	}
	const { place, period, kind, theme, language } = asked as Readonly<Record<string, unknown>>;
	const problems: string[] = [];
	const query = new URLSearchParams();
	const write = (name: string, value: unknown) => {
		if (value === undefined || value === null) return;
		// An empty text is none of an address, and no value here.
		if (value !== '') return query.set(name, shown(value));
		problems.push(`${calledHere[name] ?? name} "" is not understood`);
	};
	write('place', place);
	write('kind', kind);
	if (theme !== 'auto') write('theme', theme);
	write('lang', language);
	if (Array.isArray(period) && period.length === 2) {
		write('from', period[0]);
		write('to', period[1]);
	} else if (period !== undefined && period !== null) {
		problems.push(`period "${shown(period)}" is not a pair of days`);
	}
	const { state, broken } = parseView({ search: `?${query}`, hash: '' });
	const refused = new Set(broken.map(({ key }) => calledHere[key] ?? key));
	for (const { key, value } of broken) {
		problems.push(`${calledHere[key] ?? key} "${value}" is not understood`);
	}
	const given = { place, period, kind, theme, language };
	const isAsked = (name: keyof MapState) =>
		given[name] !== undefined &&
		!refused.has(name) &&
		!problems.some((problem) => problem.startsWith(`${name} "`));
	return {
		problems,
		changes: {
			...(isAsked('place') && { place: state.place }),
			...(isAsked('period') && { period: state.period }),
			...(isAsked('kind') && { kinds: state.kinds }),
			...(isAsked('theme') && { theme: state.theme }),
			...(isAsked('language') && { language: state.language })
		}
	};
}

/** What of a view a host is told. */
export const stateOf = ({
	place,
	period,
	kinds,
	theme,
	language
}: Pick<ViewState, 'place' | 'period' | 'kinds' | 'theme' | 'language'>): MapState => ({
	place,
	period,
	kind: kinds,
	theme: theme ?? 'auto',
	language
});
