/** `--single-file`: a collection of a site that was built, as one HTML file. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OpenCollection } from '../lib/collection/open.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { regionNamesFile } from '../lib/map/style/index.ts';
import { filesRead, oneFile } from '../lib/one-file/one-file.ts';
import { openTiles } from './basemap-tiles.ts';
import { gzip, programOf, renderedPage } from './one-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a collection of a built site into one file.
 *
 * @param site Folder of the site.
 * @param siteUrl Address of the published site, which the page's links to other pages lead to, or `null`.
 * @returns Bytes of the file.
 */
export async function writeSingleFile(
	path: string,
	site: string,
	collection: OpenCollection,
	siteUrl: string | null
): Promise<number> {
	const folder = join(site, collection.manifest.id);
	const files = new Map<string, Uint8Array>();
	for (const name of ['page.json', ...filesRead.map((file) => `data/${file}`)]) {
		const bytes = await readFile(join(folder, name)).catch(() => null);
		if (bytes !== null) files.set(name, bytes);
	}
	const names = regionNamesFile(languageForTag(collection.manifest.language));
	if (names !== null) files.set(names, await readFile(join(site, names)));
	const still = await readFile(join(folder, 'map.svg'));
	const page = renderedPage(await readFile(join(folder, 'index.html'), 'utf8'), {
		still: `data:image/svg+xml;base64,${still.toString('base64')}`,
		pictures: await logoOf(site),
		home: siteUrl ?? './'
	});
	const pieces = await oneFile(
		{
			page,
			program: await programOf('page'),
			ownStyles: await readFile(join(site, 'site.css'), 'utf8').catch(() => ''),
			siteUrl,
			files,
			places: await collection.places(),
			tiles: await openTiles(join(site, 'geodata', 'basemap.pmtiles'))
		},
		gzip
	);
	await writeWhole(path, (file) => writeFile(file, pieces), '--single-file');
	return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
}

const pictureTypes: Readonly<Record<string, string>> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp'
};

/** The logo of a site that has one, as an address that holds it. */
async function logoOf(site: string): Promise<ReadonlyMap<string, string>> {
	const names = (await readdir(site)).filter((name) => name.startsWith('site-logo.'));
	return new Map(
		await Promise.all(
			names.map(async (name) => {
				const bytes = await readFile(join(site, name));
				return [
					name,
					`data:${pictureTypes[extname(name)]};base64,${bytes.toString('base64')}`
				] as const;
			})
		)
	);
}
