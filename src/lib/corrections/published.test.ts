import { describe, expect, it } from 'vitest';
import { readCorrections } from './corrections.ts';
import { traceOf } from './published.ts';

const corrections = (content: object) => readCorrections(content).corrections;
const met = (rules: number[], mentions: number[] = []) => ({
	rules: new Map(
		rules.map((number) => [number, { articles: 2, changed: 2, places: new Set<string>() }])
	),
	mentions: new Map(
		mentions.map((number) => [number, { articles: 1, changed: 1, places: new Set<string>() }])
	)
});

/** What places are called without corrections. */
const known = (id: string, language: string) =>
	language === 'ar' ? 'سوبا' : id === 'gn:9' ? 'Kassala' : 'Soba';

describe('traceOf', () => {
	it('tells what changed something, newest first, with the public reason and no other words', () => {
		const trace = traceOf(
			corrections({
				rules: [
					{
						name: 'Soba',
						place: 'gn:1',
						by: 'olena',
						at: '2025-03-01',
						note: 'n',
						reason: 'A suburb.'
					},
					{ name: 'Bara', place: 'none', at: '2025-03-02' },
					{ name: 'Never', place: 'none' }
				],
				mentions: [{ article: 'a', exact: 'Kyiv', kind: 'associative', note: 'seen with Petro' }],
				places: { 'gn:1': { label: { en: 'Soba West' }, at: '2025-03-03' } }
			}),
			met([0, 1], [0]),
			new Set(['gn:1']),
			known
		);
		expect(trace.map(({ day, what, name }) => [day, what, name])).toEqual([
			['2025-03-03', 'named', 'Soba West'],
			['2025-03-02', 'none', 'Bara'],
			['2025-03-01', 'place', 'Soba'],
			[null, 'kind', 'Kyiv']
		]);
		expect(trace[2]).toMatchObject({ reason: 'A suburb.', placeId: 'gn:1', articles: 2 });
		expect(JSON.stringify(trace)).not.toMatch(/olena|Petro|"n"/);
	});

	it('tells the name that a place had with the one it was given, and nothing where both are the same', () => {
		const trace = traceOf(
			corrections({
				places: {
					'gn:9': { label: { en: 'Kassala town' } },
					'gn:1': { label: { ar: 'سوبا غرب' } },
					'gn:2': { label: { en: 'Soba' }, reason: 'As it is.' }
				}
			}),
			met([]),
			new Set(['gn:9', 'gn:1', 'gn:2']),
			known
		);
		expect(trace.map(({ was, name }) => [was, name])).toEqual([
			['Kassala', 'Kassala town'],
			['سوبا', 'سوبا غرب']
		]);
	});

	it('tells of a rule that only says what the machine says too where it has a reason', () => {
		const rules = [
			{ name: 'Cairo', place: 'gn:1' },
			{ name: 'Soba', place: 'gn:2', reason: 'A suburb.' },
			{ name: 'Bara', place: 'gn:3' }
		];
		const trace = traceOf(
			corrections({ rules }),
			{
				rules: new Map([
					[0, { articles: 3, changed: 0, places: new Set() }],
					[1, { articles: 4, changed: 0, places: new Set() }],
					[2, { articles: 5, changed: 1, places: new Set() }]
				]),
				mentions: new Map()
			},
			new Set(),
			known
		);
		expect(trace.map(({ name, articles }) => [name, articles])).toEqual([
			['Soba', 4],
			['Bara', 1]
		]);
	});

	it('tells of a place that editors have added, which the machine knows by them alone', () => {
		const content = {
			rules: [{ name: 'Um al-Gura', place: 'local:um-al-gura' }],
			places: {
				'local:um-al-gura': { name: 'Um al-Gura', point: [33.4, 14.2], at: '2025-01-12' },
				'local:camp': { name: 'North camp', point: [33, 14] },
				'local:unused': { name: 'Nowhere', point: [33, 13] }
			}
		};
		const shown = new Set(['local:um-al-gura', 'local:camp']);
		const told = (changed: number) =>
			traceOf(
				corrections(content),
				{
					rules: new Map([[0, { articles: 2, changed, places: new Set<string>() }]]),
					mentions: new Map()
				},
				shown,
				known
			).map(({ day, what, name, placeId, articles }) => [day, what, name, placeId, articles]);
		const camp = [null, 'place', 'North camp', 'local:camp', 0];
		expect(told(0)).toEqual([['2025-01-12', 'place', 'Um al-Gura', 'local:um-al-gura', 0], camp]);
		// A rule that tells of it is enough.
		expect(told(2)).toEqual([[null, 'place', 'Um al-Gura', 'local:um-al-gura', 2], camp]);
	});

	it('tells once what two rules say of one line', () => {
		const said = { kind: 'associative', reason: 'Two governments.' };
		const rules = [
			{ pattern: '{Kyiv} and Moscow agree', ...said },
			{ pattern: 'Kyiv and {Moscow} agree', ...said }
		];
		const trace = traceOf(corrections({ rules }), met([0, 1]), new Set(), known);
		expect(trace.map(({ name }) => name)).toEqual(['Kyiv and Moscow agree']);
	});

	it('tells of what protects people the reason alone', () => {
		const trace = traceOf(
			corrections({
				rules: [{ name: 'Shelter Nine', place: 'gn:1', reason: 'It is there.' }],
				places: {
					'gn:1': { hide: true, reason: 'People there are at risk.' },
					'gn:2': { blur_km: 25 },
					'gn:3': { name: 'Clinic', point: [1, 2], delay_days: 14, reason: 'Told later.' }
				}
			}),
			met([0]),
			new Set(['gn:2', 'gn:3']),
			known
		);
		expect(trace.map(({ what, reason }) => [what, reason])).toEqual([
			['protected', 'People there are at risk.'],
			['protected', 'Told later.']
		]);
		expect(JSON.stringify(trace)).not.toMatch(/Shelter|gn:|Clinic|It is there/);
	});

	it('tells nothing of a kind, or of a name that is no place, where that was taken for a protected one', () => {
		const content = {
			rules: [
				{ name: 'Shelter Nine', kind: 'associative', reason: 'Its staff.' },
				{ name: 'The Nine', place: 'none', reason: 'A band.' },
				{ name: 'Soba', kind: 'associative' }
			],
			places: { 'gn:1': { hide: true } }
		};
		const places = (id: string) => ({ articles: 1, changed: 1, places: new Set([id]) });
		const rules = new Map(['gn:1', 'gn:1', 'gn:2'].map((id, i) => [i, places(id)]));
		const trace = traceOf(
			corrections(content),
			{ rules, mentions: new Map() },
			new Set(['gn:2']),
			known
		);
		expect(trace.map(({ name }) => name)).toEqual(['Soba']);
	});
	it('tells nothing of a place that is one with a protected one', () => {
		for (const guarded of ['gn:1', 'gn:2']) {
			const merge = { 'gn:1': { merge: ['gn:2'] } };
			const trace = traceOf(
				corrections({
					rules: [{ name: 'Shelter Nine', place: 'gn:2' }],
					places: { ...merge, [guarded]: { ...merge[guarded as 'gn:1'], blur_km: 25 } }
				}),
				met([0]),
				new Set(['gn:1']),
				known
			);
			expect(trace).toEqual([]);
		}
	});

	it('names no place that the collection does not show', () => {
		const [entry] = traceOf(
			corrections({ rules: [{ name: 'Soba', place: 'gn:1' }] }),
			met([0]),
			new Set(),
			known
		);
		expect(entry).toMatchObject({ what: 'place', name: 'Soba', placeId: null });
	});
});
