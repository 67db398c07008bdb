/**
 * Puts the map of a collection into somebody's page. What draws is loaded once a map is asked for; whatever
 * goes wrong is told as an event.
 */
import { shown, siteAddress } from './address.ts';
import type { CreateMap, DatelineMap, MapOptions } from './api.ts';
import type { OpenMap } from './open-map.ts';
import { readState, stateOf } from './state.ts';
import { Listeners } from './told.ts';
import { initialView, type ViewState } from '../view/url.ts';

export const createMap: CreateMap = (element, options) => new HostedMap(element, options);

class HostedMap implements DatelineMap {
	readonly #listeners = new Listeners();
	/** What was asked before there was a map. */
	#asked: Partial<ViewState> = {};
	#map: OpenMap | null = null;
	#isDestroyed = false;

	constructor(element: HTMLElement, options: MapOptions) {
		// The host listens first: what is told is told after this returns.
		void Promise.resolve()
			.then(() => this.#open(element, options))
			.catch((error: unknown) => this.#fail(error));
	}

	on: DatelineMap['on'] = (name, listener) => this.#listeners.on(name, listener);
	off: DatelineMap['off'] = (name, listener) => this.#listeners.off(name, listener);

	set(changes: Parameters<DatelineMap['set']>[0]): void {
		if (this.#isDestroyed) return;
		let asked;
		try {
			asked = readState(changes);
		} catch (error) {
			// An object of the host's that cannot be read.
			return this.#fail(error);
		}
		if (this.#map) this.#map.set(asked.changes);
		else this.#asked = { ...this.#asked, ...asked.changes };
		for (const message of asked.problems) this.#listeners.tell('error', { message });
	}

	state() {
		return stateOf(this.#map?.view ?? { ...initialView, ...this.#asked });
	}

	destroy(): void {
		this.#isDestroyed = true;
		this.#listeners.close();
		this.#map?.close();
		this.#map = null;
	}

	async #open(element: HTMLElement, options: MapOptions): Promise<void> {
		if (this.#isDestroyed) return;
		if (!(element instanceof Element)) {
			throw new RangeError(`"${shown(element)}" is no element to put a map into`);
		}
		const { src, basemap, panel, worker, popup, ...state } = options ?? {};
		const address = siteAddress(src, document.baseURI);
		const asked = this.#asked;
		this.#asked = {};
		this.set(state);
		// What was set since counts.
		this.#asked = { ...this.#asked, ...asked };
		const wasConnected = element.isConnected;
		// The largest of all comes beside the rest; where it does not, the program that draws does not either.
		import('maplibre-gl').catch(() => undefined);
		const { openMap } = await import('./open-map.ts');
		const map = await openMap({
			element,
			address,
			basemap: basemap === undefined || basemap === null ? basemap : ownAddress('basemap', basemap),
			hasPanel: panel === true,
			worker: worker === undefined ? undefined : ownAddress('worker', worker),
			popup: typeof popup === 'function' ? popup : undefined,
			asked: () => this.#asked,
			isWanted: () => {
				if (this.#isDestroyed) return false;
				if (!wasConnected || element.isConnected) return true;
				throw new Error('the element was taken out of the page before the map was drawn');
			},
			tell: this.#listeners.tell
		});
		// Destroyed in the moment between.
		if (this.#isDestroyed) map?.close();
		else this.#map = map;
	}

	#fail(error: unknown): void {
		this.#listeners.tell('error', {
			message: error instanceof Error ? error.message : shown(error)
		});
	}
}

function ownAddress(name: string, address: unknown): string {
	const url =
		typeof address === 'string' &&
		URL.canParse(address, document.baseURI) &&
		new URL(address, document.baseURI);
	if (!url || !/^(?:https?|blob):$/.test(url.protocol)) {
		throw new RangeError(`${name} "${shown(address)}" is not an address of the web`);
	}
	return url.href;
}
