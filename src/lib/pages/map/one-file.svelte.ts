/**
 * Saves what a reader has narrowed a collection to as one HTML file. A thread makes it; a menu that closes
 * meanwhile does not stop it.
 */
import { fetchFile } from '$lib/view/site-file.ts';
import { startWorker } from '$lib/worker/start-worker.ts';
import type { OneFileAnswer, OneFileQuestion } from './one-file-protocol.ts';

/** What came of it; progress is none. */
type Outcome = Exclude<OneFileAnswer, { readonly type: 'progress' }>;

class OneFileSaving {
	/** How much of a file is done, 0–1; `null` while none is being made. */
	share = $state<number | null>(null);
	#stop = new AbortController();

	/** @returns What came of it, or `null` where the reader has broken it off. */
	async make(question: OneFileQuestion): Promise<Outcome | null> {
		const stop = new AbortController();
		this.#stop = stop;
		this.share = 0;
		let thread: Worker | undefined;
		try {
			const url = new URL('_app/one-file/maker.js', question.site);
			// Its address stays the same from version to version, and a thread that cannot start says not why.
			const response = await fetchFile(url, { cache: 'no-cache', signal: stop.signal });
			if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
			await response.arrayBuffer();
			const begun = startWorker(url.href);
			thread = begun;
			return await new Promise((resolve, reject) => {
				stop.signal.onabort = () => resolve(null);
				begun.onmessage = ({ data }: MessageEvent<OneFileAnswer>) => {
					if (data.type === 'progress') this.share = data.share;
					else resolve(data);
				};
				begun.onerror = ({ message }) => reject(new Error(message));
				begun.postMessage(question);
			});
		} catch (error) {
			if (stop.signal.aborted) return null;
			return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
		} finally {
			thread?.terminate();
			this.share = null;
		}
	}

	cancel() {
		this.#stop.abort();
	}
}

/** One for the page: it goes on while the menu is closed. */
export const saving = new OneFileSaving();
