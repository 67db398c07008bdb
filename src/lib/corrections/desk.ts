/**
 * The desk's memory: a collection as the machine has read it, the corrections made of it, and what is
 * left to look at. Knows no network, no page and no file: it runs behind the desk's server and in an exported page.
 */
import type { Article } from '../article/article.ts';
import { cutPassages, type TextRange } from '../collection/passages.ts';
import { slugify } from '../collection/slug.ts';
import { isCapital, isCountry } from '../geo/feature-code.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import { prepareCorrections, review, type ReviewedMention } from './apply.ts';
import type { Corrections } from './corrections.ts';
import type { Author, Decision } from './decision.ts';
import {
	DeskProblem,
	type DeskCard,
	type DeskPlace,
	type DeskState,
	type KnownPlace,
	type MissedName,
	type NewPlace,
	type Stroke
} from './desk-protocol.ts';
import { ownFeatures } from './own-features.ts';
import { quoteOf } from './quote.ts';
import { reviewQueue, type QueueItem, type ReviewedPlace } from './queue.ts';

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

/** The places that a desk knows beside the editor's own. */
export interface DeskGazetteer {
	/** A place by its id. */
	place(id: string): KnownPlace | undefined;
	/** Places by any of their names, the best known first, at most so many. */
	find(name: string, most: number): readonly KnownPlace[];
}

/** Where decisions are kept. */
export interface Decisions {
	/** All corrections that hold, with those decided. */
	readonly corrections: Corrections;
	/** Strokes that can be taken back. */
	readonly undoable: number;
	/** Writes decisions made at one stroke, which one undo takes back. */
	decide(decisions: readonly Decision[], author: Author): Promise<void>;
	/** Takes the last stroke back. @returns Whether there was one. */
	undo(): Promise<boolean>;
}

/** Cards that are sent whole. */
const cardsSent = 30;
/** Places a look-up tells at most. */
const placesFound = 9;

export class Desk {
	readonly #title: string;
	readonly #articles: ReadonlyMap<string, DeskArticle>;
	readonly #gazetteer: DeskGazetteer;
	readonly #decisions: Decisions;
	#reviewed: ReadonlyMap<string, readonly ReviewedMention[]> = new Map();
	#queue: readonly QueueItem[] = [];
	#notices: readonly string[] = [];

	constructor(
		title: string,
		articles: readonly DeskArticle[],
		gazetteer: DeskGazetteer,
		decisions: Decisions
	) {
		this.#title = title;
		this.#articles = new Map(articles.map((each) => [each.article.id, each]));
		this.#gazetteer = gazetteer;
		this.#decisions = decisions;
		this.reread();
	}

