import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { pageWithFile } from '$lib/pages/map/page-file.ts';

export const load = async (event) => ({
	...(await pageWithFile(collectionOf(event), '')),
	script: event.platform!.scripts.map
});
