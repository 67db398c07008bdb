/**
 * A collection without a map: its places with their counts, passages, names searched, a list as markup, and a
 * source and layers for a map of one's own. Runs in a page, a worker and on a server.
 *
 * @module dateline-component/data
 */
import type { Place } from '../collection/format.ts';
import type { OpenCollection } from '../collection/open.ts';
import type { CountedPlace } from '../view/counted-places.ts';
import type { ArticleHead, Passage } from '../view/passages.ts';
import type { Kinds, Period } from '../view/url.ts';
import { siteAddress } from './address.ts';
import { openFiles } from './open-files.ts';

export {
	countsOf,
	passagesOf,
	placesOf,
	searchPlaces,
	type Filter,
	type PageOptions
} from './counted.ts';
export { layers, placesSource, type LayerOptions, type PlacesSource } from './own-map.ts';
export { renderList, type ListOptions } from './render-list.ts';
export type { ArticleHead, CountedPlace, Kinds, OpenCollection, Passage, Period, Place };

/**
 * Opens the collection of a site.
 *
 * @param src Absolute address of the map's page: `https://example.org/kursk/`. Other origins have to allow it (CORS).
 * @throws {RangeError} If that is no address of http or https.
 * @throws {Error} If the collection cannot be read, or is of another version.
 */
export async function openCollection(src: string): Promise<OpenCollection> {
	return openFiles(siteAddress(src).data);
}
