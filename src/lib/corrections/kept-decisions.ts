/**
 * Decisions kept in memory beside corrections that were given: what an exported desk decides. As text they are a
 * corrections file of their own, which holds what was decided here and nothing else.
 */
import { parse, parseDocument } from 'yaml';
import { newCorrections, writeDecision, type Author, type Decision } from './decision.ts';
import {
	readCorrections,
	type CorrectionProblem,
	type Corrections,
	type PlaceCorrection
} from './corrections.ts';
import { DeskProblem } from './desk-protocol.ts';
import type { Decisions } from './desk.ts';

/** A larger file was not saved by a desk. */
const maxLength = 16e6;

export class KeptDecisions implements Decisions {
	readonly #given: Corrections;
	#text = newCorrections;
	#own: Corrections;
	#warnings: readonly CorrectionProblem[] = [];
	#corrections: Corrections;
	readonly #before: string[] = [];

	constructor(given: Corrections) {
		this.#given = given;
		this.#own = readText(this.#text).corrections;
		this.#corrections = joined(given, this.#own);
	}

	get corrections(): Corrections {
		return this.#corrections;
	}

	/** Only what was decided here is read here: the folder's own file is looked at where it stands. */
	get warnings(): readonly CorrectionProblem[] {
		return this.#warnings;
	}

	get undoable(): number {
		return this.#before.length;
	}

	/** What was decided here, as a corrections file. */
	get text(): string {
		return this.#text;
	}

	/** @throws {DeskProblem} If they lift what the folder's own file says of a place, which these decisions do not reach. */
	async decide(decisions: readonly Decision[], author: Author): Promise<void> {
		for (const decision of decisions) {
			if (decision.do !== 'place') continue;
			const given = this.#given.places.find(({ id }) => id === decision.id);
			if (given && lifts(decision, given)) throw new DeskProblem('heldByFolder', decision.id);
		}
		const document = parseDocument(this.#text);
		for (const decision of decisions) writeDecision(document, decision, author);
		const before = this.#text;
		this.#set(document.toString({ lineWidth: 100 }));
		this.#before.push(before);
	}

	async undo(): Promise<boolean> {
		const before = this.#before.pop();
		if (before === undefined) return false;
		this.#set(before);
		return true;
	}

	/**
	 * Goes on with what was saved before; one undo takes that back.
	 *
	 * @throws {DeskProblem} If it is no corrections file.
	 */
	open(text: string): void {
		const before = this.#text;
		this.#set(text);
		this.#before.push(before);
	}

	#set(text: string): void {
		const { corrections, warnings } = readText(text);
		this.#own = corrections;
		this.#warnings = warnings;
		this.#text = text;
		this.#corrections = joined(this.#given, this.#own);
	}
}

/** @throws {DeskProblem} If it is no corrections file. */
function readText(text: string) {
	if (text.length > maxLength) throw new DeskProblem('tooLarge');
	let content: unknown;
	try {
		content = parse(text, { maxAliasCount: 0 });
	} catch (error) {
		throw new DeskProblem('noDecisions', `YAML: ${(error as Error).message.split('\n')[0]}`);
	}
	const { corrections, problems, warnings } = readCorrections(content);
	if (problems.length > 0) {
		const [{ where, problem }] = problems;
		throw new DeskProblem('noDecisions', `${where}: ${problem}`);
	}
	return { corrections, warnings };
}

/** What was given, then what was decided here, which holds where both say something. */
function joined(given: Corrections, own: Corrections): Corrections {
	const places = new Map(given.places.map((place) => [place.id, place]));
	for (const place of own.places) {
		const before = places.get(place.id);
		places.set(place.id, before === undefined ? place : withOwn(before, place));
	}
	return {
		rules: [...given.rules, ...own.rules],
		mentions: [...given.mentions, ...own.mentions],
		places: [...places.values()],
		checked: [...given.checked, ...own.checked]
	};
}

/** Whether a decision takes back something that was given. */
const lifts = (decision: Decision & { readonly do: 'place' }, given: PlaceCorrection): boolean =>
	(decision.hide === null && given.isHidden) ||
	(decision.blurKm === null && given.blurKm !== null) ||
	(decision.delayDays === null && given.delayDays !== null) ||
	(decision.reason === null && given.reason !== null) ||
	(decision.part !== undefined && given.merge.includes(decision.part)) ||
	Object.entries(decision.label ?? {}).some(
		([language, words]) => words === null && given.label[language] !== undefined
	);

const withOwn = (given: PlaceCorrection, own: PlaceCorrection): PlaceCorrection => ({
	...given,
	name: own.name ?? given.name,
	label: { ...given.label, ...own.label },
	point: own.point ?? given.point,
	precisionKm: own.precisionKm ?? given.precisionKm,
	feature: own.feature ?? given.feature,
	merge: [...given.merge, ...own.merge],
	isHidden: own.isHidden || given.isHidden,
	blurKm: own.blurKm ?? given.blurKm,
	delayDays: own.delayDays ?? given.delayDays,
	reason: own.reason ?? given.reason,
	note: own.note ?? given.note
});
