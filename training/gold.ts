/**
 * The annotated documents, read from where they lie beside the project (`../shared/eval`). They are
 * other people's: read by path, never copied.
 */
import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../src/cli/errors.ts';
import { packagePath } from '../src/cli/paths.ts';

export interface GoldMention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly geonameId?: string;
	readonly kind?: 'literal' | 'associative';
	readonly type?: string;
}

export interface GoldDocument {
	readonly id: string;
	/** Documents of one group share text: cross-validation cuts by it. */
	readonly group: string;
	readonly title?: string;
	readonly text: string;
	readonly mentions: readonly GoldMention[];
}

export const corpora = ['lgl', 'geovirus', 'trnews', 'gwn', 'tudloc'] as const;
export type Corpus = (typeof corpora)[number];

/** The corpus that a document is of: its id begins with it. */
export const corpusOf = ({ id }: GoldDocument): Corpus => id.split(':')[0] as Corpus;

/** Corpora whose licence forbids to train what ships: scored, never learned from. */
export const testOnly: ReadonlySet<Corpus> = new Set(['tudloc']);

/** Folder of the evaluation kit, or `null` where it does not lie beside the project. */
function evaluationFolder(): string | null {
	const folder = packagePath('../shared/eval');
	return existsSync(`${folder}/dev`) ? folder : null;
}

/** @throws {UserError} If the corpora are not beside the project. */
export function readCorpus(corpus: Corpus): GoldDocument[] {
	const folder = evaluationFolder();
	if (!folder) {
		throw new UserError('The annotated corpora are not there: put them in ../shared/eval.');
	}
	return readJsonl(`${folder}/dev/${corpus}.jsonl`);
}

function readJsonl<T>(path: string): T[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => JSON.parse(line) as T);
}

/** Number of the fold of a group: stable, whatever else is in the corpus. */
export function foldOf(group: string, folds: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
	hash ^= hash >>> 15;
	return (Math.imul(hash, 0x85ebca6b) >>> 0) % folds;
}
