/**
 * Bytes into text, whatever encoding they are in: what a byte order mark, the page or the declaration
 * says, as browsers do it; where nothing is said, what the bytes themselves suggest.
 */
import htmlEncodingSniffer from 'html-encoding-sniffer';
import { ArticleProblem } from './problem.ts';

export interface Decoded {
	/** Without a byte order mark. */
	readonly text: string;
	/** What had to be guessed or was broken, in a sentence, or `null`. */
	readonly warning: string | null;
}

/** Where a text may state its encoding: in a `<meta>`, in `<?xml encoding?>`, or nowhere. */
export type Declares = 'html' | 'xml' | 'nothing';

/**
 * Decodes a file. What is valid UTF-8 and holds more than ASCII is UTF-8 whatever is declared, since no
 * other encoding's text is by chance.
 *
 * @param served The encoding that it was served with, where that is known and it states none.
 * @throws {ArticleProblem} If it is no text at all.
 */
export function decodeText(
	bytes: Uint8Array,
	declares: Declares,
	where: string,
	served?: string
): Decoded {
	const declared = declaredEncoding(bytes, declares) ?? supported(served);
	if (declared === null || !wide.test(declared)) {
		if (bytes.subarray(0, 65_536).includes(0) && declares === 'nothing') {
			throw new ArticleProblem(`${where} is no text; give its words as a .txt file`);
		}
		const text = decodedAs('utf-8', bytes);
		// Escape sequences of ISO-2022-JP are ASCII too.
		if (text !== null && declared !== 'iso-2022-jp') return { text, warning: null };
	}
	const encoding = declared ?? guessedEncoding(bytes);
	const whole = decodedAs(encoding, bytes);
	if (whole !== null) {
		const warning =
			declared === null
				? `${where} is not UTF-8 and was taken for ${encoding}; save it again as UTF-8 if its letters are wrong`
				: null;
		return { text: whole, warning };
	}
	const text = new TextDecoder(encoding).decode(bytes);
	const broken = text.split('\ufffd').length - 1;
	if (broken > 20 && broken > text.length / 20) {
		throw new ArticleProblem(`${where} is not ${encoding} text; save it again with UTF-8 encoding`);
	}
	return {
		text,
		warning: `${where} has ${broken} broken ${broken === 1 ? 'sign' : 'signs'}, shown as \ufffd`
	};
}

/** Encodings whose text may hold zero bytes, or is not to be tried as UTF-8. */
const wide = /^utf-16/;

/** The encoding that a byte order mark or the text itself states, or `null`. */
function declaredEncoding(bytes: Uint8Array, declares: Declares): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (declares === 'nothing') return null;
	// A tag whose every second byte is zero.
	if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
	if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384));
	if (declares === 'xml') {
		return supported(/^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]);
	}
	const sniffed = htmlEncodingSniffer(bytes, { defaultEncoding: 'unstated' });
	// Browsers look at the first 1,024 bytes, then start again when a later tag states another.
	return (
		supported(sniffed) ??
		supported(/<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]) ??
		supported(/^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1])
	);
}

/** The name of an encoding that can be decoded; `null` for UTF-8 too, which is tried anyway. */
function supported(label: string | undefined): string | null {
	try {
		const { encoding } = new TextDecoder(label ?? '?');
		return encoding === 'utf-8' ? null : encoding;
	} catch {
		return null;
	}
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * The encoding that undeclared bytes are likely to be in: UTF-8 with some broken bytes, Cyrillic of one
 * of two kinds, or Western European.
 */
function guessedEncoding(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, 65_536);
	const text = new TextDecoder().decode(sample);
	const broken = text.split('\ufffd').length - 1;
	const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	if (whole > broken) return 'utf-8';
	const isAscii = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
	let [letters, c, e, high, joined] = [0, 0, 0, 0, 0];
	for (const [i, byte] of sample.entries()) {
		if (isAscii(byte)) letters++;
		else if (byte >= 0xe0) e++;
		else if (byte >= 0xc0) c++;
		if (byte < 0x80) continue;
		high++;
		if (isAscii(sample[i - 1]) || isAscii(sample[i + 1])) joined++;
	}
	// Most letters of a text are small: they are the upper half in windows-1251, the lower in KOI8. The
	// letters and quotes of Western Europe stand at others; a byte by itself is a broken one.
	if (c + e <= letters) return joined > high / 2 ? 'windows-1252' : 'utf-8';
	return e >= c ? 'windows-1251' : 'koi8-u';
}
