/**
 * What `dateline build` is given: folders and files of articles, each folder a collection. Finds
 * the articles and hands them on in batches; reads none of them but the lines of JSON files.
 */
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { readAddress } from '../lib/article/address.ts';
import { readOverlay } from '../lib/collection/overlay.ts';
import { slugify } from '../lib/collection/slug.ts';
import { UserError } from './errors.ts';
import { faultOfFeature } from './geojson.ts';

/** An article to read: a file, or a line of one. */
export type ArticleInput =
	| { readonly kind: 'file'; readonly path: string; readonly where: string }
	| { readonly kind: 'line'; readonly line: string; readonly where: string };

/** `collection.yaml`: what a folder says of its collection. */
const description = v.strictObject({
	title: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
	description: v.optional(v.pipe(v.string(), v.trim())),
	language: v.optional(v.string()),
	rights: v.optional(v.picklist(['full', 'excerpt'])),
	gazetteer: v.optional(
		v.pipe(
			v.union([v.string(), v.array(v.string())]),
			v.transform((files) => [files].flat())
		)
	),
	sources: v.optional(
		v.array(
			v.strictObject({
				title: v.string(),
				url: v.optional(
					v.pipe(
						v.string(),
						v.check((url) => readAddress(url) !== null)
					)
				),
				licence: v.string()
			})
		)
	)
});

export interface CollectionInput extends v.InferOutput<typeof description> {
	/** Name in addresses: letters, digits and `-`. */
	readonly id: string;
	/** Files in the order of their names. */
	readonly files: readonly { readonly path: string; readonly where: string }[];
	/** `overlay.geojson` of the folder, checked. */
	readonly overlay?: object;
}

const documentEndings = new Set([
	'.md',
	'.markdown',
	'.txt',
	'.html',
	'.htm',
	'.xml',
	'.rss',
	'.atom'
]);
const lineEndings = new Set(['.jsonl', '.ndjson']);

/**
 * The collections that some paths mean: each folder is one, all single files together are one.
 *
 * @throws {UserError} If a path is not there or holds no articles.
 */
