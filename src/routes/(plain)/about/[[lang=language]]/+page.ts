import { loadAbout } from '$lib/languages/messages.ts';

export const load = async ({ data, parent }) => ({
	...data,
	about: await loadAbout((await parent()).language)
});
