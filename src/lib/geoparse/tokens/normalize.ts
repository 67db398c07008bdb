/**
 * The form in which place names are compared: one function for the gazetteer's names and for the
 * text's words. Knows no gazetteer.
 *
 * Case, diacritics, apostrophes, ʿayn and hamza (ʿ ʾ) and full stops go ("Sana'a" → `sanaa`, "U.S." → `us`), hyphens, commas
 * and slashes become spaces ("Rostov-on-Don" → `rostov on don`), `&` becomes `and`. Compatibility
 * decomposition also makes `й` an `и`, `ї` an `і` and `ё` an `е`; letters that no decomposition
 * reaches (ł, ø, đ, ß, æ, ґ …) are folded by the table below. Of Arabic letters those that writers choose among are
 * one (أ إ آ ا, ة ه, ى ي), vowel signs and the stretching line go, digits of any script are those of Latin text, and
 * signs of direction are nothing. The form is word by word: joining
 * the normalized words of a name with spaces gives the normalized name.
 */

/** Letters that Unicode does not decompose, with what news writes for them. */
const foldedLetters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ŋ: 'n',
	ŧ: 't',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ə: 'a',
	ґ: 'г',
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ٱ: 'ا'
};

const space = 0x20;

/** Code units below this are folded by table; place names rarely hold any other. */
const tableSize = 0x700;

/** How one character is folded: its lower case, decomposed, without marks and punctuation. */
function foldCharacter(character: string): string {
	let folded = '';
	for (const part of character.toLowerCase().normalize('NFKD').toLowerCase()) {
		if (
			/[\p{M}'’‘ʼʻʽʾʿʹʺ`´′.\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(
				part
			)
		)
			continue;
		if (part === '&') folded += ' and ';
		else if (/\p{Nd}/u.test(part)) folded += digitOf(part);
		else if (/[\p{L}\p{N}]/u.test(part)) folded += foldedLetters[part] ?? part;
		else folded += ' ';
	}
	return folded;
}

/** A decimal digit of any script as Latin text has it: the ten of a script stand in a row, from a zero on. */
function digitOf(digit: string): string {
	const point = digit.codePointAt(0)!;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
	return String(value);
}

/** The folded code units of each table character: one in most cases, `manyUnits` for more, `noUnit` for none. */
const noUnit = 0xffff;
const manyUnits = 0xfffe;
const table = new Uint16Array(tableSize);
const expansions = new Map<number, string>();
for (let unit = 0; unit < tableSize; unit++) {
	const folded = foldCharacter(String.fromCharCode(unit));
	table[unit] = folded === '' ? noUnit : folded.length === 1 ? folded.charCodeAt(0) : manyUnits;
	if (folded.length > 1) expansions.set(unit, folded);
}

/**
 * Normalizes code units into `output`, which must have room for eighteen times as many (the longest
 * decomposition of one unit).
 *
 * @returns The length of the normalized form, from the start of `output`.
 */
export function normalizeUnits(
	units: ArrayLike<number>,
	length: number,
	output: Uint16Array
): number {
	let end = 0;
	// A space is written only before the next letter: none leads, trails or is doubled.
	let pendingSpace = false;
	const push = (unit: number) => {
		if (unit === space) {
			pendingSpace = end > 0;
		} else {
			if (pendingSpace) output[end++] = space;
			pendingSpace = false;
			output[end++] = unit;
		}
	};
	for (let i = 0; i < length; i++) {
		const unit = units[i];
		const folded = unit < tableSize ? table[unit] : manyUnits;
		if (folded === noUnit) continue;
		if (folded !== manyUnits) {
			push(folded);
			continue;
		}
		let expansion = expansions.get(unit);
		if (expansion === undefined) {
			const isPair = unit >= 0xd800 && unit < 0xdc00 && i + 1 < length;
			expansion = foldCharacter(
				isPair ? String.fromCharCode(unit, units[++i]) : String.fromCharCode(unit)
			);
		}
		for (let j = 0; j < expansion.length; j++) push(expansion.charCodeAt(j));
	}
	return end;
}

const inputUnits = new Uint16Array(256);
const outputUnits = new Uint16Array(256 * 18);

/** The form of a name that two spellings of it share; empty for a name without letters or digits. */
export function normalizeName(name: string): string {
	if (/^[a-z]+(?: [a-z]+)*$/.test(name)) return name;
	if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase();
	const fits = name.length <= inputUnits.length;
	const input = fits ? inputUnits : new Uint16Array(name.length);
	const output = fits ? outputUnits : new Uint16Array(name.length * 18);
	for (let i = 0; i < name.length; i++) input[i] = name.charCodeAt(i);
	const length = normalizeUnits(input, name.length, output);
	let normalized = '';
	for (let i = 0; i < length; i++) normalized += String.fromCharCode(output[i]);
	return normalized;
}
