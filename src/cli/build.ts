/**
 * `dateline build`: articles in, a static site out. Reads and geoparses the articles of each
 * collection, writes its files, copies the program's own and renders the pages; then puts the whole
 * in the place of the old site.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import type { Rights } from '../lib/article/article.ts';
import { Collector } from '../lib/collection/collect.ts';
import { spelledPlaces, Spellings } from '../lib/collection/spellings.ts';
import type { Events } from '../lib/collection/events.ts';
import type { PlaceSource } from '../lib/collection/places.ts';
import type { Manifest, Place, Source } from '../lib/collection/format.ts';
import { withRegions } from '../lib/collection/ground.ts';
import { extractRegions } from '../lib/collection/regions.ts';
import { withWaters } from '../lib/collection/waters.ts';
import type { Story } from '../lib/collection/story.ts';
import { writeCollection } from '../lib/collection/write.ts';
import {
	openSharedGazetteer,
	shareGazetteer,
	type SharedGazetteer
} from '../lib/geoparse/gazetteer/index.ts';
import { addressesName, retiredPlaces, saveAddresses, withNew } from './addresses.ts';
import { diskSink, DiskSpill } from './collection-files.ts';
import { loadEditorial, MetCorrections, placesAsCorrected, type Editorial } from './editorial.ts';
import { UserError } from './errors.ts';
import { eventsOf } from './events-file.ts';
import { Gate } from './gate.ts';
import { homesOf } from './homes.ts';
import { copyGeodata, geodataFiles, loadGazetteer } from './geodata.ts';
import type { IngestData } from './ingest.ts';
import { readGround, type GroundOptions } from './ground.ts';
import { ingestBatches } from './ingest-batches.ts';
import {
	articleBatches,
	estimateBatches,
	findCollections,
	type CollectionInput
} from './inputs.ts';
import { packagePath, packageVersion } from './paths.ts';
import { threadsFor } from './pool.ts';
import { Progress } from './progress.ts';
import { commonPages, openCollections } from './render.ts';
import { drawPictures, publish, renderSite } from './render-site.ts';
import { readSite, siteOf } from './site-description.ts';
import { writeSingleFile } from './single-file.ts';
import { keepSnapshots, writeSnapshot } from './snapshot.ts';
import { missingIn, storyIn } from './story-file.ts';
import { beginSite, writeProblem } from './site-folder.ts';
import { UnknownLanguages } from './unknown-languages.ts';

export interface BuildOptions extends GroundOptions {
	readonly out: string;
	readonly id?: string;
	readonly title?: string;
	readonly description?: string;
	readonly rights?: Rights;
	/** Address the site will have, with a trailing slash, or `null`. */
	readonly url: string | null;
	/** Files of places beside the built-in ones, for every collection. */
	readonly gazetteer?: readonly string[];
	/** Whether an article that cannot be read stops the build. */
	readonly strict?: boolean;
	/** Whether articles in languages that there are no tables for are left out. */
	readonly skipUnknownLanguages?: boolean;
	/** Columns of tables that hold an article's fields. */
	readonly map?: Readonly<Record<string, string>>;
	/** ISO date of a state to keep beside the newest. */
	readonly snapshot?: string;
	/** Whether marks that no person has seen stop the build. */
	readonly requireChecked?: boolean;
	/** How they are drawn. */
	readonly unchecked?: Manifest['unchecked'];
	/** Whether HTML that `site.yaml` names goes into the head of every page. */
	readonly allowHead?: boolean;
	/** A file that the collection is written into as a whole, page and data. */
	readonly singleFile?: string;
	/** Whether the pages say that they are not published yet. */
	readonly isDraft?: boolean;
	/** Where warnings and progress go. */
	readonly messages: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Where the geography comes from, as every collection states. */
