/** A thread of the pool: makes its task, then answers batch after batch. See pool.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TaskModule, ThreadMessage } from './pool.ts';

const { module, data } = workerData as { module: string; data: unknown };
const { createTask } = (await import(module)) as TaskModule<unknown, unknown, unknown>;
// Batches that come in meanwhile wait for the task in the port's own queue.
const task = await createTask(data);

// A library may leave a promise of a damaged file behind. It fails when the next item is at work, which is
// not to blame: how an item comes out is told by what is awaited.
process.on('unhandledRejection', () => {});

const tell = (message: ThreadMessage<unknown>) => parentPort!.postMessage(message);

/** One batch after the other, so that answers come in order. */
let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (batch: unknown) => {
	last = last.then(async () => {
		try {
			tell({ answer: await task(batch, (begins) => tell({ begins })) });
		} catch (error) {
			tell({ error: error as Error });
		}
	});
});
