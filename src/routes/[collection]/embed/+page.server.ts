import { firstPage } from '$lib/view/rendering.ts';
import { collectionOf } from '../../collection-of.ts';

export const load = async (event) => ({
	...(await firstPage(collectionOf(event))),
	script: event.platform!.scripts.embed
});
