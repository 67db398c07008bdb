import { describe, expect, it } from 'vitest';
import { mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { prepareCorrections, review } from './apply.ts';
import { readCorrections } from './corrections.ts';

const text = 'Moscow said the Blue Nile rose near Soba. Soba hospital in Moscow Street closed.';
const at = (words: string, from = 0, extra: Partial<Mention> = {}): Mention =>
	mentionOf(text, words, 'gn:1', {
		from,
		confidence: 0.7,
		candidates: [{ placeId: 'gn:9', confidence: 0.2 }],
		...extra
	});
const mentions = [
	at('Moscow'),
	at('Nile', 0, { placeId: 'gn:2' }),
	at('Soba', 0, { placeId: 'gn:3' }),
	at('Soba', 41, { placeId: 'gn:3' })
];
const article = { id: 'a', text, day: '2025-03-10', sha: 'ab12cd34ef' };
const reviewed = (content: unknown, today = '2025-04-01') => {
	const { corrections, problems } = readCorrections(content);
	expect(problems).toEqual([]);
	return review(article, mentions, prepareCorrections(corrections, today));
};
const told = (result: ReturnType<typeof reviewed>) =>
	result.mentions.map(({ text: words, kind, placeId }) => `${words} ${kind} ${placeId}`);

describe('review', () => {
	it('leaves mentions alone, as placed by machine, where nothing is said', () => {
		const result = reviewed({});
		expect(result.mentions.map(({ isChecked }) => isChecked)).toEqual([false, false, false, false]);
		expect(told(result)[0]).toBe('Moscow literal gn:1');
	});

	it('places a name everywhere by a rule, surely and without rivals', () => {
		const result = reviewed({ rules: [{ name: 'Soba', place: 'local:soba' }] });
		expect(told(result).slice(2)).toEqual(['Soba literal local:soba', 'Soba literal local:soba']);
		expect(result.mentions[2]).toMatchObject({ confidence: 1, candidates: [], isChecked: true });
		expect(result.rules).toEqual(new Map([[0, new Set(['gn:3', 'local:soba'])]]));
	});

	it('tells what made another thing of a mention from what only found it right', () => {
		const result = reviewed({
			rules: [
				{ name: 'Nile', place: 'gn:2' },
				{ name: 'Soba', place: 'local:soba' },
				{ name: 'Soba', place: 'local:soba' }
			],
			mentions: [{ article: 'a', exact: 'Nile', kind: 'literal' }]
		});
		expect([...result.rules.keys()]).toEqual([0, 1, 2]);
		expect(result.changing).toEqual({ rules: [1], corrections: [] });
		expect(reviewed({ mentions: [{ article: 'a', exact: 'Nile', place: 'none' }] })).toMatchObject({
			changing: { corrections: [0] }
		});
	});

	it('takes capitals and spellings of a name that was found for the name', () => {
		const result = reviewed({ rules: [{ name: 'MOSCOW', place: 'gn:7' }] });
		expect(told(result)[0]).toBe('Moscow literal gn:7');
	});

	it('tells a name from a longer one whose mention is the name alone', () => {
		const { corrections } = readCorrections({
			rules: [
				{ name: 'Nile', place: 'gn:5' },
				{ name: 'Moscow', kind: 'associative' },
				{ name: 'Moscow Street', place: 'gn:6' }
			]
		});
		const given = [
			at('Nile', 0, { extent: { start: text.indexOf('Blue'), end: text.indexOf(' rose') } }),
			at('Moscow', 41, {
				extent: { start: text.indexOf('Moscow Street'), end: text.indexOf(' closed') }
			})
		];
		const result = review(article, given, prepareCorrections(corrections, '2025-04-01'));
		expect(told(result)).toEqual(['Nile literal gn:1', 'Moscow literal gn:6']);
		expect([...result.rules.keys()]).toEqual([2]);
	});

	it('flips the kind where the words of a pattern stand, and nowhere else', () => {
		const result = reviewed({ rules: [{ pattern: '{Moscow|Kyiv} said', kind: 'associative' }] });
		expect(result.mentions[0]).toMatchObject({ kind: 'associative', type: 'Metonymic' });
		expect(result.mentions[1].kind).toBe('literal');
	});

	it('takes signs in a pattern for the signs they are', () => {
		const rules = [{ pattern: 'in-the-{Nile}', kind: 'associative' }];
		expect([...reviewed({ rules }).rules.keys()]).toEqual([]);
	});

	it('gives words that were cut short their whole name, and finds what was missed', () => {
		const result = reviewed({
			rules: [
				{ name: 'Blue Nile', place: 'gn:7' },
				{ name: 'Moscow Street', place: 'local:street' }
			]
		});
		expect(told(result)).toEqual([
			'Moscow literal gn:1',
			'Blue Nile literal gn:7',
			'Soba literal gn:3',
			'Soba literal gn:3',
			'Moscow Street literal local:street'
		]);
	});

	it('says nothing by a short name of a longer one that holds it', () => {
		const result = reviewed({
			rules: [
				{ name: 'Moscow Street', place: 'local:street' },
				{ name: 'Moscow', place: 'gn:4' }
			]
		});
		expect(told(result).at(-1)).toBe('Moscow Street literal local:street');
		expect(told(result)[0]).toBe('Moscow literal gn:4');
	});

	it('corrects one mention by its quote after the rules', () => {
		const result = reviewed({
			rules: [{ name: 'Soba', place: 'gn:5' }],
			mentions: [
				{ article: 'a', exact: 'Soba', suffix: ' hospital', place: 'none' },
				{ article: 'b', exact: 'Moscow', suffix: ' said', place: 'none' }
			]
		});
		expect(told(result)).toEqual(['Moscow literal gn:1', 'Nile literal gn:2', 'Soba literal gn:5']);
		expect([...result.corrections.keys()]).toEqual([0]);
	});

	it('holds a rule to its article and period', () => {
		expect([
			...reviewed({ rules: [{ name: 'Soba', place: 'none', article: 'b' }] }).rules.keys()
		]).toEqual([]);
		expect(
			reviewed({ rules: [{ name: 'Soba', place: 'none', from: '2025-03-11' }] }).rules.size
		).toBe(0);
		expect([
			...reviewed({ rules: [{ name: 'Soba', place: 'none', to: '2025-03-10' }] }).rules.keys()
		]).toEqual([0]);
	});

	it('merges, hides and delays places, and names no hidden rival', () => {
		expect(told(reviewed({ places: { 'gn:8': { merge: ['gn:3'] } } }))[2]).toBe(
			'Soba literal gn:8'
		);
		const hidden = reviewed({ places: { 'gn:3': { hide: true }, 'gn:9': { hide: true } } });
		expect(told(hidden)).toEqual(['Moscow literal gn:1', 'Nile literal gn:2']);
		expect(hidden.mentions[0].candidates).toEqual([]);
		// That the correction met something is known all the same.
		expect(hidden.places).toContain('gn:3');
		const delayed = { places: { 'gn:2': { delay_days: 14 } } };
		expect(told(reviewed(delayed, '2025-03-20'))).toHaveLength(3);
		expect(told(reviewed(delayed, '2025-03-24'))).toHaveLength(4);
	});

	it('protects the words of a place that was merged into another, and of that one', () => {
		const merge = { 'gn:8': { merge: ['gn:3'] } };
		for (const guarded of ['gn:3', 'gn:8']) {
			for (const guard of [{ hide: true }, { delay_days: 30 }]) {
				const places = { ...merge, [guarded]: { ...merge[guarded as 'gn:8'], ...guard } };
				expect(told(reviewed({ places }))).toEqual(['Moscow literal gn:1', 'Nile literal gn:2']);
			}
		}
	});

	it('tells a delayed place in no article without a day', () => {
		const { corrections } = readCorrections({ places: { 'gn:2': { delay_days: 14 } } });
		const prepared = prepareCorrections(corrections, '2025-04-01');
		const { mentions: kept, undated } = review({ ...article, day: null }, mentions, prepared);
		expect(kept.map(({ placeId }) => placeId)).toEqual(['gn:1', 'gn:3', 'gn:3']);
		expect(undated).toEqual(['gn:2']);
		expect(reviewed({ places: { 'gn:2': { delay_days: 14 } } }).undated).toEqual([]);
	});

	it('marks what a person has checked, unless the text has changed since', () => {
		const whole = reviewed({ checked: [{ article: 'a', sha: 'ab12cd34' }] });
		expect(whole.mentions.every(({ isChecked }) => isChecked)).toBe(true);
		const changed = reviewed({ checked: [{ article: 'a', sha: '99999999' }] });
		expect(changed.mentions.some(({ isChecked }) => isChecked)).toBe(false);
		expect(changed.stale).toEqual([0]);
		const one = reviewed({ checked: [{ article: 'a', exact: 'Nile' }, { place: 'gn:3' }] });
		expect(one.mentions.map(({ isChecked }) => isChecked)).toEqual([false, true, true, true]);
		expect(one.checks).toEqual([0, 1]);
	});

	it('takes what a person has found right only for what it was read as', () => {
		const check = { article: 'a', exact: 'Nile' };
		const of = (more: object, rest: object = {}) =>
			reviewed({ checked: [{ ...check, ...more }], ...rest });
		const [seen, another] = [of({ as: 'gn:2', kind: 'literal' }), of({ as: 'gn:5' })];
		expect([seen.mentions[1].isChecked, seen.checks, seen.unlike]).toEqual([true, [0], []]);
		expect([another.mentions[1].isChecked, another.checks, another.unlike]).toEqual([
			false,
			[],
			[0]
		]);
		expect(of({ as: 'gn:2', kind: 'associative' }).unlike).toEqual([0]);
		expect(of({ as: 'unplaced' }).unlike).toEqual([0]);
		// Places that are one by now are the same.
		expect(of({ as: 'gn:8' }, { places: { 'gn:8': { merge: ['gn:2'] } } }).unlike).toEqual([]);
		// What was decided since is seen by a person too.
		const since = of({ as: 'gn:2' }, { rules: [{ name: 'Nile', place: 'gn:6' }] });
		expect([since.mentions[1].isChecked, since.unlike]).toEqual([true, []]);
	});

	it('runs no expression of the editor: signs in a pattern stand for themselves', () => {
		expect([
			...reviewed({ rules: [{ pattern: '{M.*w} said', kind: 'associative' }] }).rules.keys()
		]).toEqual([]);
	});
});
