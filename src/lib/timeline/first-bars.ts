/** What of the timeline stands in a page before its script comes. */
import { isoDateOf } from '$lib/collection/filter.ts';
import type { MentionIndex } from '$lib/collection/format.ts';
import { barsPath } from './bars-path.ts';
import { binsOf, countDays, unitFor } from './bins.ts';

/** Pixels the bars are drawn in, to be stretched to the page. */
export const firstBarsSize = { width: 1000, height: 48 } as const;

/** Of so many days it is enough to tell them: a timeline would be two or three lonely bars. */
const fewestDates = 3;

/** Of so many pixels a path has no more than a hundred bars. */
const barsPx = 400;

export interface FirstTime {
	/** The bars of literal passages as an SVG path; empty where there is no timeline. */
	readonly bars: string;
	/** The days that articles are of, where they are too few for a timeline. ISO dates. */
	readonly days: readonly string[];
}

export function firstTime(index: MentionIndex): FirstTime {
	const days = countDays(index, { kept: null, firsts: index.firsts });
	const dated = new Set(index.dayOf.filter((day) => day >= 0));
	if (days === null || dated.size < fewestDates) {
		return { bars: '', days: [...dated].sort((a, b) => a - b).map(isoDateOf) };
	}
	const bins = binsOf(days, unitFor(days.last - days.first + 1, barsPx));
	const scale = { from: bins[0].from, to: bins.at(-1)!.to, widthPx: firstBarsSize.width };
	const highest = Math.max(1, ...bins.map(({ literal }) => literal));
	const part = ({ literal }: (typeof bins)[number]) => [0, literal] as const;
	const options = { highest, heightPx: firstBarsSize.height, part, decimals: 0 };
	return { bars: barsPath(bins, scale, options), days: [] };
}
