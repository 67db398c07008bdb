import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { findToponyms } from '../toponyms.ts';

const files = ['gazetteer.bin', 'names-ar.bin'];
const gazetteer = openGazetteer(
	...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
);
const toponyms = (text: string) => findToponyms(text, gazetteer, { language: 'ar' }).toponyms;
const names = (text: string) => toponyms(text).map((toponym) => toponym.text);

describe('names in a language without capitals', () => {
	it.each([
		['a name is cut from what it is written with', 'وصل إلى كسلا وبالخرطوم.', ['كسلا', 'الخرطوم']],
		['one that has lost a letter is found', 'عاد للخرطوم.', ['لخرطوم']],
		['an ordinary word is no place', 'نشرت الصحيفة صور الضحايا.', []],
		['but in company', 'قصف على مدينة صور.', ['صور']],
		['and everywhere in a text that has that', 'قصف على مدينة صور. هدأت صور.', ['صور', 'صور']],
		['a list gives company too', 'معارك في نيالا والأبيض.', ['نيالا', 'الأبيض']],
		['an institution is no place', 'صدر عن جامعة الخرطوم.', []],
		['nor is a last name', 'قال محمد السوداني إن العلاج متوفر.', []],
		['but an adjective is one', 'أعلن الجيش السوداني الهدنة.', ['السوداني']],
		[
			'vowel signs, the stretching line and spelling do not matter',
			'في الفَاشِر والخـرطوم والقاهره.',
			['الفَاشِر', 'الخـرطوم', 'القاهره']
		],
		['signs of direction are no part of a name', 'في \u2067الخرطوم\u2069 خبز.', ['الخرطوم']],
		['names in Latin letters are found', 'الطريق من Kharkiv إلى كييف.', ['Kharkiv', 'كييف']]
	])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

	it('is quick and right about two hundred names in a row and text without spaces', () => {
		const row = Array.from({ length: 200 }, () => 'الخرطوم').join(' و');
		expect(names(row)).toHaveLength(200);
		expect(names('والخرطوم'.repeat(5_000))).toEqual([]);
	});
});

describe('kinds in a language whose verbs come first', () => {
	it.each([
		['a capital after its verb is a government', 'أعلنت موسكو الهدنة.', 'associative'],
		['before its verb too', 'موسكو تعلن الهدنة.', 'associative'],
		['and before a colon', 'موسكو: لن نتراجع.', 'associative'],
		['after a preposition it is a place', 'انفجار في موسكو.', 'literal'],
		['what is bombed is a place', 'قصفت المدفعية بيروت.', 'literal'],
		['what a noun of those who act owns is theirs', 'أعلنت حكومة لبنان الحداد.', 'associative'],
		['what a noun of place owns is a place', 'امتلأت سماء كييف بالدخان.', 'literal'],
		['sanctions are put on a government', 'فرضت عقوبات على إيران.', 'associative'],
		['strikes on a place', 'غارات على إيران.', 'literal'],
		['an adjective is what its noun is', 'الجيش اللبناني ينتشر.', 'associative'],
		['an area’s adjective says where', 'عبروا الحدود اللبنانية ليلا.', 'literal']
	])('%s', (_, text, kind) =>
		expect(toponyms(text).map((toponym) => toponym.kind)).toEqual([kind])
	);
});
