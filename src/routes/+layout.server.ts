import { messageLanguage } from '$lib/messages/messages.ts';

/** The language a page is rendered in: its collection's, else English; and where the site will stand. */
export const load = ({ params, platform, route }) => {
	const collection = params.collection && platform?.collections.get(params.collection);
	return {
		language: messageLanguage(collection ? collection.manifest.language : 'en'),
		siteUrl: platform?.siteUrl ?? null,
		/** Relative address of the site's start from this page. */
		home: route.id === '/' ? './' : '../'.repeat((route.id ?? '').split('/').length - 1)
	};
};
