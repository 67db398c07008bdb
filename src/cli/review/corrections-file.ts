/**
 * `corrections.yaml` of a collection's folder: read whole, changed one decision at a time. Comments and
 * the order of what a person wrote stay; a file changed by hand meanwhile is read again, never lost.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { DeskProblem } from '../../lib/corrections/desk-protocol.ts';
import {
	newCorrections,
	writeDecision,
	type Author,
	type Decision
} from '../../lib/corrections/decision.ts';
import {
	noCorrections,
	readCorrections,
	type CorrectionProblem,
	type Corrections,
	type ReadEntries
} from '../../lib/corrections/index.ts';
import { UserError } from '../errors.ts';
import { readBeside } from '../files.ts';
import { lockFolder, unlockFolder } from './desk-lock.ts';
import { edited } from './edited-document.ts';
import { folderGone, writeKept } from './kept-file.ts';
import { readOnce } from './read-once.ts';
import { cutText, rewritten, textOf, type WrittenText } from './written-text.ts';

export const correctionsName = 'corrections.yaml';

/** A larger file was not written by an editor. */
const maxBytes = 16 * 1024 * 1024;
/** Anchors may not multiply what a file holds. */
const yamlOptions = { maxAliasCount: 0 };

/**
 * The corrections of a folder; none where it has no such file.
 *
 * @throws {UserError} If an entry is wrong: a correction that does not hold could publish what must not be.
 */
export async function loadCorrections(
	folder: string
): Promise<{ corrections: Corrections; warnings: readonly CorrectionProblem[] }> {
	const path = join(folder, correctionsName);
	const text = await readBeside(path, maxBytes);
	if (text === null) return { corrections: noCorrections, warnings: [] };
	return checked(path, text);
}

/** The text of a file of corrections. @throws {UserError} If it is not there, or an entry is wrong. */
export async function correctionsOf(path: string): Promise<string> {
	const text = await readBeside(path, maxBytes);
	if (text === null) throw new UserError(`${path} does not exist; check its name`);
	checked(path, text);
	return text;
}

function checked(path: string, text: string) {
	const document = documentOf(path, text);
	return asCorrections(path, document, text);
}

/** @throws {UserError} If it is no YAML. */
function documentOf(path: string, text: string): Document {
	const document = parseDocument(text);
	const [error] = document.errors;
	if (error === undefined) return document;
	const [sentence] = error.message.split('\n');
	// The parser goes down by calling itself.
	if (sentence.includes('call stack')) {
		throw new UserError(
			`${path} is nested deeper than corrections are; take out what opens so many brackets`
		);
	}
	throw new UserError(`${path} is no YAML: ${sentence.replace(/:$/, '')}`);
}

/**
 * @param text What the document was read from, or is written as.
 * @param before What was read of the file before.
 * @throws {UserError} If an entry is wrong.
 */
function asCorrections(path: string, document: Document, text: string, before?: ReadEntries) {
	let content: unknown;
	try {
		content = document.toJS(yamlOptions);
	} catch {
		throw new UserError(
			`${path} repeats what stands elsewhere in it (*…): write out each entry, with its words in quotes where they begin with *`
		);
	}
	const { corrections, problems, warnings } = readCorrections(content, before);
	if (problems.length > 0) {
		const lineOf = linesIn(text);
		const told = problems
			.map((each) => ({ ...each, line: lineOf(each) }))
			.sort((a, b) => a.line - b.line)
			.map(({ line, where, problem }) => `${path}, line ${line}, ${where}: ${problem}`);
		throw new UserError(told.join('\n'));
	}
	return { corrections, warnings };
}

/** Tells the line of what is wrong; of what is missing that of what it is missing in. */
function linesIn(text: string): (problem: CorrectionProblem) => number {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	return ({ path }) => {
		let node: unknown = document.contents;
		let at = 0;
		for (const key of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
				if (!isScalar(pair?.key)) break;
				at = pair.key.range?.[0] ?? at;
				node = pair.value;
			} else if (isSeq(node)) {
				node = node.items[Number(key)];
				at = isNode(node) ? (node.range?.[0] ?? at) : at;
			} else break;
		}
		return lines.linePos(at).line;
	};
}

/** What a file says, checked. */
type Checked = ReturnType<typeof asCorrections>;

/** A stroke that can be taken back. */
interface Stroke {
	/** What stood in the file before it, and after it: whether that still does tells whether it may be taken back. */
	readonly before: string | null;
	readonly after: string;
	/** The document that it changed, in the words it had, and what takes it back there. */
	readonly document: Document;
	readonly written: WrittenText | null;
	takeBack(): void;
}

/** An opened corrections file, the only one that writes to it on this machine. */
export class CorrectionsFile {
	readonly #folder: string;
	readonly #path: string;
	#text: string | null;
	/** What the file holds, with its comments: a stroke need not read it anew. `null` where there is none. */
	#document: Document | null = null;
	/** The document in the words that stand in the file; `null` where it is no block of keys. */
	#written: WrittenText | null = null;
	/** Its entries, checked. */
	readonly #entries: ReadEntries = new WeakMap();
	#corrections: Corrections;
	#warnings: readonly CorrectionProblem[] = [];
	/** The strokes of this desk, newest last. */
	readonly #undo: Stroke[] = [];
	/** The stroke under way: two pages may have the desk open, and one stroke must not undo the other's. */
	#last: Promise<unknown> = Promise.resolve();

