/** Texts as searches compare them: any case, with or without accents, in Latin or Cyrillic letters. */

/**
 * Cyrillic letters in Latin ones, and Latin spellings of one sound made one: "Суджа", "Sudzha" and
 * "Sudja" become neighbors, and "Київ", "Kyiv", "Kiev" nearly so.
 */
// prettier-ignore
const letters: Readonly<Record<string, string>> = {
	а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'j', з: 'z', и: 'i',
	і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
	у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e',
	ю: 'iu', я: 'ia', ў: 'u'
};

/** A text as it is compared: Latin letters, digits and single spaces. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/и\u0306/g, 'й')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[а-яёєіїґў]/g, (letter) => letters[letter])
		.replace(/y/g, 'i')
		.replace(/zh/g, 'j')
		.replace(/kh/g, 'h')
		.replace(/[’'`ʼ]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
