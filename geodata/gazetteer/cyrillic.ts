/**
 * Names of Russia, Ukraine and Belarus: which of a place's Cyrillic names is in which language, and
 * how news spells them in Latin letters.
 */
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';
import { fromLatin, russianOf, ukrainianOf } from './respell.ts';

/** Letters that both languages spell alike. */
const sharedLetters: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	д: 'd',
	е: 'e',
	ж: 'zh',
	з: 'z',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ь: ''
};

const russianLetters: Readonly<Record<string, string>> = {
	...sharedLetters,
	г: 'g',
	и: 'i',
	й: 'y',
	ъ: '',
	ы: 'y',
	э: 'e',
	ю: 'yu',
	я: 'ya'
};

const ukrainianLetters: Readonly<Record<string, string>> = {
	...sharedLetters,
	г: 'h',
	ґ: 'g',
	и: 'y',
	і: 'i',
	'’': '',
	"'": ''
};

interface RussianStyle {
	/** `е` at the beginning and after vowels and signs. */
	readonly e: 'ye' | 'e';
	readonly yo: 'yo' | 'e';
	/** The endings -ый and -ий. */
	readonly adjective: 'full' | 'y';
}

/** Transliterates a Russian name, by the United States Board on Geographic Names and its relaxed forms. */
function fromRussian(name: string, { e, yo, adjective }: RussianStyle): string {
	let latin = '';
	let before = '';
	for (const letter of name.toLowerCase()) {
		const isInitial = before === '' || /[\s-]/.test(before) || /[аеёиоуыэюяйъь]/.test(before);
		if (letter === 'ё') latin += isInitial || yo === 'yo' ? 'yo' : 'e';
		else if (letter === 'е') latin += isInitial ? e : 'e';
		else latin += russianLetters[letter] ?? letter;
		before = letter;
	}
	return adjective === 'y' ? latin.replaceAll(/[iy]y(?=[\s-]|$)/g, 'y') : latin;
}

interface UkrainianStyle {
	/** Inside words: `ia`, `iu` as Ukraine's rules of 2010 have it, or `ya`, `yu`. */
	readonly iotated: 'i' | 'y';
	/** The endings -ий and -ій. */
	readonly adjective: 'full' | 'y';
}

/** Transliterates a Ukrainian name, by the rules of 2010 (resolution 55) and the habits beside them. */
function fromUkrainian(name: string, { iotated, adjective }: UkrainianStyle): string {
	let latin = '';
	let before = '';
	for (const letter of name.toLowerCase()) {
		const isInitial = before === '' || /[\s-]/.test(before);
		const glide = isInitial ? 'y' : iotated;
		if (letter === 'є') latin += `${glide}e`;
		else if (letter === 'ю') latin += `${glide}u`;
		else if (letter === 'я') latin += `${glide}a`;
		else if (letter === 'ї') latin += isInitial || iotated === 'y' ? 'yi' : 'i';
		else if (letter === 'й') latin += glide;
		else if (letter === 'г' && before === 'з') latin += 'gh';
		else latin += ukrainianLetters[letter] ?? letter;
		before = letter;
	}
	return adjective === 'y' ? latin.replaceAll(/[iy][iy](?=[\s-]|$)/g, 'y') : latin;
}

const russianStyles: readonly RussianStyle[] = (['ye', 'e'] as const).flatMap((e) =>
	(['yo', 'e'] as const).flatMap((yo) =>
		(['full', 'y'] as const).map((adjective) => ({ e, yo, adjective }))
	)
);
const ukrainianStyles: readonly UkrainianStyle[] = (['i', 'y'] as const).flatMap((iotated) =>
	(['full', 'y'] as const).map((adjective) => ({ iotated, adjective }))
);

const capitalized = (latin: string) =>
	latin.replaceAll(
		/(^|[\s-])(\p{L})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase()
	);

/** Spellings of a Russian name in Latin letters. */
const spellingsOfRussian = (name: string) =>
	new Set(russianStyles.map((style) => capitalized(fromRussian(name, style))));

/** Spellings of a Ukrainian name in Latin letters. */
const spellingsOfUkrainian = (name: string) =>
	new Set(ukrainianStyles.map((style) => capitalized(fromUkrainian(name, style))));

/** A Ukrainian name in Latin letters by Ukraine's own rules. */
export const officialOf = (name: string) =>
	capitalized(fromUkrainian(name, { iotated: 'i', adjective: 'full' }));

const isRussian = (name: string) => /^[а-яё\s-]+$/i.test(name) && !/[сц]ьк(?:[аеио]|$)/i.test(name);
const isUkrainian = (name: string) =>
	/^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’'\s-]+$/i.test(name) && !/[сц]к(?=$|[\s-])/.test(name);

