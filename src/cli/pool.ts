/**
 * Work in batches on several threads, answers in order. A task is a module that exports
 * `createTask(data)`, which gives a function from one batch to its answer; with one thread it runs
 * in this one. Knows nothing of articles or pages.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a task module exports. */
export interface TaskModule<Data, Batch, Answer> {
	createTask(data: Data): Promise<(batch: Batch) => Promise<Answer>>;
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
 * Answers every batch, in order, at most a few batches ahead of who reads.
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
		for await (const batch of batches) yield await task(batch);
		return;
	}
	const workers = Array.from(
		{ length: threads },
		() => new Thread<Data, Batch, Answer>(module, data)
	);
	const waiting: Promise<Answer>[] = [];
	try {
		let next = 0;
		for await (const batch of batches) {
			const answer = workers[next++ % threads].answer(batch);
			// An answer that fails is met when its turn comes, not as an unhandled rejection before.
			answer.catch(() => {});
			waiting.push(answer);
			if (waiting.length >= threads * batchesAhead) yield await waiting.shift()!;
		}
		while (waiting.length > 0) yield await waiting.shift()!;
	} finally {
		await Promise.all(workers.map((worker) => worker.end()));
	}
}

/** One thread; its answers come in the order of the batches. */
class Thread<Data, Batch, Answer> {
	readonly #worker: Worker;
	readonly #waiting: { done: (answer: Answer) => void; fail: (error: Error) => void }[] = [];
	#failure: Error | undefined;

	constructor(module: URL, data: Data) {
		this.#worker = new Worker(new URL('./pool-thread.js', import.meta.url), {
			workerData: { module: module.href, data },
			resourceLimits: { maxYoungGenerationSizeMb: youngMb }
		});
		this.#worker.on('message', ({ answer, error }: { answer: Answer; error?: Error }) => {
			const { done, fail } = this.#waiting.shift()!;
			if (error) fail(error);
			else done(answer);
		});
		this.#worker.on('error', (error) => this.#fail(error as Error));
		this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended with code ${code}`)));
	}

	answer(batch: Batch): Promise<Answer> {
		return new Promise((done, fail) => {
			if (this.#failure) return fail(this.#failure);
			this.#waiting.push({ done, fail });
			this.#worker.postMessage(batch);
		});
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}

	#fail(error: Error): void {
		this.#failure ??= error;
		for (const { fail } of this.#waiting.splice(0)) fail(this.#failure);
	}
}
