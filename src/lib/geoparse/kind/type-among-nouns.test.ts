import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../cli/geodata.ts';
import { findToponyms } from '../toponyms.ts';

const gazetteer = await loadGazetteer();
const kinds = (text: string) =>
	findToponyms(text, gazetteer, { language: 'de' }).toponyms.map(({ kind }) => kind);

describe('kinds where verbs stand second or last', () => {
	it.each([
		['Moskau teilte das mit.', 'associative'],
		['Am Abend erklärte Moskau das Gegenteil.', 'associative'],
		['Es hieß, dass Moskau verhandeln will.', 'associative'],
		['Die Lage sei ruhig, so Moskau.', 'associative'],
		['Drohnen haben Moskau getroffen.', 'literal'],
		['Die Regierung der Ukraine trat zurück.', 'associative'],
		['Der Norden der Ukraine ist ruhig.', 'literal'],
		['Die Moskauer Regierung schweigt.', 'associative'],
		['Am Moskauer Flughafen stehen Züge.', 'literal'],
		['Waffen gehen an die Ukraine.', 'associative']
	])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]));
});
