/**
 * `corrections.yaml` of a collection's folder: read whole, changed one decision at a time. Comments and
 * the order of what a person wrote stay; a file changed by hand meanwhile is read again, never lost.
 */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parse,
	parseDocument,
	type Document
} from 'yaml';
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
	type Corrections
} from '../../lib/corrections/index.ts';
import { UserError } from '../errors.ts';
import { readBeside } from '../files.ts';
import { deskFolder, writeKept } from './kept-file.ts';
import { writeOnce } from './written-once.ts';

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
	let content: unknown;
	try {
		content = parse(text, yamlOptions);
	} catch (error) {
		const [sentence] = (error as Error).message.split('\n');
		throw new UserError(`${path} is no YAML: ${sentence.replace(/:$/, '')}`);
	}
	return asCorrections(path, content, text);
}

/**
 * @param text What the content was read from.
 * @throws {UserError} If an entry is wrong.
 */
function asCorrections(path: string, content: unknown, text: string) {
	const { corrections, problems, warnings } = readCorrections(content);
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

/** An opened corrections file, the only one that writes to it on this machine. */
export class CorrectionsFile {
	readonly #folder: string;
	readonly #path: string;
	#text: string | null;
	/** What the file holds, with its comments, where this desk wrote it last: a stroke need not read it anew. */
	#document: Document | null = null;
	#corrections: Corrections;
	#warnings: readonly CorrectionProblem[] = [];
	/** What stood in the file before each decision of this desk, newest last; `after` tells whether it still does. */
	readonly #undo: { readonly before: string | null; readonly after: string }[] = [];
	/** The stroke under way: two pages may have the desk open, and one stroke must not undo the other's. */
	#last: Promise<unknown> = Promise.resolve();

	private constructor(folder: string, text: string | null) {
		this.#folder = folder;
		this.#path = join(folder, correctionsName);
		this.#text = text;
		const { corrections, warnings } = this.#read(text);
		this.#corrections = corrections;
		this.#warnings = warnings;
	}

	#read(text: string | null) {
		return text === null ? { corrections: noCorrections, warnings: [] } : checked(this.#path, text);
	}

	/**
	 * Opens the file of a folder for one desk.
	 *
	 * @throws {UserError} If another desk is open on the folder, or the file is wrong.
	 */
	static async open(folder: string): Promise<CorrectionsFile> {
		const text = await readBeside(join(folder, correctionsName), maxBytes);
		const file = new CorrectionsFile(folder, text);
		await lock(folder);
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
	 * @throws {UserError} If what was written is wrong; the corrections known before hold.
	 */
	async refresh(): Promise<boolean> {
		const text = await readBeside(this.#path, maxBytes);
		if (text === this.#text) return false;
		const { corrections, warnings } = this.#read(text);
		this.#hold(text, { corrections, warnings });
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
			const document = this.#document ?? parseDocument(before ?? newCorrections);
			// Half a change is nothing to go on with.
			this.#document = null;
			const result = edit(document);
			writeOnce(document);
			const after = document.toString({ lineWidth: 100 });
			// What is wrong must not get into the file.
			const read = asCorrections(this.#path, document.toJS(yamlOptions), after);
			await this.#save(after, read);
			this.#document = document;
			this.#undo.push({ before, after });
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
			await this.#save(before, checked(this.#path, before));
			this.#undo.pop();
			return true;
		});
	}

	/** Lets another desk open the folder. */
	async close(): Promise<void> {
		await rm(lockPath(this.#folder), { force: true });
		held.delete(lockPath(this.#folder));
	}

	/** Does it when all strokes before it are written, whatever became of them. */
	#inTurn<Result>(stroke: () => Promise<Result>): Promise<Result> {
		const done = this.#last.then(stroke);
		this.#last = done.catch(() => undefined);
		return done;
	}

	async #save(text: string, read: ReturnType<typeof asCorrections>): Promise<void> {
		await writeKept(this.#folder, correctionsName, this.#text, text);
		this.#hold(text, read);
	}

	#hold(text: string | null, { corrections, warnings }: ReturnType<typeof asCorrections>): void {
		this.#text = text;
		this.#document = null;
		this.#corrections = corrections;
		this.#warnings = warnings;
	}
}

const lockPath = (folder: string) => join(folder, deskFolder, 'desk.lock');

/** Marks that stand for desks of this process; another one that had its number may have left some as well. */
const held = new Set<string>();

/** Marks that this process has a desk open; a mark left by a process that is gone does not count. */
async function lock(folder: string): Promise<void> {
	const path = lockPath(folder);
	await mkdir(join(folder, deskFolder), { recursive: true });
	// Of two desks that are begun at once one gets it: the mark appears whole, and only where there is none.
	const own = `${path}.${randomBytes(4).toString('hex')}`;
	await writeFile(own, String(process.pid));
	try {
		for (let turn = 1; ; turn++) {
			try {
				await link(own, path);
				held.add(path);
				return;
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			}
			const pid = Number(await readFile(path, 'utf8').catch(() => ''));
			const isOpen = pid === process.pid ? held.has(path) : isRunning(pid);
			if (isOpen || turn > 3) {
				throw new UserError(
					`a desk is open on ${folder} already (process ${pid}): end it first, or work there`
				);
			}
			await rm(path, { force: true });
		}
	} finally {
		await rm(own, { force: true });
	}
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be asked, but it runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
