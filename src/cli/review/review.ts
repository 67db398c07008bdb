/**
 * `dateline review`: opens the desk on a folder of articles. Reads and geoparses them once; what is decided
 * is written to the folder's corrections, and the site they make can be looked at before it is published.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoparsedOf, type GeoparsedRow } from '../../lib/collection/geoparsed-row.ts';
import { openSharedGazetteer, shareGazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { build, reservedIds, type BuildOptions } from '../build.ts';
import { UserError } from '../errors.ts';
import { homesOf } from '../homes.ts';
import { copyGeodata, loadGazetteer, rowVersions } from '../geodata.ts';
import type { IngestData } from '../ingest.ts';
import { ingestBatches } from '../ingest-batches.ts';
import { articleBatches, findCollections } from '../inputs.ts';
import { ownPlaces } from '../own-places.ts';
import { packagePath } from '../paths.ts';
import { threadsFor } from '../pool.ts';
import { Progress } from '../progress.ts';
import { createRenderer, renderPage } from '../render.ts';
import { CorrectionsFile } from './corrections-file.ts';
import { Desk, type DeskArticle } from './desk.ts';
import { editorName, serveDesk } from './desk-server.ts';

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
	const names = { reserved: await reservedIds(), out: join(tmpdir(), deskName) };
	const [collection] = await findCollections([folder], names);
	if (collection.folder === null) {
		throw new UserError(
			`${folder} is no folder: the desk keeps its corrections beside the articles`
		);
	}
	const progress = new Progress(options.messages);
	const file = await CorrectionsFile.open(folder);
	const own = await mkdtemp(join(tmpdir(), deskName));
	const discard = async () => {
		await file.close();
		await rm(own, { recursive: true, force: true });
	};
	try {
		const added = [...(collection.gazetteer ?? []), ...(options.gazetteer ?? [])];
		const places = await ownPlaces(folder, []);
		const shared = shareGazetteer(await loadGazetteer(added, places));
		const data: IngestData = {
			rights: collection.rights ?? 'full',
			geoparse: {
				gazetteer: shared,
				versions: await rowVersions(added, places),
				homes: homesOf(collection.publishers, openSharedGazetteer(shared)),
				explain: true
			}
		};
		const articles: DeskArticle[] = [];
		const threads = threadsFor(collection.files.length / 40);
		const answers = ingestBatches(data, articleBatches(collection), threads);
		for await (const answer of answers) {
			for (const ingested of answer) {
				if ('problem' in ingested) {
					progress.say(`${ingested.where} is left out: ${ingested.problem}`);
					continue;
				}
				const row = JSON.parse(ingested.line) as GeoparsedRow;
				const { article, mentions } = geoparsedOf(row);
				articles.push({ article, sha: row.text_sha256, mentions });
			}
			progress.show(`${articles.length} articles read`);
		}
		await layDesk(join(own, 'desk'));
		const title = collection.title ?? collection.id;
		const desk = new Desk(title, articles, openSharedGazetteer(shared), file);
		const { server, url } = await serveDesk({
			desk,
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
	const renderer = await createRenderer(
		{ collections: new Map(), siteUrl: null, isDraft: true, brand: null, ground: null },
		[]
	);
	await renderPage(renderer, '/review/', site);
}
