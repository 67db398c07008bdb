import { describe, expect, it } from 'vitest';
import { readCorrections } from './corrections.ts';

describe('readCorrections', () => {
	it('reads every part, days as YAML dates or as text', () => {
		const { corrections, problems } = readCorrections({
			version: 1,
			rules: [
				{
					name: 'Soba',
					place: 'local:soba',
					by: 'olena',
					at: new Date('2025-03-22'),
					note: 'ours'
				},
				{ pattern: '{Moscow|Kyiv} said', kind: 'associative', from: '2025-01-01' }
			],
			mentions: [{ article: 'a', exact: 'Mogran', prefix: 'in ', place: 'none' }],
			places: { 'gn:1': { label: { en: 'Beit Hanoun' }, blur_km: 25, merge: ['gn:2'] } },
			checked: [{ article: 'a', by: 'anna', sha: '0123abcd' }, { place: 'gn:1' }]
		});
		expect(problems).toEqual([]);
		expect(corrections.rules[0]).toMatchObject({ place: { id: 'local:soba' }, at: '2025-03-22' });
		expect(corrections.rules[1]).toMatchObject({ place: null, kind: 'associative', to: null });
		expect(corrections.mentions[0]).toMatchObject({ place: 'none', prefix: 'in ', suffix: '' });
		expect(corrections.places[0]).toMatchObject({ id: 'gn:1', blurKm: 25, isHidden: false });
		expect(corrections.checked).toHaveLength(2);
	});

	it('leaves out what is wrong, tells where, and keeps all else', () => {
		const { corrections, problems } = readCorrections({
			rules: [
				{ name: 'Soba' },
				{ name: 'Soba', pattern: '{Soba} hospital', kind: 'literal' },
				{ name: 'Soba', place: 'Khartoum' },
				{ pattern: 'no braces', kind: 'literal' },
				{ name: 'Tawila', place: 'unplaced', colour: 'red' },
				{ name: 'Tawila', place: 'unplaced' }
			],
			places: { 'gn:1': { point: [200, 95] }, Sudzha: { hide: true } },
			rooms: []
		});
		expect(corrections.rules).toHaveLength(1);
		expect(corrections.places).toEqual([]);
		expect(problems.map(({ where }) => where)).toEqual([
			'rooms',
			'rules[0]',
			'rules[1]',
			'rules[2].place',
			'rules[3].pattern',
			'rules[4].colour',
			'places.gn:1.point[0]',
			'places.Sudzha'
		]);
	});

	it.each([
		[{ rules: [null] }, 'rules[0]: expected the keys name, pattern, article'],
		[{ rules: [[]] }, 'rules[0]: expected the keys name, pattern, article'],
		[{ rules: [{ name: 5, kind: 'literal' }] }, 'rules[0].name: expected a text; put it in quotes'],
		[{ rules: [{ name: '', kind: 'literal' }] }, 'rules[0].name: it is empty'],
		[
			{ rules: [{ name: 'x'.repeat(2001), kind: 'literal' }] },
			'rules[0].name: it is longer than 2000 characters'
		],
		[{ rules: [{ name: 'Soba', kind: 'both' }] }, 'expected "literal" or "associative"'],
		[{ rules: [{ name: 'Soba', kind: 'literal', at: 2025 }] }, 'expected a day such as 2025-03-22'],
		[
			{ rules: [{ name: 'Soba', kind: 'literal', from: '2025-02-01', to: '2025-01-01' }] },
			'rules[0]: its last day is before its first'
		],
		[
			{ rules: [{ name: 'Soba', place: 'none', colour: 'red' }] },
			'rules[0].colour: there is no such key: expected name, pattern, article'
		],
		[{ mentions: [{ exact: 'Soba', place: 'none' }] }, 'mentions[0].article: it is missing'],
		[
			{ mentions: [{ article: 'a', exact: 'b', prefix: 5, place: 'none' }] },
			'mentions[0].prefix: expected a text; put it in quotes'
		],
		[{ places: { 'gn:1': null } }, 'places.gn:1: expected the keys name, label, point'],
		[{ places: { 'gn:1': { label: 'x' } } }, 'expected a label for each language: { en: … }'],
		[{ places: { 'gn:1': { label: { EN: 'x' } } } }, 'label.EN: expected a language such as "en"'],
		[{ places: { 'gn:1': { point: '51,35' } } }, 'expected a point [longitude, latitude]'],
		[{ places: { 'gn:1': { point: [1, 2, 3] } } }, 'expected a point [longitude, latitude]'],
		[{ places: { 'gn:1': { point: [1, 95] } } }, 'point[1]: a latitude is at most 90'],
		[{ places: { 'gn:1': { precision_km: 30_000 } } }, 'precision_km: expected at most 20000'],
		[{ places: { 'gn:1': { blur_km: '25 km' } } }, 'blur_km: expected kilometers above 0'],
		[{ places: { 'gn:1': { delay_days: 1.5 } } }, 'delay_days: expected whole days'],
		[{ places: { 'gn:1': { merge: 'gn:2' } } }, 'merge: expected a list of ids of places: [gn:…]'],
		[{ places: { 'gn:1': { hide: 'yes' } } }, 'hide: expected true or false'],
		[{ checked: [{ article: 'a', sha: 12_345_678 }] }, 'hexadecimal digits; put them in quotes'],
		[{ checked: [{ article: 'a', as: 'gn:1' }] }, 'what was read needs its quote'],
		[
			{ checked: [{ article: 'a', exact: 'Soba', as: 'none' }] },
			'checked[0].as: expected the id of a place'
		],
		[{ version: 2 }, 'version: expected 1']
	])('tells in plain words what is wrong: %j', (content, sentence) => {
		const [{ where, problem }, ...others] = readCorrections(content).problems;
		expect(`${where}: ${problem}`).toContain(sentence);
		expect(problem).not.toMatch(/Invalid|received|undefined/);
		expect(others).toEqual([]);
	});

	it('takes an empty file for no corrections and anything else for a problem', () => {
		expect(readCorrections(null).problems).toEqual([]);
		expect(readCorrections('rules').problems).toHaveLength(1);
		expect(readCorrections([1]).problems).toHaveLength(1);
		expect(readCorrections({ rules: 'Soba' }).problems[0].where).toBe('rules');
	});

	it('tells two corrections of one mention or name that contradict, and places merged in a circle or twice', () => {
		const { warnings } = readCorrections({
			rules: [
				{ name: 'Bara', place: 'gn:5' },
				{ name: 'Bara', kind: 'literal' },
				{ name: 'Bara', place: 'none', article: 'a' },
				{ name: 'Bara', place: 'none' },
				{ name: 'Bara', kind: 'associative' },
				{ pattern: '{Bara} said', place: 'none' }
			],
			mentions: [
				{ article: 'a', exact: 'Soba', place: 'none' },
				{ article: 'a', exact: 'Soba', place: 'gn:5' }
			],
			places: {
				'gn:1': { merge: ['gn:2', 'gn:2'] },
				'gn:2': { merge: ['gn:1'] },
				'gn:3': { merge: ['gn:5'] },
				'gn:4': { merge: ['gn:5'] }
			}
		});
		expect(warnings.map(({ where }) => where)).toEqual([
			'rules[3]',
			'rules[4]',
			'mentions[1]',
			'places.gn:4.merge',
			'places.gn:1.merge',
			'places.gn:2.merge'
		]);
	});
});
