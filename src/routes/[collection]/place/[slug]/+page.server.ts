import { error } from '@sveltejs/kit';
import { placePage } from '$lib/view/rendering.ts';

// A page to read: it needs no script.
export const csr = false;

export const load = async ({ params, platform }) => {
	const page = await placePage(platform!.collections.get(params.collection)!, params.slug);
	return page ?? error(404, `This collection has no place "${params.slug}".`);
};
