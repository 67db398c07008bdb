/**
 * The first half of a build, as a task for the pool: reads articles and geoparses them, and answers each
 * with the line of its row. What is wrong with an article is an answer too, so that one stops no other.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ReadArticle, ReadOptions } from '../lib/article/assemble.ts';
import {
	endingOf,
	formatsFor,
	noArticle,
	type NoArticle,
	readFile,
	readRecord,
	type ReadItem
} from '../lib/article/read/index.ts';
import type { Rights } from '../lib/article/article.ts';
import {
	articleFormat,
	geoparsedFormat,
	rowMention,
	rowVersion,
	wordsOf,
	type ArticleFields,
	type ArticleRow,
	type GeoparsedRow,
	type Reading,
	type RowVersions
} from '../lib/collection/geoparsed-row.ts';
import { sketchOf } from '../lib/collection/near-copies.ts';
import { cutPassages, sentencesOf } from '../lib/collection/passages.ts';
import { slugify } from '../lib/collection/slug.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { focus } from '../lib/geoparse/focus.ts';
import { openSharedGazetteer, type SharedGazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { readText } from '../lib/geoparse/geoparse.ts';
import { readArticleRow } from './chain/article-row.ts';
import { ArticleCache } from './chain/article-cache.ts';
import { ReadingCache } from './chain/cache.ts';
import { readRegularFile } from './files.ts';
import { homeOf } from './homes.ts';
import { loadModels } from './geodata.ts';
import type { ArticleInput } from './inputs.ts';
import { withOwnPlace } from './own-mentions.ts';

/** The row of an article as a line of JSON, or why there is none. */
export type Ingested =
	| {
			readonly where: string;
			readonly line: string;
			/** Whether its reading was kept from a build before, and what is wrong with what was kept. */
			readonly isCached?: boolean;
			readonly damage?: string;
			/** Why its reading could not be kept. */
			readonly unkept?: string;
	  }
	| NoArticle;

/** What articles are geoparsed with. */
export interface GeoparseData {
	readonly gazetteer: SharedGazetteer;
	readonly versions: RowVersions;
	/** By publisher, in small letters, the place that it is published in. */
	readonly homes: Readonly<Record<string, string>>;
	/** Names of the collection's own places, found wherever an article writes them so. */
	readonly knownNames: readonly string[];
	/** Whether mentions tell why their place was chosen. */
	readonly explain?: boolean;
	/** Folder that keeps readings for the next build. */
	readonly cache?: string;
}

export interface IngestData {
	/** Rights of an article that states none. */
	readonly rights: Rights;
	/** As of {@link ReadOptions}. */
	readonly columns?: Readonly<Record<string, string>>;
	/** Where the collection's files can be opened on the web, with a slash at its end. */
	readonly filesAt?: string;
	/** `null` where articles are only read: the lines are then articles'. */
	readonly geoparse: GeoparseData | null;
}

/** SHA-256 of a text, hexadecimal. */
export const textSha = (text: string) => createHash('sha256').update(text).digest('hex');

export async function createTask({ rights, columns, filesAt, geoparse }: IngestData) {
	const finish = geoparse === null ? readLine : await geoparser(geoparse);
	const options = { rights, columns, keepsCaptions: true };
	const cache =
		geoparse?.cache === undefined
			? null
			: new ArticleCache(geoparse.cache, geoparse.versions.geoparser, options);
	return async (
		batch: readonly ArticleInput[],
		begins: (input: number) => void
	): Promise<Ingested[]> => {
		const answers: Ingested[] = [];
		for (const [i, input] of batch.entries()) {
			begins(i);
			for await (const item of itemsOf(input, options, cache, filesAt)) {
				// Each article of a long file has its own time.
				begins(i);
				try {
					const damage = cache?.takeDamage();
					if ('problem' in item) answers.push(item);
					else answers.push({ ...finish(item), ...(damage !== undefined && { damage }) });
				} catch (error) {
					answers.push(noArticle(error, item.where));
				}
			}
		}
		return answers;
	};
}

const readLine = (article: ArticleFields): Ingested => {
	const row: ArticleRow = { format: articleFormat, version: rowVersion, ...article };
	return { where: article.where, line: JSON.stringify(row) };
};

