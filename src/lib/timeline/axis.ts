/**
 * The timeline's scale: days to pixels and back, and where its labels stand. Pure.
 */
import { nextStart, startOf, type Unit } from './bins.ts';

/** Days from the first bar's first to the last bar's last, over a width. */
export interface Scale {
	readonly from: number;
	/** The last day, included. */
	readonly to: number;
	readonly widthPx: number;
}

/** Left edge of a day in pixels. */
export function xOf({ from, to, widthPx }: Scale, day: number): number {
	return ((day - from) / (to + 1 - from)) * widthPx;
}

/** The day under a position, kept inside the scale. */
export function dayAt({ from, to, widthPx }: Scale, x: number): number {
	const day = from + Math.floor((x / Math.max(1, widthPx)) * (to + 1 - from));
	return Math.max(from, Math.min(to, day));
}

export interface Tick {
	readonly day: number;
	/** Whether a year begins here, or the axis does. */
	readonly isYear: boolean;
}

/** First days of months, as many as have room; every January has its year. */
export function ticksOf(scale: Scale, minGapPx = 44): Tick[] {
	const perMonth = xOf(scale, scale.from + 30.4);
	const months = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => n * perMonth >= minGapPx) ?? 240;
	const ticks: Tick[] = [];
	const first = nextStart(scale.from - 1, 'month');
	for (let day = first; day <= scale.to; day = nextStart(day, 'month')) {
		const date = new Date(day * 86_400_000);
		const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
		if (month % months === 0) ticks.push({ day, isYear: month % 12 === 0 });
	}
	return ticks;
}

/** A period moved by units; it keeps its length in units and stays inside the scale. */
export function movePeriod(
	{ from, to }: Scale,
	period: readonly [number, number],
	unit: Unit,
	steps: number
): [number, number] {
	let length = 1;
	while (nextStart(period[0], unit, length) <= period[1]) length++;
	let start = nextStart(startOf(period[0], unit), unit, steps);
	if (nextStart(start, unit, length) - 1 > to)
		start = nextStart(startOf(to, unit), unit, 1 - length);
	start = Math.max(from, start);
	return [start, Math.min(to, nextStart(start, unit, length) - 1)];
}
