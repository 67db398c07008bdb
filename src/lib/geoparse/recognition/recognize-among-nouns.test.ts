import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../cli/geodata.ts';
import { findToponyms } from '../toponyms.ts';

const gazetteer = await loadGazetteer();
const toponyms = (text: string) => findToponyms(text, gazetteer, { language: 'de' }).toponyms;
const found = (text: string) => toponyms(text).map((toponym) => toponym.text);

describe('toponyms among nouns that all have capitals', () => {
	it.each([
		[
			'after a preposition, not after an article',
			'Das Essen war kalt. In Essen regnet es.',
			['Essen']
		],
		['after a noun that says what they are', 'Die Stadt Halle baut eine Halle.', ['Halle']],
		['where the noun is the end of a longer one', 'Die Hafenstadt Leer feiert.', ['Leer']],
		['in the genitive', 'Der Süden Malis und Russlands Grenze.', ['Malis', 'Russlands']],
		['as adjectives of towns before their noun', 'Die Kiewer Führung lobt die Kiewer.', ['Kiewer']],
		['with a hyphen before another noun', 'Er sprach vor seinem Kiew-Besuch.', ['Kiew']],
		[
			'that nobody knows, of a village',
			'Das Dorf Waldquellbrunn wurde geräumt.',
			['Waldquellbrunn']
		],
		['not of persons', 'Nancy Essen und Minister Wagner kamen.', []]
	])('are found %s', (_, text, expected) => expect(found(text)).toEqual(expected));

	it('is looked up without its ending of the genitive', () => {
		expect(toponyms('Der Süden Malis ist trocken.')[0].names).toEqual(['mali']);
	});
});
