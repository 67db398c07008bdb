import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from './gazetteer.ts';
import { lookUp } from './look-up.ts';

const gazetteer = openGazetteer(
	await inflate(readFileSync('static/geodata/gazetteer-browser.bin'))
);

describe('lookUp', () => {
	it('tells a place with its region and every other spelling', () => {
		const { places, near } = lookUp('Харьков', gazetteer, 3);
		expect(places[0].entry).toMatchObject({ name: 'Kharkiv', country: 'UA' });
		expect(places[0].region?.name).toBe('Kharkiv Oblast');
		expect(places[0].spellings).toContain("Khar'kov");
		expect(places[0].spellings).not.toContain('Kharkiv');
		expect(near).toEqual([]);
	});

	it('counts the places it does not tell', () => {
		const { places, total } = lookUp('Springfield', gazetteer, 5);
		expect(places).toHaveLength(5);
		expect(total).toBeGreaterThan(20);
	});

	it.each([
		['Sudhza', 'Sudzha'],
		['Karkiv', 'Kharkiv'],
		['Washingtonn', 'Washington'],
		['Суджда', 'Суджа'],
		['Novysad', 'Novy Sad']
	])('takes %s for a slip of %s', (typed, meant) => {
		const { places, near } = lookUp(typed, gazetteer, 5);
		expect(places).toEqual([]);
		expect(near).toContain(meant);
	});

	it('has no suggestion for what is no name', () => {
		expect(lookUp('qqxzw', gazetteer, 5)).toEqual({ places: [], total: 0, near: [] });
		expect(lookUp('x', gazetteer, 5).near).toEqual([]);
	});
});
