import type { Handle } from '@sveltejs/kit';
import { messageLanguage } from '$lib/messages/messages.ts';

/** Names the page's language in its `<html>`. */
export const handle: Handle = ({ event, resolve }) => {
	const id = event.params.collection;
	const collection = id === undefined ? undefined : event.platform?.collections.get(id);
	const language = messageLanguage(event.params.lang ?? collection?.manifest.language ?? 'en');
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
		// The serif of the passages is wanted before the style sheet is read.
		preload: ({ type, path }) => type !== 'font' || path.includes('source-serif-4-latin-400')
	});
};
