import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDateOf } from '$lib/collection/filter';
import { draggedTo, movedByKey, type Days } from './brush';

const day = (iso: string) => dayOf(iso);
const said = (days: Days | null) => days && days.map(isoDateOf);
/** Four weeks, Monday to Sunday. */
const scale = { from: day('2024-08-05'), to: day('2024-09-01'), widthPx: 280 };
const second: Days = [day('2024-08-12'), day('2024-08-18')];

describe('dragging', () => {
	it.each([
		['the beginning', 'from', '2024-08-07', ['2024-08-05', '2024-08-18']],
		['the beginning no farther than the end', 'from', '2024-08-30', ['2024-08-12', '2024-08-18']],
		['the end', 'to', '2024-08-30', ['2024-08-12', '2024-09-01']],
		['the whole, which keeps its length', 'whole', '2024-08-22', ['2024-08-19', '2024-08-25']],
		['a new period, in either direction', 'new', '2024-08-06', ['2024-08-05', '2024-08-18']]
	] as const)('moves %s, in whole bars', (_, grip, to, expected) => {
		const drag = { grip, start: day('2024-08-15'), period: second };
		expect(said(draggedTo(scale, 'week', drag, day(to)))).toEqual(expected);
	});
});

describe('a key', () => {
	it.each([
		['from', 'ArrowLeft', ['2024-08-05', '2024-08-18']],
		['from', 'ArrowRight', ['2024-08-12', '2024-08-18']],
		['to', 'ArrowRight', ['2024-08-12', '2024-08-25']],
		['to', 'End', ['2024-08-12', '2024-09-01']],
		['from', 'Home', ['2024-08-05', '2024-08-18']],
		['whole', 'ArrowRight', ['2024-08-19', '2024-08-25']],
		['whole', 'End', ['2024-08-26', '2024-09-01']]
	] as const)('moves “%s” by %s', (grip, key, expected) => {
		expect(said(movedByKey(scale, 'week', second, grip, key))).toEqual(expected);
	});

	it('of another meaning moves nothing', () => {
		expect(movedByKey(scale, 'week', second, 'to', 'Tab')).toBeNull();
	});

	it('never turns a period round or leaves the scale', () => {
		const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
		const grips = fc.constantFrom('from' as const, 'to' as const, 'whole' as const);
		fc.assert(
			fc.property(fc.array(fc.tuple(grips, keys), { maxLength: 12 }), (moves) => {
				let period: Days = second;
				for (const [grip, key] of moves) {
					period = movedByKey(scale, 'week', period, grip, key)!;
					expect(period[0]).toBeLessThanOrEqual(period[1]);
					expect(period[0]).toBeGreaterThanOrEqual(scale.from);
					expect(period[1]).toBeLessThanOrEqual(scale.to);
				}
			})
		);
	});
});
