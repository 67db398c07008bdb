/**
 * Dictionary forms of inflected Ukrainian and Russian place names: «в Курской области», «під Суджею»,
 * «из Сум». It only proposes; the gazetteer says which proposal is a name.
 */

/**
 * Endings (normalized, so `й` is `и` and `ї` is `і`) and what may stand there in the dictionary form,
 * longest first. Both languages in one table: a wrong proposal is simply no name.
 */
const endings: readonly (readonly [ending: string, forms: readonly string[]])[] = [
	['ского', ['скии', 'ское', 'ск']],
	['ському', ['ськии', 'ське', 'ськ']],
	['ського', ['ськии', 'ське', 'ськ']],
	['ському', ['ськии', 'ське']],
	['ового', ['ове', 'овое', 'овыи']],
	['цями', ['ці', 'ца']],
	['ями', ['и', 'і', 'я']],
	['ами', ['ы', 'и', 'а']],
	['ові', ['']],
	['еві', ['', 'ь']],
	['ого', ['ии', 'ыи', 'ое', 'е', 'ои']],
	['ому', ['ии', 'ыи', 'ое', 'е', 'ои']],
	['его', ['ии', 'ее']],
	['ему', ['ии', 'ее']],
	['ими', ['і', 'ие']],
	['ыми', ['ые']],
	['ців', ['ці']],
	['цях', ['ці']],
	['ця', ['ець', 'це']],
	['цю', ['ець', 'ця']],
	['цем', ['ець', 'це']],
	['ці', ['ка', 'ця', 'ець']],
	['зі', ['га']],
	['сі', ['ха']],
	['ах', ['ы', 'и', 'а']],
	['ях', ['и', 'і', 'я']],
	['ам', ['ы', 'и', 'а']],
	['ям', ['и', 'і', 'я']],
	['ую', ['ая']],
	['юю', ['яя']],
	['ои', ['ая', 'а', 'ои']],
	['еи', ['а', 'я', 'ая', 'яя']],
	['оі', ['а']],
	['іи', ['а', 'я']],
	['ою', ['а']],
	['ею', ['а', 'я']],
	['єю', ['я']],
	['их', ['і', 'ие']],
	['ых', ['ые']],
	['им', ['ии', 'е', 'ое', 'ие']],
	['ым', ['ыи', 'ое', 'ые', 'о', '']],
	['ом', ['', 'о', 'ое', 'ыи']],
	['ем', ['', 'ь', 'е', 'и']],
	['єм', ['и']],
	['ю', ['я', 'ь', 'и']],
	['я', ['ь', 'и']],
	['і', ['а', 'я', 'ь', '', 'о']],
	['ы', ['а']],
	['и', ['а', 'я', 'ь']],
	['е', ['а', '', 'о', 'ь', 'я', 'и']],
	['у', ['а', '', 'о']],
	['а', ['', 'о']],
	['', ['ы', 'и', 'а']]
];

const cyrillic = /^[\u0400-\u04ff]+$/;

/** A stem with `о`, `е` or `є` before its last consonant may have `і` there: Харкова → Харків. */
const alternating = /[оеє](?=[^аеєиіоуюяы]ь?$)/;

/** Dictionary forms that one normalized word may be an inflected form of, itself first; at most 24. */
export function dictionaryForms(word: string): string[] {
	const forms = new Set([word]);
	if (word.length >= 3 && cyrillic.test(word)) {
		for (const [ending, replacements] of endings) {
			if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
			const stem = word.slice(0, word.length - ending.length);
			for (const replacement of replacements) {
				forms.add(stem + replacement);
				if (replacement === '' || replacement === 'ь') {
					forms.add(stem.replace(alternating, 'і') + replacement);
				}
			}
		}
	}
	return Array.from(forms).slice(0, 24);
}

/** Dictionary forms of a normalized name, word by word, the name itself left out; at most 200. */
export function dictionaryFormsOfName(name: string): string[] {
	let names = [''];
	for (const word of name.split(' ')) {
		const forms = dictionaryForms(word);
		names = names.flatMap((begun) => forms.map((form) => (begun ? `${begun} ${form}` : form)));
		if (names.length > 200) names = names.slice(0, 200);
	}
	return names.filter((form) => form !== name);
}
