// Address of the map's page, in the environment of the build.
import { MAP_PAGE } from '$env/static/private';
import { openCollection, renderList } from 'dateline-component/data';

/** The list stands in the page before any script has run: `app.html` says where. */
export async function handle({ event, resolve }) {
	const collection = await openCollection(MAP_PAGE);
	const list = await renderList(collection, { root: MAP_PAGE, places: 10 });
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%dateline.list%', () => list)
	});
}
