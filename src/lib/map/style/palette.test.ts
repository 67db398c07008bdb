import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { palettes } from './palette';

const themes = Object.entries(palettes);

describe.each(themes)('the %s palette', (_, palette) => {
	it.each([
		['ink', 'land'],
		['inkSoft', 'land'],
		['inkSoft', 'water'],
		['inkWater', 'water'],
		['inkWater', 'land']
	] as const)('writes %s on %s with a contrast of 4.5 or more', (text, ground) => {
		expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['literal', 'associative', 'focus'] as const)(
		'draws %s at 3 or more on land and water',
		(mark) => {
			expect(contrast(palette[mark], palette.land)).toBeGreaterThanOrEqual(3);
			expect(contrast(palette[mark], palette.water)).toBeGreaterThanOrEqual(3);
		}
	);

	it('steps evenly away from the land, and leaves labels readable on the last step', () => {
		const distances = palette.steps.map((color) => contrast(color, palette.land));
		const ratios = distances.map((distance, i) => distance / (distances[i - 1] ?? 1));
		for (const ratio of ratios) expect(ratio).toBeGreaterThan(1.1);
		for (const step of palette.steps) {
			expect(contrast(palette.ink, step)).toBeGreaterThanOrEqual(4.5);
			expect(contrast(palette.inkContext, step)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('shows a river on the land and on every step, and lets lines recede behind every mark', () => {
		for (const ground of [palette.land, ...palette.steps]) {
			expect(contrast(palette.river, ground)).toBeGreaterThan(1.4);
		}
		for (const line of [palette.border, palette.borderMinor, palette.coast, palette.river]) {
			expect(contrast(line, palette.land)).toBeLessThan(contrast(palette.literal, palette.land));
		}
	});
});
