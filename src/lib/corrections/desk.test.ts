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
	names: {},
	precisionKm: 5,
	spellings: []
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
		formerIds: [],
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

describe('a name that is looked for', () => {
	it('is found by how it or a word of it begins, decided or not, and can be decided anew', async () => {
		const { desk } = deskOf(given());
		expect(desk.mentionsCalled('nil').map(({ words }) => words)).toEqual([
			'Blue Nile',
			'Blue Nile',
			'Blue Nile'
		]);
		expect(desk.mentionsCalled('ile')).toEqual([]);
		await desk.decide({ key: cardOf(desk, 'Washington').key, all: true, place: 'gn:1' }, author);
		const [{ key, ...told }] = desk.mentionsCalled('washing');
		expect(told).toMatchObject({ words: 'Washington', place: 'Blue Nile', isChecked: true });
		expect(desk.state({ held: key }).held).toBeNull();
		expect(desk.state({ held: key, isSeen: true }).held).toMatchObject({
			words: 'Washington',
			placeId: 'gn:1',
			reason: 'seen'
		});
		await desk.decide({ key, all: false, place: 'gn:4' }, author);
		expect(desk.mentionsCalled('washing')).toMatchObject([{ place: 'Washington' }]);
		// One that nobody has seen is asked for as before.
		const [{ key: open }] = desk.mentionsCalled('khartoum');
		expect(desk.state({ held: open, isSeen: true }).held).toMatchObject({ reason: 'government' });
	});
});

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

