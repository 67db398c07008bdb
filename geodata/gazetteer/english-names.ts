/**
 * The names that places are shown by in English: as English-language news writes them, which is not
 * how libraries transliterate. Every other spelling stays and is found.
 */
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { crimea, isSameName, officialOf } from './cyrillic.ts';
import type { DraftPlace } from './draft.ts';

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Countries whose places are written in Latin letters by transliteration alone. */
const transliterated = codes(
	'RU UA BY BG MK GE AM GR KZ KG TJ MN CN TW HK JP KR KP IN PK BD NP LK BT MM TH LA KH ET ER IL PS ' +
		'JO LB SY IQ IR SA YE OM AE QA BH KW EG LY TN DZ MA SD MR AF MV'
);

/** Those where French, pinyin and wade leave accents that are the name's own. */
const keepsAccents = codes('TN DZ MA MR LB CN TW');

/** Where an apostrophe parts syllables (Xi'an, Be'er Sheva) and news keeps it. */
const keepsApostrophes = codes('CN TW JP IL');

/** Where every apostrophe is a transliterated letter; elsewhere "Cox's Bazar" and "M'Sila" keep theirs. */
const hasSigns = codes('RU UA BY KZ KG TJ GE AM KR KP BG MK');

/** Where places bear Russian adjectives: Krasnyy, Oktyabrskiy; in Ukraine those that keep their Russian names. */
const hasRussianEndings = codes('RU BY KZ KG UA');

/**
 * Countries whose names in GeoNames' translation files are older than its own, or of antiquity:
 * Amoy, Skutari, Teverya.
 */
const renamedSince = codes('CN TR TJ RW ZA MM MY SD ET DZ TN GB CL AR AO TG IR MD TZ UA');

/** Whether a name needs none of the marks that news leaves out. */
function isPlain(name: string, country: string | null): boolean {
	return country !== null && transliterated.has(country)
		? /^[\x20-\x7e]+$/.test(name) && !/['`]/.test(name)
		: /^[\x20-\x7e]+$/.test(name);
}

const wordsOf = (name: string) => new Set(normalizeName(name).split(' '));
const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>) =>
	outer.size > inner.size && [...inner].every((word) => outer.has(word));

/**
 * The name news would use, of GeoNames' own and that of its older English translation.
 *
 * @param main GeoNames' own name, the newer of the two.
 */
export function newerName(main: string, translated: string, country: string | null): string {
	const [isMainPlain, isTranslatedPlain] = [isPlain(main, country), isPlain(translated, country)];
	if (normalizeName(main) === normalizeName(translated)) {
		return isTranslatedPlain && !isMainPlain ? translated : main;
	}
	const [mainWords, translatedWords] = [wordsOf(main), wordsOf(translated)];
	// "Borough of Queens", "Billings Metropolitan Area"; but "Hull" for "Kingston upon Hull".
	if (holds(translatedWords, mainWords)) return main;
	if (holds(mainWords, translatedWords)) return translated;
	if (isMainPlain !== isTranslatedPlain) {
		const isOld = country !== null && renamedSince.has(country) && !transliterated.has(country);
		return isMainPlain || isOld ? main : translated;
	}
	return !isMainPlain || (country !== null && renamedSince.has(country)) ? main : translated;
}

/** Spells the shown names of all places that no table of ours names. */
export function spellNamesForNews(places: readonly DraftPlace[]): void {
	for (const place of places) {
		const { country, names } = place;
		// Commas, not cedillas, are Romanian's.
		if (country === 'RO') names.lead(names.name.replaceAll('ş', 'ș').replaceAll('ţ', 'ț'));
		if (country === null || !transliterated.has(country)) continue;
		if (place.admin2 !== null) place.admin2 = unitSpelling(place.admin2, country);
		if (place.hasOwnName || !['P', 'A'].includes(place.featureClass)) continue;
		const inEnglish = names.in('en');
		const spelled = spellingOf(place);
		if (spelled !== names.name) names.lead(spelled);
		if (inEnglish !== undefined && inEnglish !== spelled) {
			names.prefer(unitSpelling(inEnglish, country), 'en');
		}
	}
}

