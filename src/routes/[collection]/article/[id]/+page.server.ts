import { error } from '@sveltejs/kit';
import { articlePage } from '$lib/view/rendering.ts';

// A page to read: it needs no script.
export const csr = false;

export const load = async ({ params, platform }) => {
	const page = await articlePage(platform!.collections.get(params.collection)!, params.id);
	return page ?? error(404, `This collection has no article "${params.id}".`);
};
