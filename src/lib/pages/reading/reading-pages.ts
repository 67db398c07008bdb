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

export type RetiredData = NonNullable<Awaited<ReturnType<typeof retiredData>>>;

/** The page of an address that a place had; `undefined` for one that no place ever had. */
export async function retiredData(collection: OpenCollection, slug: string) {
	const retired = (await collection.retired()).find((place) => place.slug === slug);
	if (retired === undefined) return undefined;
	const places = await collection.places();
	const target = places.find((place) => place.slug === retired.movedTo) ?? null;
	return { manifest: { ...collection.manifest, files: [] }, retired, target };
}

/** An article's page; `undefined` for an id that no article has. */
export async function articleData(collection: OpenCollection, id: string) {
	const page = await articlePage(collection, id);
	return page && { ...page, hasPicture: hasArticlePicture(page.article) };
}
