/**
 * The words that say what sort of place a name is ("Kursk region", "River Seim", "р. Сейм"), which
 * entries answer to them, and the words that only point into a place ("northern Iraq"). English,
 * Ukrainian and Russian in one table, since a word of one is none of another.
 */
import { normalizeName, isLetter } from '../tokens/index.ts';
import type { FeatureHint } from '../mention/index.ts';
import {
	isAdmin1,
	isAdmin2,
	isAdmin3,
	isAdministrative,
	isCountry,
	isCountryOrTerritory,
	isSettlement,
	isUnofficialRegion
} from '../../geo/feature-code.ts';

/** Normalized words, each with the sort of place it asks for. */
const words: Readonly<Record<FeatureHint, string>> = {
	country: 'country republic kingdom nation federation страна республика країна республіка',
	region:
		'region oblast province state krai governorate territory prefecture voivodeship canton emirate ' +
		'область области областью краї край края крае краю края областю області губерния',
	district:
		'county parish district raion rayon borough township municipality department shire regency ' +
		'район района районе районом районі району громада громади громаді',
	settlement:
		'city town village hamlet settlement город города городе городом місто міста місті ' +
		'село села селе селом селі селі селище селища поселок поселка поселке смт пгт хутор деревня деревне деревни',
	water:
		'river lake sea bay gulf strait ocean creek canal reservoir channel sound lagoon basin ' +
		'река реки реке рекой річка річки річці річкою озеро озера озері море моря морі залив затока ' +
		'водохранилище водосховище протока пролив',
	terrain:
		'mountain mountains mount island islands isle isles valley desert peninsula hills hill range cape ' +
		'plateau forest glacier beach гора гори горы остров острови острів острова острові півострів полуостров долина пустеля пустыня',
	facility:
		'airport hospital university college school church mosque cathedral bridge station dam park stadium ' +
		'museum hotel center centre prison base port building library courthouse plant tower hall house ' +
		'gallery theater theatre zoo cemetery mall market institute clinic arena palace castle memorial ' +
		'аэропорт аеропорт больница лікарня мост міст станция станція электростанция электростанції',
	street:
		'street road avenue highway boulevard lane drive route interstate freeway square rd ave blvd st ' +
		'улица улице вулиця вулиці площадь площа'
};

const hints = new Map<string, FeatureHint>();
for (const [hint, list] of Object.entries(words)) {
	for (const word of list.split(' ')) hints.set(word, hint as FeatureHint);
}

/** The sorts of place as numbers, which the trained trees know. */
export const hintNumber = {
	country: 1,
	region: 2,
	district: 3,
	settlement: 4,
	water: 5,
	terrain: 6,
	facility: 7,
	street: 8
} as const;

/** The sort of place a normalized word asks for, or `undefined`. */
export const hintOfWord = (word: string): FeatureHint | undefined => hints.get(word);

/** Words that stand before a name and leave the place the same, or point into a part of it. */
const pointers = new Set(
	(
		'the northern southern eastern western northeastern northwestern southeastern southwestern ' +
		'north south east west northeast northwest southeast southwest central upper lower greater ' +
		'downtown mainland occupied rural mid modern ancient far outer inner ' +
		'north-eastern city town village state county district province region republic kingdom of river lake ' +
		'mount mt port fort saint'
	).split(' ')
);

/** Whether a normalized word before a name can be left out to find the place itself. */
export const isPointer = (word: string): boolean => pointers.has(word) || hints.has(word);

const abbreviated: Readonly<Record<string, readonly string[]>> = {
	st: ['saint'],
	ste: ['sainte'],
	mt: ['mount'],
	ft: ['fort'],
	pt: ['point', 'port'],
	n: ['north'],
	s: ['south'],
	e: ['east'],
	w: ['west'],
	co: ['county'],
	twp: ['township'],
	is: ['island'],
	hts: ['heights'],
	spgs: ['springs'],
	saint: ['st'],
	mount: ['mt'],
	fort: ['ft']
};

/** The long (or short) forms of a normalized word that names write either way. */
export const otherForms = (word: string): readonly string[] => abbreviated[word] ?? [];

