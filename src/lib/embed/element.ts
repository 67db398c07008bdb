/**
 * `<dateline-map src="https://host/kursk/embed/" place="sudzha">`: puts an embedded map into any
 * page as a lazily loaded frame that sizes itself. Kept under 2 KB; knows nothing of maps.
 *
 * The element's own content (a link to the map) stays below the frame, and is all there is
 * without JavaScript. With the attribute `static` the map's picture stands in the frame's place. A
 * message is heard only from the element's own frame and its origin. What goes wrong is told as `dateline-error`.
 */
import { heightBounds } from './flags.ts';

const stateNames = ['place', 'from', 'to', 'kind', 'theme', 'lang'] as const;
const usualTitle = 'Map of the places that articles name';
/** A map tells that it is there before its frame has loaded; milliseconds after which nothing more is waited for. */
const patienceMs = 5000;

/** Of the names of the state, or a facet's. */
type State = Readonly<Record<string, string | null>>;

type Message = Readonly<Record<string, unknown>>;
const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** A browser's own `loading="lazy"` begins thousands of pixels away; nothing loads that is not about to be seen. */
const nearing = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			nearing.unobserve(target);
			(target.parentElement as DatelineMap).near();
		}
	},
	{ rootMargin: '400px' }
);

class DatelineMap extends HTMLElement {
	static observedAttributes = ['src', 'title', 'height', 'static', ...stateNames];

	#frame: HTMLIFrameElement | undefined;
	#still: HTMLImageElement | undefined;
	/** What was asked for before the frame could hear it; `undefined` once it is ready. */
	#waiting: Record<string, string | null> | undefined = {};

	/** A browser tells of the attributes that are in the page's text before the element itself. */
	#isPlaced = false;

