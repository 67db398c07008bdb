import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { findToponyms } from '../toponyms.ts';

const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));

const found = (language: string, text: string) =>
	findToponyms(text, gazetteer, { language }).toponyms.map((toponym) => toponym.text);

describe('a name that the gazetteer lacks', () => {
	it('is found after the word for a settlement', () => {
		expect(found('ru', 'Дорога ведёт в село Незнамкино.')).toEqual(['Незнамкино']);
	});

	it('is found before the area that it lies in', () => {
		expect(found('uk', 'Військові втратили Незнамівку в Курській області.')).toEqual([
			'Незнамівку',
			'Курській області'
		]);
	});

	it('is found at the end of a list of villages', () => {
		expect(found('ru', 'Заняты Малая Локня и Незнамка.')).toEqual(['Малая Локня', 'Незнамка']);
	});

	it('is not taken from a surname in the same place', () => {
		expect(found('ru', 'В Киеве и Незнамов, и его жена молчали.')).toEqual(['Киеве']);
	});
});

describe('toponyms of any text in Cyrillic', () => {
	const words =
		`в из под и , . « » — - г. с. село область района Курской Суджа Сумах Малую Локню украинские
		российский Президент США Владимир Київ областях Харькова СУМИ заявила на Нью Йорке 14 \n`.split(
			/ +/
		);
	const texts = fc
		.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), {
			maxLength: 40
		})
		.map((parts) => parts.join(' '));

	it('stand where they say, in order, without overlaps, and the same twice', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('uk', 'ru'), (text, language) => {
				const { toponyms } = findToponyms(text, gazetteer, { language });
				let end = 0;
				for (const toponym of toponyms) {
					expect(toponym.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(toponym.start, toponym.end)).toBe(toponym.text);
					expect(toponym.end).toBeGreaterThan(toponym.start);
					end = toponym.end;
				}
				expect(findToponyms(text, gazetteer, { language }).toponyms).toEqual(toponyms);
			}),
			{ numRuns: 300 }
		);
	});
});
