/**
 * Work in batches on several threads, answers in order. A task is a module that exports
 * `createTask(data)`, which gives a function from one batch to its answer. Knows nothing of articles or
 * pages.
 */
import { availableParallelism } from 'node:os';
import type { EventLoopUtilization } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

/** What a task module exports. */
export interface TaskModule<Data, Batch, Answer> {
	/**
	 * @returns The task; it may tell which item of its batch it begins, so that a fence knows which one a
	 *   thread ended at.
	 */
	createTask(
		data: Data
	): Promise<(batch: Batch, begins: (item: number) => void) => Promise<Answer>>;
}

/** Keeps one item from stopping all others: for batches that are lists and answers that are lists. */
export interface Fence<Item, Part> {
	/** Milliseconds of work that one item may take. */
	readonly limitMs: number;
	/** The answer for an item that took longer, or at which the thread ended. */
	lost(item: Item, reason: string): Part;
}

/** Batches given to a thread before its first answer is back, so that it never waits. */
const batchesAhead = 2;

/**
 * Room for new objects in each thread, in megabytes. What an article or a page needs is garbage as soon as
 * it is done; with room for hundreds of them hardly anything is left to be copied when it is collected.
 */
const youngMb = 32;

/** Threads for so many batches: none beside this one when they would not pay for their start. */
export function threadsFor(batches: number): number {
	return batches < 4 ? 1 : Math.min(availableParallelism(), 8, batches >> 1);
}

/**
 * Answers every batch, in order, at most a few batches ahead of who reads. One thread is this one.
 *
 * @param module Address of the task module.
 * @param data Given to `createTask` in every thread; must survive structured cloning.
 */
export async function* mapBatches<Data, Batch, Answer>(
	module: URL,
	data: Data,
	batches: AsyncIterable<Batch> | Iterable<Batch>,
	threads: number
): AsyncGenerator<Answer> {
	if (threads <= 1) {
		const { createTask } = (await import(module.href)) as TaskModule<Data, Batch, Answer>;
		const task = await createTask(data);
		for await (const batch of batches) yield await task(batch, () => {});
		return;
	}
	const start = () => new Thread<Data, Batch, Answer>(module, data);
	yield* shareOut(batches, Array.from({ length: threads }, start));
}

/**
 * As {@link mapBatches}, of lists of items, none of which can stop the others: a thread that one item
 * keeps too long, or ends, is replaced. Even one thread is another than this.
 */
export async function* mapFenced<Data, Item, Part>(
	module: URL,
	data: Data,
	batches: AsyncIterable<Item[]>,
	threads: number,
	fence: Fence<Item, Part>
): AsyncGenerator<Part[]> {
	const start = () => new FencedThread<Data, Item, Part>(module, data, fence);
	yield* shareOut(batches, Array.from({ length: threads }, start));
}

interface Answerer<Batch, Answer> {
	answer(batch: Batch): Promise<Answer>;
	end(): Promise<void>;
}

async function* shareOut<Batch, Answer>(
	batches: AsyncIterable<Batch> | Iterable<Batch>,
	workers: readonly Answerer<Batch, Answer>[]
): AsyncGenerator<Answer> {
	const waiting: Promise<Answer>[] = [];
	try {
		let next = 0;
		for await (const batch of batches) {
			const answer = workers[next++ % workers.length].answer(batch);
			// An answer that fails is met when its turn comes, not as an unhandled rejection before.
			answer.catch(() => {});
			waiting.push(answer);
			if (waiting.length >= workers.length * batchesAhead) yield await waiting.shift()!;
		}
		while (waiting.length > 0) yield await waiting.shift()!;
	} finally {
		await Promise.all(workers.map((worker) => worker.end()));
	}
}

/** What a thread tells. */
export type ThreadMessage<Answer> =
	{ readonly begins: number } | { readonly answer: Answer } | { readonly error: Error };

/** One thread; its answers come in the order of the batches. */
class Thread<Data, Batch, Answer> implements Answerer<Batch, Answer> {
	readonly #worker: Worker;
	readonly #waiting: { done: (answer: Answer) => void; fail: (error: Error) => void }[] = [];
	#failure: Error | undefined;
	/** Which item of the batch in work was begun last, if any was, and when anything was heard last. */
	begun: number | null = null;
	heardAt = performance.now();
	cpuThen = process.cpuUsage();
	idleThen: EventLoopUtilization | undefined;