	connectedCallback() {
		this.#isPlaced = true;
		if (this.#frame || this.#still) return;
		const src = this.#address();
		if (!src) return this.#refuse();
		this.style.display = 'block';
		if (this.hasAttribute('static')) {
			this.#still = new Image();
			this.#still.loading = 'lazy';
			this.#still.alt = this.title || usualTitle;
			this.#still.src = new URL('../map.svg', src).href;
			this.#still.style.cssText = 'display:block;width:100%';
			this.prepend(this.#still);
			return;
		}
		const frame = document.createElement('iframe');
		frame.title = this.title || usualTitle;
		frame.allow = 'fullscreen; clipboard-write';
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		// A page that is isolated takes no other frames of other sites, unless those send headers for it.
		if (window.crossOriginIsolated) frame.setAttribute('credentialless', '');
		frame.onload = () => frame.src && this.#expect(frame.src);
		frame.height = this.getAttribute('height') ?? '560';
		frame.style.cssText = 'display:block;border:0;width:0;min-width:100%';
		this.prepend(frame);
		this.#frame = frame;
		nearing.observe(frame);
	}

	/** Tells the page where no map has been heard of from an address that has loaded. */
	#expect(src: string) {
		setTimeout(() => {
			if (this.#waiting && this.#frame?.src === src) this.#fail(`no map answers at ${src}`);
		}, patienceMs);
	}

	/** The frame is near what the reader sees: it loads. */
	near() {
		const src = this.#address();
		if (src && this.#frame) this.#frame.src = src.href;
	}

	disconnectedCallback() {
		if (this.#frame) nearing.unobserve(this.#frame);
		this.#frame?.remove();
		this.#still?.remove();
		this.#frame = this.#still = undefined;
		this.#isPlaced = false;
		this.#waiting = {};
	}

	attributeChangedCallback(name: string, _: string | null, value: string | null) {
		const frame = this.#frame;
		if (this.#isPlaced && (this.#still || name === 'static')) {
			// A picture, or what stands in its place, is made anew.
			this.disconnectedCallback();
			this.connectedCallback();
		} else if (!frame) {
			if (name === 'src' && this.#isPlaced) this.connectedCallback();
		} else if (name === 'title') frame.title = value || usualTitle;
		else if (name === 'height') frame.height = value ?? '560';
		else if (name === 'src') {
			const src = this.#address();
			if (!src) return this.#refuse();
			// One that is not near yet loads what it says then.
			if (!frame.src) return;
			this.#waiting = {};
			frame.src = src.href;
		} else this.set({ [name]: value || null });
	}

	/** Shows something else: `{ place, from, to, kind, theme, lang }` and facets, each optional. */
	set(state: State) {
		if (this.#waiting) {
			Object.assign(this.#waiting, state);
			return;
		}
		this.#send({ ...state, type: 'dateline:set' });
	}

	/** Asks what is in view; `dateline-view` answers, once the frame has loaded. */
	ask() {
		if (this.#waiting) this.#isAsked = true;
		else this.#send({ type: 'dateline:ask' });
	}

	#send(message: State) {
		const origin = this.#address()?.origin;
		if (origin) this.#frame?.contentWindow?.postMessage({ ...message, v: 1 }, origin);
	}

	/** Whether {@link ask} was called before the frame could hear it. */
	#isAsked = false;

	/** Does what the element's frame says; a message of any other window or origin is not for it. */
	hear({ source, origin, data }: MessageEvent) {
		const frame = this.#frame;
		if (!frame || source !== frame.contentWindow || origin !== this.#address()?.origin) return;
		if (data?.v !== 1) return;
		if (data.type === 'dateline:height' && Number.isFinite(data.height)) {
			frame.height = `${Math.min(heightBounds.most, Math.max(heightBounds.least, Math.ceil(data.height)))}`;
		} else if (data.type === 'dateline:ready' || data.type === 'dateline:select') {
			const waiting = this.#waiting;
			this.#waiting = undefined;
			if (waiting && Object.keys(waiting).length > 0) this.set(waiting);
			if (waiting && this.#isAsked) this.ask();
			this.#tell(data, ['place', 'name', 'title']);
		} else if (data.type === 'dateline:period') this.#tell(data, ['from', 'to']);
		else if (data.type === 'dateline:error') this.#tell(data, ['message']);
		else if (data.type === 'dateline:open-article') this.#tell(data, ['article']);
		else if (data.type === 'dateline:view' && Array.isArray(data.places)) {
			this.#tell(data, ['place', 'from', 'to', 'kind'], {
				count: Number(data.count),
				places: data.places.map((one: Message) => ({
					place: text(one?.place),
					name: text(one?.name),
					passages: Number(one?.passages)
				}))
			});
		}
	}

	/** Tells the page what the frame said, of these fields no more than texts. */
	#tell(said: Message, names: readonly string[], more = {}) {
		const detail = {
			...Object.fromEntries(names.map((name) => [name, text(said[name])])),
			...more
		};
		this.dispatchEvent(
			new CustomEvent(String(said.type).replace(':', '-'), { bubbles: true, detail })
		);
	}

	/** Tells of an address that is no map's; one that is still to come is waited for. */
	#refuse() {
		const src = this.getAttribute('src');
		if (src !== null)
			this.#fail(`"${src}" is no address of a map: that begins with http: or https:`);
	}

	/** Whoever makes the element may begin to listen after it. */
	#fail(message: string) {
		queueMicrotask(() => this.#tell({ type: 'dateline:error', message }, ['message']));
	}

	/** The frame's address with the state of the attributes, or `undefined` for one that is not the web's. */
	#address(): URL | undefined {
		const src = this.getAttribute('src');
		if (!src || !URL.canParse(src, document.baseURI)) return;
		const url = new URL(src, document.baseURI);
		if (!/^https?:$/.test(url.protocol)) return;
		for (const name of stateNames) {
			const value = this.getAttribute(name);
			if (value) url.searchParams.set(name, value);
		}
		return url;
	}
}

// Including the script twice does no harm: the first one has the name and the listener.
if (!customElements.get('dateline-map')) {
	customElements.define('dateline-map', DatelineMap);
	addEventListener('message', (event) => {
		for (const element of document.querySelectorAll<DatelineMap>('dateline-map')) {
			element.hear(event);
		}
	});
}

export {};
