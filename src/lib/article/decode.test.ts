import { describe, expect, it } from 'vitest';
import { decodeText, type Declares } from './decode.ts';

/** A text in an encoding of one byte a sign, by asking the decoder what each byte means. */
function encoded(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const byteOf = new Map<string, number>();
	for (let byte = 255; byte >= 0; byte--) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
	return Uint8Array.from(text, (sign) => byteOf.get(sign) ?? 0x3f);
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const story = 'Дощ ішов у Суджі та в Курську, и снег шел в Белгороде.';

describe('decodeText', () => {
	it.each<[string, string, Declares]>([
		['windows-1251', `<meta charset=windows-1251><p>${story}`, 'html'],
		[
			'windows-1251',
			`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${story}`,
			'html'
		],
		['windows-1251', `${'<!-- long -->'.repeat(200)}<meta charset="cp1251"><p>${story}`, 'html'],
		['koi8-u', `<meta charset=koi8-u><p>${story}`, 'html'],
		['iso-8859-5', `<?xml version="1.0" encoding="ISO-8859-5"?><rss>${story}</rss>`, 'xml']
	])('reads %s as the text states: %#', (encoding, text, declares) =>
		expect(decodeText(encoded(text, encoding), declares, 'a')).toEqual({ text, warning: null })
	);

	it('reads UTF-16 by its mark, or by a tag that begins it', () => {
		const text = `<p>${story}`;
		expect(decodeText(utf16(`\ufeff${text}`), 'nothing', 'a')).toEqual({ text, warning: null });
		expect(decodeText(utf16(text), 'html', 'a')).toEqual({ text, warning: null });
	});

	it('believes valid UTF-8 more than what is declared', () => {
		const text = `<meta charset=iso-8859-1><p>${story}`;
		expect(decodeText(new TextEncoder().encode(text), 'html', 'a').text).toBe(text);
	});

	it.each([
		['windows-1251', story],
		['koi8-u', story],
		['windows-1252', 'Es regnete in Köln und in Düsseldorf.']
	])('guesses %s where nothing is declared, and says so', (encoding, text) => {
		expect(decodeText(encoded(text, encoding), 'nothing', 'a.txt')).toEqual({
			text,
			warning: `a.txt is not UTF-8 and was taken for ${encoding}; save it again as UTF-8 if its letters are wrong`
		});
	});

	it('shows broken bytes in a text that is UTF-8 otherwise', () => {
		const bytes = new TextEncoder().encode(`${story} x ${story}`);
		bytes[bytes.indexOf(0x78)] = 0xff;
		expect(decodeText(bytes, 'nothing', 'a.txt')).toEqual({
			text: `${story} \ufffd ${story}`,
			warning: 'a.txt has 1 broken sign, shown as \ufffd'
		});
	});

	it('takes a byte that stands by itself among ASCII for a broken one', () => {
		const bytes = new TextEncoder().encode('<meta charset=utf-8>Rain in x Sudzha');
		bytes[bytes.indexOf(0x78)] = 0xff;
		expect(decodeText(bytes, 'html', 'a.html').text).toBe(
			'<meta charset=utf-8>Rain in \ufffd Sudzha'
		);
	});

	it('drops a byte order mark', () => {
		expect(decodeText(new TextEncoder().encode('\ufeffRain'), 'nothing', 'a').text).toBe('Rain');
	});

	it('refuses what is no text', () => {
		expect(() => decodeText(Uint8Array.of(1, 0, 2, 0, 255), 'nothing', 'a.md')).toThrow(
			'a.md is no text; give its words as a .txt file'
		);
	});
});
