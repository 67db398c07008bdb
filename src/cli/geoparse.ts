/**
 * `dateline geoparse`: texts in, mentions out, document by document and in order, as fast as whoever
 * reads the output takes it.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { tellLanguage } from '../lib/article/read/index.ts';
import type { Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import type { Mention, TextSpan } from '../lib/geoparse/mention/index.ts';
import { readDocuments } from './documents.ts';
import { printable, UserError } from './errors.ts';
import { loadGazetteer, loadModel } from './geodata.ts';
import type { BadDocument, TextDocument } from './text-document.ts';

export const geoparseFormats = ['jsonl', 'geojson', 'text'] as const;
export type GeoparseFormat = (typeof geoparseFormats)[number];

export interface GeoparseOptions {
	readonly format: GeoparseFormat;
	/** Finds and places the mentions of a text in a language. */
	readonly geoparse: (text: string, language: string) => readonly Mention[];
	/** BCP 47 tag of texts that state none; told from the words of each when absent. */
	readonly language?: string;
	readonly gazetteer: Gazetteer;
	/** Where mentions, and where complaints and progress go. */
	readonly output: Writable;
	readonly complaints: Writable & { readonly isTTY?: boolean };
	/** Whether a document that cannot be read makes the whole call fail, once all are done. */
	readonly strict?: boolean;
	/** Columns that hold an article's fields. */
	readonly map?: Readonly<Record<string, string>>;
}

/** A mention as written: `lat` and `lon` in degrees, `geonameId` where GeoNames has the place. */
export interface MentionRecord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly geonameId: string | null;
	readonly placeId: string | null;
	readonly kind: Mention['kind'];
	readonly kindConfidence: number;
	readonly type: Mention['type'];
	readonly form: Mention['form'];
	readonly confidence: number;
	/** The name with the word that says what it is ("Kursk region"), or `null`. */
	readonly extent: TextSpan | null;
	/** The words that say what the place lies in, where they leave no choice, or `null`. */
	readonly qualifier: TextSpan | null;
}

/** What `dateline geoparse` is called with. */
export interface GeoparseCall {
	readonly format: GeoparseFormat;
	/** BCP 47 tag of the texts that state none; told from the words of each when absent. */
	readonly language?: string;
	/** Files of places beside the built-in ones. */
	readonly gazetteer?: readonly string[];
	/** Id of the place that the texts are published in and for. */
	readonly home?: string;
	/** Whether a document that cannot be read makes the whole call fail, once all are done. */
	readonly strict?: boolean;
	/** Columns that hold an article's fields. */
	readonly map?: Readonly<Record<string, string>>;
}

/**
 * Geoparses files, or standard input, to standard output with the packaged gazetteer and model.
 *
 * @returns Exit code: 1 when a document could not be read and `strict` asks for it, else 0.
 */
export async function geoparseToOutput(
	files: readonly string[],
	{ format, language, gazetteer: added, home, strict, map }: GeoparseCall
): Promise<0 | 1> {
	const gazetteer = await loadGazetteer(added);
	const model = await loadModel();
	if (home !== undefined && gazetteer.rowOf(home) === undefined) {
		throw new UserError(
			`--home: there is no place ${home}; look its id up with "dateline gazetteer find"`
		);
	}
	// Whoever reads the output may have seen enough: that is no mistake.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
	return geoparseFiles(files, {
		format,
		geoparse: (text, language) => geoparse(text, gazetteer, { language, model, home }),
		language,
		gazetteer,
		output: process.stdout,
		complaints: process.stderr,
		strict,
		map
	});
}

/** Documents between two reports of progress. */
const progressEvery = 100;

/**
 * Geoparses files (or standard input) to the output.
 *
 * @returns Exit code: 1 when a document could not be read and `strict` asks for it, else 0.
 */
