import { describe, expect, it } from 'vitest';
import { readDateLine } from './date.ts';

describe('readDateLine', () => {
	it.each([
		['March 14, 2025', '2025-03-14'],
		['Friday, March 14, 2025', '2025-03-14'],
		['14 March 2025', '2025-03-14'],
		['Sept. 3rd, 2024', '2024-09-03'],
		['Published: 14 March 2025, 10:15 GMT', '2025-03-14'],
		['Updated on Mar 14, 2025 at 10:15 a.m. EST', '2025-03-14'],
		['2025-03-14', '2025-03-14'],
		['6 серпня 2024 року', '2024-08-06'],
		['Опубліковано: 1 травня 2024', '2024-05-01'],
		['6 августа 2024 г.', '2024-08-06'],
		['1 мая 2024 года, 12:30', '2024-05-01']
	])('reads %j as %j', (line, date) => expect(readDateLine(line)).toBe(date));

	it.each([
		['February 30, 2025'],
		['March 14'],
		['On March 14, 2025, the bridge was closed.'],
		['Kursk, 2025'],
		['12 villages 2025'],
		['The year 2025']
	])('does not take %j for a date', (line) => expect(readDateLine(line)).toBeNull());
});
