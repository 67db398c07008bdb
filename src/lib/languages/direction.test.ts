import { describe, expect, it } from 'vitest';
import { isolated, isRightToLeft } from './direction';

describe('the direction of a line in a picture', () => {
	it.each([
		['السودان', true],
		['2 أكتوبر 2025', true],
		['«الفاشر» and more', true],
		['Sudan, السودان', false],
		['2025', false],
		['', false]
	])('%j runs from right to left: %s', (text, expected) =>
		expect(isRightToLeft(text)).toBe(expected)
	);

	it('is kept apart from what stands beside it, and others stay as they are', () => {
		expect(isolated('2 أكتوبر 2025')).toBe('\u20672 أكتوبر 2025\u2069');
		expect(isolated('2 October 2025')).toBe('2 October 2025');
	});
});
