// Address of the map's page, in the environment of the build.
import { MAP_PAGE } from '$env/static/private';
import { openCollection } from 'dateline-component/data';

export const prerender = true;

export async function load() {
	const { manifest } = await openCollection(MAP_PAGE);
	return { src: MAP_PAGE, title: manifest.title };
}
