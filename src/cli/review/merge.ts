/**
 * `dateline review --merge`: brings a colleague's corrections into those of a folder. What both decided alike
 * is there once, what they decided differently stays as the folder has it and is told; nothing is lost.
 */
import { basename } from 'node:path';
import { isSeq, parse, type Document } from 'yaml';
import { correctionsOf, CorrectionsFile } from './corrections-file.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Fields that tell an entry of each list from the others. */
const keys: Readonly<Record<'rules' | 'mentions' | 'checked', readonly string[]>> = {
	rules: ['name', 'pattern', 'article', 'from', 'to'],
	mentions: ['article', 'exact', 'prefix', 'suffix'],
	checked: ['article', 'place', 'exact', 'prefix', 'suffix', 'sha']
};

/** Fields in which two entries of the same words may want different things. */
const decided = ['place', 'kind'];

export interface Merged {
	/** Entries and fields of places that were new. */
	readonly added: number;
	/** A sentence for every decision that both made differently. */
	readonly conflicts: readonly string[];
}

/**
 * Merges a file of corrections into a folder's.
 *
 * @throws {UserError} If the file is wrong, or a desk is open on the folder; nothing is written then.
 */
export async function mergeCorrections(folder: string, path: string): Promise<Merged> {
	const theirs = await correctionsOf(path);
	const file = await CorrectionsFile.open(folder);
	try {
		return await file.change((document) => mergeInto(document, theirs, basename(path)));
	} finally {
		await file.close();
	}
}

function mergeInto(document: Document, text: string, name: string): Merged {
	const theirs = (parse(text) ?? {}) as Readonly<Record<string, unknown>>;
	const conflicts: string[] = [];
	let added = 0;
	const isOther = againstOf(document);
	for (const [list, fields] of Object.entries(keys)) {
		const ours = document.get(list);
		const known = new Map<string, Entry>();
		const keyOf = (entry: Entry) => JSON.stringify(fields.map((field) => entry[field] || null));
		if (isSeq(ours)) for (const entry of ours.toJSON() as Entry[]) known.set(keyOf(entry), entry);
		for (const entry of (theirs[list] ?? []) as Entry[]) {
			const same = known.get(keyOf(entry));
			const other = same === undefined ? isOther(list, entry) : undefined;
			if (other !== undefined) {
				conflicts.push(
					`mentions: ${wordsOf(entry)} is ${saidBy(other)} here and ${saidBy(entry)} in ${name}; it stays as it is here`
				);
				continue;
			}
			if (same === undefined) {
				if (!isSeq(document.get(list))) document.set(list, document.createNode([]));
				document.addIn([list], document.createNode(entry));
				known.set(keyOf(entry), entry);
				added++;
				continue;
			}
			const wants = (of: Entry) => decided.map((field) => of[field] ?? null);
			if (list === 'checked' || JSON.stringify(wants(same)) === JSON.stringify(wants(entry)))
				continue;
			conflicts.push(
				`${list}: ${wordsOf(entry)} is ${saidBy(same)} here and ${saidBy(entry)} in ${name}; it stays as it is here`
			);
		}
	}
	for (const [id, fields] of Object.entries((theirs.places ?? {}) as Record<string, Entry>)) {
		for (const [field, value] of Object.entries(fields)) {
			const ours = plain(document.getIn(['places', id, field]));
			if (ours === undefined) {
				document.setIn(['places', id, field], document.createNode(value));
				added++;
			} else if (
				!['by', 'at', 'note'].includes(field) &&
				JSON.stringify(ours) !== JSON.stringify(value)
			) {
				conflicts.push(
					`places: ${field} of ${id} is ${JSON.stringify(ours)} here and ${JSON.stringify(value)} in ${name}; it stays as it is here`
				);
			}
		}
	}
	return { added, conflicts };
}

/**
 * Finds what a document, as it is now, says of the same words against an entry of another: that a mention is right
 * which the other corrects, or the other way about.
 */
function againstOf(document: Document): (list: string, entry: Entry) => Entry | undefined {
	const keyOf = (entry: Entry) =>
		JSON.stringify(keys.mentions.map((field) => entry[field] || null));
	const known = (list: 'mentions' | 'checked') => {
		const entries = document.get(list);
		const all = isSeq(entries) ? (entries.toJSON() as Entry[]) : [];
		return new Map(all.map((entry) => [keyOf(entry), entry]));
	};
	const mentions = known('mentions');
	const checked = known('checked');
	return (list, entry) => {
		if (entry.exact === undefined) return undefined;
		if (list === 'mentions') return checked.get(keyOf(entry));
		return list === 'checked' ? mentions.get(keyOf(entry)) : undefined;
	};
}

/** A value of the document as JSON has it. */
function plain(node: unknown): unknown {
	return typeof node === 'object' && node !== null && 'toJSON' in node
		? (node as { toJSON(): unknown }).toJSON()
		: node;
}

const wordsOf = ({ name, pattern, exact, article }: Entry) =>
	`"${String(name ?? pattern ?? exact)}"${article === undefined ? '' : ` in ${String(article)}`}`;

const saidBy = ({ place, kind, by }: Entry) =>
	`${[place, kind].filter(Boolean).join(', ') || 'right'}${by === undefined ? '' : ` (${String(by)})`}`;

/** What was merged, in lines for people. */
export function mergedWords({ added, conflicts }: Merged): string {
	const count = `${added} new, ${conflicts.length} in conflict`;
	return [count, ...conflicts].join('\n');
}
