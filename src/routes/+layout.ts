// 'auto': rendered to files by `dateline build`, so the renderer has to keep the routes.
export const prerender = 'auto';
export const trailingSlash = 'always';
// Pages that do more than say something come with a script of their own: see LivePage.svelte.
export const csr = false;

import { loadMessages } from '$lib/languages/messages.ts';

/** Every page comes with the texts of its language alone. */
export const load = async ({ data }) => ({
	...data!,
	messages: await loadMessages(data!.language)
});
