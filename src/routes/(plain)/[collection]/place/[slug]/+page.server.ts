import { error } from '@sveltejs/kit';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { placeData, retiredData } from '$lib/pages/reading/reading-pages.ts';

export const load = async (event) => {
	const collection = collectionOf(event);
	const { slug } = event.params;
	const place = await placeData(collection, slug);
	if (place !== undefined) return { page: place, retired: null };
	const retired = await retiredData(collection, slug);
	if (retired !== undefined) return { page: null, retired };
	error(404, `This collection has no place "${slug}".`);
};
