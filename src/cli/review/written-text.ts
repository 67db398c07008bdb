/**
 * The words of a YAML file, cut into its entries: what a change did not touch stays as a hand has written it, to
 * the last blank, and only what it touched is put into words anew.
 */
import {
	Document,
	isCollection,
	isMap,
	isNode,
	isPair,
	isSeq,
	parseDocument,
	YAMLMap,
	type YAMLSeq,
	type Node,
	type Pair
} from 'yaml';

/** An item of a list, or a key with its value. */
type Entry = Node | Pair;

/** Whole lines of the file. */
interface Piece {
	readonly text: string;
	/** What they say; `null` of the lines between. */
	readonly of: Entry | null;
}

export type WrittenText = readonly Piece[];

/** Cuts what a document was read from; `null` where its top is no block of keys. */
export function cutText(text: string, document: Document): WrittenText | null {
	const { contents } = document;
	if (!isMap(contents) || contents.flow || contents.items.length === 0) return null;
	const pieces: Piece[] = [];
	let at = 0;
	for (const pair of contents.items) {
		const block = blockIn(pair);
		const entries: readonly Entry[] = block?.items.every(hasOwnLines(text)) ? block.items : [pair];
		for (const entry of entries) {
			const start = lineStart(text, startOf(entry));
			const end = remarksEnd(text, lineEnd(text, endOf(entry)), startOf(entry) - start);
			if (start < at) return null;
			if (start > at) pieces.push({ text: text.slice(at, start), of: null });
			pieces.push({ text: text.slice(start, end), of: entry });
			at = end;
		}
	}
	if (at < text.length) pieces.push({ text: text.slice(at), of: null });
	return pieces;
}

/**
 * The words of a document that was changed.
 *
 * @param before Those it had; the change has only added entries, and given, changed and taken away fields of others.
 * @param isChanged Whether the change has touched a part of the document.
 * @returns `null` where a part has no lines of its own that could be written anew.
 */
export function rewritten(
	before: WrittenText,
	document: Document,
	isChanged: (part: unknown) => boolean
): WrittenText | null {
	const { contents } = document;
	if (!isMap(contents)) return null;
	const eol = before.some(({ text }) => text.includes('\r\n')) ? '\r\n' : '\n';
	const inLines = (text: string) => text.replace(/\r?\n/g, eol);
	const indents = new Map(before.map(({ of, text }) => [of, /^[ \t]*/.exec(text)![0]]));
	/** What is new, by the entry that it comes behind. */
	const added = new Map<Entry, Piece[]>();
	const add = (behind: Entry, pieces: Piece[]) =>
		added.set(behind, [...(added.get(behind) ?? []), ...pieces]);
	const last = before.findLast(({ of }) => of !== null)!.of!;
	for (const pair of contents.items) {
		if (indents.has(pair)) continue;
		const entries = blockIn(pair)?.items ?? [];
		const known = entries.findLast((entry) => indents.has(entry));
		if (known === undefined) {
			add(last, keyAnew(`${String(pair.key)}:\n`, pair));
			continue;
		}
		const indent = indents.get(known)!;
		for (const of of entries) {
			if (!indents.has(of)) add(known, [{ text: indented(newEntry(of), indent), of }]);
		}
	}
	const pieces: Piece[] = [];
	for (const piece of before) {
		const { text, of } = piece;
		if (of === null || !touches(of, isChanged)) pieces.push(piece);
		else if (isPair(of) && contents.items.includes(of)) {
			pieces.push(...keyAnew(text, of).map((anew) => ({ ...anew, text: inLines(anew.text) })));
		} else {
			const now = patched(text, of, inLines);
			if (now === null) return null;
			pieces.push({ text: now, of });
		}
		for (const anew of (of && added.get(of)) ?? []) {
			// The last line of a file need not end.
			const behind = pieces.at(-1)!;
			pieces[pieces.length - 1] = ended(behind, eol);
			pieces.push({ ...anew, text: inLines(anew.text) });
		}
	}
	return pieces;
}

