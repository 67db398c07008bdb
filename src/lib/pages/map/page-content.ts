/** What the page of a collection begins with: what it is rendered from, and the data that its script fetches. */
import type { PageContent } from '$lib/boot/page-data.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { firstTime } from '$lib/timeline/first-bars.ts';
import { firstPage } from '$lib/view/rendering.ts';

export async function contentOf(collection: OpenCollection): Promise<PageContent> {
	const [page, index] = await Promise.all([firstPage(collection), collection.index()]);
	return { ...page, time: firstTime(index) };
}
