import { messageLanguage } from '$lib/messages/messages.ts';

/** The language a page is rendered in: its address's or its collection's, else English; and where the site will stand. */
export const load = ({ params, platform, url }) => {
	const collection = params.collection && platform?.collections.get(params.collection);
	return {
		language: messageLanguage(params.lang ?? (collection ? collection.manifest.language : 'en')),
		siteUrl: platform?.siteUrl ?? null,
		/** Relative address of the site's start from this page. */
		home: '../'.repeat(url.pathname.split('/').length - 2) || './'
	};
};
