/**
 * Where place names stand in a text of a language with cases: names in any case («под Суджей»),
 * adjectives made from them («курский»), and areas called by such an adjective («Глушковский
 * район»). Knows nothing of context; which reading fits is for recognition.
 */
import type { Gazetteer, NameMatch } from '../gazetteer/index.ts';
import {
	anyCase,
	formsOf,
	formsOfName,
	type Form,
	normalizeName,
	shape,
	smallUnit,
	type Tokens,
	wordHash
} from '../tokens/index.ts';
import { listBit, stemEnd, type Grammar, type Lexicon } from '../lexicon/index.ts';
import { describeMatches, type FoundNames, type NameInfo } from './names.ts';
import { isAdministrative, isGovernmentSeat, isSettlement } from '../../geo/feature-code.ts';

/** A name that a written form may be, in the cases it would then stand in. */
interface NameForm extends Form {
	readonly matches: readonly NameMatch[];
}

/** A name of the gazetteer in some case. */
export interface InflectedName extends NameInfo {
	readonly forms: readonly NameForm[];
	/** Whether a government sits there and goes by its name: a capital, the Kremlin. */
	readonly isSeat: boolean;
}

/** Longest surface that is looked up; no place name is longer. */
const maxLength = 80;
const maxWords = 5;
/** Surfaces kept between calls; one too many and the store begins anew. */
const maxKept = 60000;

interface Kept {
	readonly names: Map<string, InflectedName | null>;
	readonly words: Map<string, number>;
	readonly adjectives: Map<string, string | null>;
}
const keptOf = new WeakMap<Gazetteer, WeakMap<Grammar, Kept>>();

function keptFor(gazetteer: Gazetteer, grammar: Grammar): Kept {
	let byGrammar = keptOf.get(gazetteer);
	if (byGrammar === undefined) keptOf.set(gazetteer, (byGrammar = new WeakMap()));
	let kept = byGrammar.get(grammar);
	if (kept === undefined) {
		kept = { names: new Map(), words: new Map(), adjectives: new Map() };
		byGrammar.set(grammar, kept);
	}
	return kept;
}

/** Keeps an answer for a surface, so that each is worked out once. */
function remembered<T>(kept: Map<string, T>, key: string, work: () => T): T {
	let found = kept.get(key);
	if (found === undefined) {
		found = work();
		if (kept.size >= maxKept) kept.clear();
		kept.set(key, found);
	}
	return found;
}

/** The names of a text, and beside them the adjectives made from names, each with its name. */
export interface InflectedNames extends FoundNames {
	readonly adjectives: ReadonlyMap<number, string>;
	/** Names of areas whose head a token is, its adjective following ("obwód kurski"), and of those that share the head, by adjective. */
	readonly areas: ReadonlyMap<number, string>;
}

const comma = wordHash(',');

/** Heads of the areas that an adjective names. */
const areaHeads = listBit.region | listBit.district | listBit.water;
const institutions = listBit.agent | listBit.organization | listBit.title;

