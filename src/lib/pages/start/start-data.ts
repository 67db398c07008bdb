/** The collections of a site, to choose from, with what their maps begin with. */
import type { OpenCollection } from '$lib/collection/open.ts';
import { countedPlaces } from '$lib/view/rendering.ts';

export type StartData = Awaited<ReturnType<typeof startData>>;

export const startData = async (opened: Iterable<OpenCollection>) => ({
	collections: await Promise.all(
		[...opened].map(async (collection) => {
			const { id, title, description, period, counts, language } = collection.manifest;
			const { counts: shown } = await countedPlaces(collection);
			return {
				id,
				title,
				description,
				period,
				language,
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
