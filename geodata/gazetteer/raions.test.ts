import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readTable } from './csv.ts';
import { landOf } from './raions.ts';

const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));

/** Names of the district or districts that bear a name. */
const districtsOf = (name: string) =>
	gazetteer
		.find(name)
		.filter(({ row }) => gazetteer.featureCode(row) === 'ADM2')
		.map(({ row }) => gazetteer.entry(row).name);

describe('a district', () => {
	it('of Ukraine is found by its adjective', () => {
		const columns = ['place', 'name_en', 'adjective_uk'] as const;
		const rows = readTable('geodata/gazetteer/raions.csv', columns);
		const missing = rows.filter(
			({ place, adjective_uk }) =>
				!gazetteer.find(`${adjective_uk} район`).some(({ row }) => row === gazetteer.rowOf(place))
		);
		expect(rows.length).toBeGreaterThan(140);
		expect(missing).toEqual([]);
	});

	it.each([
		['Шосткинский район', 'Shostka Raion'],
		['Шосткинщина', 'Shostka Raion'],
		['Shostka District', 'Shostka Raion'],
		['Купянщина', 'Kupiansk Raion'],
		['Суджанский район', 'Sudzhansky District'],
		['Рильський район', 'Rylsky District'],
		['Шебекинский округ', 'Shebekinsky District']
	])('is found by the name that its press has for it: %s', (name, district) => {
		expect(districtsOf(name)).toEqual([district]);
	});

	it.each([
		['Шосткинський', 'Шосткинщина'],
		['Донецький', 'Донеччина'],
		['Одеська', 'Одещина'],
		['Запорізький', undefined],
		['Кам’янець-Подільський', undefined]
	])('gives the land around its town a name: %s, %s', (adjective, land) => {
		expect(landOf(adjective)).toBe(land);
	});
});
