import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/cli/geodata.ts';
import { wordTable } from '../src/lib/geoparse/model/word-table.ts';
import { tag } from '../src/lib/geoparse/model/tags.ts';
import type { AnnotatedDocument } from './corpora.ts';
import { sequencesOf } from './sequences.ts';

const gazetteer = (await loadGazetteer()).readFor('en');
const noWords = wordTable(new Int32Array(), new Uint16Array(), new Uint8Array(), Uint8Array.of(0));

const bits = (...tags: (keyof typeof tag)[]) =>
	tags.reduce((all, name) => all | (1 << tag[name]), 0);
const anything = bits('outside', 'begin', 'inside', 'adjective', 'person', 'other');

/** A document in which names are marked, each with its type. */
function marked(
	text: string,
	names: Readonly<Record<string, string>>,
	scheme: AnnotatedDocument['scheme'] = 'toponyms'
): AnnotatedDocument {
	const mentions = Object.entries(names).map(([name, type]) => {
		const start = text.indexOf(name);
		return { start, end: start + name.length, type };
	});
	const marks = { marksAdjectives: true, marksFacilities: true };
	return { id: 'own:1', group: 'own:1', text, mentions, scheme, ...marks };
}

const sequences = (...documents: AnnotatedDocument[]) =>
	sequencesOf(documents, gazetteer, noWords, (analysis) => analysis);

/** The tags that the words of a document's runs may have, run by run. */
function allowed(document: AnnotatedDocument): number[][] {
	const set = sequences(document);
	return Array.from(set.weight, (_, r) =>
		Array.from(set.allowed.subarray(set.runs[r], set.runs[r + 1]))
	);
}

describe('the tags that words may have', () => {
	it('are a name begun and gone on where a place is marked', () => {
		expect(allowed(marked('He flew to New York.', { 'New York': 'Literal' }))).toContainEqual([
			bits('begin'),
			bits('inside')
		]);
	});

	it('are no place where all places are marked and this is none', () => {
		const runs = allowed(marked('He met Ann Miller.', {}));
		expect(runs).toContainEqual([
			bits('outside', 'person', 'other'),
			bits('outside', 'person', 'other')
		]);
	});

	it('are a person where a corpus of entities says so, and nothing where it says nothing', () => {
		const runs = allowed(
			marked('It was Ann Miller in Paris.', { 'Ann Miller': 'PER' }, 'entities')
		);
		const person = bits('person');
		// "in" joins two names in one run.
		expect(runs).toEqual([[person, person, bits('outside'), bits('outside')]]);
	});

	it('leave open what lies in an organization: its place may be meant or not', () => {
		const runs = allowed(
			marked('The Bank of Oslo lent it.', { 'Bank of Oslo': 'ORG' }, 'entities')
		);
		const inside = bits('other', 'begin', 'inside', 'adjective');
		expect(runs.flat()).toContain(inside);
		expect(runs.flat()).not.toContain(bits('begin'));
	});

	it('are an adjective for a word made from a name', () => {
		const runs = allowed(marked('The Ukrainian envoy left.', { Ukrainian: 'Demonym' }));
		expect(runs.flat()).toContain(bits('adjective'));
	});

	it('are open in a facility that its corpus would not mark', () => {
		const text = 'She works at Riverside Hospital.';
		const open = allowed({ ...marked(text, {}), marksFacilities: false });
		expect(open).toContainEqual([anything, anything]);
		expect(allowed(marked(text, {})).flat()).not.toContain(anything);
	});
});

it('gives every word of every run its features, and an entity corpus less weight', () => {
	const set = sequences(
		marked('He flew to New York.', { 'New York': 'Literal' }),
		marked('It was Ann Miller.', { 'Ann Miller': 'PER' }, 'entities')
	);
	expect(set.offsets.length).toBe(set.allowed.length + 1);
	expect(set.runs.at(-1)).toBe(set.allowed.length);
	for (let i = 0; i < set.allowed.length; i++) {
		expect(set.offsets[i + 1] - set.offsets[i]).toBeGreaterThan(20);
	}
	expect(set.offsets.at(-1)).toBe(set.features.length);
	expect(Math.min(...set.weight)).toBeLessThan(0.5);
	expect(Math.max(...set.weight)).toBe(1);
});
