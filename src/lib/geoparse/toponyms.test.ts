import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { inflate, openGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts';
import { openModel } from './model-file.ts';
import type { Model } from './recognition/model.ts';
import { namedApart, namesFileOf } from '../languages/apart.ts';
import { languageCodes } from '../languages/index.ts';
import { findToponyms } from './toponyms.ts';

// Opening the whole gazetteer takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let gazetteer: Gazetteer;
let model: Model;
beforeAll(async () => {
	const files = ['gazetteer.bin', ...namedApart.map(namesFileOf)];
	gazetteer = openGazetteer(
		...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
	);
	model = openModel(await inflate(readFileSync('static/geodata/model-en.bin')));
});

/** Code units of all sorts, halves of surrogate pairs among them. */
const anyUnits = (maxLength: number) =>
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
		.map((units) => String.fromCharCode(...units));

const find = (text: string, language = 'en') =>
	findToponyms(text, gazetteer, { language, model }).toponyms;
const names = (text: string) => find(text).map((toponym) => toponym.text);

/** Whether offsets are right, in order and apart, and the same again. */
function isSound(text: string, language: string): boolean {
	const found = find(text, language);
	let at = 0;
	for (const toponym of found) {
		if (toponym.start < at || toponym.end <= toponym.start) return false;
		if (text.slice(toponym.start, toponym.end) !== toponym.text) return false;
		if (!(toponym.probability >= 0 && toponym.probability <= 1)) return false;
		at = toponym.end;
	}
	return JSON.stringify(find(text, language)) === JSON.stringify(found);
}

describe('findToponyms', () => {
	it.each([
		[
			'in the name of a newspaper',
			'The Moscow Times reported the talks on Friday.',
			'Moscow Times'
		],
		['in the name of a war', 'It was the largest assault since World War II.', 'World War II'],
		['in the name of a person', 'Paris Hilton wrote a song about it.', 'Paris Hilton'],
		['a month', 'In March they came back.', 'March']
	])('takes nothing for a place that stands %s', (_, text, whole) => {
		expect(names(text)).not.toContain(whole);
		expect(names(text)).toEqual([]);
	});

	it.each([
		['a locative makes the location', 'Soldiers fought in Kursk.', 'Kursk', 'literal'],
		['a speaker is no location', 'Moscow said it would respond.', 'Moscow', 'associative'],
		['an adjective is associative', 'The Ukrainian army withdrew.', 'Ukrainian', 'associative']
	])('tells kinds apart: %s', (_, text, name, kind) => {
		const [toponym] = find(text);
		expect(toponym).toMatchObject({ text: name, kind });
	});

	it('leaves a small-letter head out of the name and says what it asks for', () => {
		const [toponym] = find('Shelling hit the Kursk region overnight.');
		expect(toponym).toMatchObject({ text: 'Kursk', typeHint: 'region' });
	});

	it.each(languageCodes)('keeps offsets right for any text (%s)', (language) => {
		const piece = fc.oneof(
			anyUnits(12),
			fc.constantFrom(
				...['Kursk', ' in ', 'New York', 'U.S.', '-', '’s', ', ', '. ', '\n\n', 'LONDON', 'Суджею'],
				...[
					'в Курской области',
					'під Києвом',
					'\0',
					'<p>',
					'&amp;',
					'\ud83c',
					'\udde6',
					'עזה',
					'東京'
				],
				...['de l’', 'L’Aquila', 'mer Noire', 'Królestwo ', 'la India y el Perú'],
				...['\u202e', 'Bank of England', 'Cafe\u0301', '\u200b', 'St.', '«', '»', '...', 'É']
			)
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) =>
				isSound(pieces.join(''), language)
			)
		);
	});

	it.each([
		['nothing', ''],
		['one word of a twenty thousand letters', 'a'.repeat(20_000)],
		['capitals without a space', 'Ab'.repeat(20_000)],
		['hyphens', 'A-'.repeat(20_000)],
		['one name over and over', 'Paris '.repeat(20_000)],
		['a script without spaces', '漢'.repeat(20_000)],
		['lone surrogates', '\ud800\udc00\udfff\ud800'.repeat(1000)]
	])('reads %s', (_, text) => {
		expect(isSound(text, 'en')).toBe(true);
	});

	const article = '../shared/articles/000_dd03fce60545949b.txt';
	it.skipIf(!existsSync(article))(
		`finds the places of a news article and none in its names (skipped without ${article})`,
		() => {
			const found = names(readFileSync(article, 'utf8'));
			expect(found).toEqual(expect.arrayContaining(['Kursk', 'Saudi Arabia', 'Kyiv', 'Moscow']));
			for (const text of found) expect(text).not.toMatch(/Times|World War|March/);
		}
	);
});
