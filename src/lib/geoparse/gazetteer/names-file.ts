/**
 * A language's names in a file of their own, beside the gazetteer whose places they are of: opened only where a
 * text in the language is read. Lines of UTF-8, the first `dateline-names 1 ar`, then one place each: its id and
 * its names, parted by tabs, each after a sign that says what it is. Knows no place.
 */
import type { NameKind, RowName } from './entry.ts';
import { ByteSink } from './gazetteer-format.ts';
import { isLanguageCode, type LanguageCode } from '../../languages/index.ts';

const formatName = 'dateline-names';
const formatVersion = '1';

/** What a name is: the one that the place goes by, another, or another that is an ordinary word too. */
const signs = ['=', '+', '?'] as const;

/** The names of a file as a gazetteer takes them in; see docs/gazetteer-format.md for the sections. */
export interface NamesPart {
	/** The place of each row of names. */
	readonly ids: readonly string[];
	readonly names: number;
	readonly kinds: readonly NameKind[];
	readonly sections: {
		readonly nameCounts: Uint8Array;
		readonly nameKinds: Uint8Array;
		readonly nameText: Uint8Array;
	};
}

/** Whether inflated bytes are a file of names rather than a gazetteer. */
export const isNamesFile = (file: Uint8Array): boolean =>
	new TextDecoder().decode(file.subarray(0, formatName.length)) === formatName;

/**
 * Reads a file of names.
 *
 * @throws {Error} If it is of another version, or a line of it is not as it should be.
 */
export function readNamesFile(file: Uint8Array): NamesPart {
	const [head, ...lines] = new TextDecoder().decode(file).split('\n');
	const [, version, language] = head.split(' ');
	if (version !== formatVersion || !isLanguageCode(language)) {
		throw new Error(
			`the file of names begins with "${head.slice(0, 60)}", this program reads "${formatName} ${formatVersion}" and a language that it knows: take the one that comes with the program`
		);
	}
	if (lines.pop() !== '')
		throw new Error('the file of names is cut short: fetch it or make it again');
	const [counts, kinds, text] = [new ByteSink(), new ByteSink(), new ByteSink()];
	const ids: string[] = [];
	let names = 0;
	for (const [i, line] of lines.entries()) {
		const [id, ...marked] = line.split('\t');
		ids.push(id);
		counts.varint(marked.length);
		for (const name of marked) {
			const kind = (signs as readonly string[]).indexOf(name[0]);
			if (kind < 0 || name.length < 2) {
				throw new Error(
					`line ${i + 2} of the file of names has "${name}", a name comes after one of ${signs.join(' ')}`
				);
			}
			kinds.varint(kind);
			text.text(name.slice(1) + '\n');
			names++;
		}
	}
	const joined = (sink: ByteSink) => {
		const bytes = new Uint8Array(sink.length);
		let end = 0;
		for (const part of sink.parts()) {
			bytes.set(part, end);
			end += part.length;
		}
		return bytes;
	};
	return {
		ids,
		names,
		kinds: signs.map((sign) => kindOf(sign, language)),
		sections: { nameCounts: joined(counts), nameKinds: joined(kinds), nameText: joined(text) }
	};
}

const kindOf = (sign: (typeof signs)[number], language: LanguageCode): NameKind => ({
	use: 'name',
	languages: [language],
	preferred: sign === '=',
	needsContext: sign === '?',
	exclusive: true
});

/**
 * The bytes of a file of names, not compressed; places without a name of the language are left out.
 *
 * @throws {RangeError} If a name holds a tab or a line break.
 */
export function writeNamesFile(
	language: LanguageCode,
	places: readonly { readonly id: string; readonly names: readonly RowName[] }[]
): Uint8Array {
	const lines = [`${formatName} ${formatVersion} ${language}`];
	for (const { id, names } of places) {
		if (names.length === 0) continue;
		const marked = [...names]
			.sort((a, b) => Number(b.preferred) - Number(a.preferred))
			.map(({ text, preferred, needsContext }) => {
				if (/[\t\n]/.test(text)) {
					throw new RangeError(
						`a name of ${id} holds a tab or a line break: ${JSON.stringify(text)}`
					);
				}
				return (preferred ? '=' : needsContext ? '?' : '+') + text;
			});
		lines.push([id, ...marked].join('\t'));
	}
	return new TextEncoder().encode(lines.join('\n') + '\n');
}