/** A key whose value has no lines of its own, or is new, with what it holds now. */
function keyAnew(text: string, pair: Pair): Piece[] {
	const old = (parseDocument(text).contents as YAMLMap).items[0].value;
	if (!isCollection(pair.value) || (isCollection(old) && old.items.length > 0)) {
		return [{ text: worded(pair), of: pair }];
	}
	const [from, to] = isNode(old) ? rangeOf(old) : [text.length, text.length];
	pair.value.flow = false;
	return [
		ended({ text: text.slice(0, from).trimEnd() + text.slice(to), of: null }, '\n'),
		...(pair.value.items as Entry[]).map((of) => ({ text: indented(newEntry(of), '  '), of }))
	];
}

/** A piece with the end of its last line, which a file need not have. */
const ended = (piece: Piece, eol: string): Piece =>
	piece.text.endsWith('\n') ? piece : { ...piece, text: piece.text + eol };

export const textOf = (written: WrittenText): string => written.map(({ text }) => text).join('');

/** The block of lines that a key holds, or `null`. */
function blockIn({ value }: Pair) {
	return isCollection(value) && !value.flow && value.items.length > 0
		? (value as { readonly items: Entry[] })
		: null;
}

const hasOwnLines = (text: string) => (entry: Entry) => {
	const start = startOf(entry);
	return /^[ \t]*(?:- )?[ \t]*$/.test(text.slice(lineStart(text, start), start));
};

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
function lineEnd(text: string, at: number): number {
	// A block of text ends behind its last line.
	const end = text.indexOf('\n', at - 1);
	return end < 0 ? text.length : end + 1;
}

/** The end of the remarks that stand below an entry as far in as its own fields, or farther. */
function remarksEnd(text: string, at: number, column: number): number {
	const line = /^([ \t]*)#[^\n]*(?:\n|$)/.exec(text.slice(at, lineEnd(text, at + 1)));
	return line !== null && column > 0 && line[1].length >= column
		? remarksEnd(text, at + line[0].length, column)
		: at;
}

/** @throws {TypeError} If the node was not read from a text. */
const rangeOf = (node: unknown) => (node as Node).range!;
const startOf = (entry: Entry) => rangeOf(isPair(entry) ? entry.key : entry)[0];

/** Where the words of an entry end, without remarks behind them. */
function endOf(entry: unknown): number {
	if (isPair(entry)) return endOf(entry.value ?? entry.key);
	const isBlock = isCollection(entry) && !entry.flow && entry.items.length > 0;
	return isBlock ? endOf(entry.items.at(-1)) : rangeOf(entry)[1];
}

function touches(entry: unknown, isChanged: (part: unknown) => boolean): boolean {
	if (isChanged(entry)) return true;
	if (isPair(entry)) return touches(entry.value, isChanged);
	return isCollection(entry) && entry.items.some((item) => touches(item, isChanged));
}

/** The words of one entry with what it holds now; `null` where they would say something else. */
function patched(text: string, entry: Entry, inLines: (words: string) => string): string | null {
	const { contents } = parseDocument(text);
	if (!isCollection(contents)) return null;
	const changes: Change[] = [];
	const [old] = contents.items as Entry[];
	if (isPair(entry)) patchPair(text, old as Pair, entry, changes);
	else patchValue(text, old as Node, entry, changes);
	let after = text;
	for (const { from, to, words } of changes.reverse()) {
		after = after.slice(0, from) + inLines(words) + after.slice(to);
	}
	const [now] =
		(parseDocument(after).contents as unknown as { items: Entry[] } | null)?.items ?? [];
	return now !== undefined && holdsSame(now, entry) ? after : null;
}

