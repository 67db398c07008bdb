import { describe, expect, it } from 'vitest';
import { articleOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { sentencesOf } from '../collection/passages.ts';
import { lexiconFor } from '../geoparse/lexicon/index.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { tokenize } from '../geoparse/tokens/index.ts';
import { noCorrections } from './corrections.ts';
import { Desk } from './desk.ts';
import { givenPlaces } from './given-desk.ts';
import type { DeskArticle } from './judged.ts';
import { KeptDecisions } from './kept-decisions.ts';

const author = { by: 'olena', at: '2025-03-22' };
const place = (id: string, name: string, lngLat: [number, number], featureCode = 'PPL') => ({
	id,
	name,
	where: 'Sudan',
	featureCode,
	lngLat,
	population: 1000,
	names: [name]
});
const gazetteer = givenPlaces([
	place('gn:1', 'Blue Nile', [33.3, 14.2], 'STM'),
	place('gn:2', 'Blue Nile', [34.1, 11.2], 'ADM1'),
	place('gn:3', 'Khartoum', [32.5, 15.6], 'PPLC'),
	place('gn:4', 'Washington', [-77, 38.9], 'PPLC')
]);

/** @param extent The name with the word that says what it is. */
function mention(
	text: string,
	words: string,
	placeId: string | null,
	{ extent, ...extra }: Partial<Omit<Mention, 'extent'>> & { extent?: string } = {}
): Mention {
	const from = text.indexOf(extent ?? words);
	return mentionOf(text, words, placeId, {
		from,
		confidence: 0.95,
		...(extent !== undefined && { extent: { start: from, end: from + extent.length } }),
		...extra
	});
}

function article(id: string, text: string, ...mentions: Mention[]): DeskArticle {
	const { abbreviations, elided } = lexiconFor('en');
	return {
		article: articleOf(id, text, { published: '2025-03-10' }),
		sha: '0123456789abcdef',
		sentences: sentencesOf(tokenize(text, abbreviations, elided)),
		mentions
	};
}

const river = 'Boats crossed the Blue Nile at noon. Nobody was hurt.';
const state = 'Buses left Blue Nile state for Khartoum.';
const water = 'The Blue Nile rose. Khartoum said it would rise again. Washington listened.';
const given = () => [
	article('river', river, mention(river, 'Blue Nile', 'gn:1')),
	article(
		'state',
		state,
		mention(state, 'Blue Nile', 'gn:2', { extent: 'Blue Nile state' }),
		mention(state, 'Khartoum', 'gn:3')
	),
	article(
		'water',
		water,
		mention(water, 'Blue Nile', 'gn:1'),
		mention(water, 'Khartoum', 'gn:3', { kind: 'associative', type: 'Metonymic' }),
		mention(water, 'Washington', 'gn:4', { kind: 'associative', type: 'Metonymic' })
	)
];
const deskOf = (articles: readonly DeskArticle[]) => {
	const decisions = new KeptDecisions(noCorrections);
	return { desk: new Desk('Test', articles, gazetteer, decisions), decisions };
};
const cardOf = (desk: Desk, words: string) =>
	desk.state().cards.find((card) => card.words === words)!;

describe('a decision for all of a name', () => {
	it('says nothing of a longer name that holds it, which has a card of its own', async () => {
		const { desk, decisions } = deskOf(given());
		expect(cardOf(desk, 'Blue Nile')).toMatchObject({ named: 2, confirmed: 2, placeId: 'gn:1' });
		const card = cardOf(desk, 'Blue Nile state');
		expect(card).toMatchObject({ named: 1, placeId: 'gn:2', before: 'Buses left ' });
		await desk.decide({ key: cardOf(desk, 'Blue Nile').key, all: true }, author);
		expect(cardOf(desk, 'Blue Nile state')).toMatchObject({ placeId: 'gn:2' });
		await desk.decide({ key: card.key, all: true, place: 'gn:1' }, author);
		expect(decisions.corrections.rules.map(({ name, place: to }) => [name, to])).toEqual([
			['Blue Nile', { id: 'gn:1' }],
			['Blue Nile state', { id: 'gn:1' }]
		]);
		expect(cardOf(desk, 'Blue Nile state')).toBeUndefined();
	});

	it('is of as many mentions as it tells, of whatever kind', async () => {
		const { desk } = deskOf(given());
		const card = cardOf(desk, 'Khartoum');
		expect(card).toMatchObject({ alike: 1, named: 2, confirmed: 2 });
		expect(desk.named(card.key).map(({ kind, place: to }) => [kind, to])).toEqual([
			['literal', 'Khartoum'],
			['associative', 'Khartoum']
		]);
		const { checked } = desk.state();
		await desk.decide({ key: card.key, all: true }, author);
		expect(desk.state().checked - checked).toBe(card.confirmed);
	});

	it('finds right what is read the same way, and makes nothing else of what the name means elsewhere', async () => {
		const other = 'The Blue Nile governor spoke.';
		const { desk, decisions } = deskOf([
			...given(),
			article('other', other, mention(other, 'Blue Nile', 'gn:2'))
		]);
		const card = desk
			.state()
			.cards.find(({ words, placeId }) => words === 'Blue Nile' && placeId === 'gn:1')!;
		expect(card).toMatchObject({ alike: 2, named: 3, confirmed: 2 });
		await desk.decide({ key: card.key, all: true }, author);
		expect(decisions.corrections.rules).toEqual([]);
		expect(decisions.corrections.checked.map((entry) => entry.article)).toEqual(['river', 'water']);
		expect(desk.state().checked).toBe(2);
		expect(cardOf(desk, 'Blue Nile')).toMatchObject({ placeId: 'gn:2', named: 3, confirmed: 1 });
		await desk.undo();
		expect(desk.state().checked).toBe(0);
	});
});

describe('what is taken back', () => {
	it('is told stroke by stroke, the last first', async () => {
		const { desk } = deskOf(given());
		const { key } = cardOf(desk, 'Washington');
		await desk.decide({ key, all: false, place: 'gn:3', kind: 'literal' }, author);
		await desk.name({ name: 'Boats', place: 'gn:4' }, author);
		await desk.decide({ key: cardOf(desk, 'Blue Nile').key, all: true, place: 'none' }, author);
		await desk.decide({ key: cardOf(desk, 'Khartoum').key, all: false }, author);
		const told = { place: null, as: null, kind: null };
		expect(await desk.undo()).toEqual({ ...told, words: 'Khartoum', as: 'right' });
		expect(await desk.undo()).toEqual({ ...told, words: 'Blue Nile', as: 'noPlace' });
		expect(await desk.undo()).toEqual({ ...told, words: 'Boats', place: 'Washington' });
		expect(await desk.undo()).toEqual({
			...told,
			words: 'Washington',
			place: 'Khartoum',
			kind: 'literal'
		});
		expect(await desk.undo()).toBeNull();
	});
});

describe('a card', () => {
	it('shows the places of its article where something happens, not who only speaks', () => {
		const { desk } = deskOf(given());
		expect(cardOf(desk, 'Washington').context).toEqual([[33.3, 14.2]]);
		expect(cardOf(desk, 'Blue Nile').context).toEqual([]);
	});
});

describe('a stroke after others', () => {
	it('leaves the desk as one that is begun anew with all that was decided', async () => {
		const { desk, decisions } = deskOf(given());
		const strokes: ((desk: Desk) => Promise<unknown>)[] = [
			(on) => on.decide({ key: cardOf(on, 'Washington').key, all: false }, author),
			(on) =>
				on.decide({ key: cardOf(on, 'Blue Nile state').key, all: false, place: 'gn:1' }, author),
			(on) => on.decide({ key: cardOf(on, 'Khartoum').key, all: true, kind: 'literal' }, author),
			(on) => on.undo(),
			(on) => on.decide({ key: cardOf(on, 'Blue Nile').key, all: true, place: 'none' }, author),
			(on) => on.undo(),
			(on) => on.undo(),
			(on) => on.name({ name: 'Boats', place: 'gn:3' }, author)
		];
		for (const [i, stroke] of strokes.entries()) {
			await stroke(desk);
			const anew = new Desk('Test', given(), gazetteer, decisions);
			expect(desk.state(), `after stroke ${i + 1}`).toEqual(anew.state());
		}
	});
});