export async function geoparseFiles(
	files: readonly string[],
	options: GeoparseOptions
): Promise<0 | 1> {
	const { format, output, complaints } = options;
	const writer = writers[format];
	let documents = 0;
	let features = 0;
	let exitCode: 0 | 1 = 0;
	await write(output, writer.before);
	for await (const document of readDocuments(files, options.map)) {
		if (isBad(document)) {
			complaints.write(`dateline: ${printable(document.problem)}\n`);
			await write(output, writer.bad(document));
			if (options.strict && !document.isUnpublished) exitCode = 1;
			continue;
		}
		const language =
			document.language ?? options.language ?? (await tellLanguage(document.text, undefined));
		const mentions = options.geoparse(document.text, language);
		const records = mentions.map((mention) => recordOf(mention, options.gazetteer));
		const written = writer.document(document, records, features, options.gazetteer);
		features += records.filter((record) => record.placeId !== null).length;
		await write(output, written);
		documents++;
		if (complaints.isTTY && documents % progressEvery === 0) {
			complaints.write(`\r${documents} documents`);
		}
	}
	await write(output, writer.after);
	if (complaints.isTTY && documents >= progressEvery)
		complaints.write(`\r${documents} documents\n`);
	return exitCode;
}

const isBad = (document: TextDocument | BadDocument): document is BadDocument =>
	'problem' in document;

async function write(output: Writable, text: string): Promise<void> {
	if (text && !output.write(text)) await once(output, 'drain');
}

function recordOf(mention: Mention, gazetteer: Gazetteer): MentionRecord {
	const { start, end, text, placeId, kind, kindConfidence, type, form, confidence } = mention;
	const { extent = null, qualifier = null } = mention;
	const row = placeId === null ? undefined : gazetteer.rowOf(placeId);
	const isPlaced = placeId !== null && row !== undefined;
	return {
		start,
		end,
		text,
		lat: isPlaced ? degrees(gazetteer.lat[row]) : null,
		lon: isPlaced ? degrees(gazetteer.lng[row]) : null,
		geonameId: isPlaced && placeId.startsWith('gn:') ? placeId.slice(3) : null,
		placeId,
		kind,
		kindConfidence,
		type,
		form,
		confidence,
		extent,
		qualifier
	};
}

/** Five digits, about a meter: single precision holds no more. */
const degrees = (value: number) => Math.round(value * 1e5) / 1e5;

interface Writer {
	readonly before: string;
	readonly after: string;
	document(
		document: TextDocument,
		records: readonly MentionRecord[],
		/** Placed mentions written before this document. */
		featuresBefore: number,
		gazetteer: Gazetteer
	): string;
	/** What stands in the place of a document that could not be read. */
	bad(document: BadDocument): string;
}

const writers: Readonly<Record<GeoparseFormat, Writer>> = {
	jsonl: {
		before: '',
		after: '',
		document: ({ id, text, isRead }, mentions) =>
			`${JSON.stringify(isRead ? { id, text, mentions } : { id, mentions })}\n`,
		bad: ({ id, problem }) => `${JSON.stringify({ id, problem })}\n`
	},
	geojson: {
		before: '{"type":"FeatureCollection","features":[',
		after: '\n]}\n',
		document({ id }, records, featuresBefore) {
			let written = '';
			for (const { lat, lon, ...properties } of records) {
				if (lat === null || lon === null) continue;
				const geometry = { type: 'Point', coordinates: [lon, lat] };
				const feature = { type: 'Feature', geometry, properties: { document: id, ...properties } };
				written += `${written || featuresBefore ? ',' : ''}\n${JSON.stringify(feature)}`;
			}
			return written;
		},
		// A feature is a place; who reads them is told on the other stream.
		bad: () => ''
	},
	text: {
		before: '',
		after: '',
		document({ id }, records, _featuresBefore, gazetteer) {
			const lines = records.map((record) => {
				const { start, end, text, kind, form, confidence } = record;
				const name = text.replaceAll(/\s+/g, ' ');
				return `${start}-${end}\t${name}\t${kind} ${form}\t${placeLine(record, gazetteer)}\t${confidence.toFixed(2)}`;
			});
			return `# ${id}\n${lines.map((line) => `${line}\n`).join('')}`;
		},
		bad: ({ id, problem }) => `# ${id}\nnot read: ${problem}\n`
	}
};

function placeLine({ placeId, lat, lon }: MentionRecord, gazetteer: Gazetteer): string {
	const entry = gazetteer.entryOf(placeId);
	if (entry === undefined) return 'not placed';
	const { name, featureCode, admin1, country } = entry;
	const where = [featureCode, admin1 ?? country].filter(Boolean).join(', ');
	return `${name} (${where}) ${lat}, ${lon}`;
}
