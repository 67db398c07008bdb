/**
 * The page's side of the geoparser's worker: a promise a question. Starts the worker when first asked.
 */
import type { GazetteerEntry, LookUp } from '$lib/geoparse/gazetteer/index.ts';
import { namedApart, namesFileOf } from '$lib/languages/apart.ts';
import type { Mention } from '$lib/geoparse/mention/index.ts';
import workerUrl from './geoparse.worker.ts?worker&url';
import type { Answer, GeodataUrls, Question } from './protocol';
import { startWorker as start } from './start-worker.ts';

export interface Geoparsed {
	readonly mentions: readonly Mention[];
	/** Places of the mentions and of their runners-up, by id. */
	readonly places: ReadonlyMap<string, GazetteerEntry>;
	/** Ids of the places the text is about, weightiest first. */
	readonly focus: readonly string[];
}

export interface Request {
	/** Bytes of the gazetteer and model that have come, and of how many; 0 when the host does not say. */
	readonly onprogress?: (loaded: number, total: number) => void;
	/** A newer question overtakes an older one: its promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

export interface GeoparseRequest extends Request {
	/** BCP 47 tag of the text, told from its letters when absent; without a model of that language, rules find the names. */
	readonly language?: string;
	/** Language that places are to be named in, beside that of the text. */
	readonly shownIn?: string;
}

/** What a client needs of a worker, so that a test can stand in for the thread. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): WorkerLike => start(new URL(workerUrl, location.href).href);

/** Geoparses texts in a worker. One for a page; `close` ends its thread. */
export class GeoparseClient {
	#start: () => WorkerLike;
	#files: GeodataUrls;
	#worker: WorkerLike | null = null;
	#waiting = new Map<number, (answer: Answer) => void>();
	#last = 0;

	/** @param geodataUrl Whole address of the folder with the gazetteer and the model. */
	constructor(geodataUrl: string, start: () => WorkerLike = startWorker) {
		this.#start = start;
		this.#files = {
			gazetteerUrl: new URL('gazetteer-browser.bin', geodataUrl).href,
			namesUrls: Object.fromEntries(
				namedApart.map((code) => [code, new URL(namesFileOf(code), geodataUrl).href])
			),
			modelUrls: { en: new URL('model-en.bin', geodataUrl).href }
		};
	}

	/**
	 * Finds and places the mentions of a text.
	 *
	 * @throws {Error} If a file cannot be loaded; asking again tries again.
	 */
	async geoparse(text: string, request: GeoparseRequest = {}): Promise<Geoparsed> {
		const { language, shownIn } = request;
		const answer = await this.#ask({ type: 'geoparse', text, language, shownIn }, request);
		if (answer.type !== 'geoparsed') throw new Error(`The geoparser answered "${answer.type}".`);
		return { ...answer, places: new Map(answer.places.map((place) => [place.id, place])) };
	}

	/**
	 * The places that bear a name, in any spelling and script, most important first; for an unknown
	 * name, those that were perhaps meant.
	 *
	 * @throws {Error} If the gazetteer cannot be loaded; asking again tries again.
	 */
	async find(name: string, limit: number, request: Request = {}): Promise<LookUp> {
		const answer = await this.#ask({ type: 'find', name, limit }, request);
		if (answer.type !== 'found') throw new Error(`The geoparser answered "${answer.type}".`);
		return answer.found;
	}

	/** Ends the thread; whoever still waits is told so. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#failAll('The geoparser was closed.');
	}

	#ask(
		asked:
			| { type: 'geoparse'; text: string; language?: string; shownIn?: string }
			| { type: 'find'; name: string; limit: number },
		{ onprogress, signal }: Request
	): Promise<Answer> {
		signal?.throwIfAborted();
		const worker = this.#running();
		const id = ++this.#last;
		return new Promise((resolve, reject) => {
			const stop = () => {
				this.#waiting.delete(id);
				reject(signal!.reason);
			};
			signal?.addEventListener('abort', stop, { once: true });
			this.#waiting.set(id, (answer) => {
				if (answer.type === 'progress') {
					onprogress?.(answer.loaded, answer.total);
					return;
				}
				this.#waiting.delete(id);
				signal?.removeEventListener('abort', stop);
				if (answer.type === 'failed') reject(new Error(answer.message));
				else resolve(answer);
			});
			worker.postMessage({ id, ...asked, ...this.#files } satisfies Question);
		});
	}

	#running(): WorkerLike {
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.addEventListener('message', (event) => {
			const answer = (event as MessageEvent<Answer>).data;
			this.#waiting.get(answer.id)?.(answer);
		});
		worker.addEventListener('error', (event) => {
			// The thread is gone with its memory: the next question starts another.
			this.#worker = null;
			this.#failAll((event as ErrorEvent).message || 'The geoparser could not be started.');
		});
		this.#worker = worker;
		return worker;
	}

	#failAll(message: string): void {
		for (const [id, told] of Array.from(this.#waiting)) told({ id, type: 'failed', message });
	}
}
