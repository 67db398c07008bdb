/**
 * The gazetteer's names in memory: found by their normalized form, or listed by row. Texts stay the
 * UTF-8 bytes of the files until somebody asks for one.
 */
import type { NameKind, NameMatch, RowName } from './entry.ts';
import type { FileParts } from './gazetteer-columns.ts';
import { ByteSource } from './gazetteer-format.ts';
import { languagesIn } from '../../languages/apart.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { pairsOf } from '../../languages/grammar.ts';
import { languageTables } from '../../languages/tables.ts';
import { NameIndex } from './name-index.ts';
import type { NamesPart } from './names-file.ts';
import { normalizeUnits } from '../tokens/index.ts';
import { sharedFields, withFields } from './shared-memory.ts';

const lineBreak = 10;
const decoder = new TextDecoder();

/** The names of one file. */
interface FileNames {
	readonly text: Uint8Array;
	/** Number of the file's first name among all names. */
	readonly first: number;
	/** By row of the gazetteer: number in the file of its first name, and how many follow; 0 for none. */
	readonly firstOfRow: Uint32Array;
	readonly countOfRow: Uint16Array;
	/** Whether the first name of a row is the one it is shown by; not so where a file has some places' names alone. */
	readonly isShownByFirst: boolean;
}

const noMatches: readonly NameMatch[] = [];

/** First words that are written out or cut short as a writer likes. */
const spellings: ReadonlyMap<string, string> = new Map(
	Object.values(languageTables)
		.flatMap(({ places }) => pairsOf(places.firstSpellings ?? ''))
		.flatMap(([long, short]) => [
			[long, short],
			[short, long]
		])
);

/** What such words begin with. */
const spelledLetters = new Set(Array.from(spellings.keys(), (word) => word.charCodeAt(0)));

/** "mt pleasant" for "mount pleasant" and the other way round; `null` for most names. */
function otherSpelling(key: string): string | null {
	// Nearly all names are through here.
	if (!spelledLetters.has(key.charCodeAt(0))) return null;
	const end = key.indexOf(' ');
	const other = end < 0 ? undefined : spellings.get(key.slice(0, end));
	return other === undefined ? null : other + key.slice(end);
}

/** The names as texts of one language have them. */
export interface NameReader {
	/** All readings of a normalized name, the most important place first. */
	find(key: string): readonly NameMatch[];
	/** Words of the longest name that begins with a normalized word; 0 when none does. */
	maxWords(firstWord: string): number;
}

/**
 * What names of a kind are to texts of a language: known in the languages that such a text may have names
 * of, or `null` where no such text has them.
 */
function kindIn(kind: NameKind, language: LanguageCode | null): NameKind | null {
	if (language === null) return kind;
	const languages = kind.languages.filter((code) => languagesIn[language].includes(code));
	if (languages.length === kind.languages.length) return kind;
	if (languages.length === 0 && kind.exclusive) return null;
	return { ...kind, languages, preferred: kind.preferred && languages.length > 0 };
}

export class PlaceNames {
	private readonly files: FileNames[] = [];
	private readonly row: Uint32Array;
	/** What each name is of its place: a number in `kinds`, which holds those of all files. */
	private readonly kind: Uint16Array;
	private readonly kinds: NameKind[] = [];
	/** Where each name's text begins in its file's. */
	private readonly start: Uint32Array;
	private readonly index: NameIndex;
	private readonly importance: Float32Array;
	/** Names so far. */
	private count = 0;

	/**
	 * @param rowsOfFiles The gazetteer's row of each row of each file.
	 * @param size Rows of the gazetteer.
	 * @param importance By row; orders the readings of a name.
	 * @param later Files of names that will be added; see {@link addNames}.
	 */
	constructor(
		files: readonly FileParts[],
		rowsOfFiles: readonly Int32Array[],
		size: number,
		importance: Float32Array,
		later: readonly NamesPart[] = []
	) {
		const names =
			files.reduce((sum, { header }) => sum + header.names, 0) +
			later.reduce((sum, part) => sum + part.names, 0);
		this.row = new Uint32Array(names);
		this.kind = new Uint16Array(names);
		this.start = new Uint32Array(names);
		const bytes = [...files, ...later].reduce(
			(sum, { sections }) => sum + sections.nameText.length,
			0
		);
		this.index = new NameIndex(names, bytes);
		this.importance = importance;
		files.forEach((file, i) => {
			const { header, sections } = file;
			this.addFile(sections, header.tables.kinds, rowsOfFiles[i], size, true);
		});
	}

	/**
	 * Adds a file of names, one of those that room was made for.
	 *
	 * @param rows The gazetteer's row of each of its ids; -1 for one that it lacks.
	 */
	addNames(part: NamesPart, rows: Int32Array, size: number): void {
		this.addFile(part.sections, part.kinds, rows, size, false);
	}

	/** Gives back the room that no name needs; none is added after it. */
	seal(): void {
		this.index.seal();
	}

	/** The names for other threads; see {@link PlaceNames.fromShared}. */
	share(): Record<string, unknown> {
		return {
			...sharedFields(this),
			files: this.files.map(sharedFields),
			index: sharedFields(this.index)
		};
	}

	static fromShared(fields: Readonly<Record<string, unknown>>): PlaceNames {
		const index = withFields(NameIndex.prototype, fields.index as Record<string, unknown>);
		return withFields(PlaceNames.prototype, { ...fields, index });
	}

