/**
 * Where the gazetteer's names stand in a text: for each token the longest name that begins there,
 * and what the gazetteer knows of it. Knows nothing of context; a name found here may be a person.
 */
import type { Gazetteer, NameMatch } from '../gazetteer/index.ts';
import { listBit, type Lexicon } from '../lexicon/index.ts';
import { isOpening, normalizeName, shape, wordHash, type Tokens } from '../tokens/index.ts';
import type { Vocabulary } from '../model/index.ts';
import {
	isAdmin1,
	isCountry,
	isCountryOrTerritory,
	isGovernmentSeat
} from '../../geo/feature-code.ts';

/** What the gazetteer knows of a name, as bits of {@link NameInfo.bits}. */
export const nameBit = {
	name: 1,
	abbreviation: 2,
	adjective: 4,
	demonym: 8,
	language: 16,
	country: 32,
	admin1: 64,
	admin: 128,
	settlement: 256,
	water: 512,
	terrain: 1024,
	other: 2048,
	/** Every reading of it is an ordinary word too. */
	needsContext: 4096,
	/** The best-known place of this name is where a government sits. */
	capital: 8192
} as const;

export interface NameInfo {
	readonly bits: number;
	/** 0–1, of the best-known place of this name. */
	readonly importance: number;
	/** Population of the largest. */
	readonly population: number;
	/** How many places are called so. */
	readonly places: number;
	readonly matches: readonly NameMatch[];
	/** The normalized name, where the text has it in the genitive: „Russlands“. */
	readonly genitiveOf?: string;
	/** Rows of its places that are countries or admin-1 units. */
	readonly units: readonly number[];
	/** Rows of the admin-1 units and of the countries that its best-known places lie in, each once. */
	readonly regions: readonly number[];
	readonly countries: readonly number[];
}

/** Places of a name that are asked what they lie in; more of them say nothing. */
const maxHeld = 40;

/** The names found: for each token the name that covers it, if one does. */
export interface FoundNames {
	/** Number of the token where the covering name begins, and of the one after its end; -1 for none. */
	readonly first: Int32Array;
	readonly after: Int32Array;
	/** What is known of it, one a token. */
	readonly info: (NameInfo | undefined)[];
}

/** A name that begins somewhere: its last token, and what is known of it. */
interface NameAt {
	readonly end: number;
	readonly found: NameInfo;
}

const comma = wordHash(',');

/** What a possessive ends in. */
const clitic = wordHash("'s");

const states = nameBit.country | nameBit.capital;

/** Letters of the shortest name that is looked for in the genitive. */
const minGenitive = 4;

/** Longest surface that is looked up; no place name is longer. */
const maxLength = 80;
/** Names kept between calls; one too many and the store begins anew. */
const maxKept = 60000;

/** What a gazetteer was asked before. */
interface Known {
	readonly names: Map<string, NameInfo | null>;
	readonly words: WeakMap<Vocabulary, KnownWords>;
}
const knownOf = new WeakMap<Gazetteer, Known>();

/** What a gazetteer was asked of the words of a vocabulary. */
interface KnownWords {
	/** Words of the longest name that may begin with each; -1 where not yet asked. */
	longest: Int16Array;
	/** Each word as a whole name, in capitals and otherwise. */
	readonly inCapitals: (NameInfo | null | undefined)[];
	readonly plain: (NameInfo | null | undefined)[];
}

/** Ends of the names that may begin at a token, by their words; no surface has more than one a code unit. */
const ends = new Int32Array(maxLength);

/**
 * Finds the longest names, left to right, that begin and end with a capital (or with a letter of a
 * script that has none). Text in which every word is a capital one is looked up as it is.
 *
 * @param words Number of each token's word in the vocabulary.
 * @param rules The language's words where names are found by rules: a name of several words may begin with a small
 *   one that says what it is (« mer Noire »), and an article belongs to a name only if none is better without.
 */
