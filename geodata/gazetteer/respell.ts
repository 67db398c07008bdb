/**
 * Spells place names of Russia, Ukraine and Belarus over by rule: Russian ones in Ukrainian, Ukrainian
 * ones in Russian, and Latin ones back in Cyrillic letters.
 */

type Rule = readonly [pattern: RegExp, replacement: string];

const apply = (text: string, rules: readonly Rule[]) =>
	rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

/** Applies rules to each part of a name, and gives it the capitals it had. */
function byWord(name: string, rules: readonly Rule[]): string {
	return name.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) => {
		const respelled = apply(word.toLowerCase(), rules);
		const isCapital = /^\p{Lu}/u.test(word);
		return isCapital ? respelled.slice(0, 1).toUpperCase() + respelled.slice(1) : respelled;
	});
}

const consonants = 'бвгґджзклмнпрстфхцчшщ';

/** Ukrainian orthography of 2019, § 144: Russian geographical names. */
const toUkrainian: readonly Rule[] = [
	[/сск/g, 'ск'],
	[/росси/g, 'роси'],
	[/([сц])кий$/, '$1ьк|'],
	[/([сц])кая$/, '$1ька'],
	[/([сц])кое$/, '$1ьке'],
	[/([сц])к$/, '$1ьк'],
	[/[ыи]й$|ой$/, '|'],
	[/ая$/, 'а'],
	[/яя$/, 'я'],
	[/ое$/, 'е'],
	[/ее$/, 'є'],
	[/[ыи]е$/, 'і'],
	[new RegExp(`([жчшщц])ё`, 'g'), '$1о'],
	[new RegExp(`([${consonants}])ё`, 'g'), '$1ьо'],
	[/[ъь]е/g, '’є'],
	[/[ъь]я/g, '’я'],
	[/[ъь]ю/g, '’ю'],
	[/ё/g, 'йо'],
	[/(^|[аеиоуыэюя])е/g, '$1є'],
	[/э/g, 'е'],
	[/([жчшщц])и/g, '$1ы'],
	[/и(?=к[аи]$|ц[аы]$|щ[аеи]$|ч[еи]$)/g, 'ы'],
	[/^при/, 'пры'],
	[/([аеєоуюя])и/g, '$1ї'],
	[/и/g, 'і'],
	[/ы/g, 'и'],
	[/\|/g, 'ий']
];

/** Names of Russian villages in Ukrainian: spelled letter by letter, and in Ukrainian form. */
export function ukrainianOf(russian: string): string[] {
	const name = byWord(russian, toUkrainian);
	const adapted = name
		.replaceAll(/([жчшщц]|[лн])?(?:о|е)вка(?=$|[\s-])/g, '$1івка')
		.replaceAll(/ово(?=$|[\s-])/g, 'ове')
		.replaceAll(/ево(?=$|[\s-])/g, 'еве');
	const softened = name.replaceAll(/([лнтдсрв])ево(?=$|[\s-])/g, '$1єво');
	return [...new Set([name, adapted, softened])];
}

const toRussian: readonly Rule[] = [
	[/([жчшщ]|[лн]ь)?івка$/, '$1овка'],
	[/ївка$/, 'евка'],
	[/([жчшщ])івка$/, '$1евка'],
	[/ськ/g, 'ск'],
	[/цьк/g, 'цк'],
	[/([сц]к)ий$/, '$1ий'],
	[/([гкхжчшщ])ий$/, '$1|й'],
	[/ий$/, 'ый'],
	[/\|й$/, 'ий'],
	[/([сц]к|н|л|р|т|в)е$/, '$1ое'],
	[/ово?е$/, 'овое'],
	[/([жчшщн])і$/, '$1ие'],
	[/і$/, 'ые'],
	[/ів$/, 'ов'],
	[/їв$/, 'ев'],
	[/йо/g, 'ё'],
	[/ьо/g, 'ё'],
	[/['’ʼ]/g, 'ь'],
	[/є/g, 'е'],
	[/[ії]/g, 'и'],
	[/ґ/g, 'г']
];

/** The Russian form of a Ukrainian village's name. */
export const russianOf = (ukrainian: string) => byWord(ukrainian, toRussian);

const fromLatinShared: readonly Rule[] = [
	[/shch/g, 'щ'],
	[/zh/g, 'ж'],
	[/kh/g, 'х'],
	[/ts/g, 'ц'],
	[/ch/g, 'ч'],
	[/sh/g, 'ш']
];

const letters: readonly Rule[] = Object.entries({
	a: 'а',
	b: 'б',
	v: 'в',
	d: 'д',
	z: 'з',
	k: 'к',
	l: 'л',
	m: 'м',
	n: 'н',
	o: 'о',
	p: 'п',
	r: 'р',
	s: 'с',
	t: 'т',
	u: 'у',
	f: 'ф',
	e: 'е'
}).map(([latin, cyrillic]) => [new RegExp(latin, 'g'), cyrillic] as const);

const latinToUkrainian: readonly Rule[] = [
	[/zgh/g, 'зг'],
	...fromLatinShared,
	[/yi/g, 'ї'],
	[/(?:(?<=^|[aeiouy’'])y|(?<!^)[iy])a/g, 'я'],
	[/(?:(?<=^|[aeiouy’'])y|(?<!^)[iy])u/g, 'ю'],
	[/(?:(?<=^|[aeiouy’'])y|(?<!^)[iy])e/g, 'є'],
	[/[yi]i$/, 'ий'],
	[/ii(?=[a-z])/g, 'ії'],
	[/(?<=[aeou])i(?=vk)/g, 'ї'],
	[/ya/g, 'я'],
	[/yu/g, 'ю'],
	[/ye/g, 'є'],
	[/([sц])k(?=$|и|[aeiy])/g, '$1ьk'],
	[/(?<=[aeiou])[yi](?![aeiouyi])/g, 'й'],
	[/y/g, 'и'],
	[/i/g, 'і'],
	[/[hg]/g, 'г'],
	[/’|'/g, 'ь'],
	...letters
];

const latinToRussian: readonly Rule[] = [
	...fromLatinShared,
	[/iy$/, 'ий'],
	[/yy$/, 'ый'],
	[/ya/g, 'я'],
	[/yu/g, 'ю'],
	[/ye/g, 'е'],
	[/yo|ë/g, 'ё'],
	[/^e/, 'э'],
	[/(?<=[aeiouяюеё])y/g, 'й'],
	[/y/g, 'ы'],
	[/i/g, 'и'],
	[/g/g, 'г'],
	[/h/g, 'х'],
	[/’|'/g, 'ь'],
	...letters
];

/**
 * A Latin name back in Cyrillic letters, as its transliteration has them: without the soft signs that
 * it left out. `undefined` where a letter is none of the transliteration's.
 */
export function fromLatin(name: string, language: 'uk' | 'ru'): string | undefined {
	const cyrillic = byWord(name, language === 'uk' ? latinToUkrainian : latinToRussian);
	return /^[\p{Script=Cyrillic}\s\d-]+$/u.test(cyrillic) ? cyrillic : undefined;
}