interface Change {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

function patchPair(text: string, old: Pair, now: Pair, changes: Change[]): void {
	if (holdsSame(old, now)) return;
	if (isBlock(old.value) && isBlock(now.value)) {
		patchValue(text, old.value, now.value, changes);
		return;
	}
	const [from, to] = [startOf(old), endOf(old)];
	const words = indented(
		worded(now, isPadded(text, old.value)),
		blanksBefore(text, from)
	).trimStart();
	changes.push({ from, to, words: text[to - 1] === '\n' ? words : words.trimEnd() });
}

function patchValue(text: string, old: Node, now: Node, changes: Change[]): void {
	if (holdsSame(old, now)) return;
	const from = rangeOf(old)[0];
	const blanks = blanksBefore(text, from);
	const add = (entries: readonly Entry[]) => {
		if (entries.length === 0) return;
		const at = lineEnd(text, endOf(old));
		const words = entries.map((entry) => indented(newEntry(entry), blanks)).join('');
		changes.push({ from: at, to: at, words: (text[at - 1] === '\n' ? '' : '\n') + words });
	};
	if (isBlockList(old) && isBlockList(now)) {
		const more = now.items.slice(old.items.length);
		if (old.items.every((item, i) => holdsSame(item, now.items[i]))) return add(more);
	}
	if (!isBlockMap(old) || !isBlockMap(now)) {
		const words = indented(worded(now, isPadded(text, old)), blanks).trim();
		changes.push({ from, to: endOf(old), words });
		return;
	}
	const left = new Map(now.items.map((pair) => [plain(pair.key), pair]));
	for (const pair of old.items) {
		const same = left.get(plain(pair.key));
		left.delete(plain(pair.key));
		if (same !== undefined) patchPair(text, pair, same, changes);
		else {
			const to = lineEnd(text, endOf(pair));
			changes.push({ from: lineStart(text, startOf(pair)), to, words: '' });
		}
	}
	add([...left.values()]);
}

const isBlock = (node: unknown): node is YAMLMap | YAMLSeq<Node> =>
	isBlockMap(node) || isBlockList(node);
const isBlockMap = (node: unknown): node is YAMLMap => isMap(node) && !node.flow;
const isBlockList = (node: unknown): node is YAMLSeq<Node> => isSeq(node) && !node.flow;

/** As many blanks as stand before a place in its line, or would in the place of a dash. */
const blanksBefore = (text: string, at: number) => ' '.repeat(at - lineStart(text, at));

/** Whether blanks stand inside the brackets of a list or map in one line. */
const isPadded = (text: string, node: unknown) =>
	!isCollection(node) || /^.\s/.test(text.slice(rangeOf(node)[0]));

function holdsSame(a: Entry, b: Entry): boolean {
	return JSON.stringify(valueOf(a)) === JSON.stringify(valueOf(b));
}
const valueOf = (entry: Entry): unknown =>
	isPair(entry) ? [plain(entry.key), plain(entry.value)] : entry.toJSON();

/** The value of a node; a key or a value that was set since may be none. */
const plain = (value: unknown): unknown => (isNode(value) ? value.toJSON() : value);

/** A whole item of a list, or a key with its value, in lines of their own. */
function newEntry(entry: Entry): string {
	return isPair(entry) ? worded(entry) : `- ${indented(worded(entry), '  ').trimStart()}`;
}

/** What a node or pair holds in words, without the remarks around it. */
function worded(entry: Entry, flowCollectionPadding = true): string {
	const document = new Document();
	if (isPair(entry)) {
		const map = new YAMLMap(document.schema);
		map.items.push(entry.clone());
		document.contents = map as never;
	} else document.contents = entry.clone() as never;
	const outer = isPair(entry)
		? (document.contents as unknown as YAMLMap).items[0].value
		: document.contents;
	if (isNode(outer)) {
		outer.comment = null;
		outer.commentBefore = null;
		outer.spaceBefore = false;
	}
	return document.toString({ lineWidth: 100, flowCollectionPadding });
}

const indented = (text: string, blanks: string) => text.replace(/^(?=.)/gm, blanks);
