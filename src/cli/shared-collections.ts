/** The collections of a site while its files are made: what is large of each is there once for all threads. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, type FileSource } from '../lib/collection/file-source.ts';
import { FileTables } from '../lib/collection/file-tables.ts';
import type { ArticleRow, Manifest, MentionIndex } from '../lib/collection/format.ts';
import { readManifest } from '../lib/collection/manifest.ts';
import { OpenCollection } from '../lib/collection/open.ts';
import { Table } from '../lib/collection/parquet-read.ts';
import { articleListColumns, articleOf } from '../lib/collection/records.ts';
import type { RowTable } from '../lib/collection/tables.ts';
import { inSharedMemory } from '../lib/geoparse/gazetteer/index.ts';
import { ArticleList, writeArticleList, type ArticleListFile } from './article-list.ts';
import { diskSource } from './collection-files.ts';
import { manyArticles, spareMemory } from './spare-memory.ts';

/** What threads need to open a collection; crosses them without being copied. */
export interface SharedCollection {
	readonly id: string;
	/** Folder of its files. */
	readonly folder: string;
	readonly index: MentionIndex;
	readonly list: ArticleListFile;
}

export interface SiteCollections {
	readonly shared: readonly SharedCollection[];
	/** The same, opened in this thread, by id. */
	readonly opened: ReadonlyMap<string, OpenCollection>;
	/** Removes what was put beside their files. */
	close(): void;
}

/** @param site Folder of the site, with the collections' data in it. */
export async function siteCollections(
	site: string,
	ids: readonly string[]
): Promise<SiteCollections> {
	const shared: SharedCollection[] = [];
	for (const id of ids) shared.push(await share(id, join(site, id, 'data')));
	return {
		shared,
		opened: await openShared(shared),
		close: () => shared.forEach(({ list }) => rmSync(list.path, { force: true }))
	};
}

const opened = new WeakMap<
	readonly SharedCollection[],
	Promise<ReadonlyMap<string, OpenCollection>>
>();

/** Shared collections as this thread has them, by id: opened once, whoever asks. */
export function openShared(
	shared: readonly SharedCollection[]
): Promise<ReadonlyMap<string, OpenCollection>> {
	let collections = opened.get(shared);
	if (collections === undefined) opened.set(shared, (collections = open(shared)));
	return collections;
}

async function open(
	shared: readonly SharedCollection[]
): Promise<ReadonlyMap<string, OpenCollection>> {
	const collections = new Map<string, OpenCollection>();
	for (const one of shared) {
		const source = diskSource(one.folder);
		const manifest = await manifestIn(source);
		collections.set(one.id, new OpenCollection(manifest, new SharedTables(source, manifest, one)));
	}
	return collections;
}

async function share(id: string, folder: string): Promise<SharedCollection> {
	const source = diskSource(folder);
	const manifest = await manifestIn(source);
	if (manifest.counts.articles > manyArticles) spareMemory();
	const index = await new FileTables(source, manifest).index();
	const path = join(folder, 'articles.tmp');
	// Read once, from end to end: none of it is kept.
	const articles = new Table(() => source('articles.parquet'), articleOf, {
		columns: articleListColumns
	});
	return {
		id,
		folder,
		index: {
			kinds: inSharedMemory(index.kinds),
			passage: inSharedMemory(index.passage),
			firsts: inSharedMemory(index.firsts),
			articleOf: inSharedMemory(index.articleOf),
			dayOf: inSharedMemory(index.dayOf)
		},
		list: await writeArticleList(path, articles, manifest.counts.articles)
	};
}

const manifestIn = async (source: FileSource): Promise<Manifest> =>
	readManifest(await textOf(await source('collection.json')));

class SharedTables extends FileTables {
	override readonly articleList: RowTable<ArticleRow>;
	readonly #sharedIndex: MentionIndex;
	readonly #list: ArticleList;

	constructor(source: FileSource, manifest: Manifest, { index, list }: SharedCollection) {
		super(source, manifest);
		this.#sharedIndex = index;
		this.#list = new ArticleList(list);
		this.articleList = this.#list;
	}

	override async index(): Promise<MentionIndex> {
		return this.#sharedIndex;
	}

	override async articleRow(id: string): Promise<number | undefined> {
		return this.#list.rowOf(id);
	}
}
