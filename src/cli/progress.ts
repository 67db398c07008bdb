/** Messages of long work: one line that changes on a terminal, none elsewhere; warnings everywhere. */

import { printable } from './errors.ts';

/** Milliseconds between two changes of the line. */
const interval = 100;

export class Progress {
	readonly #output: NodeJS.WritableStream & { readonly isTTY?: boolean };
	#shownAt = 0;
	#isShown = false;

	constructor(output: NodeJS.WritableStream & { readonly isTTY?: boolean }) {
		this.#output = output;
	}

	/** Shows how far the work is. */
	show(text: string): void {
		if (!this.#output.isTTY || Date.now() - this.#shownAt < interval) return;
		this.#shownAt = Date.now();
		this.#isShown = true;
		this.#output.write(`\r\x1b[K${text}`);
	}

	/** Tells something that stays. */
	say(text: string): void {
		this.end();
		this.#output.write(`dateline: ${printable(text)}\n`);
	}

	/** Takes the line away. */
	end(): void {
		if (this.#isShown) this.#output.write('\r\x1b[K');
		this.#isShown = false;
	}
}