describe('what is said of a place', () => {
	it('holds for all its mentions at once, and is taken back stroke by stroke', async () => {
		const { desk, decisions } = deskOf(given());
		expect(desk.place('gn:3')).toMatchObject({ name: 'Khartoum', isHidden: false, labels: {} });
		await desk.changePlace({ id: 'gn:3', label: { en: 'Al-Khurtum', uk: 'Хартум' } }, author);
		expect(desk.place('gn:3')).toMatchObject({ name: 'Al-Khurtum', names: { uk: 'Хартум' } });
		await desk.changePlace(
			{ id: 'gn:3', point: [32.6, 15.5], precisionKm: 8, blurKm: 25, reason: 'At risk.' },
			author
		);
		expect(cardOf(desk, 'Khartoum').candidates[0]).toMatchObject({
			name: 'Al-Khurtum',
			lngLat: [32.6, 15.5]
		});
		const { mentions, checked } = desk.state();
		await desk.changePlace({ id: 'gn:3', hide: true, delayDays: 3 }, author);
		expect(cardOf(desk, 'Khartoum')).toBeUndefined();
		// Nobody has looked at a mention: nothing is checked by it.
		expect(desk.state()).toMatchObject({ mentions: mentions - 2, checked });
		expect(desk.place('gn:3')).toMatchObject({ isHidden: true, blurKm: 25, reason: 'At risk.' });
		await desk.changePlace({ id: 'gn:3', hide: null, reason: null }, author);
		expect(decisions.corrections.places).toMatchObject([
			{ id: 'gn:3', isHidden: false, blurKm: 25, delayDays: 3, reason: null }
		]);
		const undone = async () => (await desk.undo())?.acts;
		expect(await undone()).toEqual(['shown']);
		expect(await undone()).toEqual(['hidden', 'delayed']);
		expect(await undone()).toEqual(['moved', 'blurred']);
		expect(await undone()).toEqual(['renamed']);
		expect(decisions.corrections.places).toEqual([]);
		expect(desk.state()).toEqual(new Desk('Test', given(), gazetteer, decisions).state());
	});

	it('makes one place of two, whose mentions are the other one’s from then on', async () => {
		const { desk, decisions } = deskOf(given());
		await desk.changePlace({ id: 'gn:1', mergeInto: 'gn:2', reason: 'The state.' }, author);
		expect(decisions.corrections.places).toMatchObject([
			{ id: 'gn:2', merge: ['gn:1'], reason: 'The state.' }
		]);
		expect(cardOf(desk, 'Blue Nile').placeId).toBe('gn:2');
		expect(desk.place('gn:1').id).toBe('gn:2');
		for (const [id, mergeInto] of [
			['gn:1', 'gn:2'],
			['gn:2', 'gn:1'],
			['gn:3', 'gn:3']
		]) {
			await expect(desk.changePlace({ id, mergeInto }, author)).rejects.toThrow('onePlace');
		}
		await desk.changePlace({ id: 'gn:4', mergeInto: 'gn:2' }, author);
		expect(decisions.corrections.places).toMatchObject([{ merge: ['gn:1', 'gn:4'] }]);
		expect(await desk.undo()).toMatchObject({
			words: 'Washington',
			place: 'Blue Nile',
			acts: ['merged']
		});
		await desk.undo();
		expect(cardOf(desk, 'Blue Nile').placeId).toBe('gn:1');
	});

	it('makes two places of one again, whoever had merged them', async () => {
		const { desk, decisions } = deskOf(given());
		await desk.changePlace({ id: 'gn:1', mergeInto: 'gn:2' }, author);
		await desk.changePlace({ id: 'gn:4', mergeInto: 'gn:2' }, author);
		expect(desk.place('gn:2').merged.map(({ id }) => id)).toEqual(['gn:1', 'gn:4']);
		await desk.changePlace({ id: 'gn:2', part: 'gn:1' }, author);
		expect(decisions.corrections.places).toMatchObject([{ merge: ['gn:4'] }]);
		expect(cardOf(desk, 'Blue Nile').placeId).toBe('gn:1');
		await desk.changePlace({ id: 'gn:2', part: 'gn:4' }, author);
		expect(decisions.corrections.places).toMatchObject([{ id: 'gn:2', merge: [] }]);
		expect(await desk.undo()).toMatchObject({ place: 'Washington', acts: ['parted'] });
		expect(desk.place('gn:2').merged).toHaveLength(1);
		// What the folder's own file has merged, an exported desk does not reach.
		const exported = new KeptDecisions(decisions.corrections);
		const other = new Desk('Test', given(), gazetteer, exported);
		await expect(other.changePlace({ id: 'gn:2', part: 'gn:4' }, author)).rejects.toThrow(
			'heldByFolder'
		);
	});

	it('is of places that are known', async () => {
		const { desk } = deskOf(given());
		expect(() => desk.place('gn:9')).toThrow('unknownPlace');
		await expect(desk.changePlace({ id: 'gn:9', hide: true }, author)).rejects.toThrow(
			'unknownPlace'
		);
		await expect(desk.changePlace({ id: 'gn:1', mergeInto: 'gn:9' }, author)).rejects.toThrow(
			'unknownPlace'
		);
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

describe('articles that change while the desk is open', () => {
	/** The state's card that is held. */
	const heldIn = (desk: Desk, key: string) => {
		return desk.state({ held: key }).held;
	};
	const take = (desk: Desk, ...articles: DeskArticle[]) => desk.take('Test', articles);
	/** As a text that is another: told apart by its hash. */
	const changed = (sha: string, of: DeskArticle): DeskArticle => ({ ...of, sha });

	it('bring new mentions in their place, and leave the card that is held', () => {
		const { desk } = deskOf(given());
		const before = cardOf(desk, 'Khartoum');
		const news = 'Rain fell on Nowheretown.';
		take(desk, ...given(), article('news', news, mention(news, 'Nowheretown', null)));
		expect(desk.state().cards[0]).toMatchObject({ words: 'Nowheretown', reason: 'unplaced' });
		expect(heldIn(desk, before.key)).toEqual(before);
		expect(desk.state()).not.toHaveProperty('held');
	});

	it('renew the card that is held where its words still stand, and not another', () => {
		const { desk } = deskOf(given());
		const { key, before } = cardOf(desk, 'Blue Nile state');
		const longer = `At last. ${state.replace('Buses', 'Some buses')}`;
		const moved = changed(
			'fedcba9876543210',
			article(
				'state',
				longer,
				mention(longer, 'Blue Nile', 'gn:2', { extent: 'Blue Nile state' }),
				mention(longer, 'Khartoum', 'gn:3')
			)
		);
		take(desk, given()[0], moved, given()[2]);
		const renewed = heldIn(desk, key)!;
		expect(renewed).toMatchObject({
			words: 'Blue Nile state',
			before: 'At last. Some buses left '
		});
		expect([before, renewed.key]).toEqual([
			'Buses left ',
			`state:fedcba98:${longer.indexOf('Blue')}`
		]);
		// As it was before, and once more: both keys lead to it.
		take(desk, ...given());
		expect(heldIn(desk, renewed.key)).toMatchObject({ key, before: 'Buses left ' });
		expect(heldIn(desk, key)).toMatchObject({ key });
		const gone = 'Nothing is left.';
		take(desk, given()[0], changed('0000000000000000', article('state', gone)), given()[2]);
		expect(heldIn(desk, key)).toBeNull();
		expect(heldIn(desk, renewed.key)).toBeNull();
	});

	it('keep a decision from a mention that stands where another stood', async () => {
		const { desk, decisions } = deskOf(given());
		const { key } = cardOf(desk, 'Washington');
		const other = water.replace('Washington', 'Khartoum  ');
		const swapped = article(
			'water',
			other,
			mention(other, 'Blue Nile', 'gn:1'),
			mentionOf(other, 'Khartoum', 'gn:3', { from: water.indexOf('Washington'), confidence: 0.95 })
		);
		take(desk, given()[0], given()[1], changed('fedcba9876543210', swapped));
		await expect(desk.decide({ key, all: false, place: 'none' }, author)).rejects.toThrow(
			'mentionGone'
		);
		expect(() => desk.named(key)).toThrow('mentionGone');
		expect(decisions.corrections.mentions).toEqual([]);
	});

	it('leave what was decided, which can be taken back', async () => {
		const { desk, decisions } = deskOf(given());
		await desk.decide({ key: cardOf(desk, 'Washington').key, all: false, place: 'none' }, author);
		await desk.decide({ key: cardOf(desk, 'Blue Nile').key, all: true, place: 'none' }, author);
		const news = 'The Blue Nile fell again.';
		const all = [...given(), article('news', news, mention(news, 'Blue Nile', 'gn:1'))];
		take(desk, ...all);
		expect(desk.state()).toEqual(new Desk('Test', all, gazetteer, decisions).state());
		expect(cardOf(desk, 'Blue Nile')).toBeUndefined();
		expect(await desk.undo()).toMatchObject({ words: 'Blue Nile' });
		expect(cardOf(desk, 'Blue Nile')).toMatchObject({ named: 3 });
		take(desk, all[0]);
		expect(await desk.undo()).toMatchObject({ words: 'Washington' });
		expect(desk.state()).toMatchObject({ left: 1, mentions: 1, undoable: 0 });
	});

	it('leave a card that is held where it is further back, and tell those behind the first ones', () => {
		const texts = Array.from({ length: 40 }, (_, i) => `Buses left Town${i} early.`);
		const many = texts.map((text, i) =>
			article(`a${i}`, text, mention(text, `Town${i}`, null, { confidence: 0.5 }))
		);
		const { desk } = deskOf([...many, ...given()]);
		const last = `water:01234567:${water.indexOf('Washington')}`;
		const { cards, held, left } = desk.state({ held: last });
		expect([cards.length, held?.words, left]).toEqual([30, 'Washington', 45]);
		const behind = desk.state({ from: 30 });
		expect([behind.from, behind.cards.length, behind.cards[0].words]).toEqual([30, 15, 'Town30']);
		expect(desk.state({ from: 99 })).toMatchObject({ from: 44, cards: [expect.anything()] });
		for (const key of ['made up', 'water:01234567:999'])
			expect(desk.state({ held: key }).held).toBeNull();
	});

	it('hold the very mention that was shown, where another of its name is now the least sure', () => {
		const { desk } = deskOf(given());
		const { key, before } = cardOf(desk, 'Blue Nile');
		const news = 'Here the Blue Nile fell.';
		const unsure = mention(news, 'Blue Nile', 'gn:1', { confidence: 0.8 });
		take(desk, ...given(), article('news', news, unsure));
		expect(cardOf(desk, 'Blue Nile').before).toBe('Here the ');
		expect(heldIn(desk, key)).toMatchObject({ key, before, alike: 3, named: 3 });
	});
});
