import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import EmbedPage from '$lib/pages/embed/EmbedPage.svelte';
import { directionOf } from '$lib/languages/index.ts';
import { giveLivePages } from '$lib/pages/live-pages.ts';
import MapPage from '$lib/pages/map/MapPage.svelte';
import PlacesPage from '$lib/pages/places/PlacesPage.svelte';
import { pageLanguage } from '$lib/pages/frame/site-data.ts';
import { plainPage } from '$lib/pages/reading/plain-pages.ts';
import DeskPage from '$lib/pages/review/DeskPage.svelte';
import StoryPage from '$lib/pages/story/StoryPage.svelte';
import TryPage from '$lib/pages/try/TryPage.svelte';

giveLivePages({
	map: MapPage,
	embed: EmbedPage,
	story: StoryPage,
	try: TryPage,
	places: PlacesPage,
	review: DeskPage
});

/** Names the page's language and direction in its `<html>`; renders place and article pages the short way. */
export const handle: Handle = async ({ event, resolve }) => {
	const id = event.params.collection;
	const collection = id === undefined ? undefined : event.platform?.collections.get(id);
	const language = pageLanguage(event.platform?.brand ?? null, collection, event.params.lang);
	const whole = () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', language).replace('%dir%', directionOf(language)),
			// The serif of the passages is wanted before the style sheet is read.
			preload: ({ type, path }) => type !== 'font' || path.includes('source-serif-4-latin-400')
		});
	return (dev ? null : await plainPage(event, whole)) ?? whole();
};
