/** The collections of the site, to choose from, with what their maps begin with. */
import { countedPlaces } from '$lib/view/rendering.ts';

export const load = async ({ platform }) => ({
	collections: await Promise.all(
		[...(platform?.collections.values() ?? [])].map(async (collection) => {
			const { id, title, description, period, counts, language } = collection.manifest;
			const { counts: shown } = await countedPlaces(collection);
			return {
				id,
				title,
				description,
				period,
				language,
				articles: counts.articles,
				places: shown.literal.filter((passages) => passages > 0).length,
				passages: shown.totalLiteral
			};
		})
	)
});