/** Finds the longest names, left to right, that begin with a capital; and the adjectives. */
export function findInflectedNames(
	tokens: Tokens,
	gazetteer: Gazetteer,
	lexicon: Lexicon
): InflectedNames {
	const grammar = lexicon.grammar!;
	const kept = keptFor(gazetteer, grammar);
	const first = new Int32Array(tokens.length).fill(-1);
	const after = new Int32Array(tokens.length).fill(-1);
	const info: (NameInfo | undefined)[] = new Array(tokens.length);
	const adjectives = new Map<number, string>();
	for (let i = 0; i < tokens.length; i++) {
		if (!mayBeAdjective(tokens, grammar, i)) continue;
		const surface = tokens.text.slice(tokens.start[i], tokens.end[i]);
		const base = remembered(kept.adjectives, surface, () =>
			adjectiveBase(surface, gazetteer, grammar)
		);
		if (base !== null) adjectives.set(i, base);
	}
	for (let i = 0; i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.upper)) continue;
		const from = tokens.start[i];
		if (tokens.end[i] - from > maxLength) continue;
		const ends = endsOfName(tokens, i, gazetteer, grammar, kept);
		for (let k = ends.length - 1; k >= 0; k--) {
			// «Парламент Венгрии» is a building too, but is not meant as one.
			if (k > 0 && (lexicon.lists.get(tokens.hash[i]) ?? 0) & institutions) continue;
			const surface = tokens.text.slice(from, tokens.end[ends[k]]);
			const found = remembered(kept.names, surface, () => lookUp(surface, gazetteer, grammar));
			if (found === null) continue;
			first.fill(i, i, ends[k] + 1);
			after.fill(ends[k] + 1, i, ends[k] + 1);
			info.fill(found, i, ends[k] + 1);
			i = ends[k];
			break;
		}
	}
	const areas = new Map<number, string>();
	if (grammar.adjectivesFollow) {
		for (let i = 0; i + 1 < tokens.length; i++) {
			if (!((lexicon.lists.get(tokens.hash[i]) ?? 0) & areaHeads)) continue;
			if (!(tokens.shape[i + 1] & shape.lower) || !mayBeAdjective(tokens, grammar, i + 1)) continue;
			const word = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at]);
			const areaAt = (adjective: number) => {
				const name = areaName(word(adjective), word(i), grammar);
				if (name === null) return null;
				return gazetteer.findNormalized(name).length > 0 || adjectives.has(adjective) ? name : null;
			};
			const first = areaAt(i + 1);
			if (first === null) continue;
			areas.set(i, first);
			// "w obwodach charkowskim, sumskim i czernihowskim"
			for (let next = i + 3; next < tokens.length; next += 2) {
				const joint = tokens.hash[next - 1];
				if (joint !== comma && !grammar.conjunctions.has(joint)) break;
				const name = mayBeAdjective(tokens, grammar, next) ? areaAt(next) : null;
				if (name === null) break;
				areas.set(next, name);
			}
		}
	}
	return { first, after, info, adjectives, areas };
}

/** Last tokens of the names that may begin at a token, by number of words. */
function endsOfName(
	tokens: Tokens,
	first: number,
	gazetteer: Gazetteer,
	grammar: Grammar,
	kept: Kept
): number[] {
	const word = tokens.text.slice(tokens.start[first], tokens.end[first]);
	const words = remembered(kept.words, word, () => wordsFrom(word, gazetteer, grammar));
	const ends = words > 0 ? [first] : [];
	let last = first;
	for (let count = 1; count < Math.min(words, maxWords); count++) {
		let next = last + 1;
		if (next < tokens.length && isHyphen(tokens, next)) next++;
		if (next >= tokens.length || !(tokens.shape[next] & shape.word)) break;
		if (tokens.shape[next] & shape.lineStart) break;
		if (tokens.end[next] - tokens.start[first] > maxLength) break;
		ends.push((last = next));
	}
	return ends;
}

