import { error } from '@sveltejs/kit';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { articleData } from '$lib/pages/reading/reading-pages.ts';

export const load = async (event) => {
	const page = await articleData(collectionOf(event), event.params.id);
	return page ?? error(404, `This collection has no article "${event.params.id}".`);
};
