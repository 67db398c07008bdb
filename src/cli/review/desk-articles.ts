/**
 * Reads a folder of articles for a desk, and reads anew what changes: as a build does, with reasons, and with what is
 * under embargo. Does not know when something has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { FormerIds } from '../../lib/collection/former-ids.ts';
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
import { addressesName, idsGiven, loadAddresses, noAddresses } from '../addresses.ts';
import { reservedIds } from '../build.ts';
import { describe, ownFiles } from '../collection-folder.ts';
import { sentenceOf, UserError } from '../errors.ts';
import { loadGazetteer, rowVersions } from '../geodata.ts';
import { homesOf } from '../homes.ts';
import { ingestBatches, ingestThread } from '../ingest-batches.ts';
import type { IngestData } from '../ingest.ts';
import {
	articleBatches,
	collectionIn,
	findCollections,
	type ArticleInput,
	type CollectionInput,
	type SiteNames
} from '../inputs.ts';
import { ownPlaces } from '../own-places.ts';
import { threadsFor } from '../pool.ts';
import type { Progress } from '../progress.ts';
import { storyName } from '../story-file.ts';
import { correctionsName } from './corrections-file.ts';

/**
 * The collection of a folder.
 *
 * @throws {UserError} If it is no folder of articles.
 */
export async function collectionOf(folder: string): Promise<CollectionInput> {
	const [collection] = await findCollections([folder], await namesBeside());
	if (collection.folder !== null) return collection;
	throw new UserError(`${folder} is no folder: the desk keeps its corrections beside the articles`);
}

const namesBeside = async (): Promise<SiteNames> => ({ reserved: await reservedIds(), out: null });

/** An article as it was read; `row` is the hash of all that it was made of. */
interface ReadArticle {
	readonly row: string;
	readonly article: DeskArticle;
}

/** What a file of articles holds, with what is wrong with it, in sentences. */
interface ReadFile {
	readonly path: string;
	readonly articles: ReadArticle[];
	readonly problems: string[];
}

/** What a change has brought. */
export interface Reread {
	/** Articles that were read anew or for the first time, and those that are there no more. */
	readonly read: number;
	readonly gone: number;
}

/** Files of a folder that say nothing of what its articles are or how they are read. */
const saysNothing: ReadonlySet<string> = new Set([
	correctionsName,
	addressesName,
	storyName,
	'overlay.geojson',
	'events.csv',
	'events.geojson'
]);

/** The articles of a folder, geoparsed; those that change are read anew. */
export class FolderReading {
	readonly #folder: string;
	/** Files of added places. */
	readonly #given: readonly string[];
	/** Folder for readings, where texts are to be read again. */
	readonly #kept: string | undefined;
	readonly #progress: Progress;
	#collection: CollectionInput;
	#gazetteer: Gazetteer | null = null;
	#data: IngestData | null = null;
	#thread: ReturnType<typeof ingestThread> | null = null;
	/** All that a reading depends on but the article: what it is compared by. */
	#settings = '';
	#files: ReadonlyMap<string, ReadFile> = new Map();
	/** What is wrong beside the articles, in sentences. */
	#wrong: string[] = [];
	/** Files that changed when nothing could be read. */
	readonly #late = new Set<string>();

	private constructor(
		folder: string,
		collection: CollectionInput,
		{ gazetteer, kept, progress }: ReadingOptions
	) {
		this.#folder = folder;
		this.#collection = collection;
		this.#given = gazetteer;
		this.#kept = kept;
		this.#progress = progress;
	}

	/**
	 * Reads and geoparses the articles of a folder.
	 *
	 * @throws {UserError} If it is no folder of articles, or what stands beside them is wrong.
	 */
	static async open(folder: string, options: ReadingOptions): Promise<FolderReading> {
		const collection = await collectionOf(folder);
		const reading = new FolderReading(folder, collection, options);
		await reading.#read(collection, await reading.#prepare(collection), new Set());
		return reading;
	}

	get collection(): CollectionInput {
		return this.#collection;
	}

