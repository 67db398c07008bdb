/**
 * What `dateline build` is given: folders and files of articles, each folder a collection. Finds
 * the articles and hands them on in batches; reads none of them, and only cuts lists and tables.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import {
	batchLimits,
	endingOf,
	endings,
	formatOf,
	formatsFor,
	problemOf,
	unpacked,
	type RecordItem
} from '../lib/article/read/index.ts';
import { ArticleProblem } from '../lib/article/problem.ts';
import { slugify } from '../lib/collection/slug.ts';
import { describe, overlayIn, ownFiles, type CollectionDescription } from './collection-folder.ts';
import { counted } from './counts.ts';
import { shown, UserError } from './errors.ts';
import { begun, readHead, streamFile } from './files.ts';
import { feedsNamedIn, isOpml } from './opml.ts';
import { siteMark } from './site-folder.ts';
import { siteName } from './site-description.ts';

/** What a thread reads: a file, or one record of one. */
export type ArticleInput =
	| {
			readonly kind: 'file';
			readonly path: string;
			/** Its path in the collection's folder. */
			readonly within: string;
			readonly where: string;
	  }
	| { readonly kind: 'record'; readonly record: RecordItem; readonly where: string };

export interface CollectionInput extends CollectionDescription {
	/** Name in addresses: letters, digits and `-`. */
	readonly id: string;
	/** The folder it is, which may hold corrections and places of its own; `null` for single files. */
	readonly folder: string | null;
	/** Files in the order of their names. */
	readonly files: readonly { readonly path: string; readonly where: string }[];
	/** `overlay.geojson` of the folder, checked. */
	readonly overlay?: object;
	/** How many files of it are of no kind that is read, by their ending. */
	readonly unread: ReadonlyMap<string, number>;
	/** What whoever builds it should know of it, in sentences. */
	readonly notes: readonly string[];
}

/** What a site has beside its collections. */
export interface SiteNames {
	/** Names that no collection may have. */
	readonly reserved: ReadonlySet<string>;
	/** The site's folder, which is no input even where it lies in one; `null` where none is written. */
	readonly out: string | null;
}

/**
 * The collections that some paths mean: each folder is one, all single files together are one.
 *
 * @throws {UserError} If a path is not there or holds no articles.
 */
export async function findCollections(
	paths: readonly string[],
	names: SiteNames
): Promise<CollectionInput[]> {
	const collections: CollectionInput[] = [];
	const files: string[] = [];
	const notes: string[] = [];
	for (const path of paths) {
		const stats = await stat(path).catch(() => null);
		if (stats === null) throw new UserError(`${path} does not exist; check its name`);
		if (!stats.isDirectory()) {
			if (isOpml(path)) {
				files.push(...(await filesNamedIn(path, notes)));
				continue;
			}
			if (!isArticle(path)) {
				throw new UserError(
					`${path} is no article: expected a file that ends in ${endings.join(', ')}`
				);
			}
			files.push(path);
			continue;
		}
		await refuseOtherFolders(path, names);
		const described = await describe(path);
		const overlay = await overlayIn(path);
		collections.push({ ...(await collectionIn(path, described, names)), ...overlay });
	}
	if (files.length > 0) {
		collections.push({
			id: collectionName(dirname(resolve(files[0])), names.reserved),
			folder: null,
			files: files.map((file) => ({ path: file, where: shown(file) })),
			unread: new Map(),
			notes
		});
	}
	const twice = collections.find(({ id }, i) => collections.findIndex((c) => c.id === id) !== i);
	if (twice) {
		throw new UserError(
			`two collections would be called "${twice.id}": give one folder another name, or pass one at a time with --id`
		);
	}
	return collections;
}

/**
 * A folder of articles as a collection, by what it says of itself.
 *
 * @throws {UserError} If it cannot be read, or holds no articles.
 */
export async function collectionIn(
	folder: string,
	described: CollectionDescription,
	names: SiteNames
): Promise<CollectionInput> {
	const own = new Set([...ownFiles].map((name) => resolve(folder, name)));
	for (const file of described.gazetteer ?? []) own.add(file);
	const { found, unread, lists } = await articlesIn(folder, names.out && resolve(names.out), own);
	const notes: string[] = [];
	for (const list of lists) await filesNamedIn(list, notes);
	if (found.length === 0) {
		throw new UserError(`${folder} holds no articles: put ${endings.join(', ')} files in it`);
	}
	return {
		...described,
		id: collectionName(folder, names.reserved),
		folder,
		files: found.map((file) => ({ path: file, where: shown(relative('.', file) || file) })),
		unread,
		notes
	};
}

/**
 * What a call writes must not lie among its articles, where the next call would read it: only what is hidden is
 * passed over.
 *
 * @throws {UserError} If it does.
 */
export function refuseAmong(option: string, path: string, paths: readonly string[]): void {
	const among = paths.find((given) => {
		const within = relative(resolve(given), resolve(path)).split(sep);
		return within[0] !== '..' && !within.some((name) => name.startsWith('.'));
	});
	if (among === undefined) return;
	throw new UserError(
		`${path} lies among the articles of ${among}, where the next build would look for articles in it; choose another ${option}, or one that begins with a dot`
	);
}

/** The files that a list of feeds names beside it; of feeds elsewhere it is told that none is fetched. */
async function filesNamedIn(list: string, notes: string[]): Promise<readonly string[]> {
	const where = shown(relative('.', list) || list);
	try {
		const { files, elsewhere } = await feedsNamedIn(list, where);
		if (elsewhere.length > 0) {
			notes.push(
				`${where} names ${counted(elsewhere.length, 'feed')} without a file beside it; none is fetched`
			);
		}
		return files;
	} catch (error) {
		notes.push(problemOf(error, where));
		return [];
	}
}

