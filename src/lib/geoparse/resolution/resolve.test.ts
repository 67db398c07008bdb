import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { resolve } from './resolve.ts';
import type { Toponym } from '../mention/toponym.ts';

const read = async (name: string) => inflate(readFileSync(`static/geodata/${name}.bin`));
const gazetteer = openGazetteer(await read('gazetteer'));
const withNames = openGazetteer(
	...(await Promise.all(['gazetteer', 'names-fr', 'names-ar'].map(read)))
);

/** A text whose names stand in brackets, as text and toponyms. */
function marked(source: string): { text: string; toponyms: Toponym[] } {
	let text = '';
	const toponyms: Toponym[] = [];
	for (const part of source.split(/(\[[^\]]*\])/)) {
		const name = part.startsWith('[') ? part.slice(1, -1) : null;
		if (name !== null) {
			toponyms.push({
				start: text.length,
				end: text.length + name.length,
				text: name,
				kind: 'literal',
				kindConfidence: 1,
				type: 'Literal',
				form: 'noun',
				probability: 1,
				typeHint: null
			});
		}
		text += name ?? part;
	}
	return { text, toponyms };
}

/** What each name resolves to: its own name, feature code and admin-1 unit or country. */
function placesOf(source: string): string[] {
	const { text, toponyms } = marked(source);
	return resolve(text, toponyms, gazetteer).map(({ placeId }) => {
		if (placeId === null) return '-';
		const { name, featureCode, admin1, country } = gazetteer.entry(gazetteer.rowOf(placeId)!);
		return `${name} ${featureCode} ${admin1 ?? country}`;
	});
}

