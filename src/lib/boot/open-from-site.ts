/**
 * Opens a collection of this site in the page. The reader of its files is loaded with it, after the text.
 */
import type { OpenCollection } from '$lib/collection/open.ts';
import { fetchSource } from './fetch-source.ts';

/** @param base Address of the collection's `data/` folder, with a trailing slash. */
export async function openFromSite(base: URL): Promise<OpenCollection> {
	const { openCollection } = await import('$lib/collection/open.ts');
	return openCollection(fetchSource(base));
}
