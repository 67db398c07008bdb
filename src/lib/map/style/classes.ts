/**
 * Classes for counts that are far from even: one place holds half of all passages, most hold one.
 * Pure; knows no colors.
 */

/** Steps of the region colors. */
export const maxClasses = 5;

/**
 * Lower ends of the classes, rising, the first always 1: breaks of 1-2-5 steps that follow the
 * counts' logarithm, so that a class says "ten times as many" rather than "the next fifth of the
 * regions". Never more classes than different counts.
 *
 * @param counts Passages by region; zeros are in no class.
 */
export function classBreaks(counts: Iterable<number>): number[] {
	const different = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b);
	if (different.length <= 1) return different.length === 0 ? [] : [1];
	const max = different[different.length - 1];
	const wanted = Math.min(maxClasses, different.length);
	const breaks = [1];
	for (let step = 1; step < wanted; step++) {
		const rounded = roundTo125(max ** (step / wanted));
		if (rounded > breaks[breaks.length - 1] && rounded <= max) breaks.push(rounded);
	}
	// A class that holds no region says nothing.
	return breaks.filter((from, i) =>
		i === 0 ? true : different.some((count) => count >= from && count < (breaks[i + 1] ?? Infinity))
	);
}

/**
 * The color step (1 to {@link maxClasses}) of a class, counted from 0: few classes take steps far
 * apart, not neighbors that look alike.
 */
export function stepOf(index: number, classes: number): number {
	return classes <= 1 ? 3 : 1 + Math.round((index * (maxClasses - 1)) / (classes - 1));
}

/** The color step of a count; 0 for no passage. */
export function stepOfCount(count: number, breaks: readonly number[]): number {
	if (count <= 0) return 0;
	const index = breaks.findLastIndex((from) => count >= from);
	return stepOf(Math.max(0, index), breaks.length);
}

/** The nearest of 1, 2, 3, 5 times a power of ten. */
export function roundTo125(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const lead = value / power;
	const nearest = [1, 2, 3, 5, 10].reduce((best, step) =>
		Math.abs(Math.log(lead / step)) < Math.abs(Math.log(lead / best)) ? step : best
	);
	return Math.max(1, Math.round(nearest * power));
}
