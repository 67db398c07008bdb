/**
 * `dateline build`: articles in, a static site out. Reads and geoparses the articles of each
 * collection, writes its files, copies the program's own and renders the pages; then puts the whole
 * in the place of the old site.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rights } from '../lib/article/article.ts';
import type { Manifest } from '../lib/collection/format.ts';
import type { GeoparsedRow } from '../lib/collection/geoparsed-row.ts';
import { keepAddresses, type Addresses } from './addresses.ts';
import { collectRows, type Collected, type CollectionOptions } from './chain/collect-rows.ts';
import type { RowItem } from './chain/intake.ts';
import {
	checkSiteOptions,
	describedSite,
	isInside,
	makeSite,
	type SiteOptions
} from './chain/make-site.ts';
import { Gazetteers, prepare, type Prepared } from './chain/plan.ts';
import { UserError } from './errors.ts';
import type { Ingested, IngestData } from './ingest.ts';
import { ingestBatches } from './ingest-batches.ts';
import {
	articleBatches,
	estimateBatches,
	findCollections,
	refuseAmong,
	toldOf,
	type CollectionInput
} from './inputs.ts';
import { cureOfPackage, packagePath } from './paths.ts';
import { threadsFor } from './pool.ts';
import { Progress } from './progress.ts';
import { commonPages, notFoundPage } from './render.ts';
import { siteOf } from './site-description.ts';
import { stillToldIn } from './snapshot.ts';

export interface BuildOptions extends CollectionOptions, Omit<SiteOptions, 'described'> {
	readonly id?: string;
	readonly rights?: Rights;
	/** Files of places beside the built-in ones, for every collection. */
	readonly gazetteer?: readonly string[];
	/** Columns of tables that hold an article's fields. */
	readonly map?: Readonly<Record<string, string>>;
	/** Whether HTML that `site.yaml` names goes into the head of every page. */
	readonly allowHead?: boolean;
	/** Where warnings and progress go. */
	readonly messages: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** A collection of a site that was built. */
interface Built {
	readonly manifest: Manifest;
	/** Its own, or `null` for single files. */
	readonly folder: string | null;
}

/**
 * Builds a site from files and folders of articles.
 *
 * @returns Its collections.
 * @throws {UserError} If there is something wrong with what was given; the old site then stays.
 */
export async function build(
	given: readonly string[],
	call: BuildOptions
): Promise<readonly Built[]> {
	if (!existsSync(packagePath('build/client'))) {
		throw new UserError(`the pages are not compiled: ${cureOfPackage('npm run build')}`);
	}
	const progress = new Progress(call.messages);
	refuseWrittenAmong(given, call);
	const { inputs, file } = await siteOf(given);
	const described = await describedSite(file ?? undefined, call, progress);
	const options = { ...call, described, url: call.url ?? described?.url ?? null };
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
	checkSiteOptions(options, collections.length);
	const gazetteers = new Gazetteers();
	// What is wrong beside the articles is told before any of them is read.
	const prepared: Planned[] = [];
	for (const input of collections) {
		const id = options.id ?? input.id;
		prepared.push(await planOf({ ...input, id }, gazetteers, options, progress));
	}
	const addresses: Addresses[] = [];
	const manifests = await makeSite(inputs, options, progress, async (site) => {
		const manifests: Manifest[] = [];
		for (const planned of prepared) {
			const built = await buildCollection(
				planned,
				site,
				{ ...options, accent: described?.accent ?? null },
				progress
			);
			manifests.push(built.manifest);
			addresses.push(built.addresses);
		}
		return manifests;
	});
	for (const [i, { input, plan }] of prepared.entries()) {
		await keepAddresses(plan.folder, addresses[i], progress);
		const { places } = plan.editorial.corrections;
		for await (const told of stillToldIn(options.out, input.id, places)) progress.say(told);
	}
	progress.end();
	return manifests.map((manifest, i) => ({ manifest, folder: prepared[i].plan.folder }));
}

/** @throws {UserError} If what is written beside the site would be read as articles by the next build. */
function refuseWrittenAmong(
	given: readonly string[],
	{ cache, manifest, singleFile, out }: BuildOptions
): void {
	const written = { '--cache': cache, '--manifest': manifest, '--single-file': singleFile };
	for (const [option, path] of Object.entries(written)) {
		if (path !== undefined && !isInside(path, out)) refuseAmong(option, path, given);
	}
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
			const planned = await planOf(collection, gazetteers, options, progress);
			await buildCollection(planned, options.out, options, progress);
		}
	} finally {
		progress.end();
	}
}

/** A collection with all that must be known before its articles are read. */
interface Planned {
	readonly input: CollectionInput;
	readonly plan: Prepared;
}

/** @throws {UserError} If something that stands beside the articles is wrong. */
async function planOf(
	input: CollectionInput,
	gazetteers: Gazetteers,
	{ gazetteer = [] }: BuildOptions,
	progress: Progress
): Promise<Planned> {
	const { id, folder } = input;
	const say = (message: string) => progress.say(message);
	return {
		input,
		plan: await prepare({ id, folder, described: input }, gazetteer, gazetteers, say)
	};
}

async function buildCollection(
	{ input, plan }: Planned,
	site: string,
	options: BuildOptions,
	progress: Progress
): Promise<Collected> {
	const folder = join(site, input.id, 'data');
	await mkdir(folder, { recursive: true });
	const data: IngestData = {
		rights: options.rights ?? input.rights ?? 'full',
		columns: options.map,
		filesAt: input.files_at,
		geoparse: {
			gazetteer: plan.shared,
			versions: plan.versions,
			homes: plan.homes,
			knownNames: plan.editorial.own.names,
			cache: options.cache
		}
	};
	const threads = threadsFor(await estimateBatches(input));
	const rows = rowsOf(ingestBatches(data, articleBatches(input), threads));
	const collected = await collectRows(plan, rows, folder, options, progress);
	for (const line of toldOf(input)) progress.say(line);
	return collected;
}

async function* rowsOf(answers: AsyncIterable<Ingested[]>): AsyncGenerator<RowItem[]> {
	for await (const answer of answers) {
		yield answer.map((item) => {
			if ('problem' in item) return item;
			const { line, isCached, damage, unkept } = item;
			return { row: JSON.parse(line) as GeoparsedRow, isCached, damage, unkept };
		});
	}
}

/** Names that pages and files of every site have. */
export async function reservedIds(): Promise<ReadonlySet<string>> {
	const pages = [...commonPages(null), notFoundPage].map((page) => page.split('/')[1]);
	// Not there yet where only data is built.
	const files = await readdir(packagePath('build/client')).catch(() => []);
	return new Set([...pages, 'geodata', ...files]);
}