const rules: readonly (readonly [rule: string, source: string, places: readonly string[]])[] = [
	[
		'a name with "region" is the region',
		'Shells fell in the [Kursk] region.',
		['Kursk Oblast ADM1 RU.41']
	],
	[
		'a bare name in an article on the region is the region too',
		'The [Kursk] region is under fire. Troops went into [Kursk] in August.',
		['Kursk Oblast ADM1 RU.41', 'Kursk Oblast ADM1 RU.41']
	],
	[
		'a name with "city of" is the city',
		'Sirens sounded in the city of [Kursk].',
		['Kursk PPLA RU.41']
	],
	[
		'a state is meant where several of its towns are named, not the city elsewhere',
		'[Washington] will pay for bridges in [Yakima] and [Olympia].',
		['Washington ADM1 US.WA', 'Yakima PPLA2 US.WA', 'Olympia PPLA US.WA']
	],
	[
		'of two countries of one name the one whose towns are named',
		'[Congo] sent boats to [Kisangani].',
		['DR Congo PCLI CD', 'Kisangani PPLA CD.30']
	],
	[
		'two towns that face each other are read together',
		'Trains link [Dover] with [Calais].',
		['Dover PPL GB.ENG', 'Calais PPLA3 FR.32']
	],
	['a name with "the" is the river', 'Ice covered the [Volga] on Friday.', ['Volga River STM RU']],
	[
		'in a list of oblasts the oblast is meant, not the city that is a unit too',
		'Power is out in the [Kyiv] and [Sumy] regions.',
		['Kyiv Oblast ADM1 UA.13', 'Sumy Oblast ADM1 UA.21']
	],
	[
		'a village of a country whose region nobody has said may lie in any of it',
		'Fighters attacked [Palma], in [Cabo Delgado].',
		['Palma PPL MZ', 'Cabo Delgado ADM1 MZ.01']
	],
	[
		'a name with ", in" lies there or nowhere',
		'A mine closed in [Bamako], in [Kursk Oblast].',
		['-', 'Kursk Oblast ADM1 RU.41']
	],
	[
		'a town and the region that is named for it are one belief, the town’s, where neither is sure',
		'Fuel comes to [Bamako] by [Kayes], and no longer by [Kidal].',
		['Bamako PPLC ML.01', 'Kayes PPLA ML.03', 'Kidal PPLA ML.10']
	],
	[
		'the town wins over its namesakes elsewhere when its region is named',
		'Fighting went on in [Sudzha], [Kursk Oblast].',
		['Sudzha PPL RU.41', 'Kursk Oblast ADM1 RU.41']
	],
	[
		'what follows the comma says where a place lies',
		'The fair opens in [Paris], [Texas].',
		['Paris PPLA2 US.TX', 'Texas ADM1 US.TX']
	],
	[
		'one sense holds through an article',
		'The fair opens in [Paris], [Texas]. People from all over [Paris] came.',
		['Paris PPLA2 US.TX', 'Texas ADM1 US.TX', 'Paris PPLA2 US.TX']
	],
	[
		'a famous city alone is the famous one',
		'The ministers met in [London].',
		['London PPLC GB.ENG']
	],
	[
		'famous cities together are the famous ones',
		'Talks were held in [Rome], [Athens] and [Lisbon].',
		['Rome PPLC IT.07', 'Athens PPLC GR.ESYE31', 'Lisbon PPLC PT.14']
	],
	[
		'a village of an uncommon name is placed where nothing else is named',
		'Shells hit [Glushkovo] on Sunday.',
		['Glushkovo PPL RU.41']
	],
	[
		'a village is placed beside its country’s capital',
		'[Moscow] said troops entered [Sudzha].',
		['Moscow PPLC RU.48', 'Sudzha PPL RU.41']
	],
	[
		'a place in brackets says where the town lies, however famous another is',
		'A shop in [Alexandria] ([Louisiana]) burned down.',
		['Alexandria PPLA2 US.LA', 'Louisiana ADM1 US.LA']
	],
	[
		'an abbreviation in brackets does too',
		'A shop in [Alexandria] (VA) burned down.',
		['Alexandria PPLA2 US.VA']
	],
	[
		'what owns a town holds it',
		"[Lebanon]'s northern city of [Tripoli] was quiet.",
		['Lebanon PCLI LB', 'Tripoli PPLA LB.09']
	],
	[
		'what a town is said to be in holds it',
		'Rebels shelled [Tripoli], in northern [Lebanon], on Sunday.',
		['Tripoli PPLA LB.09', 'Lebanon PCLI LB']
	],
	[
		'a town is not placed outside the region that is said to hold it',
		'He was born in [Vienna], [Kursk Oblast].',
		['-', 'Kursk Oblast ADM1 RU.41']
	],
	[
		'nor outside the country, which is not a town of its name then',
		'The storm made landfall near [New Hope], [Jamaica], on Tuesday.',
		['-', 'Jamaica PCLI JM']
	],
	[
		'two towns of one name are held by a region each',
		'Sirens sounded in [Brest], [France], and in [Brest], [Belarus].',
		['Brest PPLA3 FR.53', 'France PCLI FR', 'Brest PPLA BY.01', 'Belarus PCLI BY']
	],
	[
		'countries of a list do not hold one another',
		'Talks took place in [Georgia], [Armenia] and [Turkey].',
		['Georgia PCLI GE', 'Armenia PCLI AM', 'Türkiye PCLI TR']
	],
	[
		'where somebody comes from is not held by where they are',
		'Fighters from [Kursk] in the [Belgorod] region joined in.',
		['Kursk PPLA RU.41', 'Belgorod Oblast ADM1 RU.09']
	],
	[
		'a word for several regions holds for each name of the list',
		'The [Kursk], [Belgorod] and [Bryansk] regions were hit.',
		['Kursk Oblast ADM1 RU.41', 'Belgorod Oblast ADM1 RU.09', 'Bryansk Oblast ADM1 RU.10']
	],
	[
		'a world city is not given up for a namesake near the one other place',
		'The pilot flew from [London] to [Melbourne].',
		['London PPLC GB.ENG', 'Melbourne PPLA AU.07']
	],
	[
		'the city of a state’s name is meant where nothing else lies in the state',
		'A crane fell over in [New York].',
		['New York PPL US.NY']
	],
	[
		'the state is meant among other states',
		'Snow fell in [Vermont], [Ohio] and [New York].',
		['Vermont ADM1 US.VT', 'Ohio ADM1 US.OH', 'New York ADM1 US.NY']
	],
	[
		'a capital is not the oblast around it because another oblast is named before',
		'In [Kursk Oblast], [Moscow] claimed a village.',
		['Kursk Oblast ADM1 RU.41', 'Moscow PPLC RU.48']
	],
	[
		'a street named for a country is not the country',
		'The house stands on [Frenchmen Street].',
		['-']
	],
	['a name in no list is not placed', 'He was born in [Qwzxtown].', ['-']]
];

