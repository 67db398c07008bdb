/** Opens and closes places from the map, and knows where the focus belongs meanwhile. */
import { tick, type Component } from 'svelte';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';
import type { LiveMap } from './live-map.svelte.ts';
import type { Pointing } from './pointing.svelte.ts';
import type { PopupProps } from './popup/popup-props.ts';
import { ReturnFocus } from './popup/return-focus';

interface OpeningOptions {
	readonly live: LiveMap;
	readonly view: View;
	readonly coverage: Coverage;
	readonly pointing: Pointing;
	/** Takes the focus where what had it is gone. */
	readonly canvas: () => HTMLElement | null;
	/** The popup of an open place; ours where absent. */
	readonly popup?: Component<PopupProps>;
}

export class Opening {
	/** The popup of an open place; `null` until it is loaded. */
	PlacePopup = $state.raw<Component<PopupProps> | null>(null);
	/** Why it did not come; `null` where it did, or may still. */
	problem = $state.raw<unknown>(null);

	readonly #options: OpeningOptions;
	readonly #focus: ReturnFocus;

	/** Called while the map's component is set up. */
	constructor(options: OpeningOptions) {
		this.#options = options;
		this.#focus = new ReturnFocus(options.view.steps);
		const { live, coverage, popup } = options;
		if (popup) {
			this.PlacePopup = popup;
			return;
		}

		// What a reader opens first; before the map it would only keep that waiting.
		$effect(() => {
			if (live.status !== 'ready' && coverage.selected === undefined) return;
			this.loadPopup();
		});
	}

	/** Loads the popup; why it did not come is told in `problem`. */
	loadPopup() {
		this.problem = null;
		import('./popup/PlacePopup.svelte').then(
			(module) => (this.PlacePopup = module.default),
			(error: unknown) => (this.problem = error)
		);
	}

	/** Opens the place of a row. */
	open(row: number) {
		const { view, coverage, pointing } = this.#options;
		pointing.clear();
		const { slug } = coverage.places[row];
		if (slug !== view.place) view.open({ place: slug });
	}

	/** Closes what is open; the focus goes back to where it was opened from. */
	async close() {
		const { view, pointing, canvas } = this.#options;
		pointing.choice = null;
		if (view.place !== null) view.open({ place: null });
		await tick();
		this.#focus.giveBack(view.steps, canvas());
	}

	/** Opens the place before or after the open one in the list; `undefined` where there is none. */
	neighbor(step: -1 | 1): (() => void) | undefined {
		const { shown, selected } = this.#options.coverage;
		const next = selected && shown.beside(selected, step);
		return next && (() => this.open(next.row));
	}

	/** Whether what is open now was opened by a step of the reader, so that the focus goes in. */
	takesFocus(): boolean {
		return this.#focus.takes(this.#options.view.steps);
	}
}
