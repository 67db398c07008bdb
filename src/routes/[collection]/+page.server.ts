import { firstPage } from '$lib/view/rendering.ts';

export const load = async ({ params, platform }) =>
	firstPage(platform!.collections.get(params.collection)!);
