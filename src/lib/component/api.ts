/**
 * What the component takes, tells and gives back: the types of its package, with no code. Its one function,
 * `createMap`, is a {@link CreateMap}.
 *
 * @module dateline-component
 */
import type { Place } from '../collection/format.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Passage } from '../view/passages.ts';
import type { Kinds, Period } from '../view/url.ts';

export type { Kinds, LanguageCode, LngLat, Passage, Period, Place };

/** What a map shows; any of it may be changed later. */
export interface MapState {
	/** Slug of the open place. */
	readonly place: string | null;
	/** First and last day that are kept, ISO dates; `null` for an open end, or for all days. */
	readonly period: Period | null;
	/** `literal`: what happens there. `all`: also "Moscow said". */
	readonly kind: Kinds;
	/** `auto` follows the reader's device. */
	readonly theme: 'light' | 'dark' | 'auto';
	/** Of the texts and names; `null` for the collection's own. */
	readonly language: LanguageCode | null;
}

/** What a popup of the host's own is filled with. */
export interface PopupContent {
	readonly place: Place;
	/** Its passages under the filter, those of articles about it first; at most the first page of them. */
	readonly passages: readonly Passage[];
	/** Closes the popup. */
	readonly close: () => void;
}

/** Fills the popup of an open place; what it returns is called when that closes. */
export type FillPopup = (element: HTMLElement, content: PopupContent) => (() => void) | void;

export interface MapOptions extends Partial<MapState> {
	/** Address of the map's page on a site that Dateline built: `https://example.org/kursk/`. */
	readonly src: string;
	/** Address of a PMTiles file in the place of the site's own basemap; `null` draws the collection alone. */
	readonly basemap?: string | null;
	/** Whether the list of places and passages stands beside the map. */
	readonly panel?: boolean;
	/** Address of MapLibre's worker file on the page's own origin: see docs/component.md. */
	readonly worker?: string;
	readonly popup?: FillPopup;
}

/** What is told, by the names of the events. */
export interface MapEvents {
	/** The collection is drawn. */
	readonly load: { readonly title: string; readonly places: number; readonly passages: number };
	/** A place was opened, or closed: then `null`. `passages` counts those under the filter. */
	readonly select: { readonly place: Place | null; readonly passages: number };
	readonly period: { readonly period: Period | null };
	/** The map has come to rest elsewhere. */
	readonly move: { readonly zoom: number; readonly center: LngLat };
	/** Something could not be done; one sentence says what. */
	readonly error: { readonly message: string };
}

export type MapListener<Name extends keyof MapEvents> = (detail: MapEvents[Name]) => void;

/** A map in somebody's page. */
export interface DatelineMap {
	on<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
	off<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
	/** Changes some of what is shown; what is left out stays, and what is not understood is told as an error. */
	set(changes: Partial<MapState>): void;
	/** What is shown now, also what the reader has opened. */
	state(): MapState;
	/** Takes the map out of the page and frees what it holds; nothing is told after that. */
	destroy(): void;
}

/**
 * Puts the map of a collection into an element, which it fills. Never throws: what goes wrong is told as `error`.
 *
 * @param element Of some height; it may hold other things, which stay.
 */
export type CreateMap = (element: HTMLElement, options: MapOptions) => DatelineMap;