	/** What is left to do, worst first. */
	state(): DeskState {
		const all = [...this.#reviewed.values()].flat();
		return {
			title: this.#title,
			cards: this.#queue.slice(0, cardsSent).map((item) => this.#card(item)),
			left: this.#queue.length,
			mentions: all.length,
			checked: all.filter(({ isChecked }) => isChecked).length,
			undoable: this.#decisions.undoable,
			notices: this.#notices
		};
	}

	/**
	 * Writes a decision down.
	 *
	 * @throws {DeskProblem} If the card is gone, or names a place that nobody knows.
	 */
	async decide(stroke: Stroke, author: Author): Promise<void> {
		const { articleId, mention } = this.#mentionOf(stroke.key);
		const { article, sha } = this.#articles.get(articleId)!;
		const quote = quoteOf(article.text, mention.start, mention.end);
		const decisions: Decision[] = [];
		let { place } = stroke;
		if (stroke.newPlace !== undefined) {
			const added = this.#added(stroke.newPlace);
			place = added.id;
			decisions.push(added);
		} else if (place !== undefined && place !== 'none' && place !== 'unplaced') {
			if (!this.#isKnown(place)) throw new DeskProblem(`no place has the id "${place}"`);
		}
		const change = {
			...(place !== undefined && { place }),
			...(stroke.kind !== undefined && { kind: stroke.kind }),
			...(stroke.reason !== undefined && stroke.reason !== '' && { reason: stroke.reason })
		};
		const isChange = place !== undefined || stroke.kind !== undefined;
		if (!isChange && !stroke.all) {
			decisions.push({ do: 'check', article: articleId, quote, sha: sha.slice(0, 12) });
		} else if (!isChange) {
			// Right as it is, for all of this name: said as a rule, so that new articles follow it.
			const now = mention.placeId ?? 'unplaced';
			decisions.push({ do: 'rule', name: mention.text, place: now });
		} else if (stroke.all) {
			decisions.push({ do: 'rule', name: mention.text, ...change });
		} else {
			decisions.push({ do: 'mention', article: articleId, quote, ...change });
		}
		await this.#decisions.decide(decisions, author);
		this.reread();
	}

	/**
	 * Writes down that a name means a place wherever the articles write it, found by the machine or not.
	 *
	 * @throws {DeskProblem} If no article writes it, or nobody knows the place.
	 */
	async name(missed: MissedName, author: Author): Promise<void> {
		const { name } = missed;
		if (![...this.#articles.values()].some(({ article }) => article.text.includes(name))) {
			throw new DeskProblem(`no article writes "${name}"`);
		}
		const added = 'newPlace' in missed ? [this.#added(missed.newPlace)] : [];
		const place = 'newPlace' in missed ? added[0].id : missed.place;
		if (added.length === 0 && !this.#isKnown(place)) {
			throw new DeskProblem(`no place has the id "${place}"`);
		}
		await this.#decisions.decide([...added, { do: 'rule', name, place }], author);
		this.reread();
	}

	/** Takes the last decision back. */
	async undo(): Promise<boolean> {
		const isDone = await this.#decisions.undo();
		this.reread();
		return isDone;
	}

	/** Tells the editor something until the next stroke. */
	tell(notice: string): void {
		this.#notices = [notice];
	}

	/** Places by any of their names, the best known first; the editor's own among them. */
	find(name: string): DeskPlace[] {
		const own = this.#decisions.corrections.places
			.filter(
				(place) => place.point !== null && place.name?.toLowerCase().includes(name.toLowerCase())
			)
			.map((place) => this.#place(place.id, null)!);
		const known = this.#gazetteer
			.find(name, placesFound)
			.flatMap(({ id }) => this.#place(id, null) ?? []);
		return [...own, ...known].slice(0, placesFound);
	}

	/** Judges everything anew by the corrections as they are now. */
	reread(): void {
		const prepared = prepareCorrections(
			this.#decisions.corrections,
			new Date().toISOString().slice(0, 10)
		);
		const reviewed = new Map<string, readonly ReviewedMention[]>();
		const rules = new Set<number>();
		const corrections = new Set<number>();
		const stale = new Set<number>();
		for (const [id, { article, sha, mentions }] of this.#articles) {
			const day = article.published?.slice(0, 10) ?? null;
			const result = review({ id, text: article.text, day, sha }, mentions, prepared);
			reviewed.set(id, result.mentions);
			for (const number of result.rules) rules.add(number);
			for (const number of result.corrections) corrections.add(number);
			for (const number of result.stale) stale.add(number);
		}
		this.#reviewed = reviewed;
		this.#queue = reviewQueue(
			[...reviewed].map(([id, mentions]) => ({ id, mentions })),
			(id) => this.#judged(id)
		);
		const { corrections: all } = this.#decisions;
		this.#notices = [
			...all.rules.flatMap(({ name, pattern }, i) =>
				rules.has(i) ? [] : [`rules[${i}] (${name ?? pattern}) meets nothing in these articles`]
			),
			...all.mentions.flatMap(({ article, exact }, i) =>
				corrections.has(i) ? [] : [`mentions[${i}] (“${exact}” in ${article}) meets nothing`]
			),
			...[...stale].map((i) => `${all.checked[i].article} was checked as another text; look again`)
		];
	}

	#card({ article: id, mention: number, reason, alike }: QueueItem): DeskCard {
		const { article, sentences } = this.#articles.get(id)!;
		const mention = this.#reviewed.get(id)![number];
		const { text, language } = article;
		const [passage] = cutPassages(text, sentences, [mention]);
		const { placeId, confidence } = mention;
		const weighed = [...(placeId === null ? [] : [{ placeId, confidence }]), ...mention.candidates];
		const candidates = [...weighed, ...this.#ownCalled(mention.text, weighed)].flatMap(
			(candidate) => this.#place(candidate.placeId, candidate.confidence) ?? []
		);
		const others = new Set(this.#reviewed.get(id)!.map((each) => each.placeId));
		others.delete(placeId);
		const context = [...others].flatMap((other) => {
			const place = other === null ? undefined : this.#place(other, null);
			return place === undefined ? [] : [place.lngLat];
		});
		return {
			key: keyOf(id, mention.start),
			reason,
			alike,
			article: {
				id,
				title: article.title,
				day: article.published?.slice(0, 10) ?? null,
				publisher: article.publisher,
				language
			},
			before: text.slice(passage.start, mention.start),
			words: mention.text,
			after: text.slice(mention.end, passage.end),
			kind: mention.kind,
			placeId,
			candidates,
			context,
			reasons: mention.reasons ?? []
		};
	}

	#mentionOf(key: string): { articleId: string; mention: ReviewedMention } {
		const at = key.lastIndexOf(':');
		const articleId = key.slice(0, at);
		const mention = this.#reviewed
			.get(articleId)
			?.find(({ start }) => start === Number(key.slice(at + 1)));
		if (mention === undefined)
			throw new DeskProblem('this mention is no longer there; the list is new');
		return { articleId, mention };
	}

	#judged(id: string): ReviewedPlace | undefined {
		const place = this.#place(id, null);
		if (place === undefined) return undefined;
		const { featureCode, lngLat } = place;
		return { lngLat, isGovernment: isCapital(featureCode) || isCountry(featureCode) };
	}

	#isKnown(id: string): boolean {
		return this.#place(id, null) !== undefined;
	}

	/** The editor's own places of a name, but for those that were weighed: one that was pinned once is a key away. */
	#ownCalled(name: string, weighed: readonly { readonly placeId: string }[]) {
		const wanted = normalizeName(name);
		return this.#decisions.corrections.places
			.filter((place) => place.point !== null && normalizeName(place.name ?? '') === wanted)
			.filter(({ id }) => !weighed.some(({ placeId }) => placeId === id))
			.map(({ id }) => ({ placeId: id, confidence: null }));
	}

	/** A place of the gazetteer or, where the corrections give one, of the editor's own. */
	#place(id: string, confidence: number | null): DeskPlace | undefined {
		const own = this.#decisions.corrections.places.find((place) => place.id === id);
		const known = this.#gazetteer.place(id);
		if (known === undefined) {
			if (own?.point == null) return undefined;
			const name = own.name ?? id;
			const featureCode = own.feature?.slice('P.'.length) ?? '';
			return { id, name, where: '', featureCode, lngLat: own.point, population: 0, confidence };
		}
		return {
			...known,
			name: own?.label.en ?? known.name,
			lngLat: own?.point ?? known.lngLat,
			confidence
		};
	}

	/** A place of the editor's own, as it is written down. */
	#added({ name, point, precisionKm, feature }: NewPlace) {
		const id = this.#unusedId(name);
		return { do: 'place', id, name, point, precisionKm, feature: ownFeatures[feature] } as const;
	}

	#unusedId(name: string): string {
		const plain = `local:${slugify(name) || 'place'}`;
		let id = plain;
		for (let number = 2; this.#isKnown(id); number++) id = `${plain}-${number}`;
		return id;
	}
}

const keyOf = (article: string, start: number) => `${article}:${start}`;
