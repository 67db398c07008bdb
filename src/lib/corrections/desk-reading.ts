/**
 * A collection as it is read now, by the machine and by its editors: what each name means, and what is left to look
 * at. Knows nothing of how it is shown or decided.
 */
import { isCapital, isCountry } from '../geo/feature-code.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import type { ReviewedMention } from './apply.ts';
import { DeskProblem } from './desk-protocol.ts';
import type { DeskPlaces } from './desk-places.ts';
import type { DeskArticle, Judged } from './judged.ts';
import { isUnsure, reviewQueue, type QueueItem, type ReviewedPlace } from './queue.ts';

/** A mention with its article's id. */
export interface Named {
	readonly articleId: string;
	readonly mention: ReviewedMention;
}

/** Tells a mention from every other: article, the text that it was read in, and offset. */
export const keyOf = (article: DeskArticle, start: number) => `${versionOf(article)}:${start}`;

/** Tells an article, as its text is, from every other. */
export const versionOf = ({ article, sha }: DeskArticle) => `${article.id}:${sha.slice(0, 8)}`;

/** What a key is of; a key that a page has made up is of nothing. */
export function partsOfKey(key: string): { id: string; version: string; start: number } {
	const [, version = '', id = '', start = ''] = /^(([^:]*):[^:]*):(\d+)$/.exec(key) ?? [];
	return { id, version, start: Number(start) };
}

export class DeskReading {
	readonly #judged: ReadonlyMap<string, Judged>;
	/** Mentions by their normalized names. */
	readonly #named = new Map<string, Named[]>();
	/** What is left to do, worst first. */
	readonly queue: readonly QueueItem[];

	/** @param judged Articles as the corrections have them, by id. */
	constructor(judged: ReadonlyMap<string, Judged>, places: DeskPlaces) {
		this.#judged = judged;
		const articles = Array.from(judged, ([id, { mentions, names }]) => ({ id, mentions, names }));
		for (const { id: articleId, mentions, names } of articles) {
			mentions.forEach((mention, i) => {
				const known = this.#named.get(names[i]);
				if (known === undefined) this.#named.set(names[i], [{ articleId, mention }]);
				else known.push({ articleId, mention });
			});
		}
		this.queue = reviewQueue(articles, (id) => reviewedPlace(places, id));
	}

	/** Mentions, and those that a person has seen. */
	get counts(): { readonly mentions: number; readonly checked: number } {
		let [mentions, checked] = [0, 0];
		for (const judged of this.#judged.values()) {
			mentions += judged.mentions.length;
			checked += judged.checked;
		}
		return { mentions, checked };
	}

	/** The mentions of an article, in reading order. */
	mentionsIn(article: string): readonly ReviewedMention[] {
		return this.#judged.get(article)!.mentions;
	}

	/** @throws {DeskProblem} If the mention is gone, or its article is another text now. */
	mentionOf(key: string): Named {
		const { id, version, start } = partsOfKey(key);
		const judged = this.#judged.get(id);
		const mention = judged?.mentions.find((each) => each.start === start);
		if (!judged || !mention || versionOf(judged.of) !== version) {
			throw new DeskProblem('mentionGone');
		}
		return { articleId: id, mention };
	}

	/**
	 * The item of the queue that a mention is of, with this mention in the place of the one that is shown for all.
	 *
	 * @returns `null` where it is not asked for.
	 */
	itemOf(named: Named): QueueItem | null {
		const { articleId, mention } = named;
		if (mention.isChecked) return null;
		const { mentions, names } = this.#judged.get(articleId)!;
		const number = mentions.indexOf(mention);
		const asked = this.queue.find((item) => {
			const other = this.#judged.get(item.article)!;
			const shown = other.mentions[item.mention];
			return (
				other.names[item.mention] === names[number] &&
				shown.placeId === mention.placeId &&
				shown.kind === mention.kind &&
				(item.reason === 'unplaced' || isUnsure(shown) === isUnsure(mention))
			);
		});
		return asked === undefined ? null : { ...asked, article: articleId, mention: number };
	}

	/** Mentions whose names begin so, then those of which another word does; at most so many. */
	mentionsCalled(name: string, most: number): readonly Named[] {
		const wanted = ` ${normalizeName(name)}`;
		const found = [...this.#named].flatMap(([known, mentions]) => {
			const at = ` ${known}`.indexOf(wanted);
			return at < 0 ? [] : [{ rank: at > 0 ? 2 : known.length >= wanted.length ? 1 : 0, mentions }];
		});
		found.sort((a, b) => a.rank - b.rank);
		return found.flatMap(({ mentions }) => mentions).slice(0, most);
	}

	/** All mentions of a name, in the order of the articles. */
	mentionsOf(name: string): readonly Named[] {
		return this.#named.get(normalizeName(name)) ?? [];
	}

	/** Whether all mentions of a name mean one place, or all none. */
	isOneReading(name: string): boolean {
		return new Set(this.mentionsOf(name).map(({ mention }) => mention.placeId)).size < 2;
	}

	/** The unchecked mentions of a name that are read as one of them is. */
	readAs(name: string, { placeId, kind }: ReviewedMention): readonly Named[] {
		return this.mentionsOf(name).filter(
			({ mention }) => !mention.isChecked && mention.placeId === placeId && mention.kind === kind
		);
	}
}

function reviewedPlace(places: DeskPlaces, id: string): ReviewedPlace | undefined {
	const place = places.place(id);
	if (place === undefined) return undefined;
	const { featureCode, lngLat } = place;
	return { lngLat, isGovernment: isCapital(featureCode) || isCountry(featureCode) };
}
