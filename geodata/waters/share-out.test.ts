import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { areMixed, shareOut, stepsOf } from './share-out.ts';
import type { Traced } from './trace.ts';

/** A line from west to east at a latitude, a corner each tenth of a degree. */
const line = (from: number, to: number, lat = 0): LngLat[] =>
	Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, i) => [
		Math.round((from + i / 10) * 10) / 10,
		lat
	]);

const river = (fit: number, ...lines: LngLat[][]): Traced => ({ lines, fit });

describe('shareOut', () => {
	const traced = new Map([
		['a', river(0.9, line(0, 4))],
		['b', river(0.8, line(3, 4), line(4, 7, 1))]
	]);

	it('traces that river anew which fills its box better without the stretch', () => {
		const asked: string[] = [];
		const shared = shareOut(traced, (id, barred) => {
			asked.push(id);
			expect(barred.size).toBeGreaterThan(0);
			return id === 'a' ? river(0.5, line(0, 3)) : river(0.75, line(4, 7, 1));
		});
		expect(asked.sort()).toEqual(['a', 'b']);
		expect(shared.get('a')).toBe(traced.get('a'));
		expect(shared.get('b')!.lines).toEqual([line(4, 7, 1)]);
	});

	it('traces no river anew whose course is known', () => {
		const shared = shareOut(traced, (id) => (id === 'b' ? null : river(0.5, line(0, 3))));
		expect(shared.get('a')!.lines).toEqual([line(0, 3)]);
		expect(shared.get('b')).toBe(traced.get('b'));
	});

	it('leaves one river by two names, and those that only meet', () => {
		const again = () => expect.unreachable() as never;
		const twice = new Map([
			['a', river(0.9, line(0, 4))],
			['b', river(0.9, line(0, 4))]
		]);
		expect(shareOut(twice, again)).toEqual(twice);
		expect(areMixed(stepsOf(river(1, line(0, 4))), stepsOf(river(1, line(4, 7))))).toBe(false);
	});
});
