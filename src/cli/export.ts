/** `dateline export`: a collection of a built site in another program's format. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import {
	csv,
	geojson,
	linkedPlaces,
	webAnnotation,
	type ExportedMention,
	type ExportFormat
} from '../lib/collection/export.ts';
import { openCollection, type OpenCollection } from '../lib/collection/open.ts';
import { diskSource } from './collection-files.ts';
import { UserError } from './errors.ts';

/** Mentions read at once. */
const mentionsAtOnce = 2000;

/**
 * Writes a collection to the output as fast as whoever reads it takes it.
 *
 * @param path Folder of a site with one collection, of a collection in it, or of its data.
 * @throws {UserError} If there is no collection, or more than one.
 * @throws {CollectionProblem} If its files are not whole.
 */
export async function exportCollection(
	path: string,
	format: ExportFormat,
	output: Writable
): Promise<void> {
	const collection = await openCollection(diskSource(await dataFolder(path)));
	const places = (await collection.places())
		.filter(({ literal, associative }) => literal + associative > 0)
		.map((place) => ({ place, passages: place.passages }));
	const pieces = {
		geojson: () => geojson(places),
		'linked-places': () => linkedPlaces(places),
		csv: () => csv(allMentions(collection)),
		'web-annotation': () => webAnnotation(allMentions(collection))
	};
	for await (const piece of pieces[format]()) {
		if (!output.write(piece)) await once(output, 'drain');
	}
}

/** All mentions with what they belong to, in the order of their file, a few thousand in memory. */
async function* allMentions(collection: OpenCollection): AsyncGenerator<ExportedMention> {
	const places = await collection.places();
	const total = collection.manifest.counts.mentions;
	for (let start = 0; start < total; start += mentionsAtOnce) {
		const mentions = await collection.mentionRows(start, start + mentionsAtOnce);
		const rows = [...new Set(mentions.map(({ articleRow }) => articleRow))];
		const articles = new Map(
			(await collection.articles(rows)).map((article) => [article.row, article])
		);
		for (const mention of mentions) {
			const place = mention.placeRow < 0 ? null : places[mention.placeRow];
			yield { mention, article: articles.get(mention.articleRow)!, place };
		}
	}
}

/** The `data` folder that a path leads to. */
async function dataFolder(path: string): Promise<string> {
	const isData = (folder: string) => existsSync(join(folder, 'collection.json'));
	if (isData(path)) return path;
	if (isData(join(path, 'data'))) return join(path, 'data');
	const names = await readdir(path).catch(() => []);
	const found = names.map((name) => join(path, name, 'data')).filter(isData);
	if (found.length === 1) return found[0];
	if (found.length === 0) {
		throw new UserError(`${path} holds no collection: give the folder of a site that was built`);
	}
	const choices = found.map((folder) => folder.replace(/.data$/, '')).join(', ');
	throw new UserError(`${path} holds several collections: give one of ${choices}`);
}
