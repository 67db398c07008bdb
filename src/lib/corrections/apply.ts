/**
 * Applies an editor's corrections to the mentions of one article, after geoparsing and before anything
 * is counted. Knows no other article, no gazetteer and no file.
 */
import { kindOfType, type Mention, type MentionType } from '../geoparse/mention/index.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import type { Change, Checked, Corrections, PlaceCorrection, Quote, Rule } from './corrections.ts';
import { findQuote } from './quote.ts';

/** A mention as a person has left it. */
export interface ReviewedMention extends Mention {
	/** Whether a person has corrected it or found it right; `false` for what the machine placed alone. */
	readonly isChecked: boolean;
}

/** The name of a mention, with the word beside it that says what it is: "Blue Nile state" is another name than "Blue Nile". */
export const nameOf = (
	{ text: words, extent }: Pick<Mention, 'text' | 'extent'>,
	text: string
): string =>
	extent === undefined ? words : text.slice(extent.start, extent.end).replace(/\s+/g, ' ');

/** What must be known of an article to correct it. */
export interface ReviewedArticle {
	readonly id: string;
	/** Other ids that corrections may call it by: its file has been renamed since. */
	readonly formerIds?: readonly string[];
	readonly text: string;
	/** ISO date, or `null`. */
	readonly day: string | null;
	/** SHA-256 of the text, hexadecimal. */
	readonly sha: string;
}

export interface Reviewed {
	readonly mentions: readonly ReviewedMention[];
	/**
	 * The rules and corrections of mentions that met something in this article, by their numbers: each with the ids of the
	 * places that it took names for, or takes them for now.
	 */
	readonly rules: ReadonlyMap<number, ReadonlySet<string>>;
	readonly corrections: ReadonlyMap<number, ReadonlySet<string>>;
	/** Numbers of the checks that did. */
	readonly checks: readonly number[];
	/** Those of the rules and corrections that made something else of what they met. */
	readonly changing: { readonly rules: readonly number[]; readonly corrections: readonly number[] };
	/** Ids of the places that it names, before they are merged, hidden or held back, and of those they are merged into. */
	readonly places: readonly string[];
	/** Ids of the delayed places that it names, where it states no day from which the delay could be counted. */
	readonly undated: readonly string[];
	/** Numbers of the checks that were of another text of this article. */
	readonly stale: readonly number[];
	/** Numbers of the checks of mentions that the machine reads otherwise than when a person saw them. */
	readonly unlike: readonly number[];
}

/** A mention under way. What is no place is taken out at the end, so that later corrections still find it. */
interface Draft extends ReviewedMention {
	readonly isNoPlace: boolean;
}

/** A rule that looks for mentions of a normalized name, for words in the text, or for both. */
interface PreparedRule {
	readonly rule: Rule;
	readonly find: RegExp | null;
	/** Empty for a pattern. */
	readonly name: string;
}

/** Corrections made ready to be asked article by article. */
export interface PreparedCorrections {
	readonly corrections: Corrections;
	readonly today: string;
	readonly rules: readonly PreparedRule[];
	/** Numbers of the rules by a word that a text must hold for them to meet something; '' for any text. */
	readonly rulesOfWord: ReadonlyMap<string, readonly number[]>;
	/** The place that mentions of each merged place are of. */
	readonly merged: ReadonlyMap<string, string>;
	readonly hidden: ReadonlySet<string>;
	readonly delayDays: ReadonlyMap<string, number>;
	readonly checkedPlaces: ReadonlyMap<string, number>;
	readonly checksOfArticle: ReadonlyMap<string, readonly number[]>;
	readonly mentionsOfArticle: ReadonlyMap<string, readonly number[]>;
}

/**
 * Makes corrections ready.
 *
 * @param today ISO date from which delays count back.
 */
export function prepareCorrections(corrections: Corrections, today: string): PreparedCorrections {
	const { rules, places, checked, mentions } = corrections;
	const prepared = rules.map((rule): PreparedRule => ({
		rule,
		find: findOf(rule),
		name: rule.name === null ? '' : normalizeName(rule.name)
	}));
	return {
		corrections,
		today,
		rules: prepared,
		rulesOfWord: groupedBy(prepared, wordsNeeded),
		merged: mergedPlaces(places),
		hidden: new Set(places.filter(({ isHidden }) => isHidden).map(({ id }) => id)),
		delayDays: new Map(
			places.flatMap(({ id, delayDays }) => (delayDays === null ? [] : [[id, delayDays]]))
		),
		checkedPlaces: new Map(checked.flatMap(({ place }, i) => (place === null ? [] : [[place, i]]))),
		checksOfArticle: groupedBy(checked, ({ article }) => (article === null ? [] : [article])),
		mentionsOfArticle: groupedBy(mentions, ({ article }) => [article])
	};
}