	constructor(module: URL, data: Data) {
		this.#worker = new Worker(new URL('./pool-thread.js', import.meta.url), {
			workerData: { module: module.href, data },
			resourceLimits: { maxYoungGenerationSizeMb: youngMb }
		});
		this.#worker.on('message', (message: ThreadMessage<Answer>) => {
			this.#hear();
			if ('begins' in message) {
				this.begun = message.begins;
				return;
			}
			this.begun = null;
			const { done, fail } = this.#waiting.shift()!;
			if ('error' in message) fail(message.error);
			else done(message.answer);
		});
		this.#worker.on('error', (error) => this.fail(error as Error));
		this.#worker.on('exit', (code) => this.fail(new Error(`a thread ended with code ${code}`)));
	}

	get isBusy(): boolean {
		return this.#waiting.length > 0;
	}

	/**
	 * Whether it has been silent for so long, and work was done meanwhile: a busy machine is no hang. Nor has
	 * a thread much to do that is at an item and waits for what never comes.
	 */
	isSilentFor(limitMs: number): boolean {
		if (!this.isBusy || performance.now() - this.heardAt <= limitMs) return false;
		const { user, system } = process.cpuUsage(this.cpuThen);
		if ((user + system) / 1000 > limitMs) return true;
		const { idle } = this.#worker.performance.eventLoopUtilization(this.idleThen);
		return this.begun !== null && idle > limitMs * minIdle;
	}

	answer(batch: Batch): Promise<Answer> {
		return new Promise((done, fail) => {
			if (this.#failure) return fail(this.#failure);
			if (!this.isBusy) this.#hear();
			this.#waiting.push({ done, fail });
			this.#worker.postMessage(batch);
		});
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}

	fail(error: Error): void {
		this.#failure ??= error;
		for (const { fail } of this.#waiting.splice(0)) fail(this.#failure);
	}

	#hear(): void {
		this.heardAt = performance.now();
		this.cpuThen = process.cpuUsage();
		this.idleThen = this.#worker.performance.eventLoopUtilization();
	}
}

/** Share of its time that a thread spends waiting which will not come to an end. */
const minIdle = 0.9;

/** Milliseconds between two looks at whether a thread is still at work. */
const lookEveryMs = 500;

/** A thread that is replaced when an item ends it; one batch at a time, so that it is known which. */
export class FencedThread<Data, Item, Part> implements Answerer<Item[], Part[]> {
	readonly #start: () => Thread<Data, Item[], Part[]>;
	readonly #fence: Fence<Item, Part>;
	readonly #timer: NodeJS.Timeout;
	#thread: Thread<Data, Item[], Part[]>;
	#last: Promise<unknown> = Promise.resolve();

	constructor(module: URL, data: Data, fence: Fence<Item, Part>) {
		this.#fence = fence;
		this.#start = () => new Thread(module, data);
		this.#thread = this.#start();
		this.#timer = setInterval(() => {
			if (!this.#thread.isSilentFor(fence.limitMs)) return;
			this.#thread.fail(new Error(`it took more than ${fence.limitMs / 1000} seconds`));
		}, lookEveryMs);
	}

	answer(batch: Item[]): Promise<Part[]> {
		const answer = this.#last.then(() => this.#answer(batch));
		this.#last = answer.catch(() => {});
		return answer;
	}

	async end(): Promise<void> {
		clearInterval(this.#timer);
		await this.#thread.end();
	}

	async #answer(items: readonly Item[]): Promise<Part[]> {
		if (items.length === 0) return [];
		const thread = this.#thread;
		try {
			return await thread.answer([...items]);
		} catch (error) {
			const at = thread.begun;
			// No item's fault: the thread did not come to one.
			if (at === null) throw error;
			await thread.end();
			this.#thread = this.#start();
			const lost = this.#fence.lost(items[at], (error as Error).message);
			// What came before it was answered well, and is again; the lost item is told behind the others.
			const others = await this.#answer(items.filter((_, i) => i !== at));
			return [...others, lost];
		}
	}
}
