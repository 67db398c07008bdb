import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { findToponyms } from '../toponyms.ts';

const files = ['gazetteer.bin', 'names-es.bin', 'names-fr.bin'];
const gazetteer = openGazetteer(
	...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
);

describe('kinds by the words beside a name', () => {
	it.each([
		['a government acts, over its auxiliary', 'fr', 'Paris n’a pas répondu.', 'associative'],
		['what is done to a town happens there', 'fr', 'Kharkiv a été touchée.', 'literal'],
		['a country is given to with its article', 'fr', 'L’aide à l’Ukraine tarde.', 'associative'],
		['and is a scene after « en »', 'fr', 'Il neige en Ukraine.', 'literal'],
		[
			'an area’s governor stands for it',
			'fr',
			'Le gouverneur de la région de Koursk est mort.',
			'associative'
		],
		['an area alone is a scene', 'fr', 'Il pleut dans la région de Koursk.', 'literal'],
		['who is spoken to is no scene', 'fr', 'Elle exhorte Israël à céder.', 'associative'],
		['a verb of motion leads to a scene', 'fr', 'Le gazoduc passe par la Bulgarie.', 'literal'],
		['an auxiliary is read over', 'es', 'Moscú no ha respondido.', 'associative']
	])('%s (%s)', (_, language, text, kind) => {
		const { toponyms } = findToponyms(text, gazetteer, { language });
		expect(toponyms.map((toponym) => toponym.kind)).toEqual([kind]);
	});

	it('are the same for all names of a list', () => {
		const text = 'La France, l’Italie et l’Espagne demandent une enquête.';
		const { toponyms } = findToponyms(text, gazetteer, { language: 'fr' });
		expect(toponyms.map(({ text, kind }) => [text, kind])).toEqual([
			['France', 'associative'],
			['Italie', 'associative'],
			['Espagne', 'associative']
		]);
	});
});