/** The place that each merged place is one with, by id. */
export function mergedPlaces(places: readonly PlaceCorrection[]): ReadonlyMap<string, string> {
	const merged = new Map(places.flatMap(({ id, merge }) => merge.map((other) => [other, id])));
	return new Map([...merged.keys()].map((id) => [id, endOf(id, merged)]));
}

/** Follows merges to their end; a circle, which is told when the file is read, ends where it closes. */
function endOf(id: string, merged: ReadonlyMap<string, string>): string {
	const seen = new Set([id]);
	let last = id;
	for (let next = merged.get(id); next !== undefined && !seen.has(next); next = merged.get(next)) {
		seen.add(next);
		last = next;
	}
	return last;
}

/** Ids of the articles that corrections are of. */
export function articlesIn({ rules, mentions, checked }: Corrections): ReadonlySet<string> {
	const named = [...rules, ...mentions, ...checked];
	return new Set(named.flatMap(({ article }) => article ?? []));
}

function groupedBy<Entry>(
	entries: readonly Entry[],
	keysOf: (entry: Entry) => readonly string[]
): ReadonlyMap<string, readonly number[]> {
	const groups = new Map<string, number[]>();
	entries.forEach((entry, i) => {
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [i]);
			else group.push(i);
		}
	});
	return groups;
}

/** Runs of letters and digits: what a rule's words are looked up by before it is tried. */
const word = /[\p{L}\p{N}]+/gu;

const firstWord = (words: string): string => words.match(word)?.[0] ?? '';

/** A word of which a text must hold one for the rule to meet something. */
function wordsNeeded({ rule, find, name }: PreparedRule): string[] {
	if (find === null) return [`=${name}`];
	if (rule.pattern === null) return [`=${name}`, firstWord(rule.name!)];
	const [, before, names] = bracesOf(rule.pattern);
	const literal = firstWord(before);
	return literal === '' ? names.split('|').map(firstWord) : [literal];
}

/** What a rule is looked up by in an article: the words of its text, and the names of its mentions. */
export function ruleKeysOf(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const [found] of text.matchAll(word)) keys.add(found);
	for (const mention of mentions) keys.add(`=${normalizeName(nameOf(mention, text))}`);
	return keys;
}

/**
 * Numbers of the rules that may meet something in an article, in their order: so that a thousand rules
 * cost no more than the few that do.
 *
 * @param keysOf Tells the article's keys, if they are needed.
 */
export function rulesFor(
	{ rulesOfWord }: PreparedCorrections,
	keysOf: () => ReadonlySet<string>
): number[] {
	if (rulesOfWord.size === 0) return [];
	const numbers = new Set(rulesOfWord.get(''));
	for (const key of keysOf()) rulesOfWord.get(key)?.forEach((number) => numbers.add(number));
	return [...numbers].sort((a, b) => a - b);
}

/**
 * The mentions of one article as the corrections have them: rules in their order, then those of single
 * mentions, then merged, hidden and delayed places.
 *
 * @param mentions In reading order, none overlapping another.
 * @returns The mentions in reading order, none overlapping another, and which corrections met something.
 */
