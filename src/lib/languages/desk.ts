import type { LanguageCode } from './index.ts';

/** What the editor's desk says, in one language. */
export interface DeskText {
	readonly title: string;
	readonly undo: string;
	/** @param what The words that were decided on and what was decided, where that is known. */
	undone(what: readonly [words: string, decided: string] | null): string;
	readonly nothingToUndo: string;
	readonly buildDraft: string;
	readonly building: string;
	readonly lookAtDraft: string;
	readonly done: string;
	readonly mention: string;
	/** Why a mention is asked for. */
	readonly reasons: Readonly<
		Record<
			'unplaced' | 'unsure' | 'kind' | 'far' | 'split' | 'government' | 'rest' | 'seen',
			string
		>
	>;
	sum(left: number, checked: number, mentions: number): string;
	notices(count: number): string;
	/** Of the folder: articles that were read anew, that are gone, what is wrong in it, and its draft. */
	readAnew(count: number): string;
	gone(count: number): string;
	problems(count: number): string;
	readonly draftAnew: string;
	times(count: number): string;
	/** Behind what was decided: for how many it holds. */
	forAll(count: number): string;
	people(count: string): string;
	readonly now: string;
	/** Before what spoke for a candidate. */
	readonly forIt: string;
	readonly placeName: string;
	readonly find: string;
	noPlaceCalled(name: string): string;
	noChoice(number: number): string;
	/** Where none can be drawn. */
	noMap(problem: string): string;
	readonly dropHint: string;
	readonly called: string;
	/** A point that is typed: latitude and longitude. */
	readonly point: string;
	readonly radius: string;
	/** Before what kind of place it is. */
	readonly itIs: string;
	readonly ownFeatures: Readonly<
		Record<'settlement' | 'camp' | 'building' | 'area' | 'water' | 'mountain', string>
	>;
	readonly placeHere: string;
	readonly right: string;
	readonly noPlace: string;
	readonly unplaced: string;
	readonly otherKind: string;
	readonly search: string;
	readonly dropPin: string;
	readonly allOfName: string;
	readonly later: string;
	readonly back: string;
	readonly reason: string;
	/** A name that the machine has missed. */
	readonly missed: {
		readonly title: string;
		readonly name: string;
		readonly place: string;
	};
	/** Looking for a name in the articles. */
	readonly names: {
		readonly title: string;
		readonly name: string;
		none(name: string): string;
		/** Of a mention: that a person has seen it. */
		readonly checked: string;
	};
	/** What is told of one place. */
	readonly place: {
		readonly title: string;
		readonly shownAs: string;
		readonly language: string;
		readonly hide: string;
		readonly blur: string;
		readonly delay: string;
		/** A note that is not published. */
		readonly note: string;
		readonly save: string;
		readonly move: string;
		readonly merge: string;
		readonly another: string;
		readonly unchanged: string;
		noneCalled(name: string): string;
		/** What became of it: it is another place now. */
		merged(name: string): string;
		/** Takes a place that was merged into it out again, and what became of it then. */
		part(name: string): string;
		parted(name: string): string;
		readonly acts: Readonly<
			Record<
				| 'renamed'
				| 'moved'
				| 'hidden'
				| 'shown'
				| 'blurred'
				| 'exact'
				| 'delayed'
				| 'prompt'
				| 'explained',
				string
			>
		>;
	};
	/** Of a desk that is one file. */
	readonly kept: {
		readonly title: string;
		readonly hint: string;
		readonly by: string;
		readonly save: string;
		readonly open: string;
	};
	/** Adding a step to the story. */
	readonly story: {
		readonly tell: string;
		readonly title: string;
		/** What the frame with the draft is called. */
		readonly map: string;
		readonly hint: string;
		readonly heading: string;
		readonly text: string;
		readonly save: string;
		readonly undo: string;
		readonly noMap: string;
	};
	/** What the desk has to tell: a sentence each, of a name, a file or an entry. */
	readonly told: Readonly<
		Record<
			| 'unknownPlace'
			| 'writtenNowhere'
			| 'mentionGone'
			| 'noAnswer'
			| 'failed'
			| 'changedByHand'
			| 'tooLarge'
			| 'noDecisions'
			| 'wrongFile'
			| 'doubtful'
			| 'ruleMeetsNothing'
			| 'mentionMeetsNothing'
			| 'changedSince'
			| 'onePlace'
			| 'heldByFolder'
			| 'stepBegins'
			| 'refused',
			(of: string) => string
		>
	>;
	/** What was decided, said of a name. */
	readonly decided: {
		readonly right: string;
		readonly noPlace: string;
		readonly unplaced: string;
		readonly byHand: string;
	};
}

/** Loads the texts of the editor's desk. */
export async function loadDeskText(language: LanguageCode): Promise<DeskText> {
	const module = (await import(`./${language}/desk.ts`)) as { readonly desk: DeskText };
	return module.desk;
}
