import { error } from '@sveltejs/kit';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { articleData, retiredArticleData } from '$lib/pages/reading/reading-pages.ts';

export const load = async (event) => {
	const collection = collectionOf(event);
	const { id } = event.params;
	const article = await articleData(collection, id);
	if (article !== undefined) return { page: article, retired: null };
	const retired = await retiredArticleData(collection, id);
	if (retired !== undefined) return { page: null, retired };
	error(404, `This collection has no article "${id}".`);
};
