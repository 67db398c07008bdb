/** What a `site.yaml` says of its collections, held against those that there are. */
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Brand } from '../lib/collection/brand.ts';
import { tellNearest } from '../lib/collection/nearest-place.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { slugify } from '../lib/collection/slug.ts';
import { readLink } from '../lib/view/url.ts';
import { UserError } from './errors.ts';

/** @throws {UserError} If a view is one that no map understands. */
export function checkViews(path: string, views: Brand['views']): void {
	for (const [id, address] of Object.entries(views)) {
		const [broken] = readLink(address).broken;
		if (broken === undefined) continue;
		throw new UserError(
			`${path}: views.${id} asks for ${broken.key} = "${broken.value}", which no map understands; copy the link again`
		);
	}
}

/**
 * Collections that it names and nobody has, and places that a view is to open and its collection lacks,
 * in sentences. Of a folder beside it that is not built this time nothing is told.
 */
export async function unmetIn(
	path: string,
	{ groups, views }: Pick<Brand, 'groups' | 'views'>,
	collections: ReadonlyMap<string, Pick<OpenCollection, 'places'>>
): Promise<readonly string[]> {
	const unmet: string[] = [];
	const beside = await readdir(dirname(path), { withFileTypes: true });
	const known = new Set([
		...collections.keys(),
		...beside.filter((entry) => entry.isDirectory()).map(({ name }) => slugify(name))
	]);
	const named = new Set([...groups.flatMap((group) => group.collections), ...Object.keys(views)]);
	for (const id of named) {
		if (known.has(id)) continue;
		unmet.push(
			`${path}: there is no collection "${id}"; those built are ${[...collections.keys()].join(', ')}`
		);
	}
	for (const [id, address] of Object.entries(views)) {
		const { place } = readLink(address).state;
		if (place === null) continue;
		const places = await collections.get(id)?.places();
		if (places === undefined || places.some(({ slug }) => slug === place)) continue;
		unmet.push(
			`${path}: views.${id}: no place of the collection has the address "${place}"${tellNearest(place, places)}`
		);
	}
	return unmet;
}
