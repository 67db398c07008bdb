/** What the coverage is narrowed by, and what of it is chosen: fetched together, once the map is drawn. */
export { default as Chips } from './Chips.svelte';
export { default as Facets } from './Facets.svelte';
