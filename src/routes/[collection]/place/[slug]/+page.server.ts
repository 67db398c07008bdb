import { error } from '@sveltejs/kit';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { placeData } from '$lib/pages/reading/reading-pages.ts';

export const load = async (event) => {
	const page = await placeData(collectionOf(event), event.params.slug);
	return page ?? error(404, `This collection has no place "${event.params.slug}".`);
};
