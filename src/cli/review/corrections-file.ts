/**
 * `corrections.yaml` of a collection's folder: read whole, changed one decision at a time. Comments and
 * the order of what a person wrote stay; a file changed by hand meanwhile is read again, never lost.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument, type Document } from 'yaml';
import {
	noCorrections,
	readCorrections,
	type CorrectionProblem,
	type Corrections,
	type Quote
} from '../../lib/corrections/index.ts';
import { UserError } from '../errors.ts';

export const correctionsName = 'corrections.yaml';

/** Folder for what the desk keeps for itself: earlier states and the mark that a desk is open. */
const deskFolder = '.dateline';

/** A larger file was not written by an editor. */
const maxBytes = 16 * 1024 * 1024;
/** Earlier states that are kept. */
const statesKept = 10;
/** Anchors may not multiply what a file holds. */
const yamlOptions = { maxAliasCount: 0 };

/** What a person decides at the desk. */
export type Decision =
	/** Of one mention. `place` is an id, `none` or `unplaced`. */
	| {
			readonly do: 'mention';
			readonly article: string;
			readonly quote: Quote;
			readonly place?: string;
			readonly kind?: 'literal' | 'associative';
			readonly reason?: string;
	  }
	/** Of every mention of a name. */
	| {
			readonly do: 'rule';
			readonly name: string;
			readonly place?: string;
			readonly kind?: 'literal' | 'associative';
			readonly reason?: string;
	  }
	/** That a mention is right as it is, or, without a quote, the whole article. */
	| {
			readonly do: 'check';
			readonly article: string;
			readonly quote?: Quote;
			readonly sha?: string;
	  }
	/** Of a place: a new point, a label, hidden, merged. */
	| {
			readonly do: 'place';
			readonly id: string;
			readonly name?: string;
			readonly label?: Readonly<Record<string, string>>;
			readonly point?: readonly [lng: number, lat: number];
			readonly precisionKm?: number;
			readonly merge?: readonly string[];
			readonly hide?: boolean;
			readonly reason?: string;
	  };

/** Who decides, and the day. */
export interface Author {
	readonly by: string | null;
	readonly at: string;
}

/**
 * The corrections of a folder; none where it has no such file.
 *
 * @throws {UserError} If an entry is wrong: a correction that does not hold could publish what must not be.
 */
export async function loadCorrections(
	folder: string
): Promise<{ corrections: Corrections; warnings: readonly CorrectionProblem[] }> {
	const path = join(folder, correctionsName);
	const { text } = await read(path);
	if (text === null) return { corrections: noCorrections, warnings: [] };
	return checked(path, text);
}

/** The text of a file of corrections. @throws {UserError} If it is not there, or an entry is wrong. */
export async function correctionsOf(path: string): Promise<string> {
	const { text } = await read(path);
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
		throw new UserError(`${path} is no YAML: ${sentence}`);
	}
	const { corrections, problems, warnings } = readCorrections(content);
	if (problems.length > 0) {
		throw new UserError(
			problems.map(({ where, problem }) => `${path}, ${where}: ${problem}`).join('\n')
		);
	}
	return { corrections, warnings };
}

async function read(path: string): Promise<{ text: string | null }> {
	const stats = await stat(path).catch(() => null);
	if (stats === null) return { text: null };
	if (!stats.isFile()) throw new UserError(`${path} is no file; move it away`);
	if (stats.size > maxBytes) {
		throw new UserError(
			`${path} has ${stats.size} bytes; a corrections file has at most ${maxBytes}`
		);
	}
	return { text: await readFile(path, 'utf8') };
}

/** An opened corrections file, the only one that writes to it on this machine. */
export class CorrectionsFile {
	readonly #folder: string;
	readonly #path: string;
	#text: string | null;
	#corrections: Corrections;
	/** What stood in the file before each decision of this desk, newest last; `after` tells whether it still does. */
	readonly #undo: { readonly before: string | null; readonly after: string }[] = [];

	private constructor(folder: string, text: string | null) {
		this.#folder = folder;
		this.#path = join(folder, correctionsName);
		this.#text = text;
		this.#corrections = text === null ? noCorrections : checked(this.#path, text).corrections;
	}

	/**
	 * Opens the file of a folder for one desk.
	 *
	 * @throws {UserError} If another desk is open on the folder, or the file is wrong.
	 */
	static async open(folder: string): Promise<CorrectionsFile> {
		const { text } = await read(join(folder, correctionsName));
		const file = new CorrectionsFile(folder, text);
		await lock(folder);
		return file;
	}

