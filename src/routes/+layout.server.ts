import { siteData } from '$lib/pages/frame/site-data.ts';

export const load = ({ params, platform, url }) =>
	siteData(
		url.pathname,
		params.collection ? platform?.collections.get(params.collection) : undefined,
		platform?.siteUrl ?? null,
		params.lang
	);
