import { describe, expect, it } from 'vitest';
import { readIsoDate } from './iso-date.ts';

describe('readIsoDate', () => {
	it.each([
		['2024-08-06', '2024-08-06'],
		[' 2024-08-06 ', '2024-08-06'],
		['2025-03-14T10:15:00Z', '2025-03-14T10:15:00Z'],
		['2025-03-14 10:15 +0200', '2025-03-14T10:15+02:00'],
		['2024-02-30', null],
		['2025-13-01', null],
		['2025-03-14T25:00', null],
		['yesterday', null],
		['', null]
	])('reads %j as %j', (text, date) => expect(readIsoDate(text)).toBe(date));
});
