/** The desk as its page asks it: of the server behind it, or, exported, of what stands in the page itself. */
import { DeskProblem, isTold } from '$lib/corrections/desk-protocol.ts';
import type {
	DeskPlace,
	DeskState,
	MissedName,
	NamedMention,
	PlaceChange,
	StepWords,
	StoryState,
	StateAsked,
	Stroke,
	ToldPlace
} from '$lib/corrections/desk-protocol.ts';

export interface DeskClient {
	state(asked?: StateAsked): Promise<DeskState>;
	/** Calls when there is something new to ask for, until what it returns is called. Only of a desk with a folder behind it. */
	readonly follow?: (onnews: () => void) => () => void;
	decide(stroke: Stroke): Promise<DeskState>;
	/** Gives a name that the machine has missed its place. */
	name(missed: MissedName): Promise<DeskState>;
	undo(): Promise<DeskState>;
	find(name: string): Promise<readonly DeskPlace[]>;
	/** The mentions whose names begin so, or have a word that does. */
	mentionsCalled(name: string): Promise<readonly NamedMention[]>;
	/** The mentions that a decision for all of a card's name is of. */
	named(key: string): Promise<readonly NamedMention[]>;
	/** A place as it is told now. */
	place(id: string): Promise<ToldPlace>;
	changePlace(change: PlaceChange): Promise<DeskState>;
	/** Builds the draft anew; done when it can be looked at. Only of a desk with a folder behind it. */
	readonly buildDraft?: () => Promise<{ readonly address: string }>;
	/** The story beside the articles. Only of a desk with a folder behind it. */
	readonly story?: StoryOfFolder;
	/** Where decisions go that are kept in the page alone. */
	readonly kept?: KeptInPage;
}

/** The steps of a story, which the desk adds to. */
export interface StoryOfFolder {
	state(): Promise<StoryState>;
	add(step: StepWords): Promise<StoryState>;
	undo(): Promise<StoryState>;
}

/** Decisions that are kept in the page until they are saved. */
export interface KeptInPage {
	/** Who decides; written beside every decision. */
	by: string;
	/** Whether something was decided that no file has. */
	isUnsaved(): boolean;
	/** Hands over the decisions as a file. */
	save(): void;
	/** Goes on with a file that was saved before. */
	open(file: File): Promise<DeskState>;
}

async function ask<Answer>(what: string, body?: unknown): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch(new URL(what, location.href), {
			method: body === undefined ? 'GET' : 'POST',
			...(body !== undefined && {
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body)
			})
		});
	} catch {
		throw new DeskProblem('noAnswer');
	}
	const answer = (await response.json().catch(() => ({}))) as Answer & { problem?: unknown };
	if (response.ok) return answer;
	const { problem } = answer;
	throw isTold(problem)
		? new DeskProblem(problem.what, problem.of)
		: new DeskProblem('refused', String(problem ?? response.status));
}

/** The desk of a server. */
export const servedDesk: DeskClient = {
	state: ({ held, isSeen = false, from = 0 } = {}) =>
		ask(
			`state?${new URLSearchParams({
				...(held !== undefined && { card: held }),
				...(isSeen && { seen: '' }),
				from: String(from)
			})}`
		),
	follow(onnews) {
		const source = new EventSource(new URL('news', location.href));
		source.onmessage = onnews;
		return () => source.close();
	},
	decide: (stroke) => ask('decide', stroke),
	name: (missed) => ask('name', missed),
	undo: () => ask('undo', {}),
	find: (name) => ask('find', { name }),
	mentionsCalled: (name) => ask('mentions', { name }),
	named: (key) => ask('named', { key }),
	place: (id) => ask('place', { id }),
	changePlace: (change) => ask('place/change', change),
	buildDraft: () => ask('draft', {}),
	story: {
		state: () => ask('story'),
		add: (step) => ask('story/add', step),
		undo: () => ask('story/undo', {})
	}
};
