import { readFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import { analyze } from './analysis.ts';
import { correct } from './corrections.ts';
import { inflate, openGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { openModel } from '../model-file.ts';
import type { Model } from './model.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { findToponyms } from '../toponyms.ts';

// Opening the whole gazetteer takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let gazetteer: Gazetteer;
let model: Model;
beforeAll(async () => {
	gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));
	model = openModel(await inflate(readFileSync('static/geodata/model-en.bin')));
});

it.each([
	['a newspaper', 'She told The Moscow Times that nobody was hurt.', []],
	['a first name before an unknown surname', 'Israel Adesanya won his fight.', []],
	['a first name before a town’s', 'Paris Hilton sang.', []],
	['a country’s name before an unknown surname', 'Mali Harrington teaches the violin.', []],
	['a person addressed', 'Ms. Holland asked for a recess.', []],
	['a person quoted', '“I saw nothing,” said Kingston.', []],
	['a ship', 'The frigate HMS Belfast came back.', []],
	['a degree', 'Nora Wells, MA, and Oscar Lund, M.D., ran the ward.', []],
	['a state after a town', 'They met in Lowell, MA, in May.', ['Lowell', 'MA']],
	['a relative', 'His niece Carolina, 20, sings.', []],
	['somebody believed in', 'His faith in Lincoln never wavered.', []],
	['a university of a village’s name', 'Rutgers put up its rents.', []],
	['a river after "in the"', 'Divers searched in the Danube for him.', ['Danube']],
	[
		'a title in small letters',
		'live: strikes on kharkiv, sirens in tel aviv\nThe alert ended at six.',
		['kharkiv', 'tel aviv']
	],
	['small words in a text with capitals', 'He likes paris hats\nand nice, warm berlin soup.', []],
	['a ship with its sort', 'The frigate Odessa came back.', []],
	['a dish', 'She ordered Brussels sprouts and rice.', []],
	['a dateline is a place', 'GENEVA, June 2 - Delegates left.', ['GENEVA']],
	[
		'a school district is no newspaper',
		'Palestine Independent School District opened.',
		['Palestine']
	],
	[
		'a name with hyphens is found whole',
		'Gangs control most of Port-au-Prince and parts of Saint-Marc.',
		['Port-au-Prince', 'Saint-Marc']
	],
	['a name with an apostrophe, however typed', 'They live near Cox`s Bazar.', ['Cox`s Bazar']],
	[
		'the first country of a list is one of them',
		'Norway, Egypt and Peru joined.',
		['Norway', 'Egypt', 'Peru']
	],
	['a country closes what is its', 'Chad closed its borders.', ['Chad']],
	[
		'a first name after "in" is a city when it is well known',
		'Police in Geneva slept.',
		['Geneva']
	],
	['a headline in capitals', 'EARTHQUAKE HITS SOUTHERN TURKEY', ['TURKEY']]
])('puts right what the model takes for one name: %s', (_, text, expected) => {
	const found = findToponyms(text, gazetteer, { model }).toponyms.map((toponym) => toponym.text);
	if (expected.length === 0) expect(found).toEqual([]);
	else for (const name of expected) expect(found.some((text) => text.startsWith(name))).toBe(true);
});

it.each([
	['The Kremlin has not accepted the offer.', 'associative'],
	['They fled under pressure from the Kremlin’s army.', 'associative'],
	['A crowd gathered near the Kremlin.', 'literal']
])('finds the seat of a government, a place only where somebody is: %s', (text, kind) => {
	const { toponyms } = findToponyms(text, gazetteer, { model });
	expect(toponyms).toMatchObject([{ text: 'Kremlin', kind }]);
});

it.each([
	['Millions fled Ukraine.', 'Literal'],
	['The president of Poland resigned.', 'Non_Literal_Modifier'],
	['He teaches at the University of Oxford.', 'Embedded_Non_Lit'],
	['They live near Ukraine’s eastern border.', 'Literal_Modifier'],
	['The letter was translated into Ukrainian.', 'Language']
])('reads the type off the words beside a name: %s', (text, type) => {
	expect(findToponyms(text, gazetteer, { model }).toponyms).toMatchObject([{ type }]);
});

/** What is left, and found beside it, of the occurrences of a word that a model found with some belief. */
function agreedOn(text: string, word: string, beliefs: readonly number[]): number {
	const lexicon = lexiconFor('en');
	const tokens = tokenize(text, lexicon.abbreviations);
	const analysis = analyze(tokens, gazetteer, lexicon, model.words);
	const tokensOfWord = Array.from({ length: tokens.length }, (_, i) => i).filter(
		(i) => text.slice(tokens.start[i], tokens.end[i]) === word
	);
	const spans = beliefs.flatMap((probability, i) =>
		probability === 0
			? []
			: [{ first: tokensOfWord[i], after: tokensOfWord[i] + 1, adjectival: false, probability }]
	);
	return correct(analysis, spans).length;
}

it.each([
	['an unsure one of a word that mostly is none', 'Park', [0, 0, 0.7], 0],
	['but no sure one', 'Park', [0, 0, 0.9], 1],
	['the other ones of a word that surely is one', 'Sudzha', [0.97, 0.9, 0], 3],
	['but none where the word is mostly none', 'Sudzha', [0.97, 0, 0], 1]
])('lets the mentions of an article agree: %s', (_, word, beliefs, count) => {
	const text = `Then ${word} fell silent. The talks about ${word} ended. A road to ${word} is closed.`;
	expect(agreedOn(text, word, beliefs)).toBe(count);
});

it('finds no place again in the name of a newspaper', () => {
	const text = 'He lives in Moscow. She flew to Moscow. They read The Moscow Times.';
	expect(agreedOn(text, 'Moscow', [0.99, 0.99, 0])).toBe(2);
});
