/** The collections of a site, to choose from, with what their maps begin with. */
import { titlesIn } from '$lib/collection/titles.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { countedPlaces } from '$lib/view/rendering.ts';

export type StartData = Awaited<ReturnType<typeof startData>>;

/**
 * @param pageLanguage Of the start page.
 * @param isAsked Whether the page's address names its language; its links then ask for that too.
 */
export const startData = async (
	opened: Iterable<OpenCollection>,
	pageLanguage: string,
	isAsked: boolean
) => ({
	isAsked,
	collections: await Promise.all(
		[...opened].map(async (collection) => {
			const { id, period, counts } = collection.manifest;
			const titles = titlesIn(collection.manifest, pageLanguage);
			const { counts: shown } = await countedPlaces(collection);
			return {
				id,
				...titles,
				story: collection.manifest.story,
				period,
				articles: counts.articles,
				/** Of the marks, 0–1; `null` where there are none. */
				checked:
					counts.literal + counts.associative > 0
						? counts.checked / (counts.literal + counts.associative)
						: null,
				places: shown.literal.filter((passages) => passages > 0).length,
				passages: shown.totalLiteral
			};
		})
	)
});
