import { describe, expect, it } from 'vitest';
import { palettes } from './palette';

const themes = Object.entries(palettes);

/** Contrast of two colors, 1–21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [r, g, b] = [1, 3, 5]
		.map((i) => parseInt(color.slice(i, i + 2), 16) / 255)
		.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

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

	it('lets borders recede behind every mark', () => {
		for (const line of [palette.border, palette.borderMinor, palette.coast]) {
			expect(contrast(line, palette.land)).toBeLessThan(contrast(palette.literal, palette.land));
		}
	});
});
