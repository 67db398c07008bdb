/**
 * The first half of a build, as a task for the pool: reads articles and geoparses them. What is
 * wrong with an article is an answer too, so that all problems of a folder are told at once.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ArticleProblem } from '../lib/article/problem.ts';
import {
	decodeUtf8,
	maxArticleLength,
	readJsonLine,
	readMarkdown,
	type ReadArticle,
	type ReadOptions
} from '../lib/article/read-article.ts';
import type { Article, Rights } from '../lib/article/article.ts';
import type { GeoparsedArticle } from '../lib/collection/collect.ts';
import { cutPassages, sentencesOf } from '../lib/collection/passages.ts';
import { slugify } from '../lib/collection/slug.ts';
import { focus } from '../lib/geoparse/focus.ts';
import { openSharedGazetteer, type SharedGazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import { lexiconFor } from '../lib/geoparse/lexicon/index.ts';
import { tokenize } from '../lib/geoparse/tokens/index.ts';
import { loadModels } from './geodata.ts';
import type { ArticleInput } from './inputs.ts';
import type { FeedItem } from './read-feed.ts';

/** An article read and geoparsed, or why it could not be. */
export type Ingested =
	| {
			readonly where: string;
			/** As of {@link ReadArticle}. */
			readonly hasOwnId: boolean;
			readonly hasOwnTitle: boolean;
			readonly geoparsed: GeoparsedArticle;
	  }
	| { readonly where: string; readonly problem: string };

export interface IngestData {
	/** Rights of an article that states none. */
	readonly rights: Rights;
	readonly gazetteer: SharedGazetteer;
}

export async function createTask({ rights, gazetteer: shared }: IngestData) {
	const gazetteer = openSharedGazetteer(shared);
	const models = await loadModels();

	const analyze = (article: Article): GeoparsedArticle => {
		const { text, language } = article;
		const mentions = geoparse(text, gazetteer, { language, model: models.get(language) });
		const tokens = tokenize(text, lexiconFor(language).abbreviations);
		return {
			article,
			mentions,
			focus: focus(mentions, gazetteer).map(({ placeId }) => placeId),
			passages: cutPassages(text, sentencesOf(tokens), mentions)
		};
	};

	const ingest = (read: ReadArticle, name: string, where: string): Ingested => {
		const { hasOwnId, hasOwnTitle, ...article } = read;
		try {
			const id = hasOwnId ? article.id : idFor(read, name);
			return { where, hasOwnId, hasOwnTitle, geoparsed: analyze({ ...article, id }) };
		} catch (error) {
			throw new Error(`${where} could not be processed`, { cause: error });
		}
	};

	return async (batch: readonly ArticleInput[]): Promise<Ingested[]> => {
		const all = await Promise.all(
			batch.map(async (input): Promise<Ingested[]> => {
				const { where } = input;
				try {
					if (input.kind === 'line') {
						return [ingest(readJsonLine(input.line, where, { rights }), '', where)];
					}
					// A feed's articles have their title and day for a name.
					const name = isFeed(input.path) ? '' : basename(input.path, extname(input.path));
					const items = await readFileOf(input.path, name, where, { rights });
					return items.map((item) =>
						'problem' in item ? item : ingest(item.read, name, item.where)
					);
				} catch (error) {
					if (error instanceof ArticleProblem) return [{ where, problem: error.message }];
					throw error;
				}
			})
		);
		return all.flat();
	};
}

const isFeed = (path: string) => /\.(?:xml|rss|atom)$/i.test(path);

/** Reads the articles of a file by its ending: one, or as many as a feed has. */
async function readFileOf(
	path: string,
	name: string,
	where: string,
	options: ReadOptions
): Promise<readonly FeedItem[]> {
	const text = await readText(path, where);
	// Loaded for web pages and feeds alone: most collections have none.
	if (isFeed(path)) {
		const { readFeed } = await import('./read-feed.ts');
		return readFeed(text, where, options);
	}
	if (/\.html?$/i.test(path)) {
		const { readHtml } = await import('./read-html.ts');
		return [{ where, read: readHtml(text, name, where, options) }];
	}
	return [{ where, read: readMarkdown(text, name, where, options) }];
}

async function readText(path: string, where: string): Promise<string> {
	const { size } = await stat(path);
	// Four bytes a character at most: told before a huge file is read.
	if (size > 4 * maxArticleLength) {
		throw new ArticleProblem(
			`${where} has ${Math.round(size / 1e6)} MB, too much for one article; split it`
		);
	}
	return decodeUtf8(await readFile(path), where);
}

/** An id for an article that states none: its file's name, else its date and title. */
function idFor({ title, published }: ReadArticle, name: string): string {
	const day = published?.slice(0, 10);
	return slugify(name) || [day, slugify(title, 60)].filter(Boolean).join('-') || 'article';
}
