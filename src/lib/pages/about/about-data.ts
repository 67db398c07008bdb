/** What the collections of a site rest on. */
import type { OpenCollection } from '$lib/collection/open.ts';

export type AboutData = ReturnType<typeof aboutData>;

export const aboutData = (opened: Iterable<OpenCollection>) => ({
	collections: Array.from(opened, ({ manifest }) => {
		const { id, title, language, sources, generator } = manifest;
		return { id, title, language, sources, generator };
	})
});
