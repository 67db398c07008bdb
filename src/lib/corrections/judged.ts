/**
 * All articles of a desk as its corrections have them. A stroke mostly says something of one article: the others
 * are taken as they were judged before.
 */
import type { Article } from '../article/article.ts';
import type { TextRange } from '../collection/passages.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { prepareCorrections, review, type PreparedCorrections, type Reviewed } from './apply.ts';
import type { Corrections } from './corrections.ts';

/** An article as the machine has read it. */
export interface DeskArticle {
	readonly article: Article;
	/** SHA-256 of its text, hexadecimal. */
	readonly sha: string;
	/** Its sentences, in reading order. */
	readonly sentences: readonly TextRange[];
	/** With reasons, in reading order. */
	readonly mentions: readonly Mention[];
}

/** An article as the corrections have it, with what they said when it was judged: of all articles, and of it alone. */
export interface Judged extends Reviewed {
	readonly by: readonly [ofAll: string, ofIt: string];
}

/**
 * Judges articles by corrections, today.
 *
 * @param before The same articles as they were judged last, by id.
 * @returns By id, in the order of the articles.
 */
export function judge(
	articles: Iterable<DeskArticle>,
	corrections: Corrections,
	before: ReadonlyMap<string, Judged>
): ReadonlyMap<string, Judged> {
	const today = new Date().toISOString().slice(0, 10);
	const prepared = prepareCorrections(corrections, today);
	const { rules, places } = corrections;
	const ofAll = JSON.stringify([today, rules, places, [...prepared.checkedPlaces]]);
	const judged = new Map<string, Judged>();
	for (const { article, sha, mentions } of articles) {
		const { id, text, published } = article;
		const ofIt = saidOf(id, prepared);
		const last = before.get(id);
		if (last?.by[0] === ofAll && last.by[1] === ofIt) {
			judged.set(id, last);
			continue;
		}
		const day = published?.slice(0, 10) ?? null;
		judged.set(id, {
			...review({ id, text, day, sha }, mentions, prepared),
			by: [ofAll, ofIt]
		});
	}
	return judged;
}

/** What corrections say of one article alone, each with its number. */
function saidOf(
	article: string,
	{ corrections, mentionsOfArticle, checksOfArticle }: PreparedCorrections
): string {
	const [mentions, checks] = [mentionsOfArticle.get(article), checksOfArticle.get(article)];
	if (mentions === undefined && checks === undefined) return '';
	return JSON.stringify([
		mentions?.map((i) => [i, corrections.mentions[i]]),
		checks?.map((i) => [i, corrections.checked[i]])
	]);
}
