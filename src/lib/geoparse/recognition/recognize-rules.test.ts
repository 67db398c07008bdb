import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