export function findNames(
	tokens: Tokens,
	words: Int32Array,
	vocabulary: Vocabulary,
	gazetteer: Gazetteer,
	rules: Lexicon | null = null
): FoundNames {
	const first = new Int32Array(tokens.length).fill(-1);
	const after = new Int32Array(tokens.length).fill(-1);
	const info: (NameInfo | undefined)[] = new Array(tokens.length);
	const known = knownFor(gazetteer);
	const knownWords = wordsFor(known, vocabulary);
	const smallTitle = smallTitleEnd(tokens);
	/** The longest name that begins at a token, and its last token; `null` for none. */
	const nameAt = (i: number, isHolder = false): NameAt | null => {
		const isInTitle = i < smallTitle && (tokens.shape[i] & shape.word) !== 0;
		const isSmall = !isInTitle && !opensName(tokens.shape[i]);
		if (isSmall && !(rules && vocabulary.lists[words[i]] & smallHead)) return null;
		const from = tokens.start[i];
		if (tokens.end[i] - from > maxLength) return null;
		let longest = knownWords.longest[words[i]];
		if (longest < 0) {
			longest = gazetteer.maxWords(normalizeName(tokens.text.slice(from, tokens.end[i])));
			knownWords.longest[words[i]] = longest;
		}
		// "Cox's Bazar" and "L'Aquila" begin with a word that is no name without what leans on it.
		const isElided = (tokens.shape[i] & shape.elided) !== 0;
		const isOwner = i + 1 < tokens.length && (isElided || tokens.hash[i + 1] === clitic);
		if (isOwner) {
			const begin = normalizeName(tokens.text.slice(from, tokens.end[i + 1]));
			longest = Math.max(longest, gazetteer.maxWords(begin));
		}
		// „Russlands“ begins no name.
		if (longest === 0 && rules?.capitalNouns) longest = 1;
		if (longest === 0) return null;
		// Ends of the name, one for each number of words; tried from the longest.
		let last = i;
		let count = 1;
		ends[0] = i;
		while (count < longest || (isElided && last === i)) {
			let next = last + 1;
			if (next < tokens.length && isHyphen(tokens, next)) next++;
			else if (isOwner && !isElided && last === i) next++;
			if (next < tokens.length && tokens.shape[next] & shape.elided) next++;
			if (next >= tokens.length || !(tokens.shape[next] & shape.word)) break;
			if (tokens.shape[next] & shape.lineStart || tokens.end[next] - from > maxLength) break;
			last = next;
			ends[count++] = last;
			// "St. John's"
			if (tokens.hash[last + 1] === clitic) ends[count++] = ++last;
		}
		for (let k = count - 1; k >= (isSmall ? 1 : 0); k--) {
			const end = ends[k];
			const isSmallEnd = !isInTitle && !closesName(tokens, end);
			// « République centrafricaine »
			if (isSmallEnd && !(rules && k > 0)) continue;
			let found =
				k > 0
					? lookUp(tokens.text.slice(from, tokens.end[end]), gazetteer, known)
					: lookUpWord(tokens, i, words[i], gazetteer, known, knownWords);
			if (rules?.capitalNouns) found = genitiveAt(i, end, found) ?? found;
			if (found === null) continue;
			if (isSmallEnd && !isCountryWritten(tokens.text.slice(from, tokens.end[end]), found))
				continue;
			const isLed = i > 0 && (vocabulary.lists[words[i - 1]] & listBit.locative) !== 0;
			const isKnown = isKnownEverywhere(found, isLed ? minTitleFameLed : minTitleFame);
			if (isInTitle && !isHolder && !isKnown && !isHeld(end, found)) continue;
			return { end, found };
		}
		return null;
	};
	/** The name that stands in the genitive from a token to another: „Saudi-Arabiens“; `null` for none. */
	const genitiveAt = (from: number, end: number, other: NameInfo | null): NameInfo | null => {
		const genitive = rules?.capitalNouns?.genitive;
		const surface = tokens.text.slice(tokens.start[from], tokens.end[end]);
		if (genitive === undefined || !surface.endsWith(genitive)) return null;
		const name = surface.slice(0, -genitive.length);
		const found = name.length < minGenitive ? null : lookUp(name, gazetteer, known);
		// „Malis“ is no town of that name.
		const isLess =
			other !== null && !(found && found.bits & states && found.importance > other.importance);
		return found && !isLess ? { ...found, genitiveOf: normalizeName(name) } : null;
	};
	/** Whether a country is named just as it is written: « La réunion » is no island. */
	const isCountryWritten = (surface: string, { bits, matches }: NameInfo) =>
		(bits & nameBit.country) !== 0 &&
		matches.some(({ row }) => gazetteer.names(row).some(({ text }) => text === surface));
	/** Whether a small title says right after a name what holds it: "jenin, west bank". */
	const isHeld = (end: number, { regions, countries }: NameInfo): boolean => {
		if (end + 2 >= tokens.length || tokens.hash[end + 1] !== comma) return false;
		const holder = nameAt(end + 2, true);
		if (holder === null) return false;
		return holder.found.units.some((row) => regions.includes(row) || countries.includes(row));
	};
	/** Where the name begins that holds the one before it. */
	let holder = -1;
	for (let i = 0; i < tokens.length; i++) {
		let name = nameAt(i, i === holder);
		if (name === null) continue;
		if (i < smallTitle && isHeld(name.end, name.found)) holder = name.end + 2;
		// « Les États-Unis » are not a place called « Les États », « La France » not one of that name.
		if (rules?.cues.article.has(tokens.hash[i]) && i + 1 < tokens.length) {
			const inner = nameAt(i + 1);
			// « de La Havane », "vecinos de La Fría": the article has the capital of a name.
			const isOwn = (tokens.shape[i] & shape.upper) !== 0 && !isOpening(tokens, i);
			const isBetter =
				inner !== null &&
				(inner.end > name.end || (!isOwn && inner.found.importance > name.found.importance));
			if (isBetter) {
				name = inner;
				i++;
			}
		}
		for (let t = i; t <= name.end; t++) {
			first[t] = i;
			after[t] = name.end + 1;
			info[t] = name.found;
		}
		i = name.end;
	}
	return { first, after, info };
}

