import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { findToponyms } from '../toponyms.ts';

const files = ['gazetteer.bin', 'names-tr.bin'];
const gazetteer = openGazetteer(
	...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
);
const toponyms = (text: string) => findToponyms(text, gazetteer, { language: 'tr' }).toponyms;

describe('names whose endings follow an apostrophe', () => {
	it.each([
		['are found without them', "Moskova'dan Kiev’e tren kalkıyor.", ['Moskova', 'Kiev']],
		['whatever letter I they have', 'İstanbul’da ve Iğdır’da kar var.', ['İstanbul', 'Iğdır']],
		['end in the noun that has a capital', "Kursk Bölgesi'nde kar var.", ['Kursk Bölgesi']],
		['not in one that has none', 'Kursk bölgesinde kar var.', ['Kursk']],
		['an ordinary word is none', 'Ordu geri çekildi. Van kiralandı.', []],
		['nor is one that a capital is called by somewhere', 'Barış istiyor.', []],
		['but with an ending or what says so', "Ordu ilinde ve Van'da kar var.", ['Ordu', 'Van']],
		['a person is none', 'Bakan Paris Yılmaz istifa etti.', []],
		['who goes to a place is not it', "Bakan Fidan Moskova'ya gitti.", ['Moskova']],
		[
			'people are found by their ending',
			'Kievliler ve Ukraynalı doktorlar geldi.',
			['Kievliler', 'Ukraynalı']
		],
		[
			'a village that nobody knows is found by its noun',
			'Sel Karaçamlıoluk köyünü bastı.',
			['Karaçamlıoluk']
		]
	])('%s', (_, text, expected) =>
		expect(toponyms(text).map((toponym) => toponym.text)).toEqual(expected)
	);

	it('keep their offsets', () => {
		const text = 'İİİ — İstanbul’dan İzmir’e.';
		for (const { start, end, text: name } of toponyms(text))
			expect(text.slice(start, end)).toBe(name);
		expect(toponyms(text).map(({ start }) => start)).toEqual([6, 19]);
	});
});

describe('kinds by the ending and what follows', () => {
	it.each([
		['the locative is the scene', "Moskova'da yangın çıktı.", 'literal'],
		['a capital that says something is a government', 'Moskova iddiayı reddetti.', 'associative'],
		['and one that owns who acts', "Moskova'nın büyükelçisi geldi.", 'associative'],
		['what it owns of the ground is a place', "Moskova'nın kuzeyinde kar var.", 'literal'],
		['who is helped is a government', "Ukrayna'ya yardım sürüyor.", 'associative'],
		['where somebody goes is a place', "Ukrayna'ya dönüyor.", 'literal'],
		['who is accused is a government', "Heyet İran'ı suçladı.", 'associative'],
		['a border is a place', 'Rusya sınırında kar var.', 'literal'],
		['a border of people too', 'Rus sınırında kar var.', 'literal'],
		['and their forces are theirs', 'Rus güçleri çekildi.', 'associative'],
		['a region’s head acts for it', 'Kursk valisi geldi.', 'associative']
	])('%s', (_, text, kind) =>
		expect(toponyms(text).map((toponym) => toponym.kind)).toEqual([kind])
	);
});