/** Makes the rows of articles. */
async function geoparser(data: GeoparseData) {
	const { gazetteer: shared, versions, homes, knownNames, explain, cache: folder } = data;
	const gazetteer = openSharedGazetteer(shared);
	const models = await loadModels();
	const cache = folder === undefined ? null : new ReadingCache(folder, versions);

	const read = ({ text, language }: ArticleFields, home: string | null): Reading => {
		const model = models.get(languageForTag(language));
		const options = { language, model, knownNames, explain, home };
		const { tokens, mentions: found } = readText(text, gazetteer, options);
		const mentions = found.map((mention) => withOwnPlace(mention, gazetteer));
		const sentences = sentencesOf(tokens);
		const sketch = sketchOf(text);
		return {
			mentions: mentions.map(rowMention),
			focus: focus(mentions, gazetteer).map(({ placeId }) => placeId),
			passages: cutPassages(text, sentences, mentions),
			sentences: sentences.flatMap(({ start, end }) => [start, end]),
			sketch: sketch === null ? null : [...sketch]
		};
	};

	return (article: ArticleFields): Ingested => {
		const sha = textSha(article.text);
		const home = homeOf(article.publisher, homes);
		const key = { textSha: sha, language: article.language, home };
		const kept = cache?.get(key) ?? null;
		const reading = kept !== null && 'entry' in kept ? kept.entry : read(article, home);
		const isNew = kept === null || 'damage' in kept;
		const unkept = isNew ? (cache?.keep(key, reading) ?? null) : null;
		const row: GeoparsedRow = {
			format: geoparsedFormat,
			version: rowVersion,
			...article,
			home,
			text_sha256: sha,
			words_sha256: article.has_own_title ? sha : textSha(wordsOf(article)),
			...reading,
			problem: null,
			...versions
		};
		return {
			where: article.where,
			line: JSON.stringify(row),
			...(kept !== null && ('damage' in kept ? { damage: kept.damage } : { isCached: true })),
			...(unkept !== null && { unkept })
		};
	};
}

type Item = ArticleFields | NoArticle;

/** The articles of an input, as they were read before where it is the same, and what is wrong with some. */
async function* itemsOf(
	input: ArticleInput,
	options: ReadOptions,
	cache: ArticleCache | null,
	filesAt?: string
): AsyncGenerator<Item> {
	const { where } = input;
	if (input.kind === 'record') {
		const { record } = input;
		if ('problem' in record) {
			yield record;
			return;
		}
		const read = async function* () {
			yield readArticleRow(record) ?? fieldsOf(await readRecord(record, options));
		};
		yield* cache === null || 'values' in record
			? read()
			: cache.itemsOf(where, [record.json], read);
		return;
	}
	const { path, within } = input;
	const parts = within.split(/[\\/]/).map(encodeURIComponent);
	const address = filesAt === undefined ? undefined : filesAt + parts.join('/');
	const name = basename(path).slice(0, -endingOf(path).length || undefined);
	try {
		const limit = Math.max(...formatsFor(path).map(({ maxBytes }) => maxBytes));
		const bytes = await readRegularFile(path, where, limit);
		const read = async function* () {
			for await (const item of readFile(bytes, path, { name, where, address }, options)) {
				yield fieldsOf(item);
			}
		};
		yield* cache === null
			? read()
			: cache.itemsOf(where, [name, endingOf(path), address ?? '', bytes], read);
	} catch (error) {
		yield noArticle(error, where);
	}
}

/** What was read under the names of a row. */
function fieldsOf(item: ReadItem): Item {
	if ('problem' in item) return item;
	const { where, name, warnings = [], article: read } = item;
	return {
		where,
		article_id: read.hasOwnId ? read.id : idFor(read, name),
		has_own_id: read.hasOwnId,
		has_own_title: read.hasOwnTitle,
		title: read.title,
		url: read.url,
		publisher: read.publisher,
		authors: read.authors,
		published: read.published,
		language: read.language,
		rights: read.rights,
		note: read.note,
		verification: read.verification ?? null,
		verified_by: read.verifiedBy ?? null,
		is_graphic: read.isGraphic ?? false,
		...(read.pages && { pages: read.pages }),
		embargo_until: read.embargoUntil?.slice(0, 10) ?? null,
		sources: read.sources,
		text: read.text,
		warnings
	};
}

/** An id for an article that states none: its file's name, else its date and title. */
function idFor({ title, published }: ReadArticle, name: string): string {
	const day = published?.slice(0, 10);
	return slugify(name) || [day, slugify(title, 60)].filter(Boolean).join('-') || 'article';
}
