/**
 * `dateline review --export`: the desk as one HTML file, for a colleague without the command. It asks nobody
 * for anything; what is decided in it is saved as a small file, which `--merge` brings back.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskArticle } from '../../lib/corrections/judged.ts';
import type { GivenDesk, GivenPlace } from '../../lib/corrections/given-desk.ts';
import type { Corrections } from '../../lib/corrections/index.ts';
import type { Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { languages } from '../../lib/languages/index.ts';
import { firstView, regionNamesFile } from '../../lib/map/style/index.ts';
import { cutTiles, widen } from '../../lib/one-file/cut-tiles.ts';
import { base64, wholePage } from '../../lib/one-file/whole-page.ts';
import type { BuildOptions } from '../build.ts';
import { openTiles } from '../basemap-tiles.ts';
import { gzip, programOf, renderedPage } from '../one-file.ts';
import { packagePath } from '../paths.ts';
import { Progress } from '../progress.ts';
import { checkTarget, writeWhole } from '../write-whole.ts';
import { loadCorrections } from './corrections-file.ts';
import { FolderReading } from './desk-articles.ts';
import { deskGazetteer } from './folder-desk.ts';
import { renderDesk } from './review.ts';

/** Bytes of the basemap's tiles in the file. */
const tileBytes = 1.5e6;
/** Places that are given for each name that the articles have: as many as the desk's keys choose among. */
const placesOfName = 9;

export interface ExportOptions {
	readonly gazetteer?: readonly string[];
	readonly messages: BuildOptions['messages'];
}

/**
 * Writes the desk of a folder into one file. Nothing of the folder is changed.
 *
 * @returns Bytes of the file, and the number of mentions in it.
 * @throws {UserError} If it is no folder of articles, or its corrections are wrong.
 */
export async function exportDesk(
	folder: string,
	path: string,
	options: ExportOptions
): Promise<{ readonly bytes: number; readonly mentions: number }> {
	checkTarget('--export', path);
	const { corrections } = await loadCorrections(folder);
	const progress = new Progress(options.messages);
	try {
		const read = await FolderReading.open(folder, { gazetteer: options.gazetteer ?? [], progress });
		const places = placesOf(read.articles, corrections, read.gazetteer);
		const given: GivenDesk = {
			title: read.title,
			articles: read.articles,
			corrections: withoutNotes(corrections),
			places
		};
		const program = await programOf('review');
		const counts = new Map<string, number>();
		for (const { placeId } of read.articles.flatMap(({ mentions }) => mentions)) {
			if (placeId !== null) counts.set(placeId, (counts.get(placeId) ?? 0) + 1);
		}
		const named = [...counts.keys()].map((id) => read.gazetteer.entry(read.gazetteer.rowOf(id)!));
		const tiles = await cutTiles(
			await openTiles(packagePath('static/geodata/basemap.pmtiles')),
			{
				box: widen(firstView(named, [...counts.values()]) ?? [-180, -60, 180, 75]),
				points: places.map(({ lngLat }) => lngLat),
				maxBytes: tileBytes
			},
			gzip
		);
		const pieces = await wholePage(renderedPage(await deskPage(), { home: './' }), {
			script: program.script,
			styles: program.styles,
			packed: new Map([
				['desk.json', await packedText(Buffer.from(JSON.stringify(given)))],
				['maplibre-worker.js', await packedText(program.worker)],
				['geodata/basemap.pmtiles', await packedText(tiles)],
				...(await regionNames())
			])
		});
		const html = pieces.join('');
		await writeWhole(path, (file) => writeFile(file, html), '--export');
		const mentions = read.articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
		return { bytes: Buffer.byteLength(html), mentions };
	} finally {
		progress.end();
	}
}

/** The desk's page, rendered: its folder is there no longer than that takes. */
async function deskPage(): Promise<string> {
	const own = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
	try {
		await renderDesk(own);
		return await readFile(join(own, 'review', 'index.html'), 'utf8');
	} finally {
		await rm(own, { recursive: true, force: true });
	}
}

/** Names of regions that the basemap's tiles lack, by their files: a colleague may read another language. */
async function regionNames(): Promise<readonly (readonly [name: string, packed: string])[]> {
	const files = languages.flatMap(({ code }) => regionNamesFile(code) ?? []);
	return Promise.all(
		files.map(
			async (file) =>
				[file, await packedText(await readFile(packagePath(`static/${file}`)))] as const
		)
	);
}

/** What stays in the folder's own file does not go with a letter. */
const withoutNotes = (corrections: Corrections): Corrections => ({
	...corrections,
	rules: corrections.rules.map((rule) => ({ ...rule, note: null })),
	mentions: corrections.mentions.map((mention) => ({ ...mention, note: null })),
	places: corrections.places.map((place) => ({ ...place, note: null }))
});

const packedText = async (bytes: Uint8Array) => base64(await gzip(bytes));

/** Every place that a mention may mean, with the names by which the page finds it. */
function placesOf(
	articles: readonly DeskArticle[],
	corrections: Corrections,
	gazetteer: Gazetteer
): GivenPlace[] {
	const { place, details, find } = deskGazetteer(gazetteer);
	const found = new Map<string, GivenPlace & { readonly spellings: Set<string> }>();
	const add = (id: string, name?: string) => {
		const known = place(id);
		if (known === undefined) return;
		let given = found.get(id);
		if (given === undefined) {
			given = { ...known, ...details(id)!, spellings: new Set() };
			found.set(id, given);
		}
		if (name !== undefined) given.spellings.add(name);
	};
	const names = new Set<string>();
	for (const { text, placeId, candidates } of articles.flatMap(({ mentions }) => mentions)) {
		if (placeId !== null) add(placeId, text);
		for (const candidate of candidates) add(candidate.placeId, text);
		names.add(text);
	}
	for (const name of names) for (const { id } of find(name, placesOfName)) add(id, name);
	for (const change of [...corrections.rules, ...corrections.mentions]) {
		if (change.place !== null && typeof change.place === 'object') add(change.place.id);
	}
	for (const { id } of corrections.places) add(id);
	return Array.from(found.values(), (given) => ({ ...given, spellings: [...given.spellings] }));
}
