/** Opens the files of a collection that may be anybody's: our own pages know what they were built with. */
import { fetchSource } from '../boot/fetch-source.ts';
import type { Manifest } from '../collection/format.ts';
import { openCollection, type OpenCollection } from '../collection/open.ts';
import { CollectionProblem } from '../collection/problem.ts';

/**
 * @param data Address of the collection's `data/` folder.
 * @throws {CollectionProblem} If it has no collection of this version.
 */
export async function openFiles(data: URL): Promise<OpenCollection> {
	const collection = await openCollection(fetchSource(data));
	checkManifest(collection.manifest);
	return collection;
}

/** @throws {CollectionProblem} Where something is not there that every reader takes for granted. */
export function checkManifest(manifest: Partial<Manifest>): void {
	const { title, language, files, counts, translations, accent } = manifest;
	const isWhole =
		typeof title === 'string' &&
		typeof language === 'string' &&
		Array.isArray(files) &&
		[counts, translations].every((part) => Object(part) === part) &&
		// Colors go into styles as they are.
		Object.values(accent ?? {}).every(
			(color) => color === null || /^#[\da-f]{6}$/.test(String(color))
		);
	if (isWhole) return;
	throw new CollectionProblem(
		'collection.json has not what this version writes; build the collection again'
	);
}
