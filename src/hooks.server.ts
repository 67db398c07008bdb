import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { fallbackLanguage, languageForTag } from '$lib/languages/index.ts';
import { plainPage } from '$lib/pages/reading/plain-pages.ts';

/** The styles that SvelteKit has found for a page. */
const foundStyles = /<link href="[^"]+" rel="stylesheet">\s*/g;

/**
 * Names the page's language in its `<html>`; renders place and article pages the short way. A page with
 * a script of its own has the styles that were compiled with that, so that both load each once.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const id = event.params.collection;
	const collection = id === undefined ? undefined : event.platform?.collections.get(id);
	const language = languageForTag(
		event.params.lang ?? collection?.manifest.language ?? fallbackLanguage
	);
	const whole = () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				(!dev && html.includes('id="page-data"') ? html.replace(foundStyles, '') : html).replace(
					'%lang%',
					language
				),
			// The serif of the passages is wanted before the style sheet is read.
			preload: ({ type, path }) => type !== 'font' || path.includes('source-serif-4-latin-400')
		});
	return (dev ? null : await plainPage(event, whole)) ?? whole();
};
