import { titlesIn } from '$lib/collection/titles.ts';
import { loadNotFound } from '$lib/languages/messages.ts';

export const load = async ({ platform, parent }) => {
	const { language } = await parent();
	return {
		notFound: await loadNotFound(language),
		collections: Array.from(platform?.collections.values() ?? [], ({ manifest }) => ({
			id: manifest.id,
			...titlesIn(manifest, language)
		}))
	};
};
