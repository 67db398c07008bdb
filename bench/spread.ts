/** What several turns of one measurement say: the middle one, and how far they lie apart. */
export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
	readonly turns: number;
}

/** @param values One a turn, at least one; of an even number the lower of the middle two is the median. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	return {
		median: sorted[(sorted.length - 1) >> 1],
		least: sorted[0],
		most: sorted[sorted.length - 1],
		turns: sorted.length
	};
}

/** `1.27 × (1.20–1.41, 5 turns)`. */
export const formatSpread = (
	{ median, least, most, turns }: Spread,
	unit: string,
	decimals: number
): string =>
	`${median.toFixed(decimals)} ${unit} (${least.toFixed(decimals)}–${most.toFixed(decimals)}, ${turns} turns)`;
