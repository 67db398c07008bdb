/**
 * What the reader is looking at. Every field is in the address (see url.ts); how an address is
 * written into the browser's history is handed in.
 */
import { createContext } from 'svelte';
import type { FacetValues } from '$lib/collection/facets/index.ts';
import type { LanguageCode } from '$lib/languages/index.ts';
import {
	formatView,
	initialView,
	isFiltered,
	parseView,
	type BrokenParameter,
	type Camera,
	type Kinds,
	type Panel,
	type Period,
	type PointOfView,
	type Theme,
	type ViewState
} from './url.ts';

/** Writes an address (`?…#…`, empty for none): `push` so that Back returns to the one before, `replace` in its stead. */
export interface Navigation {
	push(address: string): unknown;
	replace(address: string): unknown;
}

// Browsers allow about a hundred changes of the address in half a minute.
const cameraDelayMs = 300;

export class View implements ViewState {
	place = $state<string | null>(initialView.place);
	article = $state<string | null>(initialView.article);
	at = $state<number | null>(initialView.at);
	panel = $state<Panel>(initialView.panel);
	period = $state.raw<Period | null>(initialView.period);
	kinds = $state<Kinds>(initialView.kinds);
	query = $state(initialView.query);
	facets = $state.raw<FacetValues>(initialView.facets);
	language = $state<LanguageCode | null>(initialView.language);
	theme = $state<Theme | null>(initialView.theme);
	pointOfView = $state<PointOfView>(initialView.pointOfView);
	camera = $state.raw<Camera | null>(initialView.camera);

	/** Steps the reader has taken on this page; what an address opens is none. */
	steps = $state(0);

	/** What the address asked for and nobody understood; told to the reader. */
	broken = $state.raw<readonly BrokenParameter[]>([]);

	/** Whether the address's period ended before it began, and was turned round; told to the reader. */
	isTurned = $state(false);

	/** Whether anything narrows what is counted and listed. */
	readonly isFiltered = $derived(isFiltered(this));

	readonly #navigation: Navigation;
	#cameraTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(navigation: Navigation) {
		this.#navigation = navigation;
	}

	/** The view as `?…#…`, empty when it is as it began. */
	get address(): string {
		return formatView(this);
	}

	/** Takes the view from an address: at the start, and when the reader goes back or forward. */
	read(url: { readonly search: string; readonly hash: string }) {
		clearTimeout(this.#cameraTimer);
		const { state, broken, isTurned } = parseView(url);
		Object.assign(this, state);
		this.broken = broken;
		this.isTurned = isTurned;
	}

	/** Opens something: a new step in the reader's history. */
	open(changes: Partial<ViewState>) {
		clearTimeout(this.#cameraTimer);
		Object.assign(this, changes);
		this.steps++;
		this.#navigation.push(this.address);
	}

	/** Sets or removes a filter: a new step in the history, so that Back undoes it; nothing is opened. */
	narrow(changes: Partial<ViewState>) {
		clearTimeout(this.#cameraTimer);
		Object.assign(this, changes);
		this.isTurned = false;
		this.#navigation.push(this.address);
	}

	/** Changes how it is looked at: a language, a search, a period being dragged. No new step. */
	adjust(changes: Partial<ViewState>) {
		clearTimeout(this.#cameraTimer);
		if (changes.period !== undefined) this.isTurned = false;
		Object.assign(this, changes);
		this.#navigation.replace(this.address);
	}

	/** The map has come to rest somewhere; the address follows shortly. */
	moveTo(camera: Camera) {
		clearTimeout(this.#cameraTimer);
		this.camera = camera;
		this.#cameraTimer = setTimeout(() => this.#navigation.replace(this.address), cameraDelayMs);
	}
}

export const [getView, setView] = createContext<View>();
