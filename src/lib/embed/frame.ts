/**
 * The embedded map's side of the talk with the page around it: says when it is ready, how high it
 * wants to be and which place is open; does what the page asks. Outside a frame it does nothing.
 *
 * Everything said is public (it is in the map's address), so any page may hear it; only the page
 * directly around the frame is listened to.
 */
import { protocolVersion, readPageMessage, type EmbedState, type FrameMessage } from './protocol';

type Unversioned<M> = M extends unknown ? Omit<M, 'v'> : never;

function send(message: Unversioned<FrameMessage>) {
	window.parent.postMessage({ ...message, v: protocolVersion }, '*');
}

/**
 * Height the page wants in CSS pixels: that of its content with the flexible part at its
 * `flex-basis`, so that a frame that was made higher does not ask to stay so.
 */
function wantedHeight(page: HTMLElement, flexible: HTMLElement): number {
	const basis = parseFloat(getComputedStyle(flexible).flexBasis);
	const stretch = Number.isFinite(basis) ? flexible.offsetHeight - basis : 0;
	return Math.ceil(page.scrollHeight - stretch);
}

/**
 * Starts talking to the page around this frame.
 *
 * @param page The element that holds all of the frame's content.
 * @param flexible The part of it that takes the room left over (the map).
 * @param onset Called with what the page asks to show, checked.
 * @returns Tells the page which place is open, and stops the talk.
 */
export function connectFrame(
	page: HTMLElement,
	flexible: HTMLElement,
	title: string,
	onset: (state: EmbedState) => void
): { select(place: string | null, name: string | null): void; stop(): void } {
	if (window.parent === window) return { select() {}, stop() {} };
	let height = 0;
	/** The last selection told: counting anew selects the same place once more. */
	let told = '';
	const observer = new ResizeObserver(() => {
		// While something else has the map's room (the list), the frame stays as high as it is.
		if (flexible.offsetHeight === 0) return;
		const wanted = wantedHeight(page, flexible);
		if (wanted === height) return;
		height = wanted;
		send({ type: 'dateline:height', height });
	});
	for (const part of page.children) observer.observe(part);
	const listen = (event: MessageEvent) => {
		if (event.source !== window.parent) return;
		const state = readPageMessage(event.data);
		if (state) onset(state);
	};
	window.addEventListener('message', listen);
	send({ type: 'dateline:ready', title });
	return {
		select(place, name) {
			const now = JSON.stringify([place, name]);
			if (now === told) return;
			told = now;
			send({ type: 'dateline:select', place, name });
		},
		stop() {
			observer.disconnect();
			window.removeEventListener('message', listen);
		}
	};
}
