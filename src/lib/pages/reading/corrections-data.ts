/** The corrections of a collection, with the places and articles that they speak of. */
import type { OpenCollection } from '$lib/collection/open.ts';
import { countedPlaces } from '$lib/view/rendering.ts';

export type CorrectionsData = Awaited<ReturnType<typeof correctionsData>>;

export async function correctionsData(collection: OpenCollection) {
	const trace = await collection.trace();
	const { places } = await countedPlaces(collection);
	const byId = new Map(places.map((place) => [place.id, place]));
	const titles = new Map<string, string>();
	for (const { articleId } of trace) {
		if (articleId === null || titles.has(articleId)) continue;
		const article = await collection.article(articleId);
		if (article !== undefined) titles.set(articleId, article.title);
	}
	return {
		manifest: { ...collection.manifest, files: [] },
		entries: trace.map((entry) => ({
			...entry,
			place: byId.get(entry.placeId ?? '') ?? null,
			articleTitle: titles.get(entry.articleId ?? '') ?? null
		}))
	};
}
