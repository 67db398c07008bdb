/**
 * The desk's memory: a collection as the machine has read it, the corrections made of it, and what is
 * left to look at. Knows no network, no page and no file: it runs behind the desk's server and in an exported page.
 */
import { nameOf, type ReviewedMention } from './apply.ts';
import type { CorrectionProblem, Corrections, Quote } from './corrections.ts';
import type { Author, Decision } from './decision.ts';
import { cardOf, namedMention } from './desk-card.ts';
import { DeskPlaces, type DeskGazetteer } from './desk-places.ts';
import {
	DeskProblem,
	type Decided,
	type DeskCard,
	type DeskPlace,
	type DeskState,
	type MissedName,
	type NamedMention,
	type PlaceChange,
	type StateAsked,
	type Stroke,
	type Told,
	type ToldPlace
} from './desk-protocol.ts';
import { DeskReading, partsOfKey, versionOf, type Named } from './desk-reading.ts';
import { actsOf, placeDecisions } from './place-change.ts';
import { judge, type DeskArticle, type Judged } from './judged.ts';
import type { QueueItem } from './queue.ts';
import { findQuote, quoteOf } from './quote.ts';

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

/** Cards that are sent whole. */
const cardsSent = 30;
/** Mentions of a name that are listed. */
const namedListed = 60;
/** Articles that are kept as they were before they changed. */
const earlierKept = 50;

export class Desk {
	#title: string;
	#articles: ReadonlyMap<string, DeskArticle>;
	#places: DeskPlaces;
	readonly #decisions: Decisions;
	#judged: ReadonlyMap<string, Judged> = new Map();
	/** Articles as they were before they changed, by version: a page may still stand at a mention of one. */
	readonly #earlier = new Map<string, Judged>();
	#reading: DeskReading;
	#notices: readonly Told[] = [];
	/** What was decided here, by the number of strokes that could be taken back then. */
	readonly #decided = new Map<number, Decided>();

	constructor(
		title: string,
		articles: readonly DeskArticle[],
		gazetteer: DeskGazetteer,
		decisions: Decisions
	) {
		this.#title = title;
		this.#articles = byId(articles);
		this.#places = new DeskPlaces(gazetteer);
		this.#decisions = decisions;
		this.#reading = this.#read();
	}

