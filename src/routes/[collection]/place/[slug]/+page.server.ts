import { error } from '@sveltejs/kit';
import { placePage } from '$lib/view/rendering.ts';
import { collectionOf } from '../../../collection-of.ts';

// A page to read: it needs no script.
export const csr = false;

export const load = async (event) => {
	const page = await placePage(collectionOf(event), event.params.slug);
	return page ?? error(404, `This collection has no place "${event.params.slug}".`);
};
