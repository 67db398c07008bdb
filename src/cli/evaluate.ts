/**
 * `dateline evaluate`: geoparses the texts of annotated documents and scores what it finds.
 */
import { evaluate, formatEvaluation, type ScoredMention } from '../lib/geoparse/evaluate.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import { readFile } from 'node:fs/promises';
import { UserError } from './errors.ts';
import { loadGazetteer, loadModel } from './geodata.ts';

interface AnnotatedDocument {
	readonly text: string;
	readonly mentions: readonly ScoredMention[];
}

/**
 * Scores the packaged geoparser against a file of annotated documents, one a line:
 * `{"id", "text", "mentions": [{"start", "end", "lat", "lon", "kind"?}]}`.
 *
 * @param added Files of places beside the built-in ones.
 * @returns The scores as lines for people.
 * @throws {UserError} If the file cannot be read or a line is no such document.
 */
export async function evaluateFile(path: string, added?: readonly string[]): Promise<string> {
	const documents = parseDocuments(await readText(path), path);
	const gazetteer = await loadGazetteer(added);
	const model = await loadModel();
	return formatEvaluation(
		evaluate(
			documents.map(({ text, mentions }) => ({
				gold: mentions,
				predicted: geoparse(text, gazetteer, { model }).map((m) => {
					const row = m.placeId === null ? undefined : gazetteer.rowOf(m.placeId);
					const point =
						row === undefined ? {} : { lat: gazetteer.lat[row], lon: gazetteer.lng[row] };
					return { start: m.start, end: m.end, kind: m.kind, ...point };
				})
			}))
		)
	);
}

async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EISDIR') {
			throw new UserError(
				`${path} is a folder: --corrections compares with what editors decided in it, else give a file`
			);
		}
		throw new UserError(
			`${path} cannot be read (${(error as Error).message}): check its name and rights.`
		);
	}
}

function parseDocuments(content: string, path: string): AnnotatedDocument[] {
	const documents: AnnotatedDocument[] = [];
	for (const [i, line] of content.split('\n').entries()) {
		if (!line.trim()) continue;
		let value: Partial<AnnotatedDocument> | null;
		try {
			value = JSON.parse(line) as Partial<AnnotatedDocument> | null;
		} catch (error) {
			throw new UserError(`line ${i + 1} of ${path} is not JSON: ${(error as Error).message}`);
		}
		if (typeof value?.text !== 'string' || !Array.isArray(value.mentions)) {
			throw new UserError(
				`line ${i + 1} of ${path} is not annotated: expected {"text": "…", "mentions": [{"start", "end", "lat", "lon"}]}`
			);
		}
		documents.push({ text: value.text, mentions: value.mentions });
	}
	if (documents.length === 0) {
		throw new UserError(`${path} holds no documents: expected one JSON document a line.`);
	}
	return documents;
}
