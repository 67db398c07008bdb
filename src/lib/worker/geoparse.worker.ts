/**
 * Geoparses off the page's thread: receives a text, answers with its mentions and their places; or
 * receives a name, answers with the places that bear it. Loads the gazetteer, a language's names and its
 * model once, when first asked.
 */
import { focus } from '$lib/geoparse/focus';
import {
	inflate,
	openGazetteer,
	type Gazetteer,
	type GazetteerEntry,
	lookUp,
	type LookUp
} from '$lib/geoparse/gazetteer/index.ts';
import { geoparse } from '$lib/geoparse/geoparse';
import { languageForTag } from '$lib/languages/index.ts';
import { languageOf } from '$lib/languages/tell';
import type { Mention } from '$lib/geoparse/mention/index.ts';
import { openModel } from '$lib/geoparse/model-file';
import type { Model } from '$lib/geoparse/recognition/index.ts';
import type { Answer, Question } from './protocol';

/** Files by address: a second question waits for the same one. */
const files = new Map<string, Promise<Uint8Array>>();
/** By the addresses of their files. */
const gazetteers = new Map<string, Promise<Gazetteer>>();
const models = new Map<string, Promise<Model>>();

const answer = (message: Answer) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Question>) => {
	const { id } = data;
	try {
		if (data.type === 'find') answer({ id, type: 'found', found: await find(data) });
		else answer({ id, type: 'geoparsed', ...(await read(data)) });
	} catch (error) {
		answer({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
};

/** Opens a gazetteer with the names of some languages; their files are kept, to be opened with others too. */
const gazetteerOf = (urls: readonly string[], progress: Progress) =>
	once(gazetteers, urls.join(' '), async () =>
		openGazetteer(
			...(await Promise.all(urls.map((url) => once(files, url, () => fetchBytes(url, progress)))))
		)
	);

const modelAt = (url: string, progress: Progress) =>
	once(models, url, async () => openModel(await fetchBytes(url, progress)));

async function read(question: Extract<Question, { type: 'geoparse' }>) {
	const { id, text, shownIn, gazetteerUrl, namesUrls, modelUrls } = question;
	const language = question.language ?? languageOf(text);
	const named = new Set([languageForTag(language), languageForTag(shownIn ?? language)]);
	const names = Array.from(named, (code) => namesUrls[code]).filter((url) => url !== undefined);
	const progress = new Progress(id);
	const modelUrl = modelUrls[language];
	const [gazetteer, model] = await Promise.all([
		gazetteerOf([gazetteerUrl, ...names], progress),
		modelUrl ? modelAt(modelUrl, progress) : undefined
	]);
	const mentions = geoparse(text, gazetteer, { language, model, explain: true });
	return {
		mentions,
		places: placesOf(mentions, gazetteer),
		focus: focus(mentions, gazetteer).map(({ placeId }) => placeId)
	};
}

async function find(question: Extract<Question, { type: 'find' }>): Promise<LookUp> {
	const { id, name, limit, gazetteerUrl, namesUrls } = question;
	const urls = [gazetteerUrl, ...Object.values(namesUrls)];
	return lookUp(name, await gazetteerOf(urls, new Progress(id)), limit);
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
	let value = made.get(key);
	if (!value) {
		value = make();
		made.set(key, value);
		// What failed may work when asked again: the host may be back.
		value.catch(() => made.delete(key));
	}
	return value;
}

/** Bytes of all files of one question together. */
class Progress {
	#id: number;
	#loaded = 0;
	#total = 0;

	constructor(id: number) {
		this.#id = id;
	}

	expect(bytes: number): void {
		this.#total += bytes;
	}

	add(bytes: number): void {
		this.#loaded += bytes;
		answer({ id: this.#id, type: 'progress', loaded: this.#loaded, total: this.#total });
	}
}

async function fetchBytes(url: string, progress: Progress): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
	progress.expect(Number(response.headers.get('content-length') ?? 0));
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = response.body.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
		length += part.value.length;
		progress.add(part.value.length);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return inflate(bytes);
}

function placesOf(mentions: readonly Mention[], gazetteer: Gazetteer): GazetteerEntry[] {
	const ids = new Set<string>();
	for (const { placeId, candidates } of mentions) {
		if (placeId !== null) ids.add(placeId);
		for (const candidate of candidates) ids.add(candidate.placeId);
	}
	return Array.from(ids, (id) => gazetteer.entry(gazetteer.rowOf(id)!));
}
