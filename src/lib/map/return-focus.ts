/**
 * Where the focus goes when something opens and closes: into what the reader opened, back to where
 * it was opened from, and nowhere for what an address opened.
 */

export class ReturnFocus {
	#trigger: HTMLElement | null = null;
	#answeredSteps: number;

	/** @param steps Steps of the reader so far. */
	constructor(steps: number) {
		this.#answeredSteps = steps;
	}

	/**
	 * Whether what is open now was opened by a step of the reader, so that the focus goes in; then
	 * remembers what had it.
	 */
	takes(steps: number): boolean {
		const isOwnStep = steps !== this.#answeredSteps;
		this.#answeredSteps = steps;
		const active = document.activeElement;
		// From one popup to the next, the first trigger stays.
		const isInside = active instanceof HTMLElement && active.closest('[role="dialog"]') !== null;
		if (isOwnStep && active instanceof HTMLElement && !isInside) this.#trigger = active;
		return isOwnStep;
	}

	/** Gives the focus back, or to `otherwise` when what had it is gone. */
	giveBack(steps: number, otherwise: HTMLElement | null) {
		this.#answeredSteps = steps;
		const isThere = this.#trigger?.isConnected && this.#trigger !== document.body;
		(isThere ? this.#trigger : otherwise)?.focus({ preventScroll: true });
		this.#trigger = null;
	}
}