const geodataSources: readonly Source[] = [
	{ title: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' },
	{
		title: 'GSHHG by Paul Wessel and Walter H. F. Smith (rivers)',
		url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
		licence: 'LGPL 3.0 or later'
	},
	{ title: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: 'public domain' },
	{
		title: 'OpenStreetMap contributors (borders)',
		url: 'https://www.openstreetmap.org/copyright',
		licence: 'ODbL 1.0'
	}
];

/**
 * Builds a site from files and folders of articles.
 *
 * @returns The manifests of its collections.
 * @throws {UserError} If there is something wrong with what was given; the old site then stays.
 */
export async function build(
	given: readonly string[],
	call: BuildOptions
): Promise<readonly Manifest[]> {
	if (!existsSync(packagePath('build/client'))) {
		throw new UserError('the pages are not compiled: run "npm run build" first');
	}
	const progress = new Progress(call.messages);
	const { inputs, file } = await siteOf(given);
	const described =
		file === null
			? null
			: await readSite(file, call.allowHead ?? false, (message) => progress.say(message));
	const options = { ...call, url: call.url ?? described?.url ?? null };
	const reserved = await reservedIds();
	if (options.id !== undefined && reserved.has(options.id)) {
		throw new UserError(
			`--id ${options.id} is the name of a page that every site has; choose another`
		);
	}
	const collections = await findCollections(inputs, { reserved, out: options.out });
	if (
		collections.length > 1 &&
		(options.id ?? options.title ?? options.description) !== undefined
	) {
		throw new UserError(
			`--id, --title and --description are for one collection, and ${collections.length} were given: write them into each folder's collection.yaml`
		);
	}
	if (options.singleFile !== undefined && collections.length > 1) {
		throw new UserError(
			`--single-file holds one collection, and ${collections.length} were given: build each by itself`
		);
	}
	const ground = await readGround(options);
	const gazetteers = new Gazetteers();
	// What is wrong beside the articles is told before any of them is read.
	const prepared: Prepared[] = [];
	for (const input of collections) {
		const id = options.id ?? input.id;
		prepared.push(await prepare({ ...input, id }, gazetteers, options, progress));
	}
	const site = await beginSite(options.out, inputs);
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
		const manifests: Manifest[] = [];
		const addresses: ReadonlyMap<string, string>[] = [];
		for (const collection of prepared) {
			const built = await buildCollection(
				collection,
				site.path,
				{ ...options, accent: described?.accent ?? null },
				progress
			);
			manifests.push(built.manifest);
			addresses.push(built.addresses);
		}
		const { brand = null, head = '' } = described ?? {};
		await renderSite(site.path, manifests, { ...options, brand, head, ...ground }, progress);
		await drawPictures(site.path, manifests, options.url !== null, progress);
		await publish(site.path, manifests, options.url);
		if (options.singleFile !== undefined)
			await putInOne(options.singleFile, site.path, manifests[0], options.url, progress);
		await keepSnapshots(
			options.out,
			site.path,
			manifests.map(({ id }) => id)
		);
		if (options.snapshot !== undefined) {
			for (const manifest of manifests) {
				await writeSnapshot(site.path, manifest, options.snapshot, options.url);
			}
		}
		await site.commit();
		for (const [i, { input }] of prepared.entries()) {
			const { folder } = input;
			if (folder === null || (await saveAddresses(folder, addresses[i]))) continue;
			progress.say(
				`${folder} cannot be written to: the addresses of its places may change with the next build; keep ${addressesName} there`
			);
		}
		return manifests;
	} catch (error) {
		site.discard();
		throw writeProblem(error, options.out);
	} finally {
		progress.end();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
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

/**
 * Builds the data of collections alone, without pages: `<out>/<id>/data`.
 *
 * @throws {UserError} If there is something wrong with what was given.
 */
export async function buildData(inputs: readonly string[], options: BuildOptions): Promise<void> {
	const gazetteers = new Gazetteers();
	const progress = new Progress(options.messages);
	try {
		const names = { reserved: await reservedIds(), out: options.out };
		for (const collection of await findCollections(inputs, names)) {
			const prepared = await prepare(collection, gazetteers, options, progress);
			await buildCollection(prepared, options.out, options, progress);
		}
	} finally {
		progress.end();
	}
}

/** A collection with all that must be known before its articles are read. */
interface Prepared {
	readonly input: CollectionInput;
	readonly editorial: Editorial;
	readonly story: Story | null;
	readonly events: Events | null;
	/** Files of added places. */
	readonly added: readonly string[];
	readonly gazetteer: SharedGazetteer;
	/** The gazetteer as the corrections have it. */
	readonly places: PlaceSource;
	/** By publisher, in small letters, the place that it is published in. */
	readonly homes: Readonly<Record<string, string>>;
}

/** @throws {UserError} If something that stands beside the articles is wrong. */
async function prepare(
	input: CollectionInput,
	gazetteers: Gazetteers,
	options: BuildOptions,
	progress: Progress
): Promise<Prepared> {
	const say = (message: string) => progress.say(message);
	const editorial = await loadEditorial(input.folder, say);
	const story = await storyIn(input.folder, say);
	const events = await eventsOf(input.folder);
	const added = placesOf(input.gazetteer, options);
	const gazetteer = await gazetteers.of(added, editorial.own);
	const opened = openSharedGazetteer(gazetteer);
	const places = placesAsCorrected(editorial.corrections, opened);
	const homes = homesOf(input.publishers, opened);
	return { input, editorial, story, events, added, gazetteer, places, homes };
}

async function buildCollection(
	{ input, editorial, story, events, added, gazetteer, places, homes }: Prepared,
	site: string,
	options: BuildOptions & { readonly accent?: Manifest['accent'] },
	progress: Progress
): Promise<{ manifest: Manifest; addresses: ReadonlyMap<string, string> }> {
	const { corrections } = editorial;
	const folder = join(site, input.id, 'data');
	await mkdir(folder, { recursive: true });
	const articleSpill = new DiskSpill(join(folder, 'articles.tmp'));
	const passageSpill = new DiskSpill(join(folder, 'passages.tmp'));
	const collector = new Collector(articleSpill, passageSpill);
	const spellings = new Spellings();
	const gate = new Gate((message) => progress.say(message));
	const unknown = new UnknownLanguages(options.skipUnknownLanguages ?? false);
	const problems: string[] = [];
	const warnings: string[] = [];
	const data: IngestData = {
		rights: options.rights ?? input.rights ?? 'full',
		columns: options.map,
		gazetteer,
		corrections,
		homes,
		today: new Date().toISOString().slice(0, 10)
	};
	const met = new MetCorrections(corrections);
	const threads = threadsFor(await estimateBatches(input));
	const answers = ingestBatches(data, articleBatches(input), threads);
	for await (const answer of answers) {
		for (const ingested of answer) {
			if ('problem' in ingested) problems.push(ingested.problem);
			else if ('embargoUntil' in ingested) {
				progress.say(
					`${ingested.where} is left out: it may not be published before ${ingested.embargoUntil}`
				);
			} else {
				warnings.push(...ingested.warnings);
				if (!unknown.admits(ingested.geoparsed.article)) continue;
				const admitted = gate.admit(ingested);
				if (admitted === null) continue;
				collector.add(admitted);
				const { article, mentions } = admitted;
				spellings.add(article.language, mentions);
				met.add(article.id, ingested.met, mentions);
			}
		}
		progress.show(`${input.id}: ${collector.size} articles read`);
	}
	const isEmpty = collector.size === 0;
	if (problems.length > 0 && (options.strict || isEmpty)) throw new UserError(listed(problems));
	const told = unknown.told(collector.size);
	if (isEmpty) {
		throw new UserError(`${input.id} holds no articles${told === null ? '' : `: ${told}`}`);
	}
	if (told !== null) progress.say(`${input.id}: ${told}`);
	tell(input, collector.size, problems, warnings, progress);

	progress.show(`${input.id}: writing`);
	for (const message of met.told()) progress.say(message);
	const boundaries = await loadTopology('geodata/boundaries/boundaries.bin');
	const waters = await loadTopology('geodata/waters/waters.bin');
	const given = corrections.places.filter(({ label, name }) => name !== null || 'en' in label);
	const named = spelledPlaces(places, spellings, new Set(given.map(({ id }) => id)));
	const rows = collector.finish(withRegions(named, boundaries, waters), editorial.addresses);
	if (options.requireChecked) refuseUnchecked(input, rows.counts);
	const trace = met.trace(namedIn(rows.places));
	if (story) for (const message of missingIn(story, rows.places)) progress.say(message);
	const retired = retiredPlaces(editorial.addresses, rows.places, corrections.places, places);
	const regionIds = rows.places.flatMap(({ regionId }) => regionId ?? []);
	const points = rows.places.flatMap(({ regionId, lngLat }) => (regionId === null ? [lngLat] : []));
	const manifest = await writeCollection(
		diskSink(folder),
		rows,
		{
			id: input.id,
			title: options.title ?? input.title ?? titleOf(input.id),
			description: options.description ?? input.description ?? '',
			language: input.language ?? 'en',
			sources: [
				...(input.sources ?? []).map((source) => ({ ...source, url: source.url ?? null })),
				...geodataSources
			],
			generator: `Dateline ${packageVersion()}`,
			geodata: await geodataFiles(added),
			unchecked: options.unchecked,
			accent: options.accent,
			translations: input.translations,
			story: story?.title,
			moved: Object.fromEntries(
				retired.flatMap(({ slug, movedTo }) => (movedTo === null ? [] : [[slug, movedTo]]))
			)
		},
		withWaters(extractRegions(boundaries, regionIds, points), waters, regionIds),
		{
			...(input.overlay && { 'overlay.geojson': input.overlay }),
			...(trace.length > 0 && { 'corrections.json': trace }),
			...(retired.length > 0 && { 'retired.json': retired }),
			...(story && { 'story.json': story }),
			...(events && { 'events.geojson': events })
		}
	);
	articleSpill.close();
	passageSpill.close();
	if (manifest.counts.mentions === manifest.counts.unresolved) {
		progress.say(`${input.id}: no article names a place that could be found; its map is empty`);
	}
	return { manifest, addresses: withNew(editorial.addresses, rows.places) };
}

/** Ids of the places that articles name. */
const namedIn = (places: readonly Place[]) =>
	new Set(
		places.flatMap(({ id, literal, associative }) => (literal + associative > 0 ? [id] : []))
	);

/** @throws {UserError} If marks were seen by no person. */
function refuseUnchecked({ id, folder }: CollectionInput, counts: Manifest['counts']): void {
	const marks = counts.literal + counts.associative;
	const unchecked = marks - counts.checked;
	if (unchecked === 0) return;
	throw new UserError(
		`${id}: ${unchecked} of ${marks} marks were checked by no person; look at them with "dateline review ${folder ?? id}", or build without --require-checked`
	);
}

/** The files of added places that hold for a collection: its own, then those of the call. */
const placesOf = (own: readonly string[] | undefined, { gazetteer }: BuildOptions) => [
	...(own ?? []),
	...(gazetteer ?? [])
];

/** Gazetteers by the places added to the built-in one, each opened once; the threads read the same memory. */
class Gazetteers {
	readonly #opened = new Map<string, SharedGazetteer>();

	/** @param own A collection's own places; a gazetteer with them is for that collection alone. */
	async of(added: readonly string[], own: Uint8Array | null): Promise<SharedGazetteer> {
		if (own !== null) return shareGazetteer(await loadGazetteer(added, own));
		const key = JSON.stringify(added);
		let gazetteer = this.#opened.get(key);
		if (gazetteer === undefined) {
			gazetteer = shareGazetteer(await loadGazetteer(added));
			this.#opened.set(key, gazetteer);
		}
		return gazetteer;
	}
}

/** Says what was left out of a collection and why, and what is odd in it. */
function tell(
	{ id, unread, notes }: CollectionInput,
	articles: number,
	problems: readonly string[],
	warnings: readonly string[],
	progress: Progress
): void {
	for (const lines of [notes, warnings, problems]) {
		for (const line of lines.slice(0, problemsShown)) progress.say(line);
	}
	const unshown = Math.max(0, warnings.length - problemsShown);
	if (unshown > 0) progress.say(`${id}: and ${unshown} more warnings like these`);
	if (problems.length > 0) {
		progress.say(
			`${id}: ${problems.length} of ${articles + problems.length} articles could not be read and were left out; --strict makes that an error`
		);
	}
	if (unread.size > 0) {
		const files = [...unread.values()].reduce((sum, count) => sum + count, 0);
		const kinds = [...unread].map(([kind, count]) => `${kind} (${count})`).join(', ');
		progress.say(`${id}: ${files} files are of kinds that are not read: ${kinds}`);
	}
}

/** Names that pages and files of every site have. */
export async function reservedIds(): Promise<ReadonlySet<string>> {
	const pages = commonPages.map((page) => page.split('/')[1]);
	// Not there yet where only data is built.
	const files = await readdir(packagePath('build/client')).catch(() => []);
	return new Set([...pages, 'geodata', ...files]);
}

/** Problems told at once; the rest is counted. */
const problemsShown = 100;

function listed(problems: readonly string[]): string {
	const rest = problems.length - problemsShown;
	const shown = problems.slice(0, problemsShown).join('\n');
	return rest > 0 ? `${shown}\nand ${rest} more problems like these` : shown;
}

/** A title from an id: `kursk-region` → `Kursk region`. */
function titleOf(id: string): string {
	const words = id.replace(/-/g, ' ');
	return words[0].toUpperCase() + words.slice(1);
}

/** Regions of the world, or its rivers and lakes. */
async function loadTopology(file: string): Promise<Topology> {
	const path = packagePath(file);
	try {
		return JSON.parse(gunzipSync(await readFile(path)).toString()) as Topology;
	} catch {
		throw new UserError(`${path} cannot be read: run "npm run geodata"`);
	}
}
