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
import type { Rights } from '../lib/article/article.ts';
import type { GeoparsedArticle } from '../lib/collection/collect.ts';
import { cutPassages, sentencesOf } from '../lib/collection/passages.ts';
import { slugify } from '../lib/collection/slug.ts';
import { focus } from '../lib/geoparse/focus.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import { lexiconFor } from '../lib/geoparse/languages/index.ts';
import { tokenize } from '../lib/geoparse/tokenize.ts';
import { loadGazetteer, loadModels } from './geodata.ts';
import type { ArticleInput } from './inputs.ts';

/** An article read and geoparsed, or why it could not be. */
export type Ingested =
	| { readonly where: string; readonly hasOwnId: boolean; readonly geoparsed: GeoparsedArticle }
	| { readonly where: string; readonly problem: string };

export interface IngestData {
	/** Rights of an article that states none. */
	readonly rights: Rights;
	/** Path of another gazetteer than the packaged one. */
	readonly gazetteer?: string;
}

export async function createTask({ rights, gazetteer: path }: IngestData) {
	const [gazetteer, models] = await Promise.all([loadGazetteer(path), loadModels()]);

	const analyze = (read: ReadArticle, name: string): GeoparsedArticle => {
		const { hasOwnId, ...article } = read;
		const { text, language } = article;
		const mentions = geoparse(text, gazetteer, { language, model: models.get(language) });
		const tokens = tokenize(text, lexiconFor(language).abbreviations);
		return {
			article: hasOwnId ? article : { ...article, id: idFor(read, name) },
			mentions,
			focus: focus(mentions, gazetteer).map(({ placeId }) => placeId),
			passages: cutPassages(text, sentencesOf(tokens), mentions)
		};
	};

	return (batch: readonly ArticleInput[]): Promise<Ingested[]> =>
		Promise.all(
			batch.map(async (input): Promise<Ingested> => {
				const { where } = input;
				try {
					const name = input.kind === 'file' ? basename(input.path, extname(input.path)) : '';
					const read =
						input.kind === 'line'
							? readJsonLine(input.line, where, { rights })
							: await readFileOf(input.path, name, where, { rights });
					return { where, hasOwnId: read.hasOwnId, geoparsed: analyze(read, name) };
				} catch (error) {
					if (error instanceof ArticleProblem) return { where, problem: error.message };
					throw new Error(`${where} could not be processed`, { cause: error });
				}
			})
		);
}

/** Reads a file by its ending. */
async function readFileOf(path: string, name: string, where: string, options: ReadOptions) {
	const text = await readText(path, where);
	if (!/\.html?$/i.test(path)) return readMarkdown(text, name, where, options);
	// Loaded for web pages alone: most collections have none.
	const { readHtml } = await import('./read-html.ts');
	return readHtml(text, name, where, options);
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