export function review(
	article: ReviewedArticle,
	mentions: readonly Mention[],
	prepared: PreparedCorrections
): Reviewed {
	const { corrections, merged, hidden, delayDays, today } = prepared;
	let current: Draft[] = mentions.map((mention) => ({
		...mention,
		isChecked: false,
		isNoPlace: false
	}));
	const usedRules = new Map<number, ReadonlySet<string>>();
	const usedCorrections = new Map<number, ReadonlySet<string>>();
	const changing = { rules: [] as number[], corrections: [] as number[] };
	const checks: number[] = [];
	const stale: number[] = [];
	const unlike: number[] = [];

	for (const i of rulesFor(prepared, () => ruleKeysOf(article.text, mentions))) {
		const { rule, find, name } = prepared.rules[i];
		if (!holdsFor(rule, article)) continue;
		const met = new Meeting(rule);
		if (rule.pattern === null) {
			current = current.map((mention) =>
				normalizeName(nameOf(mention, article.text)) === name ? met.change(mention) : mention
			);
		}
		if (find !== null) {
			for (const range of rangesOf(find, article.text)) {
				current = withChange(current, article.text, range, rule, met.change, rule.pattern === null);
			}
		}
		if (met.isUsed) usedRules.set(i, met.places);
		if (met.isChanging) changing.rules.push(i);
	}

	for (const i of entriesOf(article, prepared.mentionsOfArticle)) {
		const correction = corrections.mentions[i];
		const range = findQuote(article.text, correction);
		if (range === null) continue;
		const met = new Meeting(correction);
		current = withChange(current, article.text, range, correction, met.change, false);
		if (met.isUsed) usedCorrections.set(i, met.places);
		if (met.isChanging) changing.corrections.push(i);
	}

	for (const i of entriesOf(article, prepared.checksOfArticle)) {
		const entry: Checked = corrections.checked[i];
		if (entry.quote !== null) {
			const range = findQuote(article.text, entry.quote as Quote);
			const at = current.findIndex(
				({ start, end }) => range !== null && start < range.end && end > range.start
			);
			if (at < 0) continue;
			const found = current[at];
			if (isReadAs(found, entry, merged)) current[at] = { ...found, isChecked: true };
			// What a person has decided otherwise since needs no second look.
			else if (!found.isChecked) {
				unlike.push(i);
				continue;
			}
		} else if (entry.sha !== null && !article.sha.startsWith(entry.sha)) {
			stale.push(i);
			continue;
		} else {
			current = current.map((mention) => ({ ...mention, isChecked: true }));
		}
		checks.push(i);
	}

	// Nobody knows how old an article without a day is.
	const age = article.day === null ? 0 : daysBetween(article.day, today);
	const isWithheld = (id: string) => hidden.has(id) || age < (delayDays.get(id) ?? 0);
	const kept: ReviewedMention[] = [];
	const places = new Set<string>();
	const undated = new Set<string>();
	for (const { isNoPlace, ...mention } of current) {
		if (isNoPlace) continue;
		const placeId =
			mention.placeId === null ? null : (merged.get(mention.placeId) ?? mention.placeId);
		// A merge lifts nothing of what protects the place that its words mean.
		const named = [...new Set([mention.placeId, placeId])].filter((id) => id !== null);
		for (const id of named) {
			places.add(id);
			if (article.day === null && delayDays.has(id)) undated.add(id);
		}
		if (named.some(isWithheld)) continue;
		const check = placeId === null ? undefined : prepared.checkedPlaces.get(placeId);
		if (check !== undefined && !checks.includes(check)) checks.push(check);
		kept.push({
			...mention,
			placeId,
			isChecked: mention.isChecked || check !== undefined,
			candidates: mention.candidates.filter((candidate) => !hidden.has(candidate.placeId))
		});
	}
	return {
		mentions: kept,
		rules: usedRules,
		corrections: usedCorrections,
		checks,
		changing,
		places: [...places],
		undated: [...undated],
		stale,
		unlike
	};
}

/** Whether a mention is read as it was when a person found it right, as far as that is said. */
function isReadAs(
	{ placeId, kind }: Mention,
	{ as, kind: seenKind }: Checked,
	merged: ReadonlyMap<string, string>
): boolean {
	const now = (id: string | null) => (id === null ? null : (merged.get(id) ?? id));
	const isSamePlace = as === null || now(as === 'unplaced' ? null : as.id) === now(placeId);
	return isSamePlace && (seenKind === null || seenKind === kind);
}

/** Numbers of the entries that are of an article, by whatever id they call it, in their order. */
export function entriesOf(
	{ id, formerIds = [] }: Pick<ReviewedArticle, 'id' | 'formerIds'>,
	byArticle: ReadonlyMap<string, readonly number[]>
): readonly number[] {
	const own = byArticle.get(id) ?? [];
	if (formerIds.length === 0) return own;
	const former = formerIds.flatMap((each) => byArticle.get(each) ?? []);
	return [...own, ...former].sort((a, b) => a - b);
}

const holdsFor = (rule: Rule, { id, formerIds = [], day }: ReviewedArticle): boolean =>
	(rule.article === null || rule.article === id || formerIds.includes(rule.article)) &&
	(rule.from === null || (day !== null && day >= rule.from)) &&
	(rule.to === null || (day !== null && day <= rule.to));

/** A type of the kind that a person gave, where the mention's own is of the other. */
const typeOfKind = { literal: 'Literal', associative: 'Metonymic' } as const satisfies Record<
	string,
	MentionType
>;

function changed(mention: Draft, { place, kind }: Change): Draft {
	const newKind = kind ?? mention.kind;
	const type = kindOfType[mention.type] === newKind ? mention.type : typeOfKind[newKind];
	const isPlaceSaid = place !== null && place !== 'none';
	return {
		...mention,
		kind: newKind,
		kindConfidence: kind ? 1 : mention.kindConfidence,
		type,
		placeId: place === null ? mention.placeId : typeof place === 'object' ? place.id : null,
		confidence: isPlaceSaid ? 1 : mention.confidence,
		candidates: isPlaceSaid ? [] : mention.candidates,
		isChecked: true,
		isNoPlace: place === null ? mention.isNoPlace : place === 'none'
	};
}

