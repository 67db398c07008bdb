/** Reads and geoparses the articles of a collection on several threads; answers in order. */
import type { IngestData, Ingested } from './ingest.ts';
import type { ArticleInput } from './inputs.ts';
import { mapFenced } from './pool.ts';
import { givenUp, readingLimitMs } from './reading-fence.ts';

/** @param threads See `threadsFor` of the pool. */
export const ingestBatches = (
	data: IngestData,
	batches: AsyncIterable<ArticleInput[]>,
	threads: number
): AsyncGenerator<Ingested[]> =>
	mapFenced<IngestData, ArticleInput, Ingested>(
		new URL('./ingest.js', import.meta.url),
		data,
		batches,
		threads,
		{
			limitMs: readingLimitMs,
			lost: ({ where }, reason) => ({ where, problem: givenUp(where, reason) })
		}
	);