/** A Ukrainian name with the soft sign that Russian leaves out: Шумськ. */
export const softened = (name: string) => name.replaceAll(/(?<=[сц])к(?=$|[\s-])/g, 'ьк');

/** Crimea and Sevastopol: GeoNames and English keep to the Russian names. */
export const crimea: ReadonlySet<string | null> = new Set(['UA.11', 'UA.20']);

/** Whether two Latin spellings differ no more than ways to transliterate do. */
export const isSameName = (a: string, b: string) => skeleton(a) === skeleton(b);
const skeleton = (name: string) =>
	normalizeName(name).replaceAll(/[yi]+/g, 'i').replaceAll('ie', 'e').replaceAll('h', 'g');

/** Whether a name can be one of the language, by its letters and the suffix -ск, -ськ. */
export const hasLettersOf = (name: string, language: string) =>
	language === 'uk' ? isUkrainian(name) : isRussian(name);

/** Names the places of Russia, Ukraine and Belarus in their languages and in Latin letters. */
export function addCyrillicNames(places: readonly DraftPlace[]): void {
	for (const place of places) {
		if (!['RU', 'UA', 'BY'].includes(place.country ?? '') || place.featureClass !== 'P') continue;
		tagLanguages(place);
		const { names } = place;
		const [ru, uk] = [names.in('ru'), names.in('uk')];
		const isOwn = { ru: place.country !== 'UA', uk: place.country === 'UA' };
		if (ru !== undefined && isRussian(ru)) {
			for (const spelling of spellingsOfRussian(ru)) {
				names.add(spelling, isOwn.ru ? { language: 'en' } : {});
			}
		}
		if (uk !== undefined && isOwn.uk && isUkrainian(uk)) {
			for (const spelling of spellingsOfUkrainian(uk)) names.add(spelling, { language: 'en' });
		}
		addRespellings(place);
	}
}

/**
 * Gives the place's Cyrillic names their languages: a name is Russian or Ukrainian when its Latin
 * spelling by that language's rules is one of the place's names.
 */
function tagLanguages({ country, admin1, names }: DraftPlace): void {
	const keys = names.keys();
	const isSpelled = (spellings: ReadonlySet<string>) =>
		[...spellings].some((spelling) => keys.has(normalizeName(spelling)));
	const cyrillic = [...names.all()]
		.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text))
		.map(({ text }) => text);
	const ru = cyrillic.find((name) => isRussian(name) && isSpelled(spellingsOfRussian(name)));
	const inUkrainian = cyrillic
		.flatMap((name) => [name, softened(name)])
		.filter((name) => isUkrainian(name) && isSpelled(spellingsOfUkrainian(name)));
	// Villages keep the names they had: the one that is spelled as the place is shown is today's.
	const uk =
		inUkrainian.find((name) => isSameName(officialOf(name), names.name)) ??
		(country === 'UA' && !crimea.has(admin1) ? undefined : inUkrainian[0]);
	// "Суджа" is both; which it is called in the country's other language is not known from that.
	const isRuToday = country !== 'UA' || (ru !== uk && (uk === undefined || beginAlike(ru, uk)));
	if (names.in('ru') === undefined && ru !== undefined && isRuToday) {
		names.add(ru, { language: 'ru', preferred: true });
	}
	if (names.in('uk') === undefined && uk !== undefined && (country === 'UA' || ru !== uk)) {
		names.add(uk, { language: 'uk', preferred: true });
	}
}

/** Whether a Russian and a Ukrainian name can be one, as Николаев and Миколаїв; Щорс is what Сновськ was called. */
const beginAlike = (ru = '', uk = '') => firstSound(ru) === firstSound(uk);

const firstSound = (name: string) =>
	name
		.slice(0, 1)
		.toLowerCase()
		.replace(/[аеиоуэюяєіїв]/, 'а')
		.replace('м', 'н')
		.replace('щ', 'с');

/**
 * Names a place in the language that no source names it in, by rule: found by these, but not shown,
 * for a rule is not how every village is called.
 */
function addRespellings({ country, names }: DraftPlace): void {
	const own = country === 'UA' ? 'uk' : 'ru';
	const known = names.in(own);
	const inOwn = known ?? fromLatin(names.name, own);
	if (inOwn === undefined) return;
	// «Весёловка» is compared as Ukrainian's «Веселовка», and is none.
	const add = (name: string, language: 'uk' | 'ru') => {
		const known = [...names.all()].find(({ text }) => normalizeName(text) === normalizeName(name));
		if (known === undefined || known.text === name) names.add(name, { language });
	};
	if (known === undefined) add(inOwn, own);
	if (own === 'ru' && names.in('uk') === undefined && isRussian(inOwn)) {
		for (const name of ukrainianOf(inOwn)) add(name, 'uk');
	}
	if (own === 'uk' && names.in('ru') === undefined && isUkrainian(inOwn)) {
		add(russianOf(inOwn), 'ru');
	}
}
