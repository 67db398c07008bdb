/**
 * The embedded map's side of the talk with the page around it: says when it is ready, how high it
 * wants to be, what is opened and which period is kept; hears what the page asks.
 *
 * Everything said is public (it is in the map's address), so any page may hear it; only the page
 * directly around the frame is listened to.
 */
import type { EmbedView, FrameMessage } from './protocol';

/** Of the protocol, whose module comes with the first question: see src/lib/pages/embed/answer.ts. */
const version: FrameMessage['v'] = 1;

type Unversioned<M> = M extends unknown ? Omit<M, 'v'> : never;

function send(message: Unversioned<FrameMessage>) {
	window.parent.postMessage({ ...message, v: version }, '*');
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
	/** What there was last of each kind: counting anew selects the same place once more. */
	readonly #last = new Map<FrameMessage['type'], string | null>();
	/** What was asked before anybody heard it. */
	#asked: unknown[] = [];
	#answer: ((data: unknown) => void) | null = null;
	readonly #onasked: () => void;

	/**
	 * Starts it.
	 *
	 * @param page The element that holds all of the frame's content.
	 * @param flexible The part of it that takes the room left over (the map).
	 * @param mostHeight The most that it asks for, in CSS pixels.
	 * @param onasked Called when something is asked and nobody hears it yet; see {@link handTo}.
	 */
	constructor(
		page: HTMLElement,
		flexible: HTMLElement,
		title: string,
		mostHeight: number,
		onasked: () => void
	) {
		this.#onasked = onasked;
		this.#observer = new ResizeObserver(() => {
			// While something else has the map's room (the list), the frame stays as high as it is.
			if (flexible.offsetHeight === 0) return;
			const wanted = Math.min(wantedHeight(page, flexible), mostHeight);
			if (wanted === this.#height) return;
			this.#height = wanted;
			send({ type: 'dateline:height', height: wanted });
			void import('./heights').then(({ foreignHeights }) => {
				for (const message of foreignHeights(location, wanted)) {
					window.parent.postMessage(message, '*');
				}
			});
		});
		for (const part of page.children) this.#observer.observe(part);
		window.addEventListener('message', this.#listen);
		send({ type: 'dateline:ready', title });
	}

	readonly #listen = (event: MessageEvent) => {
		if (event.source !== window.parent) return;
		const { data } = event as { readonly data: unknown };
		if ((Object(data) as Record<string, unknown>).v !== version) return;
		if (this.#answer) return this.#answer(data);
		this.#asked.push(data);
		this.#onasked();
	};

	/** @param answer Called with every message of the page around it, unchecked; also with those that have come so far. */
	handTo(answer: (data: unknown) => void) {
		this.#answer = answer;
		for (const data of this.#asked.splice(0)) answer(data);
	}

	/** Tells the page what is in view. */
	tellView(view: EmbedView) {
		send({ type: 'dateline:view', ...view });
	}

	/** Tells the page which place is open, once it is another than at first. */
	select(place: string | null, name: string | null) {
		if (this.#isChange('dateline:select', place)) send({ type: 'dateline:select', place, name });
	}

	/** Tells the page which period is kept, ISO dates, once it is another than at first. */
	keep(from: string | null, to: string | null) {
		if (this.#isChange('dateline:period', `${from}/${to}`)) {
			send({ type: 'dateline:period', from, to });
		}
	}

	/** Tells the page that an article was opened, by its id. */
	openArticle(article: string) {
		send({ type: 'dateline:open-article', article });
	}

	/** Tells the page what of the map could not be read, in a sentence. */
	fail(message: string) {
		send({ type: 'dateline:error', message });
	}

	/** Whether something is another than before; what there is at first the page has asked for itself. */
	#isChange(type: FrameMessage['type'], now: string | null): boolean {
		const before = this.#last.get(type);
		this.#last.set(type, now);
		return before !== undefined && before !== now;
	}

	stop() {
		this.#observer.disconnect();
		window.removeEventListener('message', this.#listen);
	}
}
