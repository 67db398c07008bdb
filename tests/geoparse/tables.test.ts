import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/lib/languages/index.ts';
import { loadGazetteer, loadModel } from '../../src/cli/geodata.ts';
import { geoparse } from '../../src/lib/geoparse/geoparse.ts';
import { faultsOf, misplacedOf, readPlaces, readTable } from '../../training/tables.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');

const gazetteer = await loadGazetteer();
const model = await loadModel(path('../../static/geodata/model-en.bin'));
const places = readPlaces(read('places.txt'));

describe.each(languageCodes)('own sentences, %s', (language) => {
	const { floor, sentences } = readTable(read(`${language}.txt`), places);
	const found = sentences.map(({ text }) => geoparse(text, gazetteer, { language, model }));
	const faults = sentences.map((sentence, i) => faultsOf(sentence, found[i]));

	it('are at least 120', () => {
		expect(sentences.length).toBeGreaterThanOrEqual(120);
	});

	it('have the right spans and kinds wherever they are core sentences', () => {
		const wrong = sentences.flatMap((sentence, i) =>
			sentence.isCore && faults[i].length > 0
				? [`line ${sentence.line}: ${sentence.text} (${faults[i].join('; ')})`]
				: []
		);
		expect(wrong).toEqual([]);
	});

	it('pass in at least the share that the table gives as its floor', () => {
		const misplaced = sentences.map((sentence, i) => misplacedOf(sentence, found[i]));
		const passed = faults.filter((list, i) => list.length + misplaced[i].length === 0).length;
		expect(passed / sentences.length).toBeGreaterThanOrEqual(floor);
	});
});

describe.each([
	['en', 'and', 'Kharkiv'],
	['uk', 'і', 'Харків'],
	['ru', 'и', 'Харьков'],
	['fr', 'et', 'Kharkiv'],
	['es', 'y', 'Kharkiv'],
	['pl', 'i', 'Charków'],
	['de', 'und', 'Charkiw'],
	['ar', 'و', 'خاركيف'],
	['tr', 've', 'Harkiv']
] as const)('a list without an end, %s', (language, and, name) => {
	it('is read to its end', () => {
		const times = 20_000;
		const text = `${name} ${and} `.repeat(times);
		const mentions = geoparse(text, gazetteer, { language, model });
		expect(mentions.length).toBeGreaterThan(times / 2);
		expect(mentions.at(-1)!.end).toBeGreaterThan(text.length - 20);
	});
});

it('a name of a country and a state is read however often it stands in a text', () => {
	const times = 40_000;
	const text = 'They live in Georgia. '.repeat(times);
	expect(geoparse(text, gazetteer, { language: 'en', model })).toHaveLength(times);
});

describe('reading a table', () => {
	const read = (line: string) => readTable(`floor 1\n${line}`, places).sentences[0];

	it('takes the marks out of the text and keeps where they stood', () => {
		const { text, expected } = read('{Kyiv} said [Суджу=Sudzha] fell. / <Bank of England>');
		expect(text).toBe('Kyiv said Суджу fell.\nBank of England');
		expect(expected.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
			['Kyiv', 'associative'],
			['Суджу', 'literal'],
			['Bank of England', null]
		]);
		expect(expected[1].placeId).toBe(places.get('Sudzha'));
	});

	it('names the place that places.txt does not have', () => {
		expect(() => read('[Atlantis]')).toThrow('line 2: "Atlantis" is not in places.txt');
	});
});

describe('the faults of a sentence', () => {
	const { sentences } = readTable('floor 1\n[Sudzha] is near <Kyiv Independent>.', places);
	const mention = (start: number, end: number, kind: 'literal' | 'associative') => ({
		start,
		end,
		text: sentences[0].text.slice(start, end),
		kind,
		kindConfidence: 0.9,
		type: kind === 'literal' ? ('Literal' as const) : ('Embedded_Non_Lit' as const),
		form: 'noun' as const,
		placeId: places.get('Sudzha')!,
		confidence: 1,
		candidates: []
	});

	it('are none when the spans, kinds and places are those marked', () => {
		expect(faultsOf(sentences[0], [mention(0, 6, 'literal')])).toEqual([]);
		expect(misplacedOf(sentences[0], [mention(0, 6, 'literal')])).toEqual([]);
	});

	it('name the place that was found in the place of another', () => {
		const elsewhere = { ...mention(0, 6, 'literal'), placeId: null };
		expect(misplacedOf(sentences[0], [elsewhere])).toEqual([
			`Sudzha is without a place, not ${places.get('Sudzha')}`
		]);
	});

	it('are what is missed, what is found too much, and what is of another kind', () => {
		expect(faultsOf(sentences[0], [])).toEqual(['Sudzha is not found']);
		expect(
			faultsOf(sentences[0], [mention(0, 6, 'associative'), mention(7, 9, 'literal')])
		).toEqual(['Sudzha is associative (Embedded_Non_Lit)', '"is" is found (Literal)']);
	});

	it('allow an associative mention inside an organization, not a literal one', () => {
		const sudzha = mention(0, 6, 'literal');
		expect(faultsOf(sentences[0], [sudzha, mention(15, 19, 'associative')])).toEqual([]);
		expect(faultsOf(sentences[0], [sudzha, mention(15, 19, 'literal')])).toEqual([
			'"Kyiv" of Kyiv Independent is literal'
		]);
	});
});
