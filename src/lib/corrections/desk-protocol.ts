/**
 * What the desk's page and its server say to each other: JSON over addresses under the desk's own token.
 * Everything the page sends is checked against the schema here.
 */
import * as v from 'valibot';
import type { Reason } from '../geoparse/mention/index.ts';
import type { LanguageCode } from '../languages/index.ts';
import { ownFeatures, type OwnFeature } from './own-features.ts';
import type { ReviewReason } from './queue.ts';

/** What the desk may have to tell an editor. Each has its words in every language of the interface. */
const toldKinds = [
	'unknownPlace', // no place has the id `of`
	'writtenNowhere', // no article writes the name `of`
	'mentionGone', // the mention that was decided on is no longer there
	'noAnswer', // the desk's server does not answer
	'failed', // something went wrong in the desk, which only its terminal tells
	'changedByHand', // the file `of` was changed by hand since, so nothing was taken back
	'tooLarge', // a file is too large for decisions
	'noDecisions', // a file holds no decisions: `of` says why, in the words of who checks it
	'wrongFile', // what was written by hand is wrong (`of` says how), and what held before holds on
	'doubtful', // the entry `of` is not as it may be meant
	'ruleMeetsNothing', // the rule `of` meets nothing in these articles
	'mentionMeetsNothing', // the correction `of` of one mention meets nothing
	'changedSince', // the article `of` was checked as another text
	'onePlace', // the place `of` and the one that it is to be merged into are one already
	'heldByFolder', // what is to be lifted of the place `of` stands in the folder's own file
	'stepBegins', // a line of a step's words would begin another step
	'refused' // cannot be done, and `of` says why, in the words of who checks it
] as const;
export type ToldKind = (typeof toldKinds)[number];

/** Something to tell an editor, in whatever language his desk is. */
export interface Told {
	readonly what: ToldKind;
	/** What it is of: a name, a file, an entry; empty where it is of nothing. */
	readonly of: string;
}

/** What an editor asked for cannot be done. */
export class DeskProblem extends Error {
	override readonly name = 'DeskProblem';
	readonly told: Told;

	constructor(what: ToldKind, of = '') {
		super(of === '' ? what : `${what}: ${of}`);
		this.told = { what, of };
	}
}

/** The page of the desk may be older than its server. */
export const isTold = (value: unknown): value is Told =>
	v.is(v.object({ what: v.picklist(toldKinds), of: v.string() }), value);

/** A place as the desk shows it. */
export interface KnownPlace {
	readonly id: string;
	readonly name: string;
	/** Region and country that hold it, in English: `Khartoum, Sudan`. */
	readonly where: string;
	readonly featureCode: string;
	/** Degrees, longitude first. */
	readonly lngLat: readonly [lng: number, lat: number];
	readonly population: number;
}

/** What is told of a place to who would tell it otherwise. */
export interface PlaceDetails {
	readonly names: Readonly<Partial<Record<LanguageCode, string>>>;
	/** How far from the point the place may reach or the truth may lie, in kilometers. */
	readonly precisionKm: number;
}

/** A place as it is told now. */
export interface ToldPlace extends KnownPlace, PlaceDetails {
	/** Names that editors have given it, by language; they are among its names. */
	readonly labels: Readonly<Partial<Record<string, string>>>;
	/** Places that are merged into it. */
	readonly merged: readonly Pick<KnownPlace, 'id' | 'name' | 'where'>[];
	readonly isHidden: boolean;
	readonly blurKm: number | null;
	readonly delayDays: number | null;
	/** For readers, and for the file alone. */
	readonly reason: string | null;
	readonly note: string | null;
}

/** A place that a mention may mean. */
export interface DeskPlace extends KnownPlace {
	/** 0–1, the machine's belief; `null` for what it did not weigh. */
	readonly confidence: number | null;
	/** What spoke for it against the likeliest one (for that: against the next), strongest first. */
	readonly reasons: readonly Reason[];
}

