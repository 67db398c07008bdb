/**
 * The desk's memory: a collection as the machine has read it, the corrections made of it, and what is
 * left to look at. Knows no network, no page and no file: it runs behind the desk's server and in an exported page.
 */
import { cutPassages } from '../collection/passages.ts';
import { slugify } from '../collection/slug.ts';
import { isCapital, isCountry } from '../geo/feature-code.ts';
import type { Reason } from '../geoparse/mention/index.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import { nameOf, type ReviewedMention } from './apply.ts';
import type { CorrectionProblem, Corrections, PlaceCorrection, Quote } from './corrections.ts';
import type { Author, Decision } from './decision.ts';
import {
	DeskProblem,
	type DeskCard,
	type DeskPlace,
	type DeskState,
	type KnownPlace,
	type MissedName,
	type NamedMention,
	type NewPlace,
	type Stroke,
	type Told
} from './desk-protocol.ts';
import { judge, type DeskArticle, type Judged } from './judged.ts';
import { ownFeatures } from './own-features.ts';
import { quoteOf } from './quote.ts';
import { reviewQueue, type QueueItem, type ReviewedPlace } from './queue.ts';

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
	/** What holds, but hardly as it was meant. */
	readonly warnings: readonly CorrectionProblem[];
	/** Strokes that can be taken back. */
	readonly undoable: number;
	/** Writes decisions made at one stroke, which one undo takes back. */
	decide(decisions: readonly Decision[], author: Author): Promise<void>;
	/** Takes the last stroke back. @returns Whether there was one. */
	undo(): Promise<boolean>;
}

/** A mention with its article's id. */
interface Named {
	readonly articleId: string;
	readonly mention: ReviewedMention;
}

/** A place that a mention may mean, as the machine has weighed it, or unweighed. */
interface Weighed {
	readonly placeId: string;
	readonly confidence: number | null;
	readonly reasons?: readonly Reason[];
}

/** Cards that are sent whole. */
const cardsSent = 30;
/** Places a look-up tells at most. */
const placesFound = 9;
/** Mentions of a name that are listed, and letters around each. */
const namedListed = 60;
const lettersAround = 60;

