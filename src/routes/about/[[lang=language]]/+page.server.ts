/** What the collections of this site rest on. */
export const load = ({ platform }) => ({
	collections: [...(platform?.collections.values() ?? [])].map(({ manifest }) => {
		const { id, title, language, sources, generator } = manifest;
		return { id, title, language, sources, generator };
	})
});
