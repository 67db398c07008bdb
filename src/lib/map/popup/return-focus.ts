/**
 * Where the focus goes when something opens and closes: into what the reader opened, back to where
 * it was opened from, and nowhere for what an address opened.
 */

/**
 * What opened something, as it is in the page now: a list that gave way to what was opened comes back
 * with new links, of which the one to the same is taken.
 */
export function openerNow(opener: HTMLElement | null): HTMLElement | null {
	if (opener === null || opener.isConnected) return opener === document.body ? null : opener;
	const { place, article, panel } = opener.dataset;
	/** Where in the article it leads to. */
	const hashOf = (link: HTMLElement) => (link instanceof HTMLAnchorElement ? link.hash : '');
	if (place === undefined && article === undefined) return null;
	const isSame = (link: HTMLElement) =>
		link.dataset.place === place &&
		link.dataset.article === article &&
		link.dataset.panel === panel &&
		(article === undefined || hashOf(link) === hashOf(opener));
	return (
		Array.from(
			document.querySelectorAll<HTMLElement>('main a[data-place], main a[data-article]')
		).find(isSame) ?? null
	);
}

/** What has the focus, also within somebody's shadow root. */
function focused(): Element | null {
	let element = document.activeElement;
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
	return element;
}

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
		const active = focused();
		// From one popup to the next, the first trigger stays.
		const isInside = active instanceof HTMLElement && active.closest('[role="dialog"]') !== null;
		if (isOwnStep && active instanceof HTMLElement && !isInside) this.#trigger = active;
		return isOwnStep;
	}

	/** Gives the focus back, or to `otherwise` when what had it is gone. */
	giveBack(steps: number, otherwise: HTMLElement | null) {
		this.#answeredSteps = steps;
		(openerNow(this.#trigger) ?? otherwise)?.focus({ preventScroll: true });
		this.#trigger = null;
	}
}
