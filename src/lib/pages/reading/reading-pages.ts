/** What place and article pages show. */
import type { OpenCollection } from '$lib/collection/open.ts';
import { hasArticlePicture, hasPlacePicture } from '$lib/still/pictures.ts';
import { articlePage, placePage, type unplacedPage } from '$lib/view/rendering.ts';

export type PlaceData = NonNullable<Awaited<ReturnType<typeof placeData>>>;
export type ArticleData = NonNullable<Awaited<ReturnType<typeof articleData>>>;
export type UnplacedData = Awaited<ReturnType<typeof unplacedPage>>;

/** A place's page; `undefined` for a name that no place has. */
export async function placeData(collection: OpenCollection, slug: string) {
	const page = await placePage(collection, slug);
	return page && { ...page, hasPicture: hasPlacePicture(page.place) };
}

/** An article's page; `undefined` for an id that no article has. */
export async function articleData(collection: OpenCollection, id: string) {
	const page = await articlePage(collection, id);
	return page && { ...page, hasPicture: hasArticlePicture(page.article) };
}