/** One mention to decide on. */
export interface DeskCard {
	/** Tells the card from every other: article, the text that it was read in, and offset. */
	readonly key: string;
	/** `seen` of one that a person has corrected or found right, and that the editor has looked up again. */
	readonly reason: ReviewReason | 'seen';
	/** Unchecked mentions of this name that are read the same way, this one included. */
	readonly alike: number;
	/** All mentions of this name, however they are read: what a decision for all of them is of. */
	readonly named: number;
	/** Mentions that "right as it is" for all of the name is of: where it means two places, those read the same way. */
	readonly confirmed: number;
	readonly article: {
		readonly id: string;
		readonly title: string;
		readonly day: string | null;
		readonly publisher: string | null;
		readonly language: string;
	};
	/** The passage around the mention: what stands before its name, the name, what stands after. */
	readonly before: string;
	readonly words: string;
	readonly after: string;
	readonly kind: 'literal' | 'associative';
	/** Id of the place the mention has now, or `null`. */
	readonly placeId: string | null;
	/** The place it has now first, then its rivals. */
	readonly candidates: readonly DeskPlace[];
	/** Points of the article's other places where something happens; degrees, longitude first. */
	readonly context: readonly (readonly [lng: number, lat: number])[];
}

/** One of the mentions that a decision for all of a name is of. */
export interface NamedMention {
	readonly key: string;
	/** The words around it, cut short. */
	readonly before: string;
	readonly words: string;
	readonly after: string;
	readonly language: string;
	readonly kind: 'literal' | 'associative';
	/** What it is read as; `null` where it is unplaced. */
	readonly place: string | null;
	/** Whether a person has corrected it or found it right. */
	readonly isChecked: boolean;
}

/** What a page asks of the state of the work. */
export interface StateAsked {
	/** Key of a card that it holds on to. */
	readonly held?: string;
	/** Whether it does so though a person has seen that mention. */
	readonly isSeen?: boolean;
	/** Number of the first card that it wants, in the order they are asked for. */
	readonly from?: number;
}

/** What was decided at one stroke. */
export interface Decided {
	/** The name it was decided on. */
	readonly words: string;
	/** Name of the place that it was given; `null` for none. */
	readonly place: string | null;
	/** What it is in place of that; `null` where only the kind is another. */
	readonly as: 'right' | 'noPlace' | 'unplaced' | null;
	/** The kind that it was given, or `null`. */
	readonly kind: 'literal' | 'associative' | null;
	/** What became of the place, where it was decided on one: of a merge into `place`, or of the end of one. */
	readonly acts?: readonly PlaceAct[];
}

/** What a decision makes of a place. */
export type PlaceAct =
	| 'renamed'
	| 'moved'
	| 'hidden'
	| 'shown' // no longer hidden
	| 'blurred'
	| 'exact' // no longer blurred
	| 'delayed'
	| 'prompt' // no longer delayed
	| 'merged'
	| 'parted' // a place that was merged into it is its own again
	| 'explained'; // another reason or note

/** What a desk has seen of its folder since it was opened. */
interface Followed {
	/** Articles read anew or for the first time, one as often as that was; articles that were removed; drafts built. */
	readonly read: number;
	readonly gone: number;
	readonly drafts: number;
	/** What is wrong in the folder now, a sentence each. */
	readonly problems: readonly string[];
}

export interface DeskState {
	readonly title: string;
	/** Cards in the order they are asked for; a few whole, the rest counted. */
	readonly cards: readonly DeskCard[];
	/** Number of the first of them. */
	readonly from: number;
	readonly left: number;
	readonly mentions: number;
	readonly checked: number;
	/** Strokes that can be taken back. */
	readonly undoable: number;
	/** In the answer to an undo: what that took back, or `null` where it is not known. */
	readonly takenBack?: Decided | null;
	/** Something to tell the editor: a file changed by hand, a correction that meets nothing. */
	readonly notices: readonly Told[];
	/** The card that the page holds on to, read anew or not; `null` where its mention is no longer asked for. */
	readonly held?: DeskCard | null;
	/** Absent where there is no folder. */
	readonly followed?: Followed;
}

const words = v.pipe(v.string(), v.maxLength(2000));
const point = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);
const kind = v.picklist(['literal', 'associative']);

