/** `dateline render`: the data of collections in, a site out. */
import { cp, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Manifest } from '../../lib/collection/format.ts';
import { readManifest } from '../../lib/collection/manifest.ts';
import { reservedIds } from '../build.ts';
import { UserError } from '../errors.ts';
import { refuseOther } from '../noted-files.ts';
import { Progress } from '../progress.ts';
import { checkSiteOptions, describedSite, makeSite, type SiteOptions } from './make-site.ts';

export interface RenderCall extends Omit<SiteOptions, 'described' | 'url'> {
	readonly url?: string;
	/** A `site.yaml` that says whose site it is. */
	readonly site?: string;
	/** Whether HTML that it names goes into the head of every page. */
	readonly allowHead?: boolean;
}

/**
 * Makes a site of collections.
 *
 * @param folders Folders with the files of a collection each.
 * @throws {UserError} If one is none, or two have one name, or a file is not as it was written; the old site
 *   then stays.
 */
export async function renderData(
	folders: readonly string[],
	call: RenderCall,
	messages: NodeJS.WritableStream & { readonly isTTY?: boolean }
): Promise<void> {
	const reserved = await reservedIds();
	const collections = new Map<string, { folder: string; manifest: Manifest }>();
	for (const folder of folders) {
		const manifest = await manifestIn(folder);
		const { id } = manifest;
		if (reserved.has(id)) {
			throw new UserError(
				`${folder} is called "${id}", the name of a page that every site has; collect it with another --id`
			);
		}
		const other = collections.get(id);
		if (other !== undefined) {
			throw new UserError(
				`${folder} and ${other.folder} are both called "${id}"; collect one with another --id`
			);
		}
		collections.set(id, { folder, manifest });
	}
	checkSiteOptions(call, collections.size);
	const progress = new Progress(messages);
	const site = await describedSite(call.site, call, progress);
	const options = { ...call, described: site, url: call.url ?? site?.url ?? null };
	await makeSite(folders, options, progress, async (path) => {
		for (const [id, { folder, manifest }] of collections) {
			const data = join(path, id, 'data');
			await mkdir(data, { recursive: true });
			await cp(join(folder, 'collection.json'), join(data, 'collection.json'));
			for (const file of manifest.files) {
				await refuseOther(folder, file);
				await cp(join(folder, file.name), join(data, file.name));
			}
		}
		return [...collections.values()].map(({ manifest }) => manifest);
	});
}

async function manifestIn(folder: string): Promise<Manifest> {
	const path = join(folder, 'collection.json');
	const json = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		throw new UserError(
			`${path} cannot be read (${error.code}); "dateline collect" makes the data of a collection`
		);
	});
	const manifest = readManifest(json);
	const odd = manifest.files.find(({ name }) => name !== basename(name));
	if (odd !== undefined)
		throw new UserError(`${path} names a file outside its folder: ${odd.name}`);
	return manifest;
}