function isHyphen(tokens: Tokens, token: number): boolean {
	const unit = tokens.text.charCodeAt(tokens.start[token]);
	return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** Words of the longest name that may begin with this word, whatever case it stands in. */
function wordsFrom(surface: string, gazetteer: Gazetteer, grammar: Grammar): number {
	const word = normalizeName(surface);
	if (word === '' || word.includes(' ')) return word === '' ? 0 : maxWords;
	const { respell } = grammar;
	let words = 0;
	for (const { name } of formsOf(word, grammar.nouns)) {
		words = Math.max(words, gazetteer.maxWords(name), grammar.aliases.has(name) ? 1 : 0);
		if (respell) words = Math.max(words, gazetteer.maxWords(respell(name)));
	}
	for (const alias of grammar.aliases.keys()) {
		if (!alias.includes(' ')) continue;
		const begin = alias.slice(0, alias.indexOf(' '));
		if (begin.slice(0, 3) === word.slice(0, 3)) words = Math.max(words, alias.split(' ').length);
	}
	return Math.max(words, gazetteer.maxWords(word));
}

/** A word in capitals is a name in capitals only if it is this long and this well known; else it is an abbreviation. */
const minCapitals = 4;
const minCapitalsImportance = 0.45;

function lookUp(surface: string, gazetteer: Gazetteer, grammar: Grammar): InflectedName | null {
	const words = normalizeName(surface).split(' ');
	const isCapitals = surface.length > 1 && surface === surface.toUpperCase();
	const all = formsOfName(words, grammar.nouns);
	let forms = namesAmong(all, (name) => grammar.aliases.get(name) ?? name, gazetteer);
	const { respell } = grammar;
	if (forms.length === 0 && respell) forms = namesAmong(all, respell, gazetteer);
	if (forms.length === 0) return null;
	if (isCapitals) {
		const isAlias = all.some(({ name }) => grammar.aliases.has(name));
		const known = Math.max(...forms.map((form) => importanceOf(form, gazetteer)));
		if (!isAlias && (surface.length < minCapitals || known < minCapitalsImportance)) return null;
		// «США» and headlines alike are read in any case.
		if (isAlias) forms = forms.map((form) => ({ ...form, cases: anyCase }));
	}
	const matches = forms.flatMap((form) => form.matches);
	const isSeat = matches.some(({ row }) => isGovernmentSeat(gazetteer.featureCode(row)));
	// Of two names of one place the one known to be in a language: «Москва», not a stray «Москвы».
	forms.sort(
		(a, b) =>
			importanceOf(b, gazetteer) - importanceOf(a, gazetteer) || languagesOf(b) - languagesOf(a)
	);
	return { ...describeMatches(matches, gazetteer), forms, isSeat };
}

/** The forms that the gazetteer has as names, spelled as `meant` says. */
function namesAmong(
	forms: readonly Form[],
	meant: (name: string) => string,
	gazetteer: Gazetteer
): NameForm[] {
	const found: NameForm[] = [];
	for (const { name, cases } of forms) {
		const matches = gazetteer
			.findNormalized(meant(name))
			.filter((match) => match.use === 'name' || match.use === 'abbreviation');
		if (matches.length) found.push({ name: meant(name), cases, matches });
	}
	return found;
}

const importanceOf = ({ matches }: NameForm, gazetteer: Gazetteer) =>
	matches.reduce((most, { row }) => Math.max(most, gazetteer.importance[row]), 0);

const languagesOf = ({ matches }: NameForm) =>
	matches.reduce((most, { languages }) => Math.max(most, languages.length), 0);

/** How well known a place must be for an unlisted adjective to be taken as made from its name. */
const minImportance = 0.5;

/** Whether a word may be an adjective in «-ск-» by its last letters: cheap, since every word is asked. */
function mayBeAdjective(
	{ text, start, end, shape: shapes }: Tokens,
	{ stemEnds, stemReach }: Grammar,
	token: number
): boolean {
	if (!(shapes[token] & shape.word) || end[token] - start[token] < 5) return false;
	const last = end[token] - 1;
	let unit = smallUnit(text.charCodeAt(last));
	for (let i = last - 1; i >= last - stemReach; i--) {
		const before = smallUnit(text.charCodeAt(i));
		if (stemEnds.has(stemEnd(before, unit))) return true;
		unit = before;
	}
	return false;
}

/** The normalized name an adjective is made from («курского» → «курск»), or `null`. */
function adjectiveBase(surface: string, gazetteer: Gazetteer, grammar: Grammar): string | null {
	const word = normalizeName(surface);
	for (const ending of grammar.placeAdjectiveEndings) {
		if (!word.endsWith(ending)) continue;
		const base = baseOfStem(word.slice(0, word.length - ending.length), gazetteer, grammar);
		if (base !== null) return base;
	}
	return null;
}

function baseOfStem(stem: string, gazetteer: Gazetteer, grammar: Grammar): string | null {
	const listed = grammar.placeAdjectives.get(stem);
	if (listed !== undefined) return listed;
	if (grammar.ordinaryAdjectives.has(stem)) return null;
	let best: string | null = null;
	let importance = minImportance;
	for (const [ending, bases] of grammar.adjectiveBases) {
		if (!stem.endsWith(ending)) continue;
		const root = stem.slice(0, stem.length - ending.length);
		for (const base of root.length < 3 ? [] : bases) {
			for (const { row, use } of gazetteer.findNormalized(root + base)) {
				const featureClass = gazetteer.featureClass(row);
				if (use !== 'name' || !(isSettlement(featureClass) || isAdministrative(featureClass)))
					continue;
				if (gazetteer.importance[row] < importance) continue;
				importance = gazetteer.importance[row];
				best = root + base;
			}
		}
	}
	return best;
}

/** An area called by an adjective, in the nominative («Глушковском районе» → «глушковскии раион»), or `null`. */
export function areaName(adjective: string, head: string, grammar: Grammar): string | null {
	const word = normalizeName(adjective);
	const ending = grammar.placeAdjectiveEndings.find((end) => word.endsWith(end));
	if (ending === undefined) return null;
	const stem = word.slice(0, word.length - ending.length);
	for (const { name } of formsOf(normalizeName(head), grammar.nouns)) {
		const agreeing = grammar.areaHeads.find(([, heads]) => heads.has(name));
		if (!agreeing) continue;
		const whole = stem + agreeing[0];
		return grammar.adjectivesFollow ? `${name} ${whole}` : `${whole} ${name}`;
	}
	return null;
}