const newPlace = v.strictObject({
	name: v.pipe(words, v.trim(), v.nonEmpty()),
	point,
	precisionKm: v.pipe(v.number(), v.gtValue(0), v.maxValue(5000)),
	feature: v.optional(v.picklist(Object.keys(ownFeatures) as OwnFeature[]), 'settlement' as const)
});

/** What an editor decides of one card. */
export const strokeSchema = v.pipe(
	v.strictObject({
		/** The card's key. */
		key: words,
		/** The place it means: an id, `none` or `unplaced`; absent where the machine's holds. */
		place: v.optional(words),
		/** A new place of the editor's own, at a point. */
		newPlace: v.optional(newPlace),
		kind: v.optional(kind),
		/** Whether it holds for every mention of the name. */
		all: v.boolean(),
		/** Words for the public page of corrections. */
		reason: v.optional(words)
	}),
	v.check(({ place, newPlace }) => place === undefined || newPlace === undefined)
);
export type Stroke = v.InferOutput<typeof strokeSchema>;

/** Asks which mentions have a name that begins so, or has a word that does. */
export const mentionsSchema = v.strictObject({ name: v.pipe(words, v.trim(), v.nonEmpty()) });

/** Asks which mentions a card's name has. */
export const namedSchema = v.strictObject({ key: words });

export const findSchema = v.strictObject({ name: v.pipe(words, v.trim(), v.nonEmpty()) });

/** A name that the machine has missed, with the place that it means wherever it stands: one known, or a new one. */
export const missedSchema = v.union([
	v.strictObject({ name: v.pipe(words, v.trim(), v.nonEmpty()), place: words }),
	v.strictObject({ name: v.pipe(words, v.trim(), v.nonEmpty()), newPlace })
]);
export type MissedName = v.InferOutput<typeof missedSchema>;
export type NewPlace = v.InferOutput<typeof newPlace>;

export const placeSchema = v.strictObject({ id: words });

const said = v.optional(v.nullable(v.pipe(words, v.trim(), v.nonEmpty())));
const amount = v.pipe(v.number(), v.gtValue(0), v.maxValue(20_000));

/** What an editor says of a place; what is absent holds on, and `null` takes back what was said. */
export const placeChangeSchema = v.pipe(
	v.strictObject({
		id: words,
		/** By language. */
		label: v.optional(
			v.record(
				v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
				v.nullable(v.pipe(words, v.trim(), v.nonEmpty()))
			)
		),
		point: v.optional(point),
		precisionKm: v.optional(amount),
		hide: v.optional(v.nullable(v.literal(true))),
		blurKm: v.optional(v.nullable(amount)),
		delayDays: v.optional(v.nullable(v.pipe(amount, v.integer()))),
		/** Id of the place that its mentions are of from now on; nothing else is said of it then. */
		mergeInto: v.optional(words),
		/** Id of a place that is no longer merged into it; nothing else is said of it then. */
		part: v.optional(words),
		reason: said,
		note: said
	}),
	v.check(
		(change) =>
			(change.mergeInto === undefined && change.part === undefined) ||
			Object.keys(change).every((key) => /^(?:id|mergeInto|reason|note)$/.test(key)) ||
			Object.keys(change).every((key) => /^(?:id|part)$/.test(key))
	)
);
export type PlaceChange = v.InferOutput<typeof placeChangeSchema>;

/** A step of the story, as the desk adds it. */
export const stepSchema = v.strictObject({
	title: v.pipe(v.string(), v.trim(), v.nonEmpty('a step needs a title'), v.maxLength(300)),
	/** What the map shows: its address from `?` or `#` on; empty for the whole collection. */
	view: v.pipe(v.string(), v.maxLength(2000), v.regex(/^(?:[?#][^\s"<>]*)?$/, 'it is no view')),
	/** Markdown. */
	words: v.pipe(v.string(), v.maxLength(20_000))
});
export type StepWords = v.InferOutput<typeof stepSchema>;

/** The story as the desk knows it. */
export interface StoryState {
	/** Titles, in reading order. */
	readonly steps: readonly string[];
	/** Steps of this desk that can be taken back. */
	readonly undoable: number;
}