	get title(): string {
		return this.#collection.title ?? this.#collection.id;
	}

	get gazetteer(): Gazetteer {
		return this.#gazetteer!;
	}

	/** In the order of the files. */
	get articles(): readonly DeskArticle[] {
		return [...this.#files.values()].flatMap(({ articles }) =>
			articles.map(({ article }) => article)
		);
	}

	/** What is wrong with files of the folder, in sentences. */
	get problems(): readonly string[] {
		return [...this.#wrong, ...[...this.#files.values()].flatMap(({ problems }) => problems)];
	}

	/**
	 * Reads what has changed: articles alone where that is all, and all of them where they would be read otherwise now.
	 *
	 * @param changed Paths of files that were added, changed or removed.
	 * What stands beside the articles and is wrong holds as it was before.
	 *
	 * @throws {UserError} If there are no articles; what was read before holds.
	 */
	async follow(changed: ReadonlySet<string>): Promise<Reread> {
		for (const path of changed) {
			if (!saysNothing.has(relative(this.#folder, path))) this.#late.add(path);
		}
		if (this.#late.size === 0) return { read: 0, gone: 0 };
		const before = this.#rows();
		const isBeside = [...this.#late].some((path) => this.#isBeside(path));
		if (isBeside) this.#wrong = [];
		const described = isBeside
			? await this.#orBefore(() => describe(this.#folder), this.#collection)
			: this.#collection;
		const collection = await collectionIn(this.#folder, described, await namesBeside());
		const settings = isBeside
			? await this.#orBefore(() => this.#prepare(collection), this.#settings)
			: this.#settings;
		await this.#read(collection, settings, this.#late);
		this.#late.clear();
		const now = this.#rows();
		return {
			read: [...now].filter(([id, row]) => before.get(id) !== row).length,
			gone: [...before.keys()].filter((id) => !now.has(id)).length
		};
	}

	/** Whether a file says how the articles are read. */
	#isBeside(path: string): boolean {
		const within = relative(this.#folder, path);
		const gazetteers = [...(this.#collection.gazetteer ?? []), ...this.#given];
		return ownFiles.has(within) || gazetteers.includes(path);
	}

	/** Reads something beside the articles, or keeps what it was before where it is wrong. */
	async #orBefore<T>(read: () => Promise<T>, before: T): Promise<T> {
		try {
			return await read();
		} catch (error) {
			const sentence = sentenceOf(error);
			if (sentence === null) throw error;
			this.#wrong.push(sentence);
			return before;
		}
	}

	#rows(): ReadonlyMap<string, string> {
		return new Map(
			[...this.#files.values()].flatMap(({ articles }) =>
				articles.map(({ row, article }) => [article.article.id, row])
			)
		);
	}

	/**
	 * @param settings All that a reading depends on but the article.
	 * @param changed Files that are read in any case.
	 */
	async #read(
		collection: CollectionInput,
		settings: string,
		changed: ReadonlySet<string>
	): Promise<void> {
		const files = new Map<string, ReadFile>();
		const toRead: CollectionInput['files'][number][] = [];
		for (const file of collection.files) {
			const isAsItWas = settings === this.#settings && !changed.has(file.path);
			const known = isAsItWas ? this.#files.get(file.path) : undefined;
			files.set(file.path, known ?? { path: file.path, articles: [], problems: [] });
			if (known === undefined) toRead.push(file);
		}
		if (toRead.length > 0) await this.#readFiles({ ...collection, files: toRead }, files);
		this.#collection = collection;
		this.#settings = settings;
		this.#files = files;
	}

	async #readFiles(
		collection: CollectionInput,
		files: ReadonlyMap<string, ReadFile>
	): Promise<void> {
		const known = new Map(
			[...this.#files.values()].flatMap(({ articles }) => articles.map((each) => [each.row, each]))
		);
		// That they are damaged is told by a build.
		const addresses = await loadAddresses(this.#folder).catch(() => noAddresses);
		const former = new FormerIds(idsGiven(this.#folder, addresses), addresses.articles.keys());
		// A batch holds articles of one file, so that it is known which one its answer is of.
		const owners: ReadFile[] = [];
		const batches = async function* () {
			for (const file of collection.files) {
				for await (const batch of articleBatches({ ...collection, files: [file] })) {
					owners.push(files.get(file.path)!);
					yield batch;
				}
			}
		};
		const threads = threadsFor(collection.files.length / 40);
		let [answers, count] = [0, 0];
		for await (const answer of this.#answers(batches(), threads)) {
			const file = owners[answers++];
			for (const ingested of answer) {
				if ('problem' in ingested) {
					// It has gone while it was read: that is a change to come.
					if (!existsSync(file.path)) continue;
					this.#progress.say(`${ingested.where} is left out: ${ingested.problem}`);
					if (!ingested.isUnpublished) file.problems.push(ingested.problem);
					continue;
				}
				const row = createHash('sha1').update(ingested.line).digest('base64');
				file.articles.push(
					known.get(row) ?? { row, article: articleOfLine(ingested.line, former) }
				);
				count++;
			}
			this.#progress.show(`${count} articles read`);
		}
	}

	async *#answers(batches: AsyncIterable<ArticleInput[]>, threads: number) {
		const thread = this.#thread;
		if (thread === null || threads > 1) yield* ingestBatches(this.#data!, batches, threads);
		else for await (const batch of batches) yield await thread.answer(batch);
	}

	/** Keeps a thread ready for what changes, until {@link close}. */
	async beReady(): Promise<void> {
		await this.close();
		this.#thread = ingestThread(this.#data!);
	}

	async close(): Promise<void> {
		await this.#thread?.end();
		this.#thread = null;
	}

	/** @returns All that a reading depends on but the article. */
	async #prepare(collection: CollectionInput): Promise<string> {
		const added = [...(collection.gazetteer ?? []), ...this.#given];
		const own = await ownPlaces(this.#folder, []);
		const versions = await rowVersions(added, own);
		const isOtherGazetteer =
			versions.gazetteer_sha256 !== this.#data?.geoparse?.versions.gazetteer_sha256;
		const shared = isOtherGazetteer
			? shareGazetteer(await loadGazetteer(added, own.gazetteer))
			: this.#data!.geoparse!.gazetteer;
		const gazetteer = isOtherGazetteer ? openSharedGazetteer(shared) : this.gazetteer;
		const rights = collection.rights ?? 'full';
		const homes = homesOf(collection.publishers, gazetteer);
		const settings = JSON.stringify([rights, versions, homes, own.names]);
		if (settings === this.#settings) return settings;
		this.#gazetteer = gazetteer;
		this.#data = {
			rights,
			geoparse: {
				gazetteer: shared,
				versions,
				homes,
				knownNames: own.names,
				explain: true,
				cache: this.#kept
			}
		};
		if (this.#thread !== null) await this.beReady();
		return settings;
	}
}

export interface ReadingOptions {
	/** Files of added places. */
	readonly gazetteer: readonly string[];
	/** Folder for readings, where texts are to be read again. */
	readonly kept?: string;
	readonly progress: Progress;
}

function articleOfLine(line: string, former: FormerIds): DeskArticle {
	const row = JSON.parse(line) as GeoparsedRow;
	const { article, mentions } = geoparsedOf(row);
	const { url, where, words_sha256: wordsSha } = row;
	const formerIds = former.of({ id: article.id, url, where, wordsSha });
	return deskArticle(article, row.text_sha256, mentions, formerIds);
}

/** @param sha SHA-256 of the text, hexadecimal. */
export function deskArticle(
	article: Article,
	sha: string,
	mentions: readonly Mention[],
	formerIds: readonly string[] = []
): DeskArticle {
	const { abbreviations, elided } = lexiconFor(article.language);
	const tokens = tokenize(article.text, abbreviations, elided);
	return { article, formerIds, sha, sentences: sentencesOf(tokens), mentions };
}
