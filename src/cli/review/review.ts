/**
 * `dateline review`: opens the desk on a folder of articles and follows it. What is decided is written to the
 * folder's corrections, and the site they make can be looked at before it is published.
 */
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { addressesName } from '../addresses.ts';
import type { BuildOptions } from '../build.ts';
import { copyGeodata } from '../geodata.ts';
import { packagePath } from '../paths.ts';
import { Progress } from '../progress.ts';
import { Keeper } from '../increment/keeper.ts';
import { createRenderer, renderPage } from '../render.ts';
import { siteName } from '../site-description.ts';
import { CorrectionsFile, correctionsName } from './corrections-file.ts';
import { collectionOf, FolderReading } from './desk-articles.ts';
import { editorName, serveDesk } from './desk-server.ts';
import { Draft } from './draft.ts';
import { FolderDesk } from './folder-desk.ts';
import { FolderWatch } from './folder-watch.ts';
import { makeOwnFolder } from './own-folder.ts';
import { StorySteps } from './story-steps.ts';

export interface ReviewOptions {
	readonly port: number;
	/** Files of added places. */
	readonly gazetteer?: readonly string[];
	readonly messages: BuildOptions['messages'];
}

/** Files that a desk and its drafts write themselves. */
const ownNames: ReadonlySet<string> = new Set([correctionsName, addressesName]);

/** A desk that is open. */
export interface OpenDesk {
	/** Address of the desk, with its token. */
	readonly url: string;
	/** Ends it and removes what it made for itself; the corrections stay. */
	close(): Promise<void>;
}

/**
 * Opens the desk on a folder.
 *
 * @throws {UserError} If it is no folder of articles, its corrections are wrong, or a desk is open on it.
 */
export async function openDesk(folder: string, options: ReviewOptions): Promise<OpenDesk> {
	const { gazetteer = [], messages, port } = options;
	// What is no folder of articles gets no mark of a desk.
	await collectionOf(folder);
	const progress = new Progress(messages);
	const file = await CorrectionsFile.open(folder);
	const own = await makeOwnFolder();
	const discard = async () => {
		await file.close();
		await rm(own, { recursive: true, force: true });
	};
	try {
		let reading: FolderReading | null = null;
		const site = join(dirname(resolve(folder)), siteName);
		const watch = await FolderWatch.begin(folder, () => [
			site,
			...gazetteer,
			...(reading?.collection.gazetteer ?? [])
		]);
		const kept = join(own, 'readings');
		reading = await FolderReading.open(folder, { gazetteer, kept, progress });
		await layDesk(join(own, 'desk'));
		const desk = new FolderDesk(reading, file);
		const draft = new Draft(
			{ folder, out: join(own, 'draft'), cache: join(own, 'kept'), gazetteer },
			(error) => {
				desk.drafted(error);
				served.tell();
			}
		);
		const served = await serveDesk({
			desk,
			story: new StorySteps(folder, reading.title),
			site: join(own, 'desk'),
			draft: join(own, 'draft'),
			port,
			by: editorName(),
			buildDraft: async () => {
				await draft.build();
				return `../draft/${reading.collection.id}/`;
			}
		});
		await reading.beReady();
		let byHand = 0;
		watch.start(async (changed) => {
			await desk.refresh();
			// A page that asks may have found it first.
			const isCorrected = desk.byHand > byHand;
			byHand = desk.byHand;
			const isNew = await desk.follow(reading, changed);
			progress.end();
			if (isNew || isCorrected) served.tell();
			// The desk's own decisions are in the next draft that is asked for; a build writes the addresses.
			const isOfDraft = [...changed].some((path) => !ownNames.has(basename(path)));
			if (draft.isAsked && (isOfDraft || isCorrected)) draft.build().catch(() => {});
		});
		progress.end();
		return {
			url: served.url,
			async close() {
				served.server.closeAllConnections();
				served.server.close();
				await watch.close();
				await draft.close();
				await reading.close();
				await discard();
			}
		};
	} catch (error) {
		progress.end();
		await discard();
		throw error;
	}
}

/** The files that the desk's own page is made of. */
async function layDesk(site: string): Promise<void> {
	await mkdir(site, { recursive: true });
	await cp(packagePath('build/client'), site, { recursive: true });
	await copyGeodata(site);
	await renderDesk(site);
}

/** Renders the desk's page into a folder: `review/index.html`. */
export async function renderDesk(site: string): Promise<void> {
	const renderer = await createRenderer(
		{
			collections: new Map(),
			siteUrl: null,
			isDraft: true,
			brand: null,
			ground: null,
			snapshots: {}
		},
		[]
	);
	await renderPage(renderer, '/review/', new Keeper(site, null));
}