export class Desk {
	readonly #title: string;
	readonly #articles: ReadonlyMap<string, DeskArticle>;
	readonly #gazetteer: DeskGazetteer;
	readonly #decisions: Decisions;
	#reviewed: ReadonlyMap<string, Judged> = new Map();
	/** The editor's own places and what is corrected of others, by id. */
	#places: ReadonlyMap<string, PlaceCorrection> = new Map();
	#queue: readonly QueueItem[] = [];
	#notices: readonly Told[] = [];
	/** Mentions by their normalized names. */
	#named: ReadonlyMap<string, readonly Named[]> = new Map();

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
		const all = [...this.#reviewed.values()].flatMap(({ mentions }) => mentions);
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
		const { article } = this.#articles.get(articleId)!;
		const decisions: Decision[] = [];
		let { place } = stroke;
		if (stroke.newPlace !== undefined) {
			const added = this.#added(stroke.newPlace);
			place = added.id;
			decisions.push(added);
		} else if (place !== undefined && place !== 'none' && place !== 'unplaced') {
			if (!this.#isKnown(place)) throw new DeskProblem('unknownPlace', place);
		}
		const name = nameOf(mention, article.text);
		const change = {
			...(place !== undefined && { place }),
			...(stroke.kind !== undefined && { kind: stroke.kind }),
			...(stroke.reason !== undefined && stroke.reason !== '' && { reason: stroke.reason })
		};
		const isChange = place !== undefined || stroke.kind !== undefined;
		if (!isChange && !stroke.all) {
			decisions.push(this.#foundRight({ articleId, mention }));
		} else if (!isChange && this.#isOneReading(name)) {
			// Right as it is, for all of this name: said as a rule, so that new articles follow it.
			decisions.push({ do: 'rule', name, place: mention.placeId ?? 'unplaced' });
		} else if (!isChange) {
			// A rule would make one place of what the name means elsewhere.
			for (const same of this.#readAs(name, mention)) decisions.push(this.#foundRight(same));
		} else if (stroke.all) {
			decisions.push({ do: 'rule', name, ...change });
		} else {
			const quote = quoteOfMention(article.text, mention);
			decisions.push({ do: 'mention', article: articleId, quote, ...change });
		}
		await this.#decisions.decide(decisions, author);
		this.reread();
	}

	/** That a person has seen a mention as it is read now, and found it right. */
	#foundRight({ articleId, mention }: Named): Decision {
		const { article, sha } = this.#articles.get(articleId)!;
		return {
			do: 'check',
			article: articleId,
			quote: quoteOfMention(article.text, mention),
			as: mention.placeId ?? 'unplaced',
			kind: mention.kind,
			sha: sha.slice(0, 12)
		};
	}

	/**
	 * Writes down that a name means a place wherever the articles write it, found by the machine or not.
	 *
	 * @throws {DeskProblem} If no article writes it, or nobody knows the place.
	 */
	async name(missed: MissedName, author: Author): Promise<void> {
		const { name } = missed;
		if (![...this.#articles.values()].some(({ article }) => article.text.includes(name))) {
			throw new DeskProblem('writtenNowhere', name);
		}
		const added = 'newPlace' in missed ? [this.#added(missed.newPlace)] : [];
		const place = 'newPlace' in missed ? added[0].id : missed.place;
		if (added.length === 0 && !this.#isKnown(place)) {
			throw new DeskProblem('unknownPlace', place);
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
	tell(notice: Told): void {
		this.#notices = [notice];
	}

	/**
	 * The mentions that a decision for all of a card's name is of, in the order of the articles; the first few.
	 *
	 * @throws {DeskProblem} If the card is gone.
	 */
	named(key: string): NamedMention[] {
		const { articleId, mention } = this.#mentionOf(key);
		const { text } = this.#articles.get(articleId)!.article;
		return this.#mentionsOf(nameOf(mention, text))
			.slice(0, namedListed)
			.map(({ articleId: id, mention: { start, end, kind, placeId } }) => {
				const { article } = this.#articles.get(id)!;
				const around = (from: number, to: number) =>
					article.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
				return {
					key: keyOf(id, start),
					before: around(start - lettersAround, start),
					words: article.text.slice(start, end),
					after: around(end, end + lettersAround),
					language: article.language,
					kind,
					place: placeId === null ? null : (this.#place(placeId, null)?.name ?? placeId)
				};
			});
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
		const { corrections: all } = this.#decisions;
		this.#places = new Map(all.places.map((place) => [place.id, place]));
		this.#reviewed = judge(this.#articles.values(), all, this.#reviewed);
		const rules = new Set<number>();
		const corrections = new Set<number>();
		const stale = new Set<number>();
		const named = new Map<string, Named[]>();
		const articles = Array.from(this.#reviewed, ([id, judged]) => {
			const { text } = this.#articles.get(id)!.article;
			for (const number of judged.rules) rules.add(number);
			for (const number of judged.corrections) corrections.add(number);
			for (const number of judged.stale) stale.add(number);
			for (const mention of judged.mentions) {
				const name = normalizeName(nameOf(mention, text));
				const known = named.get(name);
				if (known === undefined) named.set(name, [{ articleId: id, mention }]);
				else known.push({ articleId: id, mention });
			}
			return { id, text, mentions: judged.mentions };
		});
		this.#named = named;
		// A place is named by many mentions, and looked up once for all.
		const judged = new Map<string, ReviewedPlace | undefined>();
		this.#queue = reviewQueue(articles, (id) => {
			if (!judged.has(id)) judged.set(id, this.#judged(id));
			return judged.get(id);
		});
		const ofPlaces = [...all.rules, ...all.mentions].flatMap(({ place }) =>
			place !== null && typeof place === 'object' && !this.#isKnown(place.id) ? [place.id] : []
		);
		this.#notices = [
			...Array.from(new Set(ofPlaces), (id) => told('unknownPlace', id)),
			...this.#decisions.warnings.map(({ where, problem }) =>
				told('doubtful', `${where}: ${problem}`)
			),
			...all.rules.flatMap(({ name, pattern }, i) =>
				rules.has(i) ? [] : [told('ruleMeetsNothing', `rules[${i}] (${name ?? pattern})`)]
			),
			...all.mentions.flatMap(({ article, exact }, i) =>
				corrections.has(i)
					? []
					: [told('mentionMeetsNothing', `mentions[${i}] (“${exact}”, ${article})`)]
			),
			...[...stale].map((i) => told('changedSince', all.checked[i].article ?? ''))
		];
	}

	#card({ article: id, mention: number, reason, alike }: QueueItem): DeskCard {
		const { article, sentences } = this.#articles.get(id)!;
		const { mentions } = this.#reviewed.get(id)!;
		const mention = mentions[number];
		const { text, language } = article;
		const [passage] = cutPassages(text, sentences, [mention]);
		const { placeId, confidence, reasons = [] } = mention;
		const { start, end } = mention.extent ?? mention;
		const name = nameOf(mention, text);
		const weighed: readonly Weighed[] = [
			...(placeId === null ? [] : [{ placeId, confidence, reasons }]),
			...mention.candidates
		];
		const candidates = [...weighed, ...this.#ownCalled(name, weighed)].flatMap(
			(candidate) => this.#place(candidate.placeId, candidate.confidence, candidate.reasons) ?? []
		);
		// Where governments sit that are only named would stretch the map over continents.
		const others = new Set(
			mentions.flatMap((each) => (each.kind === 'literal' ? [each.placeId] : []))
		);
		others.delete(placeId);
		const context = [...others].flatMap((other) => {
			const place = other === null ? undefined : this.#place(other, null);
			return place === undefined ? [] : [place.lngLat];
		});
		return {
			key: keyOf(id, mention.start),
			reason,
			alike,
			named: this.#mentionsOf(name).length,
			confirmed: this.#isOneReading(name)
				? this.#mentionsOf(name).length
				: this.#readAs(name, mention).length,
			article: {
				id,
				title: article.title,
				day: article.published?.slice(0, 10) ?? null,
				publisher: article.publisher,
				language
			},
			before: text.slice(passage.start, start),
			words: text.slice(start, end),
			after: text.slice(end, passage.end),
			kind: mention.kind,
			placeId,
			candidates,
			context
		};
	}

	#mentionsOf(name: string): readonly Named[] {
		return this.#named.get(normalizeName(name)) ?? [];
	}

	/** Whether all mentions of a name mean one place, or all none. */
	#isOneReading(name: string): boolean {
		return new Set(this.#mentionsOf(name).map(({ mention }) => mention.placeId)).size < 2;
	}

	/** The unchecked mentions of a name that are read as one of them is. */
	#readAs(name: string, { placeId, kind }: ReviewedMention): readonly Named[] {
		return this.#mentionsOf(name).filter(
			({ mention }) => !mention.isChecked && mention.placeId === placeId && mention.kind === kind
		);
	}

	#mentionOf(key: string): { articleId: string; mention: ReviewedMention } {
		const at = key.lastIndexOf(':');
		const articleId = key.slice(0, at);
		const mention = this.#reviewed
			.get(articleId)
			?.mentions.find(({ start }) => start === Number(key.slice(at + 1)));
		if (mention === undefined) throw new DeskProblem('mentionGone');
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
			.map(({ id }): Weighed => ({ placeId: id, confidence: null }));
	}

	/** A place of the gazetteer or, where the corrections give one, of the editor's own. */
	#place(
		id: string,
		confidence: number | null,
		reasons: readonly Reason[] = []
	): DeskPlace | undefined {
		const own = this.#places.get(id);
		const known = this.#gazetteer.place(id);
		if (known === undefined) {
			if (own?.point == null) return undefined;
			const name = own.name ?? id;
			const featureCode = own.feature?.slice('P.'.length) ?? '';
			return {
				id,
				name,
				where: '',
				featureCode,
				lngLat: own.point,
				population: 0,
				confidence,
				reasons
			};
		}
		return {
			...known,
			name: own?.label.en ?? known.name,
			lngLat: own?.point ?? known.lngLat,
			confidence,
			reasons
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

/** Quotes the whole name: a rule on "Blue Nile" says nothing of "Blue Nile state". */
function quoteOfMention(text: string, mention: ReviewedMention): Quote {
	const { start, end } = mention.extent ?? mention;
	return quoteOf(text, start, end);
}

const told = (what: Told['what'], of: string): Told => ({ what, of });
const keyOf = (article: string, start: number) => `${article}:${start}`;
