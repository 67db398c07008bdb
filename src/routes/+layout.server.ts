import { siteData } from '$lib/pages/frame/site-data.ts';

export const load = ({ params, platform, url }) =>
	siteData(
		url.pathname,
		params.collection ? platform?.collections.get(params.collection) : undefined,
		{
			siteUrl: platform?.siteUrl ?? null,
			isDraft: platform?.isDraft ?? false,
			brand: platform?.brand ?? null,
			...(platform?.ground && { ground: platform.ground })
		},
		params.lang
	);
