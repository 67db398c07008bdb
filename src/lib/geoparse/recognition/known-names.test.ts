import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../lexicon/index.ts';
import { tokenize } from '../tokens/index.ts';
import { withKnownNames } from './known-names.ts';

const lexicon = lexiconFor('en');

/** The spans of a text as their words; `found` names what was recognized before. */
function known(text: string, names: readonly string[], found: readonly string[] = []): string[] {
	const tokens = tokenize(text, lexicon.abbreviations, lexicon.elided);
	const spans = found.map((words) => {
		const at = text.indexOf(words);
		const first = tokens.start.indexOf(at);
		const after = tokens.end.indexOf(at + words.length) + 1;
		return { first, after, adjectival: false, probability: 0.6 };
	});
	return withKnownNames(tokens, spans, names, lexicon).map(({ first, after }) =>
		text.slice(tokens.start[first], tokens.end[after - 1])
	);
}

describe('withKnownNames', () => {
	it('finds a name of several words whatever its letters, as it is written', () => {
		const names = ['North camp', 'the old mill', 'Qala-e bridge'];
		expect(known('Tents stood in North camp, by the old mill.', names)).toEqual([
			'North camp',
			'the old mill'
		]);
		expect(known('They crossed at Qala-e bridge.', names)).toEqual(['Qala-e bridge']);
		expect(known('The north camp and North camps are others.', names)).toEqual([]);
	});

	it('takes the longest of the names, and lets a shorter span give way', () => {
		const names = ['North camp', 'North camp two'];
		expect(known('In North camp two it rained on Kassala.', names, ['North', 'Kassala'])).toEqual([
			'North camp two',
			'Kassala'
		]);
	});

	it('leaves a longer name around it, and names of one word, to the recognizer', () => {
		const text = 'The North camp Hospital in Soba closed.';
		expect(known(text, ['North camp', 'Soba'], ['North camp Hospital'])).toEqual([
			'North camp Hospital'
		]);
	});
});
