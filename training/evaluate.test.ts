import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/cli/geodata.ts';
import type { Mention } from '../src/lib/geoparse/mention/mention.ts';
import { claimsOf, formatReliability } from './calibration.ts';
import { evaluateGazetteer } from './evaluate-gazetteer.ts';
import { formatResult, isAdjective, scored, type ChainResult } from './evaluate-resolution.ts';
import type { GoldDocument, GoldMention } from './gold.ts';

const gazetteer = (await loadGazetteer()).readFor('en');

const [kursk, sudzha, london] = ['gn:538560', 'gn:486816', 'gn:2643743'];
const pointOf = (id: string) => {
	const row = gazetteer.rowOf(id)!;
	return { lat: gazetteer.lat[row], lon: gazetteer.lng[row] };
};

/** A gold mention at an offset, at a place's own point or without one. */
const gold = (start: number, text: string, placeId: string | null, type?: string): GoldMention => ({
	start,
	end: start + text.length,
	text,
	...(placeId === null ? { lat: null, lon: null } : pointOf(placeId)),
	type
});

const found = (
	start: number,
	text: string,
	placeId: string | null,
	extra: Partial<Mention> = {}
): Mention =>
	({
		start,
		end: start + text.length,
		text,
		placeId,
		kind: 'literal',
		type: 'Literal',
		form: 'noun',
		confidence: 0.9,
		candidates: [],
		...extra
	}) as Mention;

const document = (...mentions: GoldMention[]): GoldDocument => ({
	id: 'lgl:1',
	group: 'lgl:1',
	text: 'Kursk and Sudzha and London and Nowhereville',
	mentions
});

describe('what a gazetteer can give', () => {
	const documents = [
		document(
			gold(0, 'Kursk', kursk),
			// Its name, but somewhere else: on the point of London.
			{ ...gold(10, 'Sudzha', london) },
			gold(32, 'Nowhereville', sudzha),
			gold(21, 'the London', london),
			gold(0, 'Kursk', null)
		)
	];

	it('is counted by distance, with what it lacks and what lies elsewhere', () => {
		const [head, row] = evaluateGazetteer(gazetteer, new Map([['lgl', documents]]), false);
		expect(head.split(/ {2,}/)[0]).toBe('corpus');
		// Four with a point; two near it; one name that is not there, one that is elsewhere.
		expect(row.trim().split(/\s+/)).toEqual(['lgl', '4', '0.500', '0.500', '1', '1']);
	});

	it('lists what is missing, each name with how often', () => {
		const lines = evaluateGazetteer(
			gazetteer,
			new Map([['lgl', [...documents, ...documents]]]),
			true
		);
		expect(lines.slice(2)).toEqual([
			'  2 × elsewhere · Sudzha',
			'  2 × no such name · Nowhereville'
		]);
	});
});

/** Kursk right; Sudzha taken for London; London not found; a name found that is none. */
const result: ChainResult = {
	corpus: 'lgl',
	given: [
		{
			document: document(gold(0, 'Kursk', kursk), gold(10, 'Sudzha', sudzha)),
			mentions: [found(0, 'Kursk', kursk), found(10, 'Sudzha', null)]
		}
	],
	found: [
		{
			document: document(
				gold(0, 'Kursk', kursk),
				gold(10, 'Sudzha', sudzha),
				gold(21, 'London', london)
			),
			mentions: [
				found(0, 'Kursk', kursk),
				found(10, 'Sudzha', london, { confidence: 0.6 }),
				found(32, 'Nowhereville', null)
			]
		}
	]
};

describe('the scores of a corpus', () => {
	it('are of the marked mentions first, then of the whole chain', () => {
		const text = formatResult(result, gazetteer);
		expect(text).toMatch(/^## lgl\n/);
		// Half the given mentions are placed, that half rightly.
		expect(text).toContain('within 161 km 0.500 (of placed 1.000)');
		expect(text).toContain('(2 with a gold point, 1 unplaced)');
		// Two of three found, two of three finds gold: precision, recall and F1 of two thirds.
		expect(text).toMatch(/recognition F1 0\.667–0\.667/);
		expect(text).toMatch(/within 161 km of placed 0\.500–0\.500/);
	});

	it('leave adjectives out where the corpus does not mark them', () => {
		const demonym = found(0, 'Kursk', kursk, { type: 'Demonym' });
		const findsIn = (corpus: ChainResult['corpus']) =>
			formatResult(
				{ ...result, corpus, found: [{ document: document(), mentions: [demonym] }] },
				gazetteer
			);
		expect(isAdjective(demonym)).toBe(true);
		expect(isAdjective(found(0, 'Kursk', kursk))).toBe(false);
		expect(findsIn('lgl')).not.toBe(findsIn('geovirus').replace('geovirus', 'lgl'));
	});

	it('take a mention to its place, or to none', () => {
		expect(scored(found(0, 'Kursk', kursk), gazetteer)).toEqual({
			start: 0,
			end: 5,
			kind: 'literal',
			...pointOf(kursk)
		});
		expect(scored(found(0, 'Kursk', null), gazetteer)).toEqual({
			start: 0,
			end: 5,
			kind: 'literal'
		});
	});
});

describe('claims', () => {
	it('are right within 161 km of the gold point, and only placed mentions make one', () => {
		expect(claimsOf([result], gazetteer)).toEqual([
			{ confidence: 0.9, isRight: true },
			{ confidence: 0.6, isRight: false }
		]);
	});

	it('are not made of names whose gold has no point', () => {
		const unplaced = document(gold(0, 'Kursk', null));
		const mentions = [found(0, 'Kursk', kursk)];
		expect(claimsOf([{ ...result, found: [{ document: unplaced, mentions }] }], gazetteer)).toEqual(
			[]
		);
	});

	it('are as good as they say when four of five that claim 80 % are right', () => {
		const claims = Array.from({ length: 5 }, (_, i) => ({ confidence: 0.8, isRight: i > 0 }));
		expect(formatReliability(claims, 'placed')).toContain(
			'expected calibration error 0.000 over 5 mentions'
		);
		expect(formatReliability(claims, 'placed')).toContain(
			'0.8–0.9      5 mentions  claimed 0.800  right 0.800'
		);
	});

	it('miss by as much as they claim too much', () => {
		const boasts = [
			...Array.from({ length: 3 }, () => ({ confidence: 1, isRight: true })),
			{ confidence: 1, isRight: false }
		];
		expect(formatReliability(boasts, 'placed')).toContain('error 0.250 over 4 mentions');
	});
});
