/**
 * A collection as it is read now, by the machine and by its editors: what each name means, and what is left to look
 * at. Knows nothing of how it is shown or decided.
 */
import { isCapital, isCountry } from '../geo/feature-code.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import type { ReviewedMention } from './apply.ts';
import { DeskProblem } from './desk-protocol.ts';
import type { DeskPlaces } from './desk-places.ts';
import type { Judged } from './judged.ts';
import { reviewQueue, type QueueItem, type ReviewedPlace } from './queue.ts';

/** A mention with its article's id. */
export interface Named {
	readonly articleId: string;
	readonly mention: ReviewedMention;
}

/** Tells a mention from every other: article and offset. */
export const keyOf = (article: string, start: number) => `${article}:${start}`;

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

	/** @throws {DeskProblem} If the mention is gone. */
	mentionOf(key: string): Named {
		const at = key.lastIndexOf(':');
		const articleId = key.slice(0, at);
		const mention = this.#judged
			.get(articleId)
			?.mentions.find(({ start }) => start === Number(key.slice(at + 1)));
		if (mention === undefined) throw new DeskProblem('mentionGone');
		return { articleId, mention };
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
