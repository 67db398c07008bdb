import type { Component, Snippet } from 'svelte';
import type { MapEvents, MapOptions, Passage, Period, Place } from './index.js';

interface Props extends Omit<MapOptions, 'popup' | 'place' | 'period'> {
	place?: string | null;
	period?: Period | null;
	popup?: Snippet<[place: Place, passages: readonly Passage[], close: () => void]>;
	onload?: (detail: MapEvents['load']) => void;
	onselect?: (detail: MapEvents['select']) => void;
	onmove?: (detail: MapEvents['move']) => void;
	onerror?: (detail: MapEvents['error']) => void;
}

/** The map of a collection, with `bind:place` and `bind:period`. */
declare const DatelineMap: Component<Props, object, 'place' | 'period'>;
export default DatelineMap;