	private constructor(folder: string, text: string | null) {
		this.#folder = folder;
		this.#path = join(folder, correctionsName);
		this.#text = text;
		this.#corrections = noCorrections;
		this.#readAnew(text);
	}

	/** @throws {UserError} If an entry is wrong; what was known before holds. */
	#readAnew(text: string | null): void {
		const document = text === null ? null : documentOf(this.#path, text);
		this.#hold(text, document, this.#check(document, text ?? ''));
		this.#written = document && cutText(text!, document);
	}

	#check(document: Document | null, text: string): Checked {
		if (document === null) return { corrections: noCorrections, warnings: [] };
		readOnce(document);
		return asCorrections(this.#path, document, text, this.#entries);
	}

	/**
	 * Opens the file of a folder for one desk.
	 *
	 * @throws {UserError} If another desk is open on the folder, or the file is wrong.
	 */
	static async open(folder: string): Promise<CorrectionsFile> {
		const text = await readBeside(join(folder, correctionsName), maxBytes);
		const file = new CorrectionsFile(folder, text);
		await lockFolder(folder);
		return file;
	}

	get corrections(): Corrections {
		return this.#corrections;
	}

	/** What holds of it, but hardly as it was meant. */
	get warnings(): readonly CorrectionProblem[] {
		return this.#warnings;
	}

	/** Number of decisions that can be undone. */
	get undoable(): number {
		return this.#undo.length;
	}

	/**
	 * Reads the file again if it was changed by hand.
	 *
	 * @returns Whether it was.
	 * @throws {UserError} If what was written is wrong, or the folder has gone; the corrections known before hold.
	 */
	async refresh(): Promise<boolean> {
		const text = await readBeside(this.#path, maxBytes);
		if (text === this.#text) return false;
		if (text === null && !existsSync(this.#folder)) throw folderGone(this.#folder);
		this.#readAnew(text);
		return true;
	}

	/** Writes decisions made at one stroke, which one undo takes back. */
	async decide(decisions: readonly Decision[], author: Author): Promise<void> {
		await this.change((document) => {
			for (const decision of decisions) writeDecision(document, decision, author);
		});
	}

	/**
	 * Changes the file at one stroke, which one undo takes back.
	 *
	 * @param edit Changes the document as it is now.
	 * @returns What `edit` gives.
	 */
	change<Result>(edit: (document: Document) => Result): Promise<Result> {
		return this.#inTurn(async () => {
			await this.refresh();
			const before = this.#text;
			const text = before ?? newCorrections;
			const document = this.#document ?? parseDocument(text);
			const written = this.#document === null ? cutText(text, document) : this.#written;
			const { result, isChanged, takeBack } = edited(document, edit);
			try {
				const words = written && rewritten(written, document, isChanged);
				const after = words === null ? document.toString({ lineWidth: 100 }) : textOf(words);
				// Words that were all put anew stand elsewhere than the document says.
				const now = words === null ? documentOf(this.#path, after) : document;
				// What is wrong must not get into the file.
				await this.#save(after, now, this.#check(now, after));
				this.#written = words ?? cutText(after, now);
				this.#undo.push({ before, after, document, written, takeBack });
			} catch (error) {
				takeBack();
				throw error;
			}
			return result;
		});
	}

	/**
	 * Takes the last stroke back.
	 *
	 * @throws {DeskProblem} If the file was changed by hand since.
	 */
	undo(): Promise<boolean> {
		return this.#inTurn(async () => {
			await this.refresh();
			const last = this.#undo.at(-1);
			if (last === undefined) return false;
			if (this.#text !== last.after) {
				throw new DeskProblem('changedByHand', correctionsName);
			}
			const before = last.before ?? newCorrections;
			const isKept = this.#document === last.document;
			// Should it not be written, the document is no longer what the file holds.
			this.#document = null;
			if (isKept) last.takeBack();
			const document = isKept ? last.document : documentOf(this.#path, before);
			await this.#save(before, document, this.#check(document, before));
			this.#written = isKept ? last.written : cutText(before, document);
			this.#undo.pop();
			return true;
		});
	}

	/** Lets another desk open the folder. */
	close(): Promise<void> {
		return unlockFolder(this.#folder);
	}

	/** Does it when all strokes before it are written, whatever became of them. */
	#inTurn<Result>(stroke: () => Promise<Result>): Promise<Result> {
		const done = this.#last.then(stroke);
		this.#last = done.catch(() => undefined);
		return done;
	}

	async #save(text: string, document: Document, read: Checked): Promise<void> {
		await writeKept(this.#folder, correctionsName, this.#text, text);
		this.#hold(text, document, read);
	}

	#hold(text: string | null, document: Document | null, { corrections, warnings }: Checked): void {
		this.#text = text;
		this.#document = document;
		this.#corrections = corrections;
		this.#warnings = warnings;
	}
}
