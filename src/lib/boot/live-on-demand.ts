/**
 * Lets a rendered page come to life when it is wanted, at the latest with the reader's first action. Buttons
 * pressed and text written until it lives take effect then. A link is never held: it has an address, and
 * leads there.
 */

/** What does nothing in a page without life. */
const answering = 'button, summary';
const writing = 'input, textarea, select';

/** Keys that the page itself answers to. */
const shortcuts = ['?', '/'];

/**
 * @param live Brings the page to life; called once.
 * @returns Calls `live` now, if nothing has yet.
 */
export function liveOnDemand(live: () => Promise<void>): () => void {
	const held: (() => void)[] = [];
	/** What was written into fields. */
	const written = new Map<HTMLInputElement, string>();
	const listeners = new AbortController();
	let coming: Promise<void> | undefined;

	function wake() {
		coming ??= live()
			// A page that cannot is still one to read, with links that lead on, and says so: see LivePage.svelte.
			.catch((error: unknown) => {
				console.error(error);
				document.getElementById('lifeless')!.hidden = false;
			})
			.then(() => {
				listeners.abort();
				for (const [field, value] of written) {
					field.value = value;
					field.dispatchEvent(new Event('input', { bubbles: true }));
				}
				for (const act of held) act();
			});
	}

	/** Keeps an event from all others, to happen later. */
	function hold(event: Event, act: () => void) {
		event.preventDefault();
		event.stopImmediatePropagation();
		held.push(act);
	}

	const listen = <Name extends keyof WindowEventMap>(
		name: Name,
		answer: (event: WindowEventMap[Name], target: Element) => void
	) =>
		window.addEventListener(
			name,
			(event) => {
				if (event.target instanceof Element) answer(event, event.target);
			},
			{ capture: true, signal: listeners.signal }
		);

	// The map has a life of its own, which loading would only disturb.
	listen('pointerdown', (_, target) => {
		if (target.closest('[data-map]') === null) wake();
	});
	listen('focusin', wake);
	listen('click', (event, target) => {
		const element = target.closest<HTMLElement>(answering);
		if (element === null) return;
		wake();
		hold(event, () => element.click());
	});
	listen('keydown', (event, target) => {
		const { key, ctrlKey, metaKey, altKey } = event;
		if (!shortcuts.includes(key) || ctrlKey || metaKey || altKey) return;
		if (target.closest(writing)) return;
		wake();
		hold(event, () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
	});
	listen('input', (_, target) => {
		if (target instanceof HTMLInputElement) written.set(target, target.value);
	});
	return wake;
}