/**
 * How an entry answers to a hint, from GeoNames' feature class and code: 1 it is such a place, 0 it may
 * be, -1 it is not.
 */
export function answers(hint: FeatureHint, featureClass: string, featureCode: string): -1 | 0 | 1 {
	switch (hint) {
		case 'country':
			return isCountryOrTerritory(featureCode) ? 1 : -1;
		case 'region':
			if (isAdmin1(featureCode) || isUnofficialRegion(featureCode)) return 1;
			return isAdmin2(featureCode) || isCountry(featureCode) || featureClass === 'L' ? 0 : -1;
		case 'district':
			if (isAdmin2(featureCode) || isAdmin3(featureCode)) return 1;
			return isAdministrative(featureClass) && !isCountry(featureCode) ? 0 : -1;
		case 'settlement':
			return isSettlement(featureClass) ? 1 : isAdmin3(featureCode) ? 0 : -1;
		case 'water':
			return featureClass === 'H' ? 1 : -1;
		case 'terrain':
			return featureClass === 'T' || featureClass === 'V' ? 1 : featureClass === 'L' ? 0 : -1;
		case 'facility':
			return featureClass === 'S' ? 1 : featureClass === 'L' ? 0 : -1;
		case 'street':
			return featureClass === 'R' ? 1 : -1;
	}
}

/** Code units before and after a name that are looked at. */
const reach = 24;

/**
 * What sort of place a name and the words that touch it ask for: "Kursk region", "the city of Kursk",
 * "River Seim", «село Гуево»; `null` when they say nothing.
 */
export function hintAt(text: string, start: number, end: number): FeatureHint | null {
	const own = hintInName(text, start, end);
	if (own) return own;
	const after = wordAfter(text, end);
	const asked = after && hintOfWord(normalizeName(after));
	// "Columbia State" is a college, "the Columbia state" a state; buildings and streets are other names.
	if (asked && asked !== 'facility' && asked !== 'street' && after !== 'State') return asked;
	return hintBefore(text, start);
}

/** What a name of several words says itself, by its last or its first. */
function hintInName(text: string, start: number, end: number): FeatureHint | undefined {
	let i = start;
	while (i < end && isPlainLetter(text.charCodeAt(i))) i++;
	if (i === end) return undefined;
	const words = normalizeName(text.slice(start, end)).split(' ');
	if (words.length < 2) return undefined;
	return hintOfWord(words[words.length - 1]) ?? hintOfWord(words[0]);
}

/** Letters that are one letter of one word in every normalized form. */
const isPlainLetter = (unit: number) => unit < 0x500 && isLetter(unit);

/** The word after a name and one space, or ''. */
function wordAfter(text: string, end: number): string {
	const gap = text.charCodeAt(end);
	if (gap !== 0x20 && gap !== 0xa0) return '';
	const limit = Math.min(text.length, end + reach);
	let i = end + 1;
	while (i < limit && isLetter(text.charCodeAt(i))) i++;
	return text.slice(end + 1, i);
}

/** What the word before a name and one space asks for, or the one before that and "of". */
function hintBefore(text: string, start: number): FeatureHint | null {
	if (text.charCodeAt(start - 1) !== 0x20) return null;
	const limit = Math.max(0, start - reach);
	const hasOf = start - 4 >= limit && text.startsWith(' of ', start - 4);
	let word = hasOf ? wordBefore(text, start - 4, limit) : '';
	const isOf = word !== '';
	if (!isOf) word = wordBefore(text, start - 1, limit);
	const named = word && hintOfWord(normalizeName(word));
	if (!named || named === 'facility' || named === 'street') return null;
	return isOf || named === 'water' || named === 'terrain' || isCyrillic(word) ? named : null;
}

/** The word that ends before a code unit, perhaps with a dot, or ''. */
function wordBefore(text: string, before: number, limit: number): string {
	const end = text.charCodeAt(before - 1) === 0x2e ? before - 1 : before;
	let i = end;
	while (i > limit && isLetter(text.charCodeAt(i - 1))) i--;
	return text.slice(i, end);
}

const isCyrillic = (word: string) => /^[\u0400-\u04ff]/.test(word);
