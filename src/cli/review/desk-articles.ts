/** Reads a folder of articles for a desk: as a build does, with reasons, and with what is under embargo. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { geoparsedOf, type GeoparsedRow } from '../../lib/collection/geoparsed-row.ts';
import { sentencesOf } from '../../lib/collection/passages.ts';
import type { DeskArticle } from '../../lib/corrections/judged.ts';
import {
	openSharedGazetteer,
	shareGazetteer,
	type Gazetteer
} from '../../lib/geoparse/gazetteer/index.ts';
import { lexiconFor } from '../../lib/geoparse/lexicon/index.ts';
import type { Mention } from '../../lib/geoparse/mention/index.ts';
import { tokenize } from '../../lib/geoparse/tokens/index.ts';
import { reservedIds } from '../build.ts';
import { UserError } from '../errors.ts';
import { loadGazetteer, rowVersions } from '../geodata.ts';
import { homesOf } from '../homes.ts';
import { ingestBatches } from '../ingest-batches.ts';
import type { IngestData } from '../ingest.ts';
import { articleBatches, findCollections, type CollectionInput } from '../inputs.ts';
import { ownPlaces } from '../own-places.ts';
import { threadsFor } from '../pool.ts';
import type { Progress } from '../progress.ts';

/** A folder with what the machine makes of it. */
export interface ReadFolder {
	readonly collection: CollectionInput;
	readonly title: string;
	readonly articles: readonly DeskArticle[];
	readonly gazetteer: Gazetteer;
}

/**
 * The collection of a folder.
 *
 * @throws {UserError} If it is no folder of articles.
 */
export async function collectionOf(folder: string): Promise<CollectionInput> {
	const names = { reserved: await reservedIds(), out: join(tmpdir(), 'dateline-desk-') };
	const [collection] = await findCollections([folder], names);
	if (collection.folder !== null) return collection;
	throw new UserError(`${folder} is no folder: the desk keeps its corrections beside the articles`);
}

/**
 * Reads and geoparses the articles of a folder.
 *
 * @param given Files of added places.
 */
export async function readFolder(
	folder: string,
	collection: CollectionInput,
	given: readonly string[],
	progress: Progress
): Promise<ReadFolder> {
	const added = [...(collection.gazetteer ?? []), ...given];
	const own = await ownPlaces(folder, []);
	const shared = shareGazetteer(await loadGazetteer(added, own.gazetteer));
	const gazetteer = openSharedGazetteer(shared);
	const data: IngestData = {
		rights: collection.rights ?? 'full',
		geoparse: {
			gazetteer: shared,
			versions: await rowVersions(added, own),
			homes: homesOf(collection.publishers, gazetteer),
			knownNames: own.names,
			explain: true
		}
	};
	const articles: DeskArticle[] = [];
	const threads = threadsFor(collection.files.length / 40);
	for await (const answer of ingestBatches(data, articleBatches(collection), threads)) {
		for (const ingested of answer) {
			if ('problem' in ingested) {
				progress.say(`${ingested.where} is left out: ${ingested.problem}`);
				continue;
			}
			const row = JSON.parse(ingested.line) as GeoparsedRow;
			const { article, mentions } = geoparsedOf(row);
			articles.push(deskArticle(article, row.text_sha256, mentions));
		}
		progress.show(`${articles.length} articles read`);
	}
	return { collection, title: collection.title ?? collection.id, articles, gazetteer };
}

/** @param sha SHA-256 of the text, hexadecimal. */
export function deskArticle(
	article: Article,
	sha: string,
	mentions: readonly Mention[]
): DeskArticle {
	const { abbreviations, elided } = lexiconFor(article.language);
	const tokens = tokenize(article.text, abbreviations, elided);
	return { article, sha, sentences: sentencesOf(tokens), mentions };
}