function spellingOf({ country, admin1, featureClass, names }: DraftPlace): string {
	const { name } = names;
	const asItIs = () =>
		newsSpelling(
			name,
			country!,
			[...names.all()].map(({ text }) => text)
		);
	if (featureClass === 'A') return unitSpelling(name, country!);
	if (country !== 'UA' || crimea.has(admin1)) return asItIs();
	const uk = names.in('uk');
	const official = uk && officialOf(uk);
	if (official && isSameName(official, name)) return official;
	return russianForm.test(name) ? asItIs() : officialOfLatin(name);
}

const unitSpelling = (name: string, country: string) =>
	country === 'UA'
		? officialOfLatin(name).replace(/ rayon$/i, ' Raion')
		: newsSpelling(name, country);

/** Endings of Russian names in Latin letters. */
const russianForm = /(?:aya|oye|iye|oy|skiy|ovo|evo)(?=$|[\s-])/;

/** Ukraine's official spelling (resolution 55 of 2010) of a name in that of the Board on Geographic Names. */
function officialOfLatin(name: string): string {
	return withoutMarks(name)
		.replaceAll(/['’ʼ`]/g, '')
		.replaceAll(/skiy(?=$|[\s-])/g, 'skyi')
		.replaceAll(/yy(?=$|[\s-])/g, 'yi')
		.replaceAll(/(?<=[aeiouy])yi(?=\p{L})/gu, 'i')
		.replaceAll(/(?<=\p{L})y(?=[aeu])/gu, 'i')
		.replaceAll(/(?<=[aeiou])y(?![aeiouy])/g, 'i');
}

const withoutMarks = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize();

/**
 * A transliterated name as news writes it.
 *
 * @param others The place's other names: they tell whether ё is "yo" or "e".
 */
function newsSpelling(name: string, country: string, others: readonly string[] = []): string {
	if (!transliterated.has(country) || !isLatin(name)) return name;
	let spelled = withoutApostrophes(name, country);
	if (country === 'BY') spelled = fromLacinka(spelled);
	if (hasRussianEndings.has(country)) {
		const withYo = withoutMarks(spelled.replaceAll('ë', 'yo'));
		spelled = (others.includes(withYo) ? withYo : spelled)
			.replaceAll(/(?<=\p{L}{3})[iy]y(?=$|[\s-])/gu, 'y')
			.replaceAll(/yye(?=$|[\s-])/g, 'ye')
			.replace(/ (?:Rayon|Raion)$/, ' District');
	}
	return keepsAccents.has(country)
		? // Macrons, dots, lines and cedillas of romanization.
			spelled
				.normalize('NFD')
				.replaceAll(/[\u0304\u0323\u0331]|(?<![cC])\u0327/g, '')
				.normalize()
		: withoutMarks(spelled);
}

const isLatin = (name: string) => !/[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(name);

function withoutApostrophes(name: string, country: string): string {
	if (keepsApostrophes.has(country)) return name.replaceAll(/[’‘ʼʻ`]/g, "'");
	return name.replaceAll(
		hasSigns.has(country)
			? /['’‘ʼʻ`]/g
			: // Of "Ma'rib" and "‘Afrin", not of "Cox's" and "M'Sila".
				/(?<!(?:^|[\s-])\p{Lu})['’‘ʼʻ`](?!(?<=\p{L}{3}.)s(?:$|[\s-]))/gu,
		''
	);
}

/** Letters of Belarus's own Latin alphabet, as English has their sounds. */
const lacinka: Readonly<Record<string, string>> = {
	ch: 'kh',
	č: 'ch',
	š: 'sh',
	ž: 'zh',
	ŭ: 'w',
	c: 'ts',
	j: 'y'
};

function fromLacinka(name: string): string {
	if (!/[čšžŭńĺśźć]/i.test(name)) return name;
	return name.replaceAll(/ch|[čšžŭcj]/gi, (letter) => {
		const sound = lacinka[letter.toLowerCase()];
		return letter === letter.toLowerCase() ? sound : sound[0].toUpperCase() + sound.slice(1);
	});
}
