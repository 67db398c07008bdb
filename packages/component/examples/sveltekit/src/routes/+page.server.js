// Address of the map's page, in the environment of the build.
import { MAP_PAGE } from '$env/static/private';
import { openCollection, renderList } from 'dateline-component/data';

export const prerender = true;

/** The list stands in the page before any script has run. */
export async function load() {
	const collection = await openCollection(MAP_PAGE);
	return {
		src: MAP_PAGE,
		title: collection.manifest.title,
		list: await renderList(collection, { root: MAP_PAGE, places: 10 })
	};
}
