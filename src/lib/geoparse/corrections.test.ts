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
