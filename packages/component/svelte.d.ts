import type { Component, Snippet } from 'svelte';
import type { MapEvents, MapOptions, Passage, Period, Place } from './index.js';

export interface DatelineMapProps extends Omit<MapOptions, 'popup' | 'place' | 'period'> {
	/** Slug of the open place. */
	place?: string | null;
	period?: Period | null;
	/** Stands beside the mark of an open place, in the styles of the page. */
	popup?: Snippet<[place: Place, passages: readonly Passage[], close: () => void]>;
	onload?: (detail: MapEvents['load']) => void;
	onselect?: (detail: MapEvents['select']) => void;
	onmove?: (detail: MapEvents['move']) => void;
	onerror?: (detail: MapEvents['error']) => void;
}

/** The map of a collection, with `bind:place` and `bind:period`. */
declare const DatelineMap: Component<DatelineMapProps, object, 'place' | 'period'>;
export default DatelineMap;
