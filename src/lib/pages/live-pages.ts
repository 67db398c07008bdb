/**
 * The pages that a script of their own brings to life, by its name. The renderer is given them when it
 * starts: a route that imported one would have SvelteKit link the styles of all that the page may ever
 * open, beside those that were compiled with its script.
 */
import type EmbedPage from './embed/EmbedPage.svelte';
import type MapPage from './map/MapPage.svelte';
import type PlacesPage from './places/PlacesPage.svelte';
import type DeskPage from './review/DeskPage.svelte';
import type StoryPage from './story/StoryPage.svelte';
import type TryPage from './try/TryPage.svelte';

interface LivePages {
	readonly map: typeof MapPage;
	readonly embed: typeof EmbedPage;
	readonly story: typeof StoryPage;
	readonly try: typeof TryPage;
	readonly places: typeof PlacesPage;
	readonly review: typeof DeskPage;
}

let pages: LivePages;

export function giveLivePages(given: LivePages): void {
	pages = given;
}

export const livePage = <Name extends keyof LivePages>(name: Name): LivePages[Name] => pages[name];
