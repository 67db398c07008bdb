/** The collections of the site, to choose from. */
export const load = ({ platform }) => ({
	collections: [...(platform?.collections.values() ?? [])].map(({ manifest }) => {
		const { id, title, description, period, counts, language } = manifest;
		return { id, title, description, period, counts, language };
	})
});