/** @throws {UserError} If a folder holds collections, is a site, or is to become one. */
async function refuseOtherFolders(folder: string, { out }: SiteNames): Promise<void> {
	if (out !== null && resolve(folder) === resolve(out)) {
		throw new UserError(
			`${folder} holds the articles, and a build replaces its --out; choose another`
		);
	}
	const names = new Set(await readdir(folder).catch(() => []));
	if (names.has(siteMark)) {
		throw new UserError(`${folder} is a site that was built; give the folder of its articles`);
	}
	if (names.has(siteName)) {
		throw new UserError(
			`${folder} has a ${siteName}, so each folder in it is a collection: give one of these`
		);
	}
}

/** A folder's name as the collection's. */
export function collectionName(folder: string, reserved: ReadonlySet<string>): string {
	const slug = slugify(basename(resolve(folder)), 60) || 'articles';
	return reserved.has(slug) ? `${slug}-articles` : slug;
}

const isArticle = (path: string) => endingOf(path) !== '';

/**
 * The articles of a folder and of the folders in it, in the order of their names. Hidden files, notes to
 * whoever looks into the folder, sites that a build wrote, and what browsers save beside a page are passed
 * over.
 */
async function articlesIn(
	folder: string,
	out: string | null,
	own: ReadonlySet<string>
): Promise<{ found: string[]; unread: Map<string, number>; lists: string[] }> {
	const found: string[] = [];
	const lists: string[] = [];
	const unread = new Map<string, number>();
	const leaveOut = (kind: string) => unread.set(kind, (unread.get(kind) ?? 0) + 1);
	const walk = async (at: string): Promise<void> => {
		const entries = await readdir(at, { withFileTypes: true });
		const names = new Set(entries.map(({ name }) => name));
		if (resolve(at) === out || (names.has(siteMark) && at !== folder)) return;
		for (const entry of entries) {
			const { name } = entry;
			const path = join(at, name);
			if (entry.isDirectory()) {
				const page = /^(.+)_files$/.exec(name)?.[1];
				const isSavedWith = page && (names.has(`${page}.html`) || names.has(`${page}.htm`));
				if (!name.startsWith('.') && !isSavedWith) await walk(path);
			} else if (entry.isFile() && !/^(?:\.|_|readme\b)/i.test(name)) {
				if (own.has(resolve(path))) continue;
				if (isArticle(name)) found.push(path);
				else if (isOpml(name)) lists.push(path);
				else leaveOut(shown(extname(name).toLowerCase()) || 'without an ending');
			} else if (!entry.isFile() && !name.startsWith('.')) {
				leaveOut(entry.isSymbolicLink() ? 'links' : 'pipes and devices');
			}
		}
	};
	try {
		await walk(folder);
	} catch (error) {
		throw new UserError(`${folder} cannot be read (${(error as Error).message})`);
	}
	return { found: found.sort((a, b) => (a < b ? -1 : 1)), unread, lists };
}

/** What a folder has beside its articles, for whoever builds or reads it, in sentences. */
export function toldOf({ id, notes, unread }: CollectionInput): readonly string[] {
	if (unread.size === 0) return notes;
	const files = [...unread.values()].reduce((sum, count) => sum + count, 0);
	const kinds = [...unread].map(([kind, count]) => `${kind} (${count})`).join(', ');
	return [...notes, `${id}: ${counted(files, 'file')} of kinds that are not read: ${kinds}`];
}

/** All articles of a collection in order, in batches. */
export async function* articleBatches(collection: CollectionInput): AsyncGenerator<ArticleInput[]> {
	let batch: ArticleInput[] = [];
	let characters = 0;
	for await (const input of articleInputs(collection)) {
		batch.push(input);
		if (input.kind === 'record' && 'json' in input.record) characters += input.record.json.length;
		if (batch.length >= batchLimits.articles || characters >= batchLimits.characters) {
			yield batch;
			[batch, characters] = [[], 0];
		}
	}
	if (batch.length > 0) yield batch;
}

/** Files whole, but the records of lists and tables one by one, so that threads share a large one. */
async function* articleInputs({ files, folder }: CollectionInput): AsyncGenerator<ArticleInput> {
	for (const { path, where } of files) {
		const within = folder === null ? basename(path) : relative(folder, path);
		const file: ArticleInput = { kind: 'file', path, within, where };
		if (!formatsFor(path).some(({ records }) => records !== undefined)) {
			yield file;
			continue;
		}
		try {
			await readHead(path, where, 0);
			const { head, all } = await begun(unpacked(streamFile(path), where));
			const format = formatOf(path, head);
			if (format?.records === undefined || format.isFenced) {
				yield file;
				continue;
			}
			let isEmpty = true;
			for await (const record of format.records(all, { name: '', where })) {
				isEmpty = false;
				yield { kind: 'record', record, where: record.where };
			}
			if (isEmpty) throw new ArticleProblem(`${where} holds no articles`);
		} catch (error) {
			const problem = problemOf(error, where);
			yield { kind: 'record', record: { where, number: 0, problem }, where };
		}
	}
}

/** About how many batches there will be; lists and tables count by their size. */
export async function estimateBatches({ files }: CollectionInput): Promise<number> {
	let batches = files.length / batchLimits.articles;
	for (const { path } of files) {
		if (!formatsFor(path).some(({ records }) => records !== undefined)) continue;
		batches += (await stat(path)).size / batchLimits.characters;
	}
	return Math.floor(batches);
}