/** Words in small letters that a name may begin with. */
const smallHead = listBit.water | listBit.terrain;

/** Tokens of a title wholly in small letters, as live blogs have them: of the text's first line; 0 for none. */
function smallTitleEnd(tokens: Tokens): number {
	let end = 0;
	do {
		if (tokens.shape[end] & (shape.upper | shape.uncased | shape.mixed)) return 0;
		end++;
	} while (end < tokens.length && !(tokens.shape[end] & shape.lineStart));
	return end <= maxTitle ? end : 0;
}

/** Tokens of a title at most. */
const maxTitle = 32;

/** Importance from which a name in small letters is a place, if it is no ordinary word. */
const minTitleFame = 0.66;
/** The same after a preposition of place: "near quetta". */
const minTitleFameLed = 0.6;

const isKnownEverywhere = ({ bits, importance }: NameInfo, fame: number) =>
	importance >= fame && (bits & nameBit.name) !== 0 && !(bits & nameBit.needsContext);

const opensName = (bits: number) =>
	(bits & shape.word) !== 0 && (bits & (shape.upper | shape.uncased)) !== 0;

/** Whether a name may end at a token: in a capital, letters without any, a digit, or as "d'Ivoire" and "John's" do. */
function closesName({ text, shape: shapes, start, end }: Tokens, token: number): boolean {
	if (shapes[token] & (shape.upper | shape.uncased | shape.digit)) return true;
	return ownedName.test(text.slice(start[token], end[token]));
}

const ownedName = /^(?:\p{Ll}{1,4}['’]\p{Lu}|['’]s$)/u;

function isHyphen(tokens: Tokens, token: number): boolean {
	const unit = tokens.text.charCodeAt(tokens.start[token]);
	return (
		(unit === 0x2d || unit === 0x2010 || unit === 0x2011) &&
		tokens.end[token] - tokens.start[token] === 1
	);
}