	get corrections(): Corrections {
		return this.#corrections;
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
		const { text } = await read(this.#path);
		if (text === this.#text) return false;
		const corrections = text === null ? noCorrections : checked(this.#path, text).corrections;
		this.#text = text;
		this.#corrections = corrections;
		return true;
	}

	/** Writes decisions made at one stroke, which one undo takes back. */
	async decide(decisions: readonly Decision[], author: Author): Promise<void> {
		await this.change((document) => {
			for (const decision of decisions) write(document, decision, author);
		});
	}

	/**
	 * Changes the file at one stroke, which one undo takes back.
	 *
	 * @param edit Changes the document as it is now.
	 * @returns What `edit` gives.
	 */
	async change<Result>(edit: (document: Document) => Result): Promise<Result> {
		await this.refresh();
		const before = this.#text;
		const document = parseDocument(before ?? header);
		const result = edit(document);
		const after = document.toString({ lineWidth: 100 });
		await this.#save(after);
		this.#undo.push({ before, after });
		return result;
	}

	/**
	 * Takes the last stroke back.
	 *
	 * @throws {UserError} If the file was changed by hand since.
	 */
	async undo(): Promise<boolean> {
		await this.refresh();
		const last = this.#undo.at(-1);
		if (last === undefined) return false;
		if (this.#text !== last.after) {
			throw new UserError(
				`${correctionsName} was changed by hand since, so nothing was undone; earlier states are in ${deskFolder}/`
			);
		}
		await this.#save(last.before ?? header);
		this.#undo.pop();
		return true;
	}

	/** Lets another desk open the folder. */
	async close(): Promise<void> {
		await rm(lockPath(this.#folder), { force: true });
	}

	/** Writes beside the file and renames, so that a killed desk leaves the old file or the new one. */
	async #save(text: string): Promise<void> {
		// What cannot be read back must not get into the file.
		const { corrections } = checked(this.#path, text);
		if (this.#text !== null) await keepState(this.#folder, this.#text);
		const temporary = `${this.#path}.${randomBytes(4).toString('hex')}.tmp`;
		const file = await open(temporary, 'w');
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, this.#path);
		this.#text = text;
		this.#corrections = corrections;
	}
}

/** What a new file begins with. */
const header = `# What editors have corrected. Written by hand or at the desk (dateline review);
# docs/corrections.md tells what it may hold.
version: 1
`;

async function keepState(folder: string, text: string): Promise<void> {
	const states = join(folder, deskFolder, 'corrections');
	await mkdir(states, { recursive: true });
	const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(2).toString('hex')}.yaml`;
	await writeFile(join(states, name), text);
	const all = (await readdir(states)).filter((file) => file.endsWith('.yaml')).sort();
	for (const old of all.slice(0, -statesKept)) await rm(join(states, old), { force: true });
}

const lockPath = (folder: string) => join(folder, deskFolder, 'desk.lock');

/** Marks that this process has a desk open; a mark left by a process that is gone does not count. */
async function lock(folder: string): Promise<void> {
	const path = lockPath(folder);
	await mkdir(join(folder, deskFolder), { recursive: true });
	if (existsSync(path)) {
		const pid = Number(await readFile(path, 'utf8'));
		if (pid !== process.pid && isRunning(pid)) {
			throw new UserError(
				`a desk is open on ${folder} already (process ${pid}): end it first, or work there`
			);
		}
	}
	await writeFile(path, String(process.pid));
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Puts one decision into the document, in the place of an earlier one of the same words. */
function write(document: Document, decision: Decision, author: Author): void {
	const said = {
		...('reason' in decision && decision.reason !== undefined && { reason: decision.reason }),
		...(author.by !== null && { by: author.by }),
		at: author.at
	};
	switch (decision.do) {
		case 'mention': {
			const { article, quote, place, kind } = decision;
			const key = { article, ...quote };
			put(document, 'mentions', key, {
				...(place !== undefined && { place }),
				...(kind !== undefined && { kind }),
				...said
			});
			return;
		}
		case 'rule': {
			const { name, place, kind } = decision;
			put(
				document,
				'rules',
				{ name },
				{
					...(place !== undefined && { place }),
					...(kind !== undefined && { kind }),
					...said
				}
			);
			return;
		}
		case 'check': {
			const { article, quote, sha } = decision;
			put(
				document,
				'checked',
				{ article, ...quote },
				{ ...(sha !== undefined && { sha }), ...said }
			);
			return;
		}
		case 'place': {
			const { id, name, label, point, precisionKm, merge, hide } = decision;
			const fields = {
				...(name !== undefined && { name }),
				...(label !== undefined && { label }),
				...(point !== undefined && { point: [...point] }),
				...(precisionKm !== undefined && { precision_km: precisionKm }),
				...(merge !== undefined && { merge: [...merge] }),
				...(hide !== undefined && { hide }),
				...said
			};
			for (const [key, value] of Object.entries(fields)) {
				document.setIn(['places', id, key], document.createNode(value));
			}
		}
	}
}

/** Fields that tell an entry of a list from the others. */
const keyFields = ['article', 'name', 'pattern', 'exact', 'prefix', 'suffix'];

function put(document: Document, list: string, key: object, value: object): void {
	const entries = document.get(list);
	if (!isSeq(entries)) {
		document.set(list, document.createNode([{ ...key, ...value }]));
		return;
	}
	const wanted = JSON.stringify(fieldsOf(key));
	const same = entries.items.find(
		(item) => isMap(item) && JSON.stringify(fieldsOf(item.toJSON() as object)) === wanted
	);
	if (isMap(same)) {
		for (const [field, content] of Object.entries(value)) same.set(field, content);
	} else {
		entries.add(document.createNode({ ...key, ...value }));
	}
}

/** The fields that say what an entry is of; an empty context says nothing. */
const fieldsOf = (entry: object) =>
	keyFields.map((field) => (entry as Record<string, unknown>)[field] || null);
