import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCountryOrTerritory } from '../../geo/feature-code.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { findToponyms } from '../toponyms.ts';

const files = ['gazetteer.bin', 'names-es.bin', 'names-fr.bin'];
const gazetteer = openGazetteer(
	...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
);

const found = (language: string, text: string) =>
	findToponyms(text, gazetteer, { language }).toponyms.map((toponym) => toponym.text);

describe('names found by rules', () => {
	it.each([
		[
			'an elided article is no part of a name',
			'fr',
			'On vote en Ukraine et près d’Odessa.',
			['Ukraine', 'Odessa']
		],
		['but of one that has it', 'fr', 'La terre a tremblé à L’Aquila.', ['L’Aquila']],
		['a name may hold an elided word', 'fr', 'Elle enseigne en Côte d’Ivoire.', ['Côte d’Ivoire']],
		['an article belongs to a name that has it', 'fr', 'Elle est née à La Havane.', ['La Havane']],
		[
			'and to no other',
			'fr',
			'La France vote et les États-Unis attendent.',
			['France', 'États-Unis']
		],
		['a small word may say what a sea is', 'fr', 'Un cargo brûle en mer Noire.', ['mer Noire']],
		['in Spanish too', 'es', 'El buque cruza el mar Negro.', ['mar Negro']],
		['a word that opens a sentence is no village', 'fr', 'Bodaibo ferme ses portes.', []],
		[
			'a person named in full is one without the first name',
			'fr',
			'Jean Lorraine est là. Puis Lorraine rit.',
			[]
		],
		['a person with a title too', 'es', 'La doctora Córdoba opera. Luego Córdoba descansa.', []]
	])('%s (%s)', (_, language, text, names) => expect(found(language, text)).toEqual(names));
});

describe('adjectives of countries', () => {
	it.each([
		['follow their noun', 'fr', 'L’armée malienne est arrivée.', ['malienne']],
		['in Spanish too', 'es', 'Las tropas rusas avanzan.', ['rusas']],
		[
			'may be joined',
			'fr',
			'Les armées malienne et burkinabè avancent.',
			['malienne', 'burkinabè']
		],
		['may have a hyphen', 'fr', 'L’armée nord-coréenne tire.', ['nord-coréenne']],
		['are none of two countries', 'fr', 'Le traité franco-allemand tient.', []],
		['are languages after their words', 'fr', 'Elle parle russe et apprend la langue turque.', []],
		['are languages with an article', 'es', 'Escribe en francés y traduce el alemán.', []]
	])('%s (%s)', (_, language, text, names) => expect(found(language, text)).toEqual(names));

	it.each(['fr', 'es'] as const)('are of countries that the gazetteer has (%s)', (language) => {
		const read = gazetteer.readFor(language);
		const isCountryName = (name: string) =>
			read.find(name).some(({ row }) => isCountryOrTerritory(read.featureCode(row)));
		const unknown = [...new Set(lexiconFor(language).adjectives.values())].filter(
			(name) => !isCountryName(name)
		);
		expect(unknown).toEqual([]);
	});
});