/** What one correction meets in an article. */
class Meeting {
	readonly #correction: Change;
	readonly places = new Set<string>();
	isUsed = false;
	isChanging = false;

	constructor(correction: Change) {
		this.#correction = correction;
	}

	/** The mention as the correction has it. */
	readonly change = (mention: Draft): Draft => {
		const after = changed(mention, this.#correction);
		for (const { placeId } of [mention, after]) if (placeId !== null) this.places.add(placeId);
		this.isUsed = true;
		this.isChanging ||= isAnother(mention, after);
		return after;
	};
}

/** Whether a correction makes something else of a mention than a person who found it right would. */
const isAnother = (before: Draft, after: Draft): boolean =>
	before.placeId !== after.placeId ||
	before.kind !== after.kind ||
	before.isNoPlace !== after.isNoPlace;

interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * The mentions with the one at a range changed; where none is, and a place is said, with a new one. A
 * shorter mention inside the range gives way to the words of the correction.
 *
 * @param isWhole Whether a longer name around the range is another one, whose mention stays as it is.
 */
function withChange(
	mentions: readonly Draft[],
	text: string,
	range: Range,
	{ place, kind }: Change,
	change: (mention: Draft) => Draft,
	isWhole: boolean
): Draft[] {
	const touched = mentions.filter(({ start, end }) => start < range.end && end > range.start);
	const holder = touched.find(({ start, end }) => start <= range.start && end >= range.end);
	if (holder) {
		const { start, end } = holder.extent ?? holder;
		// A rule on "Soba" says nothing of "Soba Hospital", and one on "Kassala" nothing of "Kassala State".
		if (isWhole && (start !== range.start || end !== range.end)) return [...mentions];
		return mentions.map((mention) => (mention === holder ? change(mention) : mention));
	}
	// The words of a longer name whose mention is the name alone.
	const named = touched.find(
		({ extent }) => extent?.start === range.start && extent.end === range.end
	);
	if (named) return mentions.map((mention) => (mention === named ? change(mention) : mention));
	const isWordsOfOwn = place !== null && typeof place === 'object';
	if (!isWordsOfOwn)
		return mentions.map((mention) => (touched.includes(mention) ? change(mention) : mention));
	const added = change({
		start: range.start,
		end: range.end,
		text: text.slice(range.start, range.end),
		kind: kind ?? touched[0]?.kind ?? 'literal',
		kindConfidence: kind ? 1 : (touched[0]?.kindConfidence ?? 1),
		type: typeOfKind[kind ?? touched[0]?.kind ?? 'literal'],
		form: 'noun',
		placeId: null,
		confidence: 1,
		candidates: [],
		isChecked: true,
		isNoPlace: false
	});
	return [...mentions.filter((mention) => !touched.includes(mention)), added].sort(
		(a, b) => a.start - b.start
	);
}

/** Where a pattern's names stand. */
function* rangesOf(find: RegExp, text: string): Generator<Range> {
	for (const { indices } of text.matchAll(find)) {
		const [start, end] = indices![1]!;
		yield { start, end };
	}
}

const escaped = (words: string) =>
	words
		.trim()
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/\s+/g, '\\s+');
const notBefore = '(?<![\\p{L}\\p{N}])';
const notAfter = '(?![\\p{L}\\p{N}])';

/** What of the text a rule looks for; `null` for one that looks at mentions by their name. */
function findOf({ name, pattern, place }: Rule): RegExp | null {
	if (pattern !== null) return patternOf(pattern);
	return place !== null && typeof place === 'object' ? wordsOf(name!) : null;
}

const bracesOf = (pattern: string) => /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(pattern)!;

/** Literal words and one choice of names: no expression of the editor's own is run. */
function patternOf(pattern: string): RegExp {
	const [, before, names, after] = bracesOf(pattern);
	const choice = names.split('|').map(escaped).join('|');
	const left = before.trim() === '' ? '' : `${escaped(before)}${/\s$/.test(before) ? '\\s+' : ''}`;
	const right = after.trim() === '' ? '' : `${/^\s/.test(after) ? '\\s+' : ''}${escaped(after)}`;
	return new RegExp(`${notBefore}${left}(${choice})${right}${notAfter}`, 'dgu');
}

const wordsOf = (name: string): RegExp =>
	new RegExp(`${notBefore}(${escaped(name)})${notAfter}`, 'dgu');

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
