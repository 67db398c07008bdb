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

export type RetiredArticleData = NonNullable<Awaited<ReturnType<typeof retiredArticleData>>>;

/** The page of an id that an article had; `undefined` for one that no article ever had. */
export async function retiredArticleData(collection: OpenCollection, id: string) {
	const retired = (await collection.retiredArticles()).find((article) => article.id === id);
	if (retired === undefined) return undefined;
	const { movedTo } = retired;
	const target = movedTo === null ? undefined : await collection.article(movedTo);
	return {
		manifest: { ...collection.manifest, files: [] },
		target: target === undefined ? null : { id: target.id, title: target.title }
	};
}

/** An article's page; `undefined` for an id that no article has. */
export async function articleData(collection: OpenCollection, id: string) {
	const page = await articlePage(collection, id);
	return page && { ...page, hasPicture: hasArticlePicture(page.article) };
}
