/**
 * All articles of a desk as its corrections have them. A stroke mostly says something of one article: the others
 * are taken as they were judged before.
 */
import type { Article } from '../article/article.ts';
import type { TextRange } from '../collection/passages.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import {
	entriesOf,
	nameOf,
	prepareCorrections,
	review,
	ruleKeysOf,
	rulesFor,
	type PreparedCorrections,
	type Reviewed
} from './apply.ts';
import type { Corrections } from './corrections.ts';

/** An article as the machine has read it. */
export interface DeskArticle {
	readonly article: Article;
	/** Other ids that corrections may call it by. */
	readonly formerIds: readonly string[];
	/** SHA-256 of its text, hexadecimal. */
	readonly sha: string;
	/** Its sentences, in reading order. */
	readonly sentences: readonly TextRange[];
	/** With reasons, in reading order. */
	readonly mentions: readonly Mention[];
}

/** An article as the corrections have it, with what they said when it was judged: of all articles, and of it. */
export interface Judged extends Reviewed {
	readonly of: DeskArticle;
	/** Of the mentions, normalized. */
	readonly names: readonly string[];
	/** Mentions that a person has seen. */
	readonly checked: number;
	readonly by: readonly [ofAll: string, ofIt: string];
}

/** Keys of articles: one that changes is another. */
const ruleKeys = new WeakMap<DeskArticle, ReadonlySet<string>>();

/**
 * Judges articles by corrections, today.
 *
 * @param before What was judged last, by id.
 * @returns By id, in the order of the articles.
 */
export function judge(
	articles: Iterable<DeskArticle>,
	corrections: Corrections,
	before: ReadonlyMap<string, Judged>
): ReadonlyMap<string, Judged> {
	const today = new Date().toISOString().slice(0, 10);
	const prepared = prepareCorrections(corrections, today);
	const ofAll = JSON.stringify([today, corrections.places, [...prepared.checkedPlaces]]);
	const judged = new Map<string, Judged>();
	for (const each of articles) {
		const { article, formerIds, sha, mentions } = each;
		const { id, text, published } = article;
		const ofIt = saidOf(each, prepared);
		const last = before.get(id);
		if (last?.of === each && last.by[0] === ofAll && last.by[1] === ofIt) {
			judged.set(id, last);
			continue;
		}
		const day = published?.slice(0, 10) ?? null;
		const reviewed = review({ id, formerIds, text, day, sha }, mentions, prepared);
		judged.set(id, {
			...reviewed,
			of: each,
			names: reviewed.mentions.map((mention) => normalizeName(nameOf(mention, text))),
			checked: reviewed.mentions.filter(({ isChecked }) => isChecked).length,
			by: [ofAll, ofIt]
		});
	}
	return judged;
}

/** What corrections say of one article, each with its number: the rules that may meet it, and those of it alone. */
function saidOf(each: DeskArticle, prepared: PreparedCorrections): string {
	const { corrections, mentionsOfArticle, checksOfArticle } = prepared;
	const { article, formerIds } = each;
	const rules = rulesFor(prepared, () => {
		const keys = ruleKeys.get(each) ?? ruleKeysOf(article.text, each.mentions);
		ruleKeys.set(each, keys);
		return keys;
	});
	const of = { id: article.id, formerIds };
	const [mentions, checks] = [entriesOf(of, mentionsOfArticle), entriesOf(of, checksOfArticle)];
	if (rules.length + mentions.length + checks.length === 0) return '';
	return JSON.stringify([
		rules.map((i) => [i, corrections.rules[i]]),
		mentions.map((i) => [i, corrections.mentions[i]]),
		checks.map((i) => [i, corrections.checked[i]])
	]);
}
