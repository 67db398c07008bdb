/**
 * Cuts a text into words, signs and sentences, as columns of numbers rather than objects, so that
 * megabytes a second pass without garbage. Knows letters and punctuation of any script, and the
 * abbreviations that a language table names; knows no names and no grammar.
 */

/** What a token looks like, as bits of {@link Tokens.shape}. */
export const shape = {
	word: 1, // letters or digits, as opposed to signs
	upper: 2, // begins with a capital letter
	allCaps: 4, // two letters or more, all capitals
	digit: 8, // has a digit
	lower: 16, // begins with a small letter
	dotted: 32, // an abbreviation that holds its final dot: "U.S.", "St.", "La."
	spaceBefore: 64, // white space stands before it
	mixed: 128, // a capital after a small letter: "McDonald", "iPhone"
	lineStart: 256, // first of its line
	uncased: 512, // letters of a script without capitals
	elided: 1024, // ends in the apostrophe with which it leans on the next word: "l'", "d'"
	bare: 2048 // begins with its article less a letter, taken in by the preposition before: «لخرطوم» of «للخرطوم»
} as const;

/** The tokens of a text: one value a token in every column. */
export interface Tokens {
	readonly text: string;
	readonly length: number;
	/** First code unit of each token and the one after its last. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Bits of {@link shape}. */
	readonly shape: Uint16Array;
	/** {@link wordHash} of each token: equal for words that differ in capitals alone. */
	readonly hash: Int32Array;
	/** Number of the sentence each token is in, from 0. */
	readonly sentence: Int32Array;
}

/** Classes of code units, two to the power so that one test covers several. */
const SPACE = 1;
const UPPER = 2;
const LOWER = 4;
const UNCASED = 8;
const DIGIT = 16;
const MARK = 32;
const SIGN = 64;
const LETTER = UPPER | LOWER | UNCASED;
const WORD = LETTER | DIGIT | MARK;

/** Class and small letter of every code unit, filled when first met. */
const classes = new Uint8Array(65536);
const smalls = new Uint16Array(65536);

function classify(unit: number): number {
	const character = String.fromCharCode(unit);
	const small = character.toLowerCase();
	smalls[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
	let found = SIGN;
	if (/\s/.test(character) || unit === 0 || unit === 0x200b || isDirection(unit)) found = SPACE;
	else if (/\p{Lu}|\p{Lt}/u.test(character)) found = UPPER;
	else if (/\p{Ll}/u.test(character)) found = LOWER;
	else if (/\p{L}/u.test(character)) found = UNCASED;
	else if (/\p{Nd}/u.test(character)) found = DIGIT;
	else if (/\p{M}/u.test(character) || unit === 0x200c || unit === 0x200d) found = MARK;
	classes[unit] = found;
	return found;
}

/** Signs that say which way text runs: they stand between words and belong to none. */
const isDirection = (unit: number) =>
	unit === 0x200e ||
	unit === 0x200f ||
	unit === 0x61c ||
	(unit >= 0x202a && unit <= 0x202e) ||
	(unit >= 0x2066 && unit <= 0x2069);

const HASH_START = 0x811c9dc5 | 0;

const none: ReadonlySet<number> = new Set();

/** What is typed for an apostrophe: straight, curly either way, the letters of that look, accents and the prime. */
const isApostrophe = (unit: number) =>
	unit === 0x27 ||
	unit === 0x2019 ||
	unit === 0x2018 ||
	(unit >= 0x2b9 && unit <= 0x2bd) ||
	unit === 0x2032 ||
	unit === 0x60 ||
	unit === 0xb4 ||
	unit === 0xff07;

/** All apostrophes are one sign to everybody else, and so are Arabic and Latin commas. */
const foldSign = (unit: number) => (isApostrophe(unit) ? 0x27 : unit === 0x60c ? 0x2c : unit);

/** Hash of a word in small letters (FNV-1a over code units), as in {@link Tokens.hash}. */
export function wordHash(word: string): number {
	let hash = HASH_START;
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		if (!classes[unit]) classify(unit);
		hash = Math.imul(hash ^ foldSign(smalls[unit]), 0x01000193);
	}
	return hash;
}