describe('resolve', () => {
	for (const [rule, source, places] of rules) {
		it(rule, () => expect(placesOf(source)).toEqual(places));
	}

	it.each([
		['Shells hit the [Kursk] region.', 'Kursk region'],
		['The Kursk region, then [Kursk] itself.', undefined],
		['The [Kursk] region’s governor spoke.', 'Kursk region'],
		['A boat sank on Lake [Kivu] at night.', 'Lake Kivu'],
		['Sirens sounded in the city of [Kursk].', undefined],
		['На реке [Сейм] поднялась вода.', 'реке Сейм'],
		['У селі [Гуєво] згоріла хата.', undefined]
	])('marks a name with the word that says what it is: %s', (source, expected) => {
		const { text, toponyms } = marked(source);
		const { extent } = resolve(text, toponyms, gazetteer)[0];
		expect(extent && text.slice(extent.start, extent.end)).toBe(expected);
	});

	it.each([
		['fr', 'Les combats dans la région de [Koursk] durent.', 'région de Koursk'],
		['fr', 'Il est allé à la ville de [Koursk].', undefined],
		['fr', 'Le camp de réfugiés de [Nuseirat] a brûlé.', 'camp de réfugiés de Nuseirat'],
		['fr', 'Le poste-frontière de [Rafah] est fermé.', 'poste-frontière de Rafah'],
		['es', 'Sigue la lucha en la región de [Kursk].', 'región de Kursk'],
		['es', 'El barco cruzó el lago [Kivu].', 'lago Kivu'],
		['pl', 'Nad jeziorem [Kivu] padało.', 'jeziorem Kivu'],
		['ru', 'Лодка плывёт по озеру [Киву].', 'озеру Киву'],
		['ar', 'دخلت القوات بمنطقة [كورسك] أمس.', 'منطقة كورسك'],
		['ar', 'قصف الجيش مخيم [النصيرات] ليلا.', 'مخيم النصيرات'],
		['ar', 'أغلق معبر [رفح] ومدينة غزة آمنة.', 'معبر رفح']
	] as const)('marks heads before a name, %s: %s', (language, source, expected) => {
		const { text, toponyms } = marked(source);
		const { extent } = resolve(text, toponyms, withNames.readFor(language))[0];
		expect(extent && text.slice(extent.start, extent.end)).toBe(expected);
	});

	it('says which words bound a name, placed or not', () => {
		const { text, toponyms } = marked(
			'The fair in [Paris] ([Texas]) and the one in [Vienna], [Kursk Oblast], are over.'
		);
		const bound = resolve(text, toponyms, gazetteer).map(({ qualifier: q, placeId }) => [
			q && text.slice(q.start, q.end),
			placeId !== null
		]);
		expect(bound).toEqual([
			['Texas', true],
			[undefined, true],
			['Kursk Oblast', false],
			[undefined, true]
		]);
	});

	it('keeps the rejected candidates of an ambiguous name, best first', () => {
		const { text, toponyms } = marked('The team came from [Springfield].');
		const [mention] = resolve(text, toponyms, gazetteer);
		expect(mention.candidates.length).toBeGreaterThan(1);
		const shares = mention.candidates.map((c) => c.confidence);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	it('is less sure of a lone village than of a lone capital', () => {
		const sureOf = (source: string) => {
			const { text, toponyms } = marked(source);
			return resolve(text, toponyms, gazetteer)[0].confidence;
		};
		expect(sureOf('Shells hit [Glushkovo].')).toBeLessThan(sureOf('Shells hit [Kyiv].') - 0.1);
	});

	it('places no homonym and no language', () => {
		const { text, toponyms } = marked('She speaks [Russian].');
		const language = toponyms.map((t) => ({ ...t, type: 'Language' as const }));
		expect(resolve(text, language, gazetteer)[0].placeId).toBeNull();
	});

	it('gives one mention a toponym, in order, with its offsets, the same twice', () => {
		const name = fc.constantFrom(
			'Kyiv',
			'Kursk',
			'the',
			'\ud800',
			'',
			'St. Paul',
			'Суджу',
			'x'.repeat(80)
		);
		fc.assert(
			fc.property(fc.array(name, { maxLength: 8 }), (names) => {
				const { text, toponyms } = marked(names.map((n) => `[${n}], `).join(''));
				const mentions = resolve(text, toponyms, gazetteer);
				expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(names);
				expect(resolve(text, toponyms, gazetteer)).toEqual(mentions);
				for (const { confidence } of mentions) expect(confidence).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 30 }
		);
	});

	it('takes time in step with the number of mentions', () => {
		const few = marked('[Springfield], [Paris] and [Kursk]. '.repeat(10));
		const many = marked('[Springfield], [Paris] and [Kursk]. '.repeat(4000));
		expect(resolve(many.text, many.toponyms, gazetteer)).toHaveLength(12000);
		expect(resolve(few.text, few.toponyms, gazetteer)).toHaveLength(30);
	});
});

it('leaves a little-known place without one where the only one is far from all that is sure', () => {
	const { text, toponyms } = marked(
		'Shells fell on [Kharkiv], [Sumy], [Poltava] and [Chernihiv]. [Plattsville] was quiet.'
	);
	const [place, ...others] = resolve(text, toponyms, gazetteer).reverse();
	expect(place).toMatchObject({ placeId: null, isFar: true });
	for (const { isFar } of others) expect(isFar).toBeUndefined();
});
