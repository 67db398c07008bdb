import { readFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import { inflate, openGazetteer, type Gazetteer } from './gazetteer.ts';
import { openModel } from './model-file.ts';
import type { Model } from './model.ts';
import { findToponyms } from './toponyms.ts';

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
	['a dish', 'She ordered Brussels sprouts and rice.', []],
	['a dateline is a place', 'GENEVA, June 2 - Delegates left.', ['GENEVA']],
	[
		'a school district is no newspaper',
		'Palestine Independent School District opened.',
		['Palestine']
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
