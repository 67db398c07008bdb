import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { pageFile } from '$lib/pages/map/page-file.ts';

// As the pages are: see +layout.ts.
export const prerender = 'auto';

export const GET = async (event) =>
	new Response(await pageFile(collectionOf(event)), {
		headers: { 'content-type': 'application/json' }
	});
