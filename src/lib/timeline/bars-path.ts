/** Bars as one path of an SVG: far fewer nodes than one rectangle a bar. Pure. */
import { xOf, type Scale } from './axis.ts';
import type { Bin } from './bins.ts';

interface BarsOptions {
	/** The count that is as high as the plot. */
	readonly highest: number;
	/** Height of the plot in pixels. */
	readonly heightPx: number;
	/** What of a bin is drawn, and what it stands on. */
	readonly part: (bin: Bin) => readonly [base: number, count: number];
	/** Decimals of a pixel. */
	readonly decimals?: number;
}

/** The bars from left to right; a bar with something in it is a pixel high at least. */
export function barsPath(
	bins: readonly Bin[],
	scale: Scale,
	{ highest, heightPx, part, decimals = 1 }: BarsOptions
): string {
	const gap = scale.widthPx / bins.length > 4 ? 1 : 0;
	const round = (px: number) => Number(px.toFixed(decimals));
	return bins
		.map((bin) => {
			const [base, count] = part(bin);
			if (count === 0) return '';
			const left = xOf(scale, bin.from);
			const width = round(Math.max(1, xOf(scale, bin.to + 1) - left - gap));
			const height = Math.max(1, (count / highest) * heightPx);
			const top = heightPx - (base / highest) * heightPx - height;
			return `M${round(left)} ${round(top)}h${width}v${round(height)}h${-width}z`;
		})
		.join('');
}