/** Small letter of a code unit, itself where it has none of one unit; one sign for all apostrophes. */
export function smallUnit(unit: number): number {
	if (!classes[unit]) classify(unit);
	return foldSign(smalls[unit]);
}

/** Whether a code unit is a letter of any script. */
export const isLetter = (unit: number): boolean =>
	((classes[unit] || classify(unit)) & LETTER) !== 0;

/** Endings that a word sheds at its apostrophe: "Kursk's", "they'll". */
const isCliticLetter = (unit: number) => unit === 0x73 || unit === 0x53;

/**
 * Cuts a text into tokens.
 *
 * A word keeps inner apostrophes (O'Brien, Куп'янськ) but sheds a possessive "'s"; hyphens and all
 * other signs are tokens of their own. An abbreviation keeps its dot: letters with dots between
 * (U.S., a.m.), single capitals (J.), and what `abbreviations` holds.
 *
 * @param abbreviations Hashes of words, without their dot, that keep a dot: "st", "gov", "calif".
 * @param elided Hashes of words that end with their apostrophe: "l" makes « l’Ukraine » two words, « l’ » the first.
 */
export function tokenize(
	text: string,
	abbreviations: ReadonlySet<number>,
	elided: ReadonlySet<number> = none
): Tokens {
	let capacity = Math.max(64, Math.ceil(text.length / 4));
	let start = new Int32Array(capacity);
	let end = new Int32Array(capacity);
	let shapes = new Uint16Array(capacity);
	let hashes = new Int32Array(capacity);
	let sentences = new Int32Array(capacity);
	let length = 0;
	let sentence = 0;
	let space = 0;
	let lineStart: number = shape.lineStart;
	let newlines = 0;
	// After a full stop the sentence ends only if what follows looks like a beginning.
	let stopped = false;

	const size = text.length;
	for (let i = 0; i < size;) {
		const unit = text.charCodeAt(i);
		const kind = classes[unit] || classify(unit);
		if (kind === SPACE) {
			space = shape.spaceBefore;
			if (unit === 10 || unit === 13) {
				lineStart = shape.lineStart;
				newlines++;
			}
			i++;
			continue;
		}
		if (length === capacity) {
			capacity *= 2;
			start = grown(start, new Int32Array(capacity));
			end = grown(end, new Int32Array(capacity));
			shapes = grown(shapes, new Uint16Array(capacity));
			hashes = grown(hashes, new Int32Array(capacity));
			sentences = grown(sentences, new Int32Array(capacity));
		}
		const from = i;
		let bits = space | lineStart;
		let hash = HASH_START;
		if (kind & WORD) {
			bits |= shape.word;
			if (kind & UPPER) bits |= shape.upper;
			if (kind & LOWER) bits |= shape.lower;
			let seen = 0;
			let letters = 0;
			let dots = false;
			let previous = 0;
			while (i < size) {
				const u = text.charCodeAt(i);
				const k = classes[u] || classify(u);
				if (k & WORD) {
					if (k & UPPER && previous & LOWER) bits |= shape.mixed;
					seen |= k;
					if (k & LETTER) letters++;
					hash = Math.imul(hash ^ smalls[u], 0x01000193);
					previous = k;
					i++;
					continue;
				}
				if (i + 1 >= size) break;
				const after = text.charCodeAt(i + 1);
				const afterKind = classes[after] || classify(after);
				if (isApostrophe(u) && afterKind & LETTER && previous & LETTER) {
					// A clitic "s" ends the word; any other letter goes on with it.
					const third = i + 2 < size ? text.charCodeAt(i + 2) : 32;
					const thirdKind = classes[third] || classify(third);
					if (isCliticLetter(after) && !(thirdKind & WORD)) break;
					const isElided = elided.has(hash);
					hash = Math.imul(hash ^ 0x27, 0x01000193);
					if (isElided) {
						bits |= shape.elided;
						i++;
						break;
					}
					previous = SIGN;
					i++;
					continue;
				}
				// One letter, a dot, one letter: U.S.
				if (u === 46 && afterKind & LETTER && previous & LETTER && (dots || letters === 1)) {
					const third = i + 2 < size ? text.charCodeAt(i + 2) : 32;
					const thirdKind = classes[third] || classify(third);
					if (!(thirdKind & WORD)) {
						dots = true;
						hash = Math.imul(hash ^ 46, 0x01000193);
						i++;
						continue;
					}
				}
				break;
			}
			if (seen & DIGIT) bits |= shape.digit;
			if (seen & UNCASED) bits |= shape.uncased;
			if (letters > 1 && !(seen & (LOWER | UNCASED)) && seen & UPPER) bits |= shape.allCaps;
			if (i < size && text.charCodeAt(i) === 46) {
				const initial =
					letters === 1 && i - from === 1 && bits & shape.upper && !isHyphened(text, from);
				if (dots || initial || abbreviations.has(hash)) {
					hash = Math.imul(hash ^ 46, 0x01000193);
					bits |= shape.dotted;
					i++;
				}
			}
		} else if (isApostrophe(unit) && isCliticNext(text, i) && !(space | lineStart)) {
			hash = Math.imul(Math.imul(hash ^ 0x27, 0x01000193) ^ 0x73, 0x01000193);
			i += 2;
		} else {
			hash = Math.imul(hash ^ foldSign(unit), 0x01000193);
			// A surrogate pair is one sign.
			const second = i + 1 < size ? text.charCodeAt(i + 1) : 0;
			i += unit >= 0xd800 && unit < 0xdc00 && second >= 0xdc00 && second < 0xe000 ? 2 : 1;
		}

		const opens = (bits & shape.lower) === 0 || newlines > 1;
		if (length > 0 && (newlines > 0 ? newlines > 1 || opens : stopped && space && opens)) {
			// A straight quote after a space opens what comes.
			const isOpen = space !== 0 && (unit === 0x22 || unit === 0x27);
			const closes = (bits & shape.word) === 0 && stopped && isClosing(unit) && !isOpen;
			if (!closes) {
				sentence++;
				stopped = false;
			}
		}
		start[length] = from;
		end[length] = i;
		shapes[length] = bits;
		hashes[length] = hash;
		sentences[length] = sentence;
		length++;
		if (bits & shape.word) {
			// "U.S." and "Inc." may end a sentence, but the next capital rarely tells; "p.m. The" is left whole.
			stopped = false;
		} else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x61f) {
			stopped = true;
		} else if (!isClosing(unit)) {
			stopped = false;
		}
		space = 0;
		lineStart = 0;
		newlines = 0;
	}
	return {
		text,
		length,
		start: start.subarray(0, length),
		end: end.subarray(0, length),
		shape: shapes.subarray(0, length),
		hash: hashes.subarray(0, length),
		sentence: sentences.subarray(0, length)
	};
}

/** Whether a hyphen joins a letter to what begins at a code unit: "Ye-U" ends in no initial. */
const isHyphened = (text: string, from: number): boolean =>
	from > 1 && text.charCodeAt(from - 1) === 0x2d && isLetter(text.charCodeAt(from - 2));

/** Number of the first token that ends after a code unit; `tokens.length` when none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (tokens.end[middle] <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

function isCliticNext(text: string, i: number): boolean {
	if (i + 1 >= text.length || !isCliticLetter(text.charCodeAt(i + 1))) return false;
	if (i + 2 >= text.length) return true;
	const unit = text.charCodeAt(i + 2);
	return !((classes[unit] || classify(unit)) & WORD);
}

/** Quotes and brackets that belong to the sentence they close. */
const isClosing = (unit: number) =>
	unit === 0x22 ||
	unit === 0x27 ||
	unit === 0x29 ||
	unit === 0x5d ||
	unit === 0xbb ||
	unit === 0x201d ||
	unit === 0x2019;
