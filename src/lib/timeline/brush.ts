/**
 * How a period changes under the reader's hand: dragged by one end, moved whole, drawn anew, or moved by
 * keys. Pure; days are counted from 1970-01-01, both ends of a period are kept.
 */
import { movePeriod, type Scale } from './axis.ts';
import { nextStart, startOf, type Unit } from './bins.ts';

export type Days = readonly [from: number, to: number];

/** What of a period can be held. */
export type Grip = 'from' | 'to' | 'whole';

/** A drag under way: what is held, the day it began on, the period it began with. */
export interface Drag {
	readonly grip: Grip | 'new';
	readonly start: number;
	readonly period: Days;
}

/** A period from a day to another, in whole bars. */
const wholeBars = (a: number, b: number, unit: Unit): Days => [
	startOf(Math.min(a, b), unit),
	nextStart(startOf(Math.max(a, b), unit), unit) - 1
];

/** The period once what is held was dragged to a day; the ends do not pass each other. */
export function draggedTo(scale: Scale, unit: Unit, drag: Drag, day: number): Days {
	const { grip, start, period } = drag;
	const [from, to] = period;
	if (grip === 'from') return wholeBars(Math.min(day, to), to, unit);
	if (grip === 'to') return wholeBars(from, Math.max(day, from), unit);
	if (grip === 'new') return wholeBars(start, day, unit);
	const barDays = nextStart(start, unit) - startOf(start, unit);
	return movePeriod(scale, [from, to], unit, Math.round((day - start) / barDays));
}

/** Bars a key moves by, as sliders do. */
const keySteps: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -4,
	PageUp: 4,
	Home: -Infinity,
	End: Infinity
};

/** More bars than any scale has. */
const allBars = 1e4;

/** The period after a key on what is held; `null` for a key that moves nothing. */
export function movedByKey(
	scale: Scale,
	unit: Unit,
	[from, to]: Days,
	grip: Grip,
	key: string
): Days | null {
	const step = keySteps[key];
	if (step === undefined) return null;
	const isEnd = !Number.isFinite(step);
	const end = step < 0 ? scale.from : scale.to;
	if (grip === 'whole') {
		return movePeriod(scale, [from, to], unit, isEnd ? Math.sign(step) * allBars : step);
	}
	const moved = (day: number) => (isEnd ? end : nextStart(startOf(day, unit), unit, step));
	if (grip === 'from') return [Math.max(scale.from, Math.min(moved(from), startOf(to, unit))), to];
	const last = isEnd ? end : nextStart(moved(to), unit) - 1;
	return [from, Math.min(scale.to, Math.max(last, nextStart(from, unit) - 1))];
}
