/**
 * What an editor does at the desk: the card that is asked for, forms that are open, decisions on their way. Knows the
 * desk only by its client, and no markup; {@link keyOfDesk} leads here, and so do buttons, pins and forms.
 */
import { DeskProblem } from '$lib/corrections/desk-protocol.ts';
import { actsOf } from '$lib/corrections/place-change.ts';
import type {
	Decided,
	DeskCard,
	DeskPlace,
	DeskState,
	NamedMention,
	NewPlace,
	PlaceAct,
	PlaceChange,
	Stroke
} from '$lib/corrections/desk-protocol.ts';
import type { DeskText } from '$lib/languages/desk.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import type { DeskClient } from './desk-client.ts';
import { OwnPin } from './own-pin.svelte.ts';
import { ThisPlace } from './this-place.svelte.ts';

type Kind = 'literal' | 'associative';
const otherKind = (kind: Kind): Kind => (kind === 'literal' ? 'associative' : 'literal');

/** The form that is open: a search in the gazetteer, a pin of the editor's own, a name that was missed, a place, a search in the articles. */
type Form = 'search' | 'pin' | 'missed' | 'place' | 'names';

export class DeskWork {
	readonly client: DeskClient;
	readonly #text: Text;
	/** Called when a card was decided: the focus goes to the next. */
	readonly #ondecided: () => void;

	/** In the language in use. */
	words: DeskText = $state.raw()!;
	desk = $state.raw<DeskState | null>(null);
	/** What went wrong with the last that was asked for, or `null`. */
	#problem = $state.raw<unknown>(null);
	said = $state('');
	/** What came of the folder with the last answer. */
	news = $state('');
	isBusy = $state(false);
	/** How many of the cards the editor has passed over for now. */
	skipped = $state(0);
	/** A card that stays before the editor wherever it is among the cards, or that he has looked up; or `null`. */
	#held = $state.raw<DeskCard | null>(null);
	isForAll = $state(false);
	/** While a decision is for all mentions of a name: the first of them. */
	named = $state.raw<readonly NamedMention[]>([]);
	form = $state<Form | null>(null);
	/** Searches begun: with each the field is to be typed in anew. */
	searches = $state(0);
	query = $state('');
	found = $state.raw<readonly DeskPlace[]>([]);
	own = $state.raw<OwnPin | null>(null);
	/** Of the form for a place: the place, once it is known which, and what one is looked for. */
	place = $state.raw<ThisPlace | null>(null);
	looksFor = $state<'place' | 'merge' | null>(null);
	reason = $state('');
	/** Relative address of the draft, once it is built. */
	draft = $state('');
	/** Drafts built so far: with each, what shows one is to be loaded anew. */
	readonly drafts = $derived(this.desk?.followed?.drafts ?? 0);

	/** Look-ups so far: an answer that another has overtaken is dropped. */
	#lookUps = 0;
	/** What the editor has asked of the desk so far. */
	#turns = 0;
	/** Whether something new is to be asked for once the desk has answered. */
	#isOverdue = false;
	/** What was opened so far, A among it: what is opened while the desk answers is for the card that comes. */
	#openings = 0;

