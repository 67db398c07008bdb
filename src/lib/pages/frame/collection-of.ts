import { error } from '@sveltejs/kit';
import type { OpenCollection } from '$lib/collection/open.ts';

/** The collection of an address. @throws A 404 when the site has none of that name. */
export function collectionOf(event: {
	readonly params: { readonly collection: string };
	readonly platform: Readonly<App.Platform> | undefined;
}): OpenCollection {
	const { collection } = event.params;
	return (
		event.platform?.collections.get(collection) ??
		error(404, `There is no collection "${collection}".`)
	);
}
