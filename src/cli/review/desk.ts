/**
 * The desk's memory: a collection as the machine has read it, the corrections made of it, and what is
 * left to look at. Knows no network and no page.
 */
import type { Article } from '../../lib/article/article.ts';
import { cutPassages, sentencesOf } from '../../lib/collection/passages.ts';
import { slugify } from '../../lib/collection/slug.ts';
import {
	prepareCorrections,
	quoteOf,
	review,
	reviewQueue,
	type QueueItem,
	type ReviewedMention,
	type ReviewedPlace
} from '../../lib/corrections/index.ts';
import { isCapital, isCountry } from '../../lib/geo/feature-code.ts';
import { lookUp, type Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import type { Mention } from '../../lib/geoparse/mention/index.ts';
import { tokenize } from '../../lib/geoparse/tokens/index.ts';
import { lexiconFor } from '../../lib/geoparse/lexicon/index.ts';
import { UserError } from '../errors.ts';
import type { CorrectionsFile, Decision } from './corrections-file.ts';
import type {
	DeskCard,
	DeskPlace,
	DeskState,
	Stroke
} from '../../lib/corrections/desk-protocol.ts';

/** An article as the machine has read it. */
export interface DeskArticle {
	readonly article: Article;
	/** SHA-256 of its text, hexadecimal. */
	readonly sha: string;
	/** With reasons, in reading order. */
	readonly mentions: readonly Mention[];
}

/** Cards that are sent whole. */
const cardsSent = 30;
/** Places a look-up tells at most. */
const placesFound = 9;

export class Desk {
	readonly #title: string;
	readonly #articles: ReadonlyMap<string, DeskArticle>;
	readonly #gazetteer: Gazetteer;
	readonly #file: CorrectionsFile;
	#reviewed: ReadonlyMap<string, readonly ReviewedMention[]> = new Map();
	#queue: readonly QueueItem[] = [];
	#notices: readonly string[] = [];

	constructor(
		title: string,
		articles: readonly DeskArticle[],
		gazetteer: Gazetteer,
		file: CorrectionsFile
	) {
		this.#title = title;
		this.#articles = new Map(articles.map((each) => [each.article.id, each]));
		this.#gazetteer = gazetteer;
		this.#file = file;
		this.#review();
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
			undoable: this.#file.undoable,
			notices: this.#notices
		};
	}

	/**
	 * Writes a decision down.
	 *
	 * @throws {UserError} If the card is gone, or names a place that nobody knows.
	 */
	async decide(stroke: Stroke, author: { by: string | null; at: string }): Promise<void> {
		const { articleId, mention } = this.#mentionOf(stroke.key);
		const { article, sha } = this.#articles.get(articleId)!;
		const quote = quoteOf(article.text, mention.start, mention.end);
		const decisions: Decision[] = [];
		let { place } = stroke;
		if (stroke.newPlace !== undefined) {
			const { name, point, precisionKm } = stroke.newPlace;
			place = this.#unusedId(name);
			decisions.push({ do: 'place', id: place, name, point, precisionKm });
		} else if (place !== undefined && place !== 'none' && place !== 'unplaced') {
			if (!this.#isKnown(place)) throw new UserError(`no place has the id "${place}"`);
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
		await this.#file.decide(decisions, author);
		this.#review();
	}

	/** Takes the last decision back. */
	async undo(): Promise<boolean> {
		const isDone = await this.#file.undo();
		this.#review();
		return isDone;
	}

	/** Reads what was written by hand meanwhile. */
	async refresh(): Promise<void> {
		try {
			if (await this.#file.refresh()) this.#review();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			this.#notices = [error.message];
		}
	}

	/** Places by any of their names, the best known first; the editor's own among them. */
	find(name: string): DeskPlace[] {
		const own = this.#file.corrections.places
			.filter(
				(place) => place.point !== null && place.name?.toLowerCase().includes(name.toLowerCase())
			)
			.map((place) => this.#place(place.id, null)!);
		const { places } = lookUp(name, this.#gazetteer, placesFound);
		return [...own, ...places.map(({ entry }) => this.#place(entry.id, null)!)].slice(
			0,
			placesFound
		);
	}

	#review(): void {
		const prepared = prepareCorrections(
			this.#file.corrections,
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
		const { corrections: all } = this.#file;
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
		const { article } = this.#articles.get(id)!;
		const mention = this.#reviewed.get(id)![number];
		const { text, language } = article;
		const tokens = tokenize(text, lexiconFor(language).abbreviations);
		const [passage] = cutPassages(text, sentencesOf(tokens), [mention]);
		const { placeId, confidence } = mention;
		const candidates = [
			...(placeId === null ? [] : [{ placeId, confidence }]),
			...mention.candidates
		].flatMap((candidate) => this.#place(candidate.placeId, candidate.confidence) ?? []);
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
			throw new UserError('this mention is no longer there; the list is new');
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

	/** A place of the gazetteer or, where the corrections give one, of the editor's own. */
	#place(id: string, confidence: number | null): DeskPlace | undefined {
		const own = this.#file.corrections.places.find((place) => place.id === id);
		const row = this.#gazetteer.rowOf(id);
		if (row === undefined) {
			if (own?.point == null) return undefined;
			const name = own.name ?? id;
			return { id, name, where: '', featureCode: '', lngLat: own.point, population: 0, confidence };
		}
		const entry = this.#gazetteer.entry(row);
		const holders = [this.#gazetteer.admin1Row(row), this.#gazetteer.countryRow(row)]
			.filter((holder) => holder >= 0 && holder !== row)
			.map((holder) => this.#gazetteer.entry(holder).name);
		return {
			id,
			name: own?.label.en ?? entry.name,
			where: holders.join(', '),
			featureCode: entry.featureCode,
			lngLat: own?.point ?? [entry.lngLat[0], entry.lngLat[1]],
			population: entry.population,
			confidence
		};
	}

	#unusedId(name: string): string {
		const plain = `local:${slugify(name) || 'place'}`;
		let id = plain;
		for (let number = 2; this.#isKnown(id); number++) id = `${plain}-${number}`;
		return id;
	}
}

const keyOf = (article: string, start: number) => `${article}:${start}`;
