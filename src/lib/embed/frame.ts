/**
 * The embedded map's side of the talk with the page around it: says when it is ready, how high it
 * wants to be and which place is open; hears what the page asks.
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

/** The talk with the page around this frame. */
export class FrameTalk {
	readonly #observer: ResizeObserver;
	#height = 0;
	/** The last selection told: counting anew selects the same place once more. */
	#told = '';
	/** What was asked before anybody heard it. */
	#asked: EmbedState[] = [];
	#onset: ((state: EmbedState) => void) | null = null;
	readonly #onasked: () => void;

	/**
	 * Starts it.
	 *
	 * @param page The element that holds all of the frame's content.
	 * @param flexible The part of it that takes the room left over (the map).
	 * @param onasked Called when something is asked and nobody hears it yet; see {@link handTo}.
	 */
	constructor(page: HTMLElement, flexible: HTMLElement, title: string, onasked: () => void) {
		this.#onasked = onasked;
		this.#observer = new ResizeObserver(() => {
			// While something else has the map's room (the list), the frame stays as high as it is.
			if (flexible.offsetHeight === 0) return;
			const wanted = wantedHeight(page, flexible);
			if (wanted === this.#height) return;
			this.#height = wanted;
			send({ type: 'dateline:height', height: wanted });
		});
		for (const part of page.children) this.#observer.observe(part);
		window.addEventListener('message', this.#listen);
		send({ type: 'dateline:ready', title });
	}

	readonly #listen = (event: MessageEvent) => {
		if (event.source !== window.parent) return;
		const state = readPageMessage(event.data);
		if (state === null) return;
		if (this.#onset) return this.#onset(state);
		this.#asked.push(state);
		this.#onasked();
	};

	/** @param onset Called with what the page asks to show, checked; also with what it has asked so far. */
	handTo(onset: (state: EmbedState) => void) {
		this.#onset = onset;
		for (const state of this.#asked.splice(0)) onset(state);
	}

	/** Tells the page which place is open. */
	select(place: string | null, name: string | null) {
		const now = JSON.stringify([place, name]);
		if (now === this.#told) return;
		this.#told = now;
		send({ type: 'dateline:select', place, name });
	}

	stop() {
		this.#observer.disconnect();
		window.removeEventListener('message', this.#listen);
	}
}
