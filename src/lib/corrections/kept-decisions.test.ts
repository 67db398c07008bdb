import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCorrections } from './corrections.ts';
import { givenPlaces } from './given-desk.ts';
import { KeptDecisions } from './kept-decisions.ts';

const author = { by: 'anna', at: '2025-03-22' };
const given = readCorrections({
	rules: [{ name: 'Soba', place: 'none' }],
	places: { 'local:camp': { name: 'Camp', point: [25, 13], blur_km: 20 } }
}).corrections;

describe('KeptDecisions', () => {
	it('holds what was given and, over it, what was decided here; the text has only the latter', async () => {
		const kept = new KeptDecisions(given);
		await kept.decide(
			[
				{ do: 'rule', name: 'Soba', place: 'unplaced' },
				{ do: 'place', id: 'local:camp', point: [25.5, 13.5] }
			],
			author
		);
		const { rules, places } = kept.corrections;
		expect(rules.map(({ place }) => place)).toEqual(['none', 'unplaced']);
		expect(places).toHaveLength(1);
		expect(places[0]).toMatchObject({ name: 'Camp', point: [25.5, 13.5], blurKm: 20 });
		expect(parse(kept.text)).toEqual({
			version: 1,
			rules: [{ name: 'Soba', place: 'unplaced', by: 'anna', at: '2025-03-22' }],
			places: { 'local:camp': { point: [25.5, 13.5], by: 'anna', at: '2025-03-22' } }
		});
	});

	it('takes back what was said of a place here, and leaves to the folder what was given', async () => {
		const kept = new KeptDecisions(given);
		await kept.decide(
			[{ do: 'place', id: 'local:camp', delayDays: 3, reason: 'At risk.' }],
			author
		);
		expect(kept.corrections.places[0]).toMatchObject({
			blurKm: 20,
			delayDays: 3,
			reason: 'At risk.'
		});
		await kept.decide([{ do: 'place', id: 'local:camp', delayDays: null }], author);
		expect(kept.corrections.places[0]).toMatchObject({ blurKm: 20, delayDays: null });
		const { text } = kept;
		await expect(
			kept.decide([{ do: 'place', id: 'local:camp', blurKm: null }], author)
		).rejects.toThrow('heldByFolder: local:camp');
		expect(kept.text).toBe(text);
	});

	it('undoes stroke by stroke, to the state that was given', async () => {
		const kept = new KeptDecisions(given);
		const { text } = kept;
		await kept.decide([{ do: 'rule', name: 'Bara', place: 'none' }], author);
		expect(await kept.undo()).toBe(true);
		expect(kept.text).toBe(text);
		expect(kept.corrections).toEqual(given);
		expect(await kept.undo()).toBe(false);
	});

	it('goes on with a saved file, and refuses one that holds no decisions', async () => {
		const before = new KeptDecisions(given);
		await before.decide([{ do: 'rule', name: 'Bara', place: 'none' }], author);
		const kept = new KeptDecisions(given);
		kept.open(before.text);
		expect(kept.corrections.rules.map(({ name }) => name)).toEqual(['Soba', 'Bara']);
		for (const [text, problem] of [
			['rules: [', /YAML/],
			['rules: [{ name: Bara }]', /rules\[0\]: it changes nothing/],
			['a: &a [1]\nb: [*a, *a]\n', /YAML/]
		] as const) {
			expect(() => kept.open(text)).toThrow(problem);
		}
		expect(kept.text).toBe(before.text);
	});
});

describe('givenPlaces', () => {
	const place = (id: string, population: number, ...names: string[]) => ({
		id,
		name: names[0],
		where: '',
		featureCode: 'PPL',
		lngLat: [0, 0] as const,
		population,
		names: {},
		precisionKm: 5,
		spellings: names
	});
	const { find } = givenPlaces([
		place('gn:1', 5, 'Korenevo'),
		place('gn:2', 90, 'Korenyovo', 'Korenevo Settlement'),
		place('gn:3', 7, 'Bély')
	]);
	const found = (name: string, most = 9) => find(name, most).map(({ id }) => id);

	it('finds by any name, the whole name first, then by how one begins', () => {
		expect(found('korenevo')).toEqual(['gn:1', 'gn:2']);
		expect(found('koren')).toEqual(['gn:2', 'gn:1']);
		expect(found('koren', 1)).toEqual(['gn:2']);
		expect(found('bely')).toEqual(['gn:3']);
		expect(found('orenevo')).toEqual([]);
		expect(found('…')).toEqual([]);
	});
});
