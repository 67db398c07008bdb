/** The draft of a desk: the site of its folder, as it is now. The one that was built before stands until the next is whole. */
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';

export interface DraftCall {
	readonly folder: string;
	/** Folder of the draft. */
	readonly out: string;
	/** Folder that keeps what the next draft need not make again. */
	readonly cache: string;
	/** Files of added places. */
	readonly gazetteer: readonly string[];
}

/** What was wrong with what the draft was to be built of, or `null`. */
export type DraftTold = string | null;

export class Draft {
	readonly #call: DraftCall;
	readonly #ondone: (error: unknown) => void;
	#last: Promise<unknown> = Promise.resolve();
	#next: Promise<void> | null = null;
	#thread: Worker | null = null;
	#isClosed = false;
	/** Whether anybody has asked for one. */
	isAsked = false;

	/** @param ondone Called when one is built, with `null` or why it was not. */
	constructor(call: DraftCall, ondone: (error: unknown) => void) {
		this.#call = call;
		this.#ondone = ondone;
	}

	/**
	 * Builds the folder as it is now: after the draft that is being built, which may have begun before, and once for all
	 * who ask meanwhile.
	 *
	 * @throws {UserError} If something in the folder is wrong; the old draft stays.
	 */
	build(): Promise<void> {
		this.isAsked = true;
		this.#next ??= this.#last.then(() => {
			this.#next = null;
			return this.#build();
		});
		const built = this.#next;
		this.#last = built.catch(() => {});
		return built;
	}

	async #build(): Promise<void> {
		const thread = new Worker(new URL('./draft-thread.js', import.meta.url), {
			workerData: this.#call
		});
		this.#thread = thread;
		try {
			const told = await new Promise<DraftTold>((done, fail) => {
				thread.once('message', done).once('error', fail);
				thread.once('exit', (code) => fail(new Error(`the draft ended with code ${code}`)));
			});
			if (told !== null) throw new UserError(told);
			this.#ondone(null);
		} catch (error) {
			if (!this.#isClosed) this.#ondone(error);
			throw error;
		} finally {
			await thread.terminate();
			this.#thread = null;
		}
	}

	/** Ends what is being built. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await this.#thread?.terminate();
	}
}
