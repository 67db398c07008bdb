/**
 * The documents of files that are read whole, as a task for the pool: what a damaged one does to the
 * library that reads its format is not known, so it is read in a thread, with a limit of time.
 */
import { basename } from 'node:path';
import { endingOf, formatOf, headBytes, readFile } from '../lib/article/read/index.ts';
import {
	documentOf,
	type BadDocument,
	type ColumnMap,
	type TextDocument
} from './text-document.ts';

export interface WholeFile {
	readonly bytes: Uint8Array;
	/** Its name, or `''` of standard input. */
	readonly path: string;
	/** What messages call it. */
	readonly where: string;
}

/** @param columns As of `ReadOptions`, of tables. */
export async function createTask(columns: ColumnMap | undefined) {
	return async (
		files: readonly WholeFile[],
		begins: (file: number) => void
	): Promise<(TextDocument | BadDocument)[][]> => {
		const answers: (TextDocument | BadDocument)[][] = [];
		for (const [i, file] of files.entries()) {
			const documents: (TextDocument | BadDocument)[] = [];
			begins(i);
			for await (const document of documentsOf(file, columns)) {
				// Each article of a long file has its own time.
				begins(i);
				documents.push(document);
			}
			answers.push(documents);
		}
		return answers;
	};
}

async function* documentsOf(
	{ bytes, path, where }: WholeFile,
	columns?: ColumnMap
): AsyncGenerator<TextDocument | BadDocument> {
	const records = formatOf(path, bytes.subarray(0, headBytes))?.records;
	if (records !== undefined) {
		const all = (async function* () {
			yield bytes;
		})();
		for await (const record of records(all, { name: '', where })) yield documentOf(record, columns);
		return;
	}
	const id = basename(where);
	const name = id.slice(0, -endingOf(id).length || undefined);
	for await (const item of readFile(bytes, path, { name, where }, { keepsCaptions: true })) {
		if ('problem' in item) {
			yield { ...item, id: basename(item.where) };
			continue;
		}
		const { hasOwnId, id: ownId, text, language } = item.article;
		yield { id: hasOwnId ? ownId : basename(item.where), text, language, isRead: true };
	}
}
