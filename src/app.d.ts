import type { OpenCollection } from '$lib/collection/open.ts';

declare global {
	namespace App {
		/** What a page is rendered from: the collections of the site, by id. */
		interface Platform {
			readonly collections: ReadonlyMap<string, OpenCollection>;
			/** Address of the published site with a trailing slash, or `null` when it is not known. */
			readonly siteUrl: string | null;
		}
	}
}

export {};