export async function findCollections(paths: readonly string[]): Promise<CollectionInput[]> {
	const collections: CollectionInput[] = [];
	const files: string[] = [];
	for (const path of paths) {
		const stats = await stat(path).catch(() => null);
		if (stats === null) throw new UserError(`${path} does not exist; check its name`);
		if (!stats.isDirectory()) {
			if (!isArticle(path)) {
				throw new UserError(
					`${path} is no article: expected a .md, .txt, .html, .jsonl, .ndjson, .rss, .atom or .xml file`
				);
			}
			files.push(path);
			continue;
		}
		const found = await articlesIn(path);
		if (found.length === 0) {
			throw new UserError(
				`${path} holds no articles: put .md, .txt, .html, .jsonl, .ndjson, .rss, .atom or .xml files in it`
			);
		}
		collections.push({
			...(await describe(path)),
			...(await overlayIn(path)),
			id: idOf(path),
			files: found.map((file) => ({ path: file, where: relative('.', file) || file }))
		});
	}
	if (files.length > 0) {
		collections.push({
			id: idOf(dirname(resolve(files[0]))),
			files: files.map((file) => ({ path: file, where: file }))
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

/** Names that pages of the site already have. */
const reserved = new Set(['about', 'try', 'places', 'geodata', '_app']);

/** A folder's name as the collection's. */
function idOf(folder: string): string {
	const slug = slugify(basename(resolve(folder)), 60) || 'articles';
	return reserved.has(slug) ? `${slug}-articles` : slug;
}

function isArticle(path: string): boolean {
	const ending = extname(path).toLowerCase();
	return documentEndings.has(ending) || lineEndings.has(ending);
}

async function articlesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter(
			(entry) =>
				entry.isFile() &&
				isArticle(entry.name) &&
				!/^(?:\.|_|readme\b)/i.test(entry.name) &&
				!/(?:^|[\\/])\./.test(relative(folder, entry.parentPath))
		)
		.map((entry) => join(entry.parentPath, entry.name))
		.sort((a, b) => (a < b ? -1 : 1));
}

/** The dated overlay of a folder, if it has one. @throws {UserError} If it cannot be drawn. */
async function overlayIn(folder: string): Promise<{ overlay?: object }> {
	const path = join(folder, 'overlay.geojson');
	const text = await readFile(path, 'utf8').catch(() => null);
	if (text === null) return {};
	try {
		const overlay = JSON.parse(text) as object;
		for (const [i, feature] of readOverlay(overlay).features.entries()) {
			const fault = faultOfFeature(feature);
			if (fault !== null) throw new RangeError(`feature ${i + 1}: ${fault}`);
		}
		return { overlay };
	} catch (error) {
		throw new UserError(`${path}: ${(error as Error).message}`);
	}
}

async function describe(folder: string): Promise<v.InferOutput<typeof description>> {
	const path = join(folder, 'collection.yaml');
	const text = await readFile(path, 'utf8').catch(() => null);
	if (text === null) return {};
	let value: unknown;
	try {
		value = parseYaml(text) ?? {};
	} catch (error) {
		throw new UserError(
			`${path} is not YAML: ${(error as Error).message.split('\n')[0].replace(/:$/, '')}; put values that hold signs in quotes`
		);
	}
	const result = v.safeParse(description, value);
	if (!result.success) {
		throw new UserError(`${path}: ${wrongKey(v.getDotPath(result.issues[0]) ?? '')}`);
	}
	const { gazetteer, ...said } = result.output;
	// As everything a folder says of itself, from the folder.
	return gazetteer ? { ...said, gazetteer: gazetteer.map((file) => resolve(folder, file)) } : said;
}

/** What each key of `collection.yaml` has to be. */
const expectedOfKey: Readonly<Record<string, string>> = {
	title: 'a text; write it in quotes',
	description: 'a text; write it in quotes',
	language: 'a language tag such as en, uk or ru',
	rights: '"full" or "excerpt"',
	gazetteer: 'a file that `dateline gazetteer add` made, or a list of them',
	sources:
		'a list of sources, each with a title, a licence and, where it has one, a url that begins with https:// or http://'
};

/** Says what is wrong at a key such as `sources.0.url`. */
function wrongKey(key: string): string {
	const [name] = key.split('.');
	if (name === '') return `write lines of "key: value"; the keys are ${keys}`;
	const expected = expectedOfKey[name];
	if (expected === undefined) return `there is no key "${name}"; the keys are ${keys}`;
	return key === name ? `${name} is not ${expected}` : `${name} is not ${expected}: see ${key}`;
}

const keys = Object.keys(expectedOfKey).join(', ');

/** Enough work to be worth a message to a thread, and small enough to be shared out evenly. */
const batchLimits = { articles: 40, characters: 200_000 };

/** All articles of a collection in order, in batches. */
export async function* articleBatches(collection: CollectionInput): AsyncGenerator<ArticleInput[]> {
	let batch: ArticleInput[] = [];
	let characters = 0;
	for (const { path, where } of collection.files) {
		if (lineEndings.has(extname(path).toLowerCase())) {
			let number = 0;
			for await (const line of createInterface({
				input: createReadStream(path),
				crlfDelay: Infinity
			})) {
				number++;
				if (line.trim() === '') continue;
				batch.push({ kind: 'line', line, where: `${where}, line ${number}` });
				characters += line.length;
				if (batch.length >= batchLimits.articles || characters >= batchLimits.characters) {
					yield batch;
					[batch, characters] = [[], 0];
				}
			}
		} else {
			batch.push({ kind: 'file', path, where });
			if (batch.length >= batchLimits.articles) {
				yield batch;
				[batch, characters] = [[], 0];
			}
		}
	}
	if (batch.length > 0) yield batch;
}
