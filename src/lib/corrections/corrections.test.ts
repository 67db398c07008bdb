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
			'places.gn:1.point.0',
			'places.Sudzha'
		]);
		expect(problems[5].problem).toBe('there is no such key');
	});

	it('takes an empty file for no corrections and anything else for a problem', () => {
		expect(readCorrections(null).problems).toEqual([]);
		expect(readCorrections('rules').problems).toHaveLength(1);
		expect(readCorrections([1]).problems).toHaveLength(1);
		expect(readCorrections({ rules: 'Soba' }).problems[0].where).toBe('rules');
	});

	it('tells two corrections of one mention or name that contradict, and places merged in a circle', () => {
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
			places: { 'gn:1': { merge: ['gn:2'] }, 'gn:2': { merge: ['gn:1'] } }
		});
		expect(warnings.map(({ where }) => where)).toEqual([
			'rules[3]',
			'rules[4]',
			'mentions[1]',
			'places.gn:1.merge',
			'places.gn:2.merge'
		]);
	});
});
