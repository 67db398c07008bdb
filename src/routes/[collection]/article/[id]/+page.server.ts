import { error } from '@sveltejs/kit';
import { hasArticlePicture } from '$lib/still/pictures.ts';
import { articlePage } from '$lib/view/rendering.ts';
import { collectionOf } from '../../../collection-of.ts';

export const load = async (event) => {
	const page = await articlePage(collectionOf(event), event.params.id);
	if (page === undefined) error(404, `This collection has no article "${event.params.id}".`);
	return { ...page, hasPicture: hasArticlePicture(page.article) };
};
