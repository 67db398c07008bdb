/**
 * `dateline review`: opens the desk on a folder of articles. Reads and geoparses them once; what is decided
 * is written to the folder's corrections, and the site they make can be looked at before it is published.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions } from '../build.ts';
import { copyGeodata } from '../geodata.ts';
import { packagePath } from '../paths.ts';
import { Progress } from '../progress.ts';
import { Keeper } from '../increment/keeper.ts';
import { createRenderer, renderPage } from '../render.ts';
import { CorrectionsFile } from './corrections-file.ts';
import { collectionOf, readFolder } from './desk-articles.ts';
import { editorName, serveDesk } from './desk-server.ts';
import { FolderDesk } from './folder-desk.ts';
import { StorySteps } from './story-steps.ts';

export interface ReviewOptions {
	readonly port: number;
	/** Files of added places. */
	readonly gazetteer?: readonly string[];
	readonly messages: BuildOptions['messages'];
}

/** Folders of what a desk makes for itself begin with this. */
const deskName = 'dateline-desk-';

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
	const collection = await collectionOf(folder);
	const progress = new Progress(options.messages);
	const file = await CorrectionsFile.open(folder);
	const own = await mkdtemp(join(tmpdir(), deskName));
	const discard = async () => {
		await file.close();
		await rm(own, { recursive: true, force: true });
	};
	try {
		const read = await readFolder(folder, collection, options.gazetteer ?? [], progress);
		await layDesk(join(own, 'desk'));
		const desk = new FolderDesk(read.title, read.articles, read.gazetteer, file);
		const { server, url } = await serveDesk({
			desk,
			story: new StorySteps(folder, read.title),
			site: join(own, 'desk'),
			draft: join(own, 'draft'),
			port: options.port,
			by: editorName(),
			buildDraft: async () => {
				const quiet = { gazetteer: options.gazetteer, messages: options.messages };
				await build([folder], { out: join(own, 'draft'), url: null, isDraft: true, ...quiet });
				return `../draft/${collection.id}/`;
			}
		});
		progress.end();
		return {
			url,
			async close() {
				server.closeAllConnections();
				server.close();
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
		{ collections: new Map(), siteUrl: null, isDraft: true, brand: null, ground: null },
		[]
	);
	await renderPage(renderer, '/review/', new Keeper(site, null));
}