	/**
	 * Takes the articles as they are now. What was decided holds, and can be taken back.
	 *
	 * @param gazetteer Where it is another one now.
	 */
	take(title: string, articles: readonly DeskArticle[], gazetteer?: DeskGazetteer): void {
		const now = byId(articles);
		for (const [id, judged] of this.#judged) {
			if (now.get(id)?.sha === judged.of.sha) continue;
			this.#earlier.delete(versionOf(judged.of));
			this.#earlier.set(versionOf(judged.of), judged);
		}
		for (const version of [...this.#earlier.keys()].slice(0, -earlierKept)) {
			this.#earlier.delete(version);
		}
		this.#title = title;
		this.#articles = now;
		if (gazetteer !== undefined) this.#places = new DeskPlaces(gazetteer);
		this.reread();
	}

	/** What is left to do, worst first. */
	state({ held, isSeen = false, from: asked = 0 }: StateAsked = {}): DeskState {
		const { queue, counts } = this.#reading;
		const from = Math.max(0, Math.min(asked, queue.length - 1));
		const card = ({ article, mention, reason, alike }: ShownItem): DeskCard => {
			const of = this.#articles.get(article)!;
			return { ...cardOf(of, mention, this.#reading, this.#places), reason, alike };
		};
		const own = held === undefined ? null : this.#held(held, isSeen);
		return {
			title: this.#title,
			cards: queue.slice(from, from + cardsSent).map(card),
			from,
			...(held !== undefined && { held: own && card(own) }),
			left: queue.length,
			...counts,
			undoable: this.#decisions.undoable,
			notices: this.#notices
		};
	}

	/**
	 * What a page stands at, where that is still asked for or, looked up, seen by a person: also where the text around it
	 * has changed.
	 */
	#held(key: string, isSeen: boolean): ShownItem | null {
		const { id, version, start } = partsOfKey(key);
		const now = this.#articles.get(id);
		if (now === undefined) return null;
		let at: number | undefined = start;
		if (versionOf(now) !== version) {
			const earlier = this.#earlier.get(version);
			const mention = earlier?.mentions.find((each) => each.start === start);
			if (!earlier || !mention) return null;
			const quote = quoteOf(earlier.of.article.text, mention.start, mention.end);
			at = findQuote(now.article.text, quote)?.start;
		}
		const mention = this.#reading.mentionsIn(id).find((each) => each.start === at);
		if (mention === undefined) return null;
		if (isSeen && mention.isChecked) {
			const number = this.#reading.mentionsIn(id).indexOf(mention);
			return { article: id, mention: number, reason: 'seen', alike: 1 };
		}
		return this.#reading.itemOf({ articleId: id, mention });
	}

	/**
	 * Writes a decision down.
	 *
	 * @throws {DeskProblem} If the card is gone, or names a place that nobody knows.
	 */
	async decide(stroke: Stroke, author: Author): Promise<void> {
		const { articleId, mention } = this.#reading.mentionOf(stroke.key);
		const { article } = this.#articles.get(articleId)!;
		const decisions: Decision[] = [];
		let { place } = stroke;
		if (stroke.newPlace !== undefined) {
			const added = this.#places.added(stroke.newPlace);
			place = added.id;
			decisions.push(added);
		} else if (place !== undefined && place !== 'none' && place !== 'unplaced') {
			if (!this.#places.isKnown(place)) throw new DeskProblem('unknownPlace', place);
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
		} else if (!isChange && this.#reading.isOneReading(name)) {
			// Right as it is, for all of this name: said as a rule, so that new articles follow it.
			decisions.push({ do: 'rule', name, place: mention.placeId ?? 'unplaced' });
		} else if (!isChange) {
			// A rule would make one place of what the name means elsewhere.
			for (const same of this.#reading.readAs(name, mention))
				decisions.push(this.#foundRight(same));
		} else if (stroke.all) {
			decisions.push({ do: 'rule', name, ...change });
		} else {
			const quote = quoteOfMention(article.text, mention);
			decisions.push({ do: 'mention', article: articleId, quote, ...change });
		}
		await this.#write(decisions, author, {
			words: name,
			place:
				stroke.newPlace?.name ??
				(place === undefined ? null : (this.#places.place(place)?.name ?? null)),
			as: !isChange ? 'right' : place === 'none' ? 'noPlace' : place === 'unplaced' ? place : null,
			kind: stroke.kind ?? null
		});
	}

	/** Writes down what was decided at one stroke. */
	async #write(decisions: readonly Decision[], author: Author, decided: Decided): Promise<void> {
		await this.#decisions.decide(decisions, author);
		this.#decided.set(this.#decisions.undoable, decided);
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
		const added = 'newPlace' in missed ? [this.#places.added(missed.newPlace)] : [];
		const place = 'newPlace' in missed ? added[0].id : missed.place;
		if (added.length === 0 && !this.#places.isKnown(place)) {
			throw new DeskProblem('unknownPlace', place);
		}
		await this.#write([...added, { do: 'rule', name, place }], author, {
			words: name,
			place: added.length > 0 ? added[0].name : this.#places.place(place)!.name,
			as: null,
			kind: null
		});
	}

	/**
	 * A place as it is told now; of one that is merged the place that it is merged into.
	 *
	 * @throws {DeskProblem} If nobody knows it.
	 */
	place(id: string): ToldPlace {
		const told = this.#places.told(this.#places.mergedInto(id));
		if (told === undefined) throw new DeskProblem('unknownPlace', id);
		return told;
	}

	/**
	 * Writes down what an editor says of a place.
	 *
	 * @throws {DeskProblem} If nobody knows it, or the one that it is to be merged into.
	 */
	async changePlace(change: PlaceChange, author: Author): Promise<void> {
		const decisions = placeDecisions(change, this.#places);
		const { id, mergeInto, part } = change;
		const other = mergeInto ?? part;
		const place = other === undefined ? null : this.#places.place(other)!.name;
		const words = this.#places.place(id)!.name;
		const decided = { words, place, as: null, kind: null, acts: actsOf(change) };
		await this.#write(decisions, author, decided);
	}

	/** Takes the last stroke back. @returns What was decided at it, where that is known. */
	async undo(): Promise<Decided | null> {
		const { undoable } = this.#decisions;
		const isDone = await this.#decisions.undo();
		const decided = this.#decided.get(undoable);
		this.#decided.delete(undoable);
		this.reread();
		return (isDone && decided) || null;
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
		const { articleId, mention } = this.#reading.mentionOf(key);
		const { text } = this.#articles.get(articleId)!.article;
		return this.#reading
			.mentionsOf(nameOf(mention, text))
			.slice(0, namedListed)
			.map((named) => namedMention(named, this.#articles.get(named.articleId)!, this.#places));
	}

	/** The mentions whose names begin so, or have a word that does, seen by a person or not; the first few. */
	mentionsCalled(name: string): NamedMention[] {
		return this.#reading
			.mentionsCalled(name, namedListed)
			.map((named) => namedMention(named, this.#articles.get(named.articleId)!, this.#places));
	}

	/** Places by any of their names, the best known first; the editor's own among them. */
	find(name: string): DeskPlace[] {
		return this.#places.find(name);
	}

	/** Judges everything anew by the corrections as they are now. */
	reread(): void {
		this.#reading = this.#read();
	}

	#read(): DeskReading {
		const { corrections } = this.#decisions;
		this.#places.correct(corrections.places);
		this.#judged = judge(this.#articles.values(), corrections, this.#judged);
		this.#notices = this.#noticesOf(corrections);
		return new DeskReading(this.#judged, this.#places);
	}

	/** What the editor has to know of the corrections as they are. */
	#noticesOf(all: Corrections): Told[] {
		const met = { rules: new Set<number>(), corrections: new Set<number>() };
		const stale = new Set<number>();
		for (const judged of this.#judged.values()) {
			for (const number of judged.rules.keys()) met.rules.add(number);
			for (const number of judged.corrections.keys()) met.corrections.add(number);
			for (const number of judged.stale) stale.add(number);
		}
		const ofPlaces = [...all.rules, ...all.mentions].flatMap(({ place }) =>
			place !== null && typeof place === 'object' && !this.#places.isKnown(place.id)
				? [place.id]
				: []
		);
		return [
			...Array.from(new Set(ofPlaces), (id) => told('unknownPlace', id)),
			...this.#decisions.warnings.map(({ where, problem }) =>
				told('doubtful', `${where}: ${problem}`)
			),
			...all.rules.flatMap(({ name, pattern }, i) =>
				met.rules.has(i) ? [] : [told('ruleMeetsNothing', `rules[${i}] (${name ?? pattern})`)]
			),
			...all.mentions.flatMap(({ article, exact }, i) =>
				met.corrections.has(i)
					? []
					: [told('mentionMeetsNothing', `mentions[${i}] (“${exact}”, ${article})`)]
			),
			...[...stale].map((i) => told('changedSince', all.checked[i].article ?? ''))
		];
	}
}

/** A mention that is shown, for all that are read alike. */
type ShownItem = Pick<DeskCard, 'reason' | 'alike'> & Pick<QueueItem, 'article' | 'mention'>;

const byId = (articles: readonly DeskArticle[]) =>
	new Map(articles.map((each) => [each.article.id, each]));

/** Quotes the whole name: a rule on "Blue Nile" says nothing of "Blue Nile state". */
function quoteOfMention(text: string, mention: ReviewedMention): Quote {
	const { start, end } = mention.extent ?? mention;
	return quoteOf(text, start, end);
}

const told = (what: Told['what'], of: string): Told => ({ what, of });
