import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { focus } from './focus.ts';
import { inflate, openGazetteer } from './gazetteer/gazetteer.ts';
import type { Mention } from './mention/mention.ts';

const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));

/** Row of the place with a name and feature code. */
const idOf = (name: string, code: string) =>
	gazetteer.id(gazetteer.find(name).find(({ row }) => gazetteer.featureCode(row) === code)!.row);

const kurskOblast = idOf('Kursk Oblast', 'ADM1');
const sudzha = idOf('Sudzha', 'PPL');
const russia = idOf('Russia', 'PCLI');
const moscow = idOf('Moscow', 'PPLC');

const mention = (placeId: string | null, fields: Partial<Mention> = {}): Mention => ({
	start: 0,
	end: 1,
	text: 'x',
	kind: 'literal',
	kindConfidence: 0.9,
	type: 'Literal',
	form: 'noun',
	placeId,
	confidence: 0.9,
	candidates: [],
	...fields
});

const aboutOf = (...mentions: Mention[]) => focus(mentions, gazetteer).map((f) => f.placeId);

describe('focus', () => {
	it('puts the place most spoken of first', () => {
		expect(aboutOf(mention(sudzha), mention(sudzha), mention(moscow))[0]).toBe(sudzha);
	});

	it('lets a named region share in what happens inside it', () => {
		const weights = focus([mention(kurskOblast), mention(sudzha), mention(sudzha)], gazetteer);
		const region = weights.find((f) => f.placeId === kurskOblast)!;
		expect(region.weight).toBeGreaterThan(0.5);
	});

	it('names no region that the article does not name', () => {
		expect(aboutOf(mention(sudzha))).toEqual([sudzha]);
	});

	it('is not about a capital that only speaks', () => {
		const said = mention(moscow, { kind: 'associative', type: 'Metonymic' });
		expect(aboutOf(mention(sudzha), mention(sudzha), mention(sudzha), said)).not.toContain(moscow);
	});

	it('weighs an adjective less than a name', () => {
		const russian = mention(russia, { form: 'adjective' });
		expect(aboutOf(russian, mention(sudzha))[0]).toBe(sudzha);
	});

	it('is about nothing when nothing is placed', () => {
		expect(aboutOf()).toEqual([]);
		expect(aboutOf(mention(null))).toEqual([]);
	});
});
