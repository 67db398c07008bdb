/**
 * The annotated texts a model is trained on: read by path from beside the project, never copied
 * into it. Knows which of them may be used for a model that ships, and how far each one's scheme
 * of annotation says what a word is not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the corpora lie. */
export const corporaFolder = '../shared/eval';

export interface AnnotatedMention {
	readonly start: number;
	readonly end: number;
	/** Of the corpus: a GeoWebNews type, or an entity type such as `LOC`, `PER`. */
	readonly type?: string;
	readonly kind?: 'literal' | 'associative';
}

export interface AnnotatedDocument {
	readonly id: string;
	/** Near-duplicates share a group; cross-validation never cuts one. */
	readonly group: string;
	readonly text: string;
	readonly mentions: readonly AnnotatedMention[];
	/** How much it is learned from against a document whose place names are all marked; by its scheme if absent. */
	readonly weight?: number;
	/** `toponyms`: every place name is marked; `entities`: entities of all types, names inside names not. */
	readonly scheme: 'toponyms' | 'entities';
	/** Whether the corpus marks adjectives ("Ukrainian") as places; where not, they say nothing. */
	readonly marksAdjectives: boolean;
	/** Whether it marks buildings and streets that no gazetteer has; where not, their names say nothing. */
	readonly marksFacilities: boolean;
}

/** Corpora whose licence allows a shipped model to be trained on them. */
const toponymCorpora = [
	{ name: 'lgl', marksAdjectives: true, marksFacilities: false },
	{ name: 'gwn', marksAdjectives: true, marksFacilities: true },
	{ name: 'trnews', marksAdjectives: false, marksFacilities: true },
	{ name: 'geovirus', marksAdjectives: false, marksFacilities: true }
] as const;

const entityCorpora = ['wikigold', 'uner-ewt', 're3d', 'crossner-politics', 'wnut17'] as const;

/** The development halves of the toponym corpora; empty when they are not there. */
export function readToponymCorpora(): AnnotatedDocument[] {
	return toponymCorpora.flatMap(({ name, ...marks }) =>
		readLines(join(corporaFolder, 'dev', `${name}.jsonl`)).map((row) => ({
			...(row as Omit<AnnotatedDocument, 'scheme' | keyof typeof marks>),
			scheme: 'toponyms' as const,
			...marks
		}))
	);
}

/** The entity corpora, without the texts that may not be used commercially. */
export function readEntityCorpora(): AnnotatedDocument[] {
	return entityCorpora.flatMap((name) =>
		readLines(join(corporaFolder, 'train', `${name}.jsonl.gz`))
			.filter((row) => !String((row as { source?: string }).source ?? '').startsWith('BBC'))
			.map((row) => ({
				...(row as Omit<
					AnnotatedDocument,
					'group' | 'scheme' | 'marksAdjectives' | 'marksFacilities'
				>),
				group: (row as { id: string }).id,
				scheme: 'entities' as const,
				marksAdjectives: false,
				marksFacilities: true
			}))
	);
}

/**
 * Sentences whose place names are marked literal or associative, by hand. The two harvested sets
 * beside it (`wiki`, `wimcor`) follow another idea of metonymy and made the model worse.
 */
export function readMetonymySet(): AnnotatedDocument[] {
	return readLines(join(corporaFolder, 'train', 'metonymy-relocar.jsonl.gz')).map((row) => ({
		...(row as Omit<AnnotatedDocument, 'group' | 'scheme' | 'marksAdjectives' | 'marksFacilities'>),
		group: (row as { id: string }).id,
		scheme: 'entities' as const,
		marksAdjectives: false,
		marksFacilities: true
	}));
}

function readLines(path: string): unknown[] {
	if (!existsSync(path)) return [];
	const bytes = readFileSync(path);
	const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as unknown);
}