	/** The names as texts of a language have them; `null` for all. */
	readFor(language: LanguageCode | null): NameReader {
		const kinds = this.kinds.map((kind) => kindIn(kind, language));
		/** Readings of the names asked for so far, by key of the index: articles repeat their names. */
		const known = new Map<number, readonly NameMatch[]>();
		const findExactly = (key: string): readonly NameMatch[] => {
			const number = this.index.find(key);
			if (number < 0) return noMatches;
			let matches = known.get(number);
			if (matches === undefined) {
				// The words of a million articles are few enough to keep; a hostile text's are not.
				if (known.size > 50_000) known.clear();
				const names = this.index.numbers(number);
				// Of two names of a place that are compared as equal, the one the language goes by.
				const isExclusive = (name: number) => +(kinds[this.kind[name]]?.exclusive ?? false);
				if (language !== null) names.sort((a, b) => isExclusive(b) - isExclusive(a));
				matches = this.inOrder(names.flatMap((name) => this.match(name, kinds) ?? []));
				known.set(number, matches);
			}
			return matches;
		};
		return {
			find: (key) => {
				const other = otherSpelling(key);
				if (other === null) return findExactly(key);
				return this.inOrder([...findExactly(key), ...findExactly(other)]);
			},
			maxWords: (firstWord) => {
				const other = spellings.get(firstWord);
				const words = this.index.maxWords(firstWord);
				return other === undefined ? words : Math.max(words, this.index.maxWords(other));
			}
		};
	}

	/** The name that a row is shown by: its first. */
	first(row: number): string {
		const file = this.files.find(({ countOfRow }) => countOfRow[row] > 0)!;
		return this.text(file, file.first + file.firstOfRow[row]);
	}

	names(row: number): readonly RowName[] {
		const names: RowName[] = [];
		for (const file of this.files) {
			for (let i = 0; i < file.countOfRow[row]; i++) {
				const name = file.first + file.firstOfRow[row] + i;
				names.push({ ...this.kinds[this.kind[name]], text: this.text(file, name) });
			}
		}
		return names;
	}

	/** A name as it is written. */
	private text({ text }: FileNames, name: number): string {
		const start = this.start[name];
		return decoder.decode(text.subarray(start, text.indexOf(lineBreak, start)));
	}

	/** The most important first; a place that has the name twice, in two spellings or files, once. */
	private inOrder(matches: readonly NameMatch[]): NameMatch[] {
		return [...matches]
			.sort((a, b) => this.importance[b.row] - this.importance[a.row] || a.row - b.row)
			.filter(
				({ row, use }, i, all) =>
					all.findIndex((other) => other.row === row && other.use === use) === i
			);
	}

	private match(name: number, kinds: readonly (NameKind | null)[]): NameMatch | null {
		const kind = kinds[this.kind[name]];
		if (kind === null) return null;
		const row = this.row[name];
		return {
			row,
			use: kind.use,
			languages: kind.languages,
			isOwn:
				kind.preferred ||
				this.files.some(
					({ first, firstOfRow, isShownByFirst }) =>
						isShownByFirst && first + firstOfRow[row] === name
				),
			needsContext: kind.needsContext
		};
	}

	/** Numbers in `kinds` of a file's kinds; those that an earlier file has too are one. */
	private mergeKinds(kinds: readonly NameKind[]): number[] {
		const key = (kind: NameKind) => JSON.stringify(kind);
		return kinds.map((kind) => {
			const known = this.kinds.findIndex((other) => key(other) === key(kind));
			return known >= 0 ? known : this.kinds.push(kind) - 1;
		});
	}

	/** @param rows The gazetteer's row of each row of names; -1 for one that it lacks. */
	private addFile(
		sections: NamesPart['sections'],
		fileKinds: readonly NameKind[],
		rows: Int32Array,
		size: number,
		isShownByFirst: boolean
	): void {
		const { nameText: text, nameKinds, nameCounts } = sections;
		const first = this.count;
		const kinds = this.mergeKinds(fileKinds);
		const kindNumbers = new ByteSource(nameKinds);
		const firstOfRow = new Uint32Array(size);
		const countOfRow = new Uint16Array(size);
		const counts = new ByteSource(nameCounts);
		const units = new Uint16Array(1024);
		const normalized = new Uint16Array(units.length * 18);
		let name = 0;
		let byte = 0;
		for (const row of rows) {
			const count = counts.varint();
			if (row >= 0) {
				firstOfRow[row] = name;
				countOfRow[row] = count;
			}
			for (let i = 0; i < count; i++, name++) {
				this.kind[first + name] = kinds[kindNumbers.varint()];
				this.start[first + name] = byte;
				const end = text.indexOf(lineBreak, byte);
				if (row >= 0) {
					this.row[first + name] = row;
					const length = decodeUnits(text, byte, Math.min(end, byte + units.length), units);
					this.index.add(normalized, normalizeUnits(units, length, normalized), first + name);
				}
				byte = end + 1;
			}
		}
		this.count += name;
		this.files.push({ text, first, firstOfRow, countOfRow, isShownByFirst });
	}
}

/** Decodes well-formed UTF-8 into code units; a `TextDecoder` call a name would take far longer. */
function decodeUnits(bytes: Uint8Array, from: number, to: number, units: Uint16Array): number {
	let length = 0;
	for (let i = from; i < to;) {
		const byte = bytes[i++];
		if (byte < 0x80) {
			units[length++] = byte;
		} else if (byte < 0xe0) {
			units[length++] = ((byte & 0x1f) << 6) | (bytes[i++] & 0x3f);
		} else if (byte < 0xf0) {
			units[length++] = ((byte & 0x0f) << 12) | ((bytes[i++] & 0x3f) << 6) | (bytes[i++] & 0x3f);
		} else {
			const point =
				((byte & 0x07) << 18) |
				((bytes[i++] & 0x3f) << 12) |
				((bytes[i++] & 0x3f) << 6) |
				(bytes[i++] & 0x3f);
			units[length++] = 0xd800 + ((point - 0x10000) >> 10);
			units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
		}
	}
	return length;
}
