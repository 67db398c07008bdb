/** `dateline export`: a collection of a built site, or what a filter leaves of it, in another program's format. */
import { createWriteStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { exportFormats, select } from '../lib/collection/export/index.ts';
import { noFacets } from '../lib/collection/facets/index.ts';
import { openCollection } from '../lib/collection/open.ts';
import { UserError } from './errors.ts';
import { checkedSource } from './noted-files.ts';
import { checkTarget, writeWhole } from './write-whole.ts';

export interface ExportCall {
	/** Name of one of the formats. */
	readonly format: string;
	/** Slug of a place: what names it or, of a region, anything inside it. */
	readonly place?: string;
	/** Days of a period, both kept. */
	readonly from?: string;
	readonly to?: string;
	readonly kind?: 'literal' | 'all';
	readonly publisher?: string;
	/** Whether names that are in no gazetteer are left out. */
	readonly placedOnly?: boolean;
	/** Address of the site, a slash at its end. */
	readonly url?: string;
	/** File to write; standard output when there is none. */
	readonly out?: string;
	/** A byte order mark first, by which Excel knows UTF-8; for tables only, others are not read behind one. */
	readonly bom?: boolean;
}

/**
 * Writes as fast as whoever reads it takes it.
 *
 * @param path Folder of a site with one collection, of a collection in it, or of its data.
 * @throws {UserError} If there is no collection, or more than one, or it has no such place, or a mark is asked
 *   for before what is no table, or the file cannot be written, or one that is read is not as it was written.
 * @throws {CollectionProblem} If its files are not whole.
 */
export async function exportCollection(path: string, call: ExportCall): Promise<void> {
	const { place = null, from = null, to = null, kind = 'all', publisher = null, url, out } = call;
	if (out !== undefined) checkTarget('--out', out);
	if (from !== null && to !== null && from > to) {
		throw new UserError(`--from ${from} is later than --to ${to}; give the earlier day first`);
	}
	const format = exportFormats.find(({ name }) => name === call.format)!;
	if (call.bom && !format.mediaType.startsWith('text/')) {
		const tables = exportFormats.filter(({ mediaType }) => mediaType.startsWith('text/'));
		const names = tables.map(({ name }) => name).join(', ');
		throw new UserError(`--bom is for tables (${names}); ${format.name} is not read behind it`);
	}
	const collection = await openCollection(checkedSource(await dataFolder(path)));
	const filter = {
		place,
		period: from === null && to === null ? null : ([from, to] as const),
		kinds: kind,
		facets: { ...noFacets, publisher },
		placedOnly: call.placedOnly ?? false
	};
	const address = url === undefined ? null : `${url}${collection.manifest.id}/`;
	const selection = await select(collection, filter, address).catch((error: unknown) => {
		if (!(error instanceof RangeError)) throw error;
		throw new UserError(`${error.message}; places are called as in the addresses of their pages`);
	});
	if (selection.rows.length === 0) {
		process.stderr.write(
			'dateline: nothing of the collection is as asked for; what is written is empty\n'
		);
	}
	const pieces = async function* () {
		if (call.bom) yield '\ufeff';
		yield* format.write(selection);
	};
	if (out !== undefined) {
		await writeWhole(out, (file) => pipeline(pieces, createWriteStream(file)));
		return;
	}
	for await (const piece of pieces()) {
		if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
	}
}

/**
 * The `data` folders that a path leads to: that of a collection, or those of a site.
 *
 * @throws {UserError} If there is none.
 */
export async function dataFolders(path: string): Promise<string[]> {
	const isData = (folder: string) => existsSync(join(folder, 'collection.json'));
	if (isData(path)) return [path];
	if (isData(join(path, 'data'))) return [join(path, 'data')];
	const names: string[] = await readdir(path).catch(() => []);
	const found = names.map((name) => join(path, name, 'data')).filter(isData);
	if (found.length > 0) return found.sort();
	throw new UserError(`${path} holds no collection: give the folder of a site that was built`);
}

/** The one `data` folder that a path leads to. */
async function dataFolder(path: string): Promise<string> {
	const found = await dataFolders(path);
	if (found.length === 1) return found[0];
	const choices = found.map((folder) => folder.replace(/.data$/, '')).join(', ');
	throw new UserError(`${path} holds several collections: give one of ${choices}`);
}
