/** `collection.json`: made from what was collected, and checked when it is read. */
import type { StreamedRows } from './collected.ts';
import { formatName, formatVersion, type Manifest } from './format.ts';
import { CollectionProblem } from './problem.ts';

/** What the manifest says that the articles do not. */
export type CollectionTitle = Pick<
	Manifest,
	'id' | 'title' | 'description' | 'language' | 'sources' | 'generator' | 'geodata'
> &
	Partial<Pick<Manifest, 'unchecked' | 'moved' | 'accent' | 'translations' | 'story'>>;

/** @param files What is said of the other files. */
export const manifestOf = (
	{ period, bbox, counts }: Pick<StreamedRows, 'period' | 'bbox' | 'counts'>,
	{
		id,
		title,
		description,
		language,
		sources,
		generator,
		geodata,
		unchecked = 'plain',
		moved = {},
		accent = null,
		translations = {},
		story = null
	}: CollectionTitle,
	files: Manifest['files']
): Manifest => ({
	format: formatName,
	version: formatVersion,
	id,
	title,
	description,
	language,
	period,
	bbox,
	counts,
	unchecked,
	moved,
	accent,
	translations,
	story,
	sources,
	generator,
	geodata,
	files
});

/**
 * Reads the text of `collection.json`.
 *
 * @throws {CollectionProblem} If it is no collection's, or of another version of the format.
 */
export function readManifest(json: string): Manifest {
	let value: Partial<Manifest> | null;
	try {
		value = JSON.parse(json) as Partial<Manifest> | null;
	} catch {
		throw new CollectionProblem('collection.json is not JSON; build the collection again');
	}
	if (value?.format !== formatName) {
		throw new CollectionProblem(
			`collection.json is no "${formatName}"; build the collection again`
		);
	}
	if (value.version !== formatVersion) {
		throw new CollectionProblem(
			`the collection has format version ${value.version}, this program reads version ${formatVersion}; build the collection again`
		);
	}
	return value as Manifest;
}