	readonly #asked = $derived(
		this.desk?.cards[Math.min(this.skipped, this.desk.left - 1) - this.desk.from] ?? null
	);
	readonly card = $derived(this.#held ?? this.#asked);
	readonly choices = $derived(
		this.form === 'search' || this.form === 'place'
			? this.found
			: (this.card?.candidates ?? []).slice(0, 9)
	);

	/** What went wrong, in the language in use; empty where nothing did. */
	readonly problem = $derived(this.#problem === null ? '' : problemIn(this.#problem, this.words));

	constructor(client: DeskClient, text: Text, words: DeskText, ondecided: () => void) {
		this.client = client;
		this.#text = text;
		this.words = words;
		this.#ondecided = ondecided;
	}

	/** Asks what is left, without the editor having asked: what he does meanwhile overtakes it. */
	lookAgain(): void {
		this.#isOverdue = this.isBusy;
		if (this.isBusy) return;
		const { card } = this;
		const from = this.desk?.from ?? 0;
		const held = card && { held: card.key, isSeen: card.reason === 'seen' };
		void this.run(() => this.client.state({ ...held, from }), true);
	}

	/** @returns Whether the desk has done it, and nothing has overtaken it. */
	async run(ask: () => Promise<DeskState>, isQuiet = false): Promise<boolean> {
		const turn = isQuiet ? this.#turns : ++this.#turns;
		const opened = this.#openings;
		if (!isQuiet) this.#begin();
		try {
			let answer = await ask();
			if (turn !== this.#turns) return false;
			const next = Math.max(0, Math.min(this.skipped, answer.left - 1));
			if (!isQuiet && !answer.held && !(next - answer.from in answer.cards) && answer.left > 0) {
				// The card that comes next is none of the first ones.
				answer = { ...answer, ...(await this.client.state({ from: next })) };
				if (turn !== this.#turns) return false;
			}
			const before = this.card;
			const held = answer.held ?? null;
			this.news = this.#newsOf(answer) || this.news;
			if (isQuiet && held === null && this.desk && this.#isHalfMade) {
				// What the editor has begun stays before him, though the card is gone; the desk will say so.
				this.desk = { ...answer, cards: this.desk.cards, from: this.desk.from };
				return false;
			}
			this.desk = answer;
			this.#held = held;
			// What the editor asked for and was refused is told until he asks for something else.
			if (!isQuiet || isNoAnswer(this.#problem)) this.#problem = null;
			if (held !== null || this.card?.key === before?.key) {
				if (this.isForAll && this.card?.key !== before?.key) void this.#listNamed(this.card!.key);
			} else if (this.#openings === opened) this.clear();
			else if (this.form === 'search' && this.query === before?.words) void this.search();
			else if (this.form === 'place') {
				this.form = null;
				void this.openPlace();
			}
			return true;
		} catch (error) {
			if (!isQuiet) this.#tell(error);
			return false;
		} finally {
			if (!isQuiet) this.#end();
		}
	}

	#begin(): void {
		this.isBusy = true;
		this.news = '';
	}

	#end(): void {
		this.isBusy = false;
		if (this.#isOverdue) this.lookAgain();
	}

	/** Whether the editor has begun something that is not decided. */
	get #isHalfMade(): boolean {
		return this.form !== null || this.isForAll || this.reason !== '';
	}

	/** What an answer tells of the folder that the one before did not. */
	#newsOf({ followed: now }: DeskState): string {
		const before = this.desk?.followed;
		if (!before || !now) return '';
		const { words } = this;
		const problems = now.problems.filter((problem) => !before.problems.includes(problem)).length;
		return [
			now.read > before.read && words.readAnew(now.read - before.read),
			now.gone > before.gone && words.gone(now.gone - before.gone),
			problems > 0 && words.problems(problems),
			now.drafts > before.drafts && words.draftAnew
		]
			.filter(Boolean)
			.join(' · ');
	}

	/** Takes everything half-made back. */
	clear(): void {
		this.isForAll = false;
		this.named = [];
		this.form = null;
		this.own = null;
		this.place = null;
		this.looksFor = null;
		this.query = '';
		this.found = [];
		this.reason = '';
	}

	/** The next decision is of all mentions of the name, or no longer is. */
	toggleAll(): void {
		this.#openings++;
		this.isForAll = !this.isForAll;
		this.named = [];
		if (this.isForAll && this.card) void this.#listNamed(this.card.key);
	}

	/** Shows what a decision for all of a name is of. The decision does not wait for it. */
	async #listNamed(key: string): Promise<void> {
		try {
			const named = await this.client.named(key);
			if (this.isForAll && this.card?.key === key) this.named = named;
		} catch (error) {
			// What was decided meanwhile may have taken the mention away.
			if (this.isForAll && this.card?.key === key) this.#tell(error);
		}
	}

	/** @param isOther Whether it is of the other kind too. */
	choose(id: string, isOther = false): void {
		const { card } = this;
		const place = this.choices.find((candidate) => candidate.id === id);
		if (!place) return;
		if (this.form === 'place') return this.#choosePlace(place);
		if (card === null) return;
		// The machine's own place, chosen: it is right as it is.
		const isSame = id === card.placeId;
		const kind = isOther ? otherKind(card.kind) : null;
		void this.#stroke(
			{ ...(!isSame && { place: id }), ...(kind && { kind }) },
			`${place.name}${kind ? `, ${this.#text.t[kind]}` : ''}`
		);
	}

	check(): void {
		void this.#stroke({}, this.words.decided.right);
	}

	flip(): void {
		if (this.card === null) return;
		const kind = otherKind(this.card.kind);
		void this.#stroke({ kind }, this.#text.t[kind]);
	}

	noPlace(): void {
		void this.#stroke({ place: 'none' }, this.words.decided.noPlace);
	}

	leaveUnplaced(): void {
		void this.#stroke({ place: 'unplaced' }, this.words.decided.unplaced);
	}

	/** Where the editor's pin stands. */
	placeOwn(): void {
		const newPlace = this.own?.place(this.card?.words ?? '');
		if (newPlace) void this.#stroke({ newPlace }, this.words.decided.byHand);
	}

	/** Gives a name that the machine has missed its place. */
	async addName(name: string, place: DeskPlace | NewPlace): Promise<void> {
		if (this.isBusy) return;
		const what = 'id' in place ? { place: place.id } : { newPlace: place };
		if (!(await this.run(() => this.client.name({ name, ...what })))) return;
		this.said = `${name}: ${'id' in place ? place.name : this.words.decided.byHand}`;
		this.form = null;
		this.own = null;
		this.#ondecided();
	}

	async takeBack(): Promise<void> {
		if (this.isBusy) return;
		// What it tells may not hold afterwards.
		if (this.form === 'place') this.clear();
		if (!this.desk?.undoable) {
			this.said = this.words.nothingToUndo;
		} else if (await this.run(this.client.undo)) {
			const { takenBack = null } = this.desk;
			this.said = this.words.undone(takenBack && [takenBack.words, this.#tellDecided(takenBack)]);
		}
	}

	#tellDecided({ place, as, kind, acts }: Decided): string {
		if (acts !== undefined) return this.#tellActs(acts, place);
		return [place, as && this.words.decided[as], kind && this.#text.t[kind]]
			.filter(Boolean)
			.join(this.#text.comma);
	}

	/** @param other Name of the place that it is merged into, or that is its own again. */
	#tellActs(acts: readonly PlaceAct[], other: string | null): string {
		const { merged, parted, acts: told } = this.words.place;
		const withOther = { merged, parted };
		return acts
			.map((act) =>
				act === 'merged' || act === 'parted' ? withOther[act](other ?? '') : told[act]
			)
			.join(this.#text.comma);
	}

	/** A number was asked for that stands beside nothing. */
	tellNoChoice(number: number): void {
		this.said = this.words.noChoice(number);
	}

	/** Leaves the card for later. */
	skip(): void {
		this.#goTo(this.#isInTurn ? this.skipped + 1 : this.skipped);
	}

	/** Goes back to the card before. */
	goBack(): void {
		this.#goTo(this.#isInTurn ? this.skipped - 1 : this.skipped);
	}

	/** Whether the card is the one whose turn it is, rather than one that was looked up or has moved back. */
	get #isInTurn(): boolean {
		return this.card?.key === this.#asked?.key;
	}

	/** @param number Of a card; behind the last comes the first. */
	#goTo(number: number): void {
		const { desk } = this;
		if (desk === null || this.isBusy) return;
		const left = Math.max(1, desk.left);
		this.skipped = (number + left) % left;
		this.#held = null;
		this.clear();
		if (this.card === null && desk.left > 0) {
			const from = Math.max(
				0,
				number < desk.from ? this.skipped - desk.cards.length + 1 : this.skipped
			);
			void this.run(() => this.client.state({ from }));
		}
	}

	/** Opens or closes the search for a name in the articles. */
	lookForName(): void {
		if (this.form === 'names') return this.#close();
		this.clear();
		this.#open('names');
	}

	/** The mentions of a name; `null` where the desk does not tell. */
	async namesCalled(name: string): Promise<readonly NamedMention[] | null> {
		try {
			return await this.client.mentionsCalled(name);
		} catch (error) {
			this.#tell(error);
			return null;
		}
	}

	/** Shows the card of a mention that was looked up, seen by a person or not. */
	async lookAt(key: string): Promise<void> {
		if (this.isBusy) return;
		const from = this.desk?.from ?? 0;
		const isDone = await this.run(async () => {
			const answer = await this.client.state({ held: key, isSeen: true, from });
			if (answer.held === null) throw new DeskProblem('mentionGone');
			return answer;
		});
		if (!isDone) return;
		this.clear();
		this.#ondecided();
	}

	async search(): Promise<void> {
		this.#open('search');
		this.searches++;
		this.query = this.card?.words ?? '';
		await this.find();
	}

	async find(): Promise<void> {
		const query = this.query.trim();
		if (query === '') return;
		try {
			const lookUp = ++this.#lookUps;
			const places = await this.client.find(query);
			if (lookUp !== this.#lookUps) return;
			this.found = places;
			const { noPlaceCalled, place } = this.words;
			const none = this.form === 'place' ? place.noneCalled : noPlaceCalled;
			this.said = places.length === 0 ? none(query) : '';
		} catch (error) {
			this.#tell(error);
		}
	}

	drop(): void {
		if (this.form === 'pin') return this.#close();
		this.#open('pin');
		this.own = new OwnPin(this.card?.words ?? '');
	}

	miss(): void {
		if (this.form === 'missed') return this.#close();
		this.#open('missed');
		this.own = null;
	}

	/** A pin for a name that was missed and that no gazetteer has. */
	dropForMissed(name: string): void {
		this.own = new OwnPin(name);
	}

	/** Opens the form for the place that the card's mention is drawn at; where it is at none, for one that is looked for. */
	async openPlace(): Promise<void> {
		if (this.form === 'place') return this.closePlace();
		this.clear();
		this.#open('place');
		const { card } = this;
		if (card?.placeId) await this.#showPlace(card.placeId);
		else this.lookForPlace('place');
	}

	async #showPlace(id: string): Promise<void> {
		try {
			const told = await this.client.place(id);
			if (this.form !== 'place') return;
			this.place = new ThisPlace(told, this.#text.language);
			this.#lookNoMore();
		} catch (error) {
			this.#tell(error);
			if (this.place === null) this.lookForPlace('place');
		}
	}

	closePlace(): void {
		this.clear();
		this.#openings++;
		this.#ondecided();
	}

	/** A place is looked for: another one to tell of, or the one that this is to be merged into. */
	lookForPlace(what: 'place' | 'merge'): void {
		if (this.looksFor === what) return this.#lookNoMore();
		this.own = null;
		this.looksFor = what;
		this.found = [];
		this.searches++;
		this.query = this.card?.words ?? '';
	}

	#lookNoMore(): void {
		this.looksFor = null;
		this.found = [];
	}

	#choosePlace({ id, name }: DeskPlace): void {
		const { place } = this;
		if (this.looksFor === 'place' || place === null) void this.#showPlace(id);
		else void this.#changePlace({ id: place.told.id, mergeInto: id, ...place.said() }, name);
	}

	/** The place's point is to be moved, or no longer is. */
	movePlace(): void {
		if (this.place === null) return;
		const { name, lngLat, precisionKm } = this.place.told;
		this.#lookNoMore();
		if (this.own !== null) this.own = null;
		else {
			this.own = new OwnPin(name);
			this.own.put(lngLat, precisionKm);
		}
	}

	/** A place that was merged into this one is its own again. */
	part({ id, name }: { readonly id: string; readonly name: string }): void {
		if (this.place) void this.#changePlace({ id: this.place.told.id, part: id }, name);
	}

	/** Writes down what is said of the place. */
	savePlace(): void {
		const change = this.place?.change(this.own);
		if (change) void this.#changePlace(change);
		else this.said = this.words.place.unchanged;
	}

	/** @param other Name of the place that it is merged into, or that is its own again. */
	async #changePlace(change: PlaceChange, other: string | null = null): Promise<void> {
		if (this.isBusy) return;
		const { name } = this.place!.told;
		if (!(await this.run(() => this.client.changePlace(change)))) return;
		this.said = `${name}: ${this.#tellActs(actsOf(change), other)}`;
		this.clear();
		this.#ondecided();
	}

	async lookAtDraft(): Promise<void> {
		if (this.isBusy) return;
		this.#begin();
		this.said = this.words.building;
		try {
			this.draft = (await this.client.buildDraft!()).address;
		} catch (error) {
			this.#tell(error);
		}
		this.said = '';
		this.#end();
	}

	#open(form: Form): void {
		this.#openings++;
		this.form = form;
	}

	#close(): void {
		this.#openings++;
		this.form = null;
		this.own = null;
	}

	async #stroke(change: Partial<Stroke>, told: string): Promise<void> {
		const { card, isForAll, named, isBusy, form, own, query, found } = this;
		if (card === null || isBusy) return;
		const { key, words } = card;
		const isChange = 'place' in change || 'newPlace' in change || 'kind' in change;
		const times = isChange ? card.named : card.confirmed;
		const reason = this.reason.trim();
		// What was said of this card is not said of the next, whatever the editor opens before that comes.
		this.clear();
		const opened = this.#openings;
		const isDone = await this.run(() =>
			this.client.decide({ key, all: isForAll, ...change, ...(reason && { reason }) })
		);
		if (!isDone) {
			if (opened === this.#openings && this.card?.key === key) {
				Object.assign(this, { isForAll, named, form, own, query, found, reason });
			}
			return;
		}
		const all = isForAll && times > 1 ? ` ${this.words.forAll(times)}` : '';
		this.said = `${words}: ${told}${all}`;
		this.skipped = Math.min(this.skipped, Math.max(0, (this.desk?.left ?? 1) - 1));
		this.#ondecided();
	}

	#tell(error: unknown): void {
		this.#problem = error;
	}
}

const isNoAnswer = (problem: unknown) =>
	problem instanceof DeskProblem && problem.told.what === 'noAnswer';

/** What went wrong, in words for the editor; of what the desk does not know by itself as it is told. */
export function problemIn(error: unknown, words: DeskText): string {
	if (error instanceof DeskProblem) return words.told[error.told.what](error.told.of);
	return error instanceof Error ? error.message : String(error);
}
