/** Words into addresses: letters a–z, digits and `-`. Pure functions. */

/** Cyrillic letters in Latin ones, after the Ukrainian and Russian passport tables, without signs. */
const latin: Record<string, string> = {
	а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ё: 'e', ж: 'zh', з: 'z', и: 'i',
	і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
	у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
	ю: 'iu', я: 'ia', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd'
}; // prettier-ignore

/**
 * An address for a name: `Loknia, Sumy Oblast` → `loknia-sumy-oblast`. At most `maxLength` letters;
 * empty for a name of which no letter can be written so.
 */
export function slugify(name: string, maxLength = 80): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\P{ASCII}/gu, (letter) => latin[letter] ?? letter)
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’ʼ]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, maxLength)
		.replace(/^-+|-+$/g, '');
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not in `taken`; it is added to `taken`. */
export function unusedSlug(slug: string, taken: Set<string>): string {
	let unused = slug;
	for (let n = 2; taken.has(unused); n++) unused = `${slug}-${n}`;
	taken.add(unused);
	return unused;
}
