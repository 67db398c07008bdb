/**
 * The folder of a site around its collections: the program's own files, the pages, the pictures, and what
 * tells other programs of them. Everything stands in the place of the old site when it is whole.
 */
import { cp } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Manifest } from '../../lib/collection/format.ts';
import { UserError } from '../errors.ts';
import { copyGeodata } from '../geodata.ts';
import { writeChanges } from '../increment/changes.ts';
import { SiteNotes } from '../increment/notes.ts';
import { settle } from '../increment/settle.ts';
import { readGround, type GroundOptions } from '../ground.ts';
import { packagePath } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { checkTarget } from '../write-whole.ts';
import { openCollections } from '../render.ts';
import { drawPictures, publish, renderSite, type PageOptions } from '../render-site.ts';
import { writeSingleFile } from '../single-file.ts';
import { beginCache } from './cache.ts';
import { readSite, type SiteDescription } from '../site-description.ts';
import { siteCollections } from '../shared-collections.ts';
import { beginSite, writeProblem } from '../site-folder.ts';
import { keepSnapshots, snapshotsOf, writeSnapshot } from '../snapshot.ts';

export interface SiteOptions
	extends GroundOptions, Omit<PageOptions, 'snapshots' | 'brand' | 'head' | 'ground' | 'hosts'> {
	/** Folder of the site. */
	readonly out: string;
	/** What a `site.yaml` says of it, or `null`. */
	readonly described: SiteDescription | null;
	/** ISO date of a state to keep beside the newest. */
	readonly snapshot?: string;
	/** A file that the collection is written into as a whole, page and data. */
	readonly singleFile?: string;
	/** Folder that keeps what the next build need not make again. */
	readonly cache?: string;
	/** File that tells what has changed of the site. */
	readonly manifest?: string;
}

/** Reads a `site.yaml`, if there is one. @throws {UserError} If something in it is wrong. */
export const describedSite = (
	file: string | undefined,
	{ allowHead = false }: { readonly allowHead?: boolean },
	progress: Progress
): Promise<SiteDescription | null> =>
	file === undefined
		? Promise.resolve(null)
		: readSite(file, allowHead, (message) => progress.say(message));

/** @throws {UserError} If what is asked for cannot be made of so many collections. */
export function checkSiteOptions(
	{ singleFile, snapshot, shard }: Pick<SiteOptions, 'singleFile' | 'snapshot' | 'shard'>,
	collections: number
): void {
	if (singleFile !== undefined && collections > 1) {
		throw new UserError(
			`--single-file holds one collection, and ${collections} were given: build each by itself`
		);
	}
	if (shard !== undefined && (singleFile ?? snapshot) !== undefined) {
		throw new UserError(
			`${singleFile === undefined ? '--snapshot' : '--single-file'} is made of a whole site: leave out --shard`
		);
	}
}

/**
 * Makes a site.
 *
 * @param inputs Paths that it is made from, none of which may lie in it.
 * @param fill Puts the collections' data into the folder it is given, each at `<id>/data`.
 * @throws {UserError} If there is something wrong with what was given; the old site then stays.
 */
export async function makeSite(
	inputs: readonly string[],
	options: SiteOptions,
	progress: Progress,
	fill: (site: string) => Promise<readonly Manifest[]>
): Promise<readonly Manifest[]> {
	const { out, url, described, snapshot, singleFile, cache, manifest: changesFile } = options;
	refuseInside('--cache', cache, out);
	refuseInside('--manifest', changesFile, out);
	if (singleFile !== undefined) checkTarget('--single-file', singleFile);
	if (changesFile !== undefined) checkTarget('--manifest', changesFile);
	if (cache !== undefined) await beginCache(cache);
	const ground = await readGround(options);
	const site = await beginSite(out, inputs, cache !== undefined);
	const stop = (signal: NodeJS.Signals) => {
		site.discard();
		process.exit(signal === 'SIGINT' ? 130 : 143);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		await cp(packagePath('build/client'), site.path, { recursive: true });
		await copyGeodata(site.path);
		await described?.place(site.path);
		await ground.place(site.path);
		const manifests = await fill(site.path);
		const { brand = null, head = null } = described ?? {};
		const notes = await SiteNotes.open(cache ?? null, site.old, [site.old, ...site.halfMade]);
		const ids = manifests.map(({ id }) => id);
		const collections = await siteCollections(site.path, ids);
		if (described) {
			for (const message of await described.unmet(collections.opened)) progress.say(message);
		}
		const snapshots = await snapshotsOf(out, ids, snapshot);
		const pageOptions = { ...options, brand, head, ...ground, snapshots };
		await renderSite(site.path, collections, pageOptions, notes, progress);
		await drawPictures(site.path, collections, options, notes, progress);
		await publish(site.path, [...collections.opened.values()], pageOptions);
		collections.close();
		if (singleFile !== undefined) {
			await putInOne(singleFile, site.path, manifests[0], url, progress);
		}
		await keepSnapshots(out, site.path, ids);
		if (snapshot !== undefined) {
			for (const manifest of manifests) await writeSnapshot(site.path, manifest, snapshot, url);
		}
		const changes = settle(site.path, site.old);
		await site.commit();
		notes?.finish(site.old);
		if (changesFile !== undefined) writeChanges(changesFile, changes);
		return manifests;
	} catch (error) {
		site.discard();
		throw writeProblem(error, out);
	} finally {
		progress.end();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/** Whether a path is a folder or lies in it. */
export const isInside = (path: string, folder: string) =>
	`${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);

/** @throws {UserError} If the site would take the place of what is kept. */
function refuseInside(option: string, path: string | undefined, out: string): void {
	if (path === undefined || !isInside(path, out)) return;
	throw new UserError(`${path} lies in ${out}, which is replaced; choose another ${option}`);
}

/** Writes a collection into one file, and says how large that is. */
async function putInOne(
	path: string,
	site: string,
	{ id }: Manifest,
	siteUrl: string | null,
	progress: Progress
): Promise<void> {
	const collection = (await openCollections(site, [id])).get(id)!;
	const bytes = await writeSingleFile(path, site, collection, siteUrl);
	progress.say(`${path}: ${(bytes / 1e6).toFixed(1)} MB`);
}
