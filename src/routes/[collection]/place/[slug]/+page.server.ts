import { error } from '@sveltejs/kit';
import { hasPlacePicture } from '$lib/still/pictures.ts';
import { placePage } from '$lib/view/rendering.ts';
import { collectionOf } from '../../../collection-of.ts';

export const load = async (event) => {
	const page = await placePage(collectionOf(event), event.params.slug);
	if (page === undefined) error(404, `This collection has no place "${event.params.slug}".`);
	return { ...page, hasPicture: hasPlacePicture(page.place) };
};
