/** The page of a collection as it is rendered, and the file of data that its script fetches. */
import { createHash } from 'node:crypto';
import type { OpenCollection } from '$lib/collection/open.ts';
import { pageDataName, writeFirstPage } from '$lib/boot/page-data.ts';
import { contentOf } from './page-content.ts';

/** The file's content. */
export async function pageFile(collection: OpenCollection): Promise<string> {
	return writeFirstPage(await contentOf(collection));
}

/** @param root Relative address of the collection's page, empty or with a trailing slash. */
export async function pageWithFile(collection: OpenCollection, root: string) {
	const page = await contentOf(collection);
	// A page and the data of one built earlier, kept by a browser, would tell different things.
	const print = createHash('sha256').update(writeFirstPage(page)).digest('hex').slice(0, 8);
	const next = ['collection.json', 'regions.topojson'].map((name) => `${root}data/${name}`);
	return { ...page, file: `${root}${pageDataName}?${print}`, next };
}