function knownFor(gazetteer: Gazetteer): Known {
	let known = knownOf.get(gazetteer);
	if (known === undefined) {
		knownOf.set(gazetteer, (known = { names: new Map(), words: new WeakMap() }));
	}
	return known;
}

/** Room for what is known of each word that the vocabulary holds now. */
function wordsFor({ words }: Known, vocabulary: Vocabulary): KnownWords {
	let known = words.get(vocabulary);
	if (known === undefined) {
		known = { longest: new Int16Array(0), inCapitals: [], plain: [] };
		words.set(vocabulary, known);
	}
	if (known.longest.length < vocabulary.size) {
		const longest = new Int16Array(2 * vocabulary.size).fill(-1);
		longest.set(known.longest);
		known.longest = longest;
	}
	return known;
}

/** Looks a single word up; written twice with other capitals it is another name only if one has no small letter. */
function lookUpWord(
	tokens: Tokens,
	token: number,
	word: number,
	gazetteer: Gazetteer,
	known: Known,
	{ inCapitals, plain }: KnownWords
): NameInfo | null {
	const bits = tokens.shape[token];
	const kept = bits & shape.allCaps ? inCapitals : plain;
	let found = bits & shape.uncased ? undefined : kept[word];
	if (found === undefined) {
		const surface = tokens.text.slice(tokens.start[token], tokens.end[token]);
		kept[word] = found = lookUp(surface, gazetteer, known);
	}
	return found;
}

/** "US" is a country, "us" and "Us" are not; "Ind." is a state, "Ind" hardly. */
const isAbbreviation = (surface: string) =>
	surface.length > 5 || surface.includes('.') || surface === surface.toUpperCase();

function lookUp(surface: string, gazetteer: Gazetteer, { names }: Known): NameInfo | null {
	let found = names.get(surface);
	if (found !== undefined) return found;
	let matches = gazetteer.find(surface);
	if (!isAbbreviation(surface)) {
		matches = matches.filter((match) => match.use !== 'abbreviation');
	}
	found = matches.length === 0 ? null : describeMatches(matches, gazetteer);
	if (names.size >= maxKept) names.clear();
	names.set(surface, found);
	return found;
}

/** What the gazetteer's readings of a name say together. */
export function describeMatches(matches: readonly NameMatch[], gazetteer: Gazetteer): NameInfo {
	let bits = 0;
	let importance = 0;
	let population = 0;
	let needsContext = true;
	let isCapital = false;
	const units: number[] = [];
	const regions = new Set<number>();
	const countries = new Set<number>();
	for (const [i, match] of matches.entries()) {
		const { row } = match;
		const code = gazetteer.featureCode(row);
		if (isAdmin1(code) || isCountry(code)) units.push(row);
		if (i < maxHeld) {
			const [region, country] = [gazetteer.admin1Row(row), gazetteer.countryRow(row)];
			if (region >= 0 && region !== row) regions.add(region);
			if (country >= 0 && country !== row) countries.add(country);
		}
		bits |= nameBit[match.use];
		bits |= classBit(gazetteer.featureClass(row), code);
		if (!match.needsContext) needsContext = false;
		if (gazetteer.importance[row] > importance) {
			importance = gazetteer.importance[row];
			isCapital = isGovernmentSeat(code);
		}
		population = Math.max(population, gazetteer.population[row]);
	}
	if (needsContext) bits |= nameBit.needsContext;
	if (isCapital) bits |= nameBit.capital;
	return {
		bits,
		importance,
		population,
		places: matches.length,
		matches,
		units,
		regions: [...regions],
		countries: [...countries]
	};
}

function classBit(featureClass: string, featureCode: string): number {
	switch (featureClass) {
		case 'A':
			if (isCountryOrTerritory(featureCode)) return nameBit.country;
			return isAdmin1(featureCode) ? nameBit.admin1 : nameBit.admin;
		case 'P':
			return nameBit.settlement;
		case 'H':
			return nameBit.water;
		case 'T':
			return nameBit.terrain;
		default:
			return nameBit.other;
	}
}
