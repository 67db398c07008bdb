/**
 * The first half of a build, as a task for the pool: reads articles and geoparses them. What is
 * wrong with an article is an answer too, so that all problems of a folder are told at once.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ReadArticle, ReadOptions } from '../lib/article/assemble.ts';
import {
	endingOf,
	formatsFor,
	problemOf,
	readFile,
	readRecord,
	type ReadItem
} from '../lib/article/read/index.ts';
import type { Article, Rights } from '../lib/article/article.ts';
import type { GeoparsedArticle } from '../lib/collection/collect.ts';
import { cutPassages, sentencesOf } from '../lib/collection/passages.ts';
import { slugify } from '../lib/collection/slug.ts';
import {
	prepareCorrections,
	review,
	type Corrections,
	type Reviewed
} from '../lib/corrections/index.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { focus } from '../lib/geoparse/focus.ts';
import { openSharedGazetteer, type SharedGazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { readText } from '../lib/geoparse/geoparse.ts';
import { readRegularFile } from './files.ts';
import { loadModels } from './geodata.ts';
import type { ArticleInput } from './inputs.ts';

/** An article read and geoparsed, or why it could not be. */
export type Ingested =
	| {
			readonly where: string;
			/** As of {@link ReadArticle}. */
			readonly hasOwnId: boolean;
			readonly hasOwnTitle: boolean;
			readonly geoparsed: GeoparsedArticle;
			/** What is odd about it, in sentences. */
			readonly warnings: readonly string[];
			/** Which corrections met something in it. */
			readonly met: Omit<Reviewed, 'mentions'>;
	  }
	| { readonly where: string; readonly problem: string }
	| {
			readonly where: string;
			/** ISO date before which it may not be published: it is left out. */
			readonly embargoUntil: string;
	  };

export interface IngestData {
	/** Rights of an article that states none. */
	readonly rights: Rights;
	/** As of {@link ReadOptions}. */
	readonly columns?: Readonly<Record<string, string>>;
	readonly gazetteer: SharedGazetteer;
	readonly corrections: Corrections;
	/** By publisher, in small letters, the place that it is published in. */
	readonly homes: Readonly<Record<string, string>>;
	/** ISO date from which delays of corrections count back. */
	readonly today: string;
	/** Whether articles under embargo are read all the same: for the editor alone. */
	readonly readsEmbargoed?: boolean;
	/** Whether mentions tell why their place was chosen. */
	readonly explain?: boolean;
}

/** SHA-256 of a text, hexadecimal. */
export const textSha = (text: string) => createHash('sha256').update(text).digest('hex');

export async function createTask({
	rights,
	columns,
	gazetteer: shared,
	corrections,
	homes,
	today,
	readsEmbargoed = false,
	explain
}: IngestData) {
	const prepared = prepareCorrections(corrections, today);
	const gazetteer = openSharedGazetteer(shared);
	const models = await loadModels();

	const analyze = (article: Article) => {
		const { id, text, language } = article;
		const publisher = article.publisher?.toLowerCase() ?? '';
		const home = Object.hasOwn(homes, publisher) ? homes[publisher] : null;
		const options = { language, model: models.get(languageForTag(language)), explain, home };
		const { tokens, mentions: found } = readText(text, gazetteer, options);
		const day = article.published?.slice(0, 10) ?? null;
		const { mentions, ...met } = review({ id, text, day, sha: textSha(text) }, found, prepared);
		const geoparsed: GeoparsedArticle = {
			article,
			mentions,
			focus: focus(mentions, gazetteer).map(({ placeId }) => placeId),
			passages: cutPassages(text, sentencesOf(tokens), mentions)
		};
		return { geoparsed, met };
	};

	const ingest = ({ article: read, name, where, warnings }: ReadAs): Ingested => {
		const { hasOwnId, hasOwnTitle, embargoUntil } = read;
		if (embargoUntil !== undefined && !readsEmbargoed && embargoUntil.slice(0, 10) > today) {
			return { where, embargoUntil: embargoUntil.slice(0, 10) };
		}
		const id = hasOwnId ? read.id : idFor(read, name);
		const analyzed = analyze({ ...published(read), id });
		return { where, hasOwnId, hasOwnTitle, ...analyzed, warnings: warnings ?? [] };
	};

	return async (
		batch: readonly ArticleInput[],
		begins: (input: number) => void
	): Promise<Ingested[]> => {
		const answers: Ingested[] = [];
		for (const [i, input] of batch.entries()) {
			begins(i);
			for await (const item of itemsOf(input, { rights, columns, keepsCaptions: true })) {
				// Each article of a long file has its own time.
				begins(i);
				try {
					answers.push('problem' in item ? item : ingest(item));
				} catch (error) {
					answers.push({ where: item.where, problem: problemOf(error, item.where) });
				}
			}
		}
		return answers;
	};
}

/** An article without what is only known of its reading. */
const published = ({
	id,
	title,
	url,
	publisher,
	authors,
	published,
	language,
	rights,
	note,
	sources,
	verification,
	verifiedBy,
	isGraphic,
	text
}: ReadArticle): Article => ({
	...{ id, title, url, publisher, authors, published, language, rights, note, sources, text },
	...{ verification, verifiedBy, isGraphic }
});

type ReadAs = Exclude<ReadItem, { problem: string }>;

/** The articles of an input, and what is wrong with some of them. */
async function* itemsOf(input: ArticleInput, options: ReadOptions): AsyncGenerator<ReadItem> {
	const { where } = input;
	if (input.kind === 'record') {
		yield 'problem' in input.record ? input.record : await readRecord(input.record, options);
		return;
	}
	const { path } = input;
	const name = basename(path).slice(0, -endingOf(path).length || undefined);
	try {
		const limit = Math.max(...formatsFor(path).map(({ maxBytes }) => maxBytes));
		yield* readFile(await readRegularFile(path, where, limit), path, { name, where }, options);
	} catch (error) {
		yield { where, problem: problemOf(error, where) };
	}
}

/** An id for an article that states none: its file's name, else its date and title. */
function idFor({ title, published }: ReadArticle, name: string): string {
	const day = published?.slice(0, 10);
	return slugify(name) || [day, slugify(title, 60)].filter(Boolean).join('-') || 'article';
}
