/** Reads and geoparses the articles of a collection on several threads; answers in order. */
import type { IngestData, Ingested } from './ingest.ts';
import type { ArticleInput } from './inputs.ts';
import { FencedThread, mapFenced, type Fence } from './pool.ts';
import { givenUp, readingLimitMs } from './reading-fence.ts';

const module = new URL('./ingest.js', import.meta.url);

const fence: Fence<ArticleInput, Ingested> = {
	limitMs: readingLimitMs,
	lost: ({ where }, reason) => ({ where, problem: givenUp(where, reason) })
};

/** @param threads See `threadsFor` of the pool. */
export const ingestBatches = (
	data: IngestData,
	batches: AsyncIterable<ArticleInput[]>,
	threads: number
): AsyncGenerator<Ingested[]> => mapFenced(module, data, batches, threads, fence);

/** A thread that reads and geoparses articles as they come, ready before the first does. */
export const ingestThread = (data: IngestData): FencedThread<IngestData, ArticleInput, Ingested> =>
	new FencedThread(module, data, fence);
