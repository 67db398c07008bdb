/**
 * The gazetteer entries that a name may mean, however it is spelled: as it stands, with the feature
 * word it was written with or without, in another spelling, inflected, or with a direction before it.
 * Knows the name alone; which entry is meant is for the words around it and the rest of the article.
 */
import { isAdmin2, isSettlement } from '../../geo/feature-code.ts';
import type { Gazetteer, NameMatch } from '../gazetteer/index.ts';
import { normalizeName } from '../tokens/index.ts';
import { placeLexiconFor, type PlaceLexicon } from '../lexicon/index.ts';
import { how, type How, type NameCandidate, type NameReading } from './name-reading.ts';
import { answers } from './place-words.ts';
import type { FeatureHint } from '../mention/index.ts';

/** Most entries weighed for one name: the most important ones of those that bear it. */
const maxCandidates = 48;

/** Readings kept between articles, which repeat their names. One too many and the store begins anew. */
const maxKept = 20_000;

/** The names read so far: by what their words ask for, then as they were asked for. */
interface Kept {
	readonly readings: Map<FeatureHint | null, Map<string, NameReading>>;
	/** How many. */
	size: number;
	/** Numbers of the normalized names, from 1. */
	readonly numbers: Map<string, number>;
}
const keptOf = new WeakMap<Gazetteer, Kept>();

/** Reads a name; see {@link nameReader}. */
export type Reader = ReturnType<typeof nameReader>;

/**
 * Reads names of one article: all entries that each may mean, the nearest reading of its spelling first.
 * Two readings of one article are of the same name where their numbers are the same.
 *
 * @returns A function of the name as written, what sort of place the words ask for, and the normalized
 * names to look up in its stead, where it is inflected.
 */
export function nameReader(
	gazetteer: Gazetteer
): (name: string, hint: FeatureHint | null, forms?: readonly string[]) => NameReading {
	let kept = keptOf.get(gazetteer);
	if (kept === undefined || kept.size > maxKept) {
		keptOf.set(gazetteer, (kept = { readings: new Map(), size: 0, numbers: new Map() }));
	}
	const store = kept;
	const lexicon = placeLexiconFor(gazetteer.language);
	const { readings, numbers } = store;
	return (name, hint, forms) => {
		let known = readings.get(hint);
		if (known === undefined) readings.set(hint, (known = new Map()));
		const asked = forms === undefined ? name : `/${forms.join('/')}`;
		let reading = known.get(asked);
		if (reading === undefined) {
			const keys = forms ?? [normalizeName(name)];
			const words = keys[0].split(' ');
			let number = numbers.get(keys[0]);
			if (number === undefined) numbers.set(keys[0], (number = numbers.size + 1));
			reading = {
				key: keys[0],
				number,
				stem: stemOf(words, lexicon),
				words: words.length,
				hint,
				candidates: candidatesOf(keys, hint, gazetteer, lexicon),
				features: null,
				shortlists: null
			};
			known.set(asked, reading);
			store.size++;
		}
		return reading;
	};
}

function stemOf(words: readonly string[], { ofs, articles, sorts }: PlaceLexicon): string {
	const rest = words.filter((word) => !ofs.has(word) && !articles.has(word) && !sorts.has(word));
	return (rest.length ? rest : words).join(' ');
}

function candidatesOf(
	forms: readonly string[],
	hint: FeatureHint | null,
	gazetteer: Gazetteer,
	lexicon: PlaceLexicon
): NameCandidate[] {
	const key = forms[0];
	if (!key) return [];
	const found = new Map<number, NameCandidate>();
	const add = (
		names: Iterable<string>,
		level: How,
		isMeant: (match: NameMatch) => boolean = () => true
	) => {
		for (const candidateName of names) {
			for (const match of gazetteer.findNormalized(candidateName)) {
				if (found.has(match.row) || !isMeant(match)) continue;
				found.set(match.row, { row: match.row, match, how: level });
			}
		}
	};
	/** "Frenchmen Street" is no way to write France. */
	const isName = ({ use }: NameMatch) => use === 'name' || use === 'abbreviation';
	const words = key.split(' ');
	add(forms, how.exact);
	const asked = ({ row }: { readonly row: number }) =>
		hint === null || answers(hint, gazetteer.featureClass(row), gazetteer.featureCode(row)) >= 0;
	// A lake named for a state is not the state, but a town may well be called by its county's name.
	const isPrecise =
		hint !== null && hint !== 'region' && hint !== 'district' && hint !== 'settlement';
	add(
		withFeatureWords(words, hint, lexicon),
		how.featureWord,
		(match) => isName(match) && (!isPrecise || asked(match))
	);
	if (!Array.from(found.values()).some(asked)) {
		add(otherSpellings(words, lexicon), how.spelling);
	}
	if (found.size === 0) add(pointedTo(words, lexicon), how.pointed);
	if (found.size === 0 && words.length > 1)
		add(inside(words, gazetteer, lexicon), how.inside, isName);
	const all = Array.from(found.values()).filter(fitting(words, hint, found, gazetteer, lexicon));
	if (all.length <= maxCandidates) return all;
	return all
		.sort((a, b) => gazetteer.importance[b.row] - gazetteer.importance[a.row] || a.row - b.row)
		.slice(0, maxCandidates);
}

/**
 * Which candidates to keep: where the words ask for a sort of place and there is one, no other sort,
 * but a name that holds the word itself ("Rhode Island") may be of any.
 */
function fitting(
	words: readonly string[],
	hint: FeatureHint | null,
	found: ReadonlyMap<number, NameCandidate>,
	gazetteer: Gazetteer,
	{ sorts }: PlaceLexicon
): (candidate: NameCandidate) => boolean {
	if (hint === null) return () => true;
	const answer = ({ row }: NameCandidate) =>
		answers(hint, gazetteer.featureClass(row), gazetteer.featureCode(row));
	const all = Array.from(found.values());
	if (!all.some((c) => answer(c) === 1)) {
		const isAround = hint === 'region' && isUnitOfTown(all, gazetteer);
		return isAround ? (c) => answer(c) >= 0 : () => true;
	}
	const hasOwnWord =
		words.length > 1 && (sorts.get(words[words.length - 1]) ?? sorts.get(words[0])) === hint;
	return (c) => answer(c) >= 0 || (hasOwnWord && c.how === how.exact);
}

/** Whether the best-known town of a name lies in an admin-2 unit of the same: «provincia de Castellón». */
function isUnitOfTown(found: readonly NameCandidate[], gazetteer: Gazetteer): boolean {
	const { importance } = gazetteer;
	const towns = found.filter(({ row }) => isSettlement(gazetteer.featureClass(row)));
	if (towns.length === 0) return false;
	const [{ row: town }] = towns.sort((a, b) => importance[b.row] - importance[a.row]);
	return found.some(
		({ row, how: level }) =>
			level === how.exact &&
			isAdmin2(gazetteer.featureCode(row)) &&
			gazetteer.admin1(row) !== null &&
			gazetteer.admin1(row) === gazetteer.admin1(town)
	);
}

/** The name with the feature word that its hint allows, and without the one it has. */
function* withFeatureWords(
	words: readonly string[],
	hint: FeatureHint | null,
	{ sorts, leftOut, leftOutBefore, implied, ofs }: PlaceLexicon
): Generator<string> {
	const name = words.join(' ');
	const last = words[words.length - 1];
	const bare = words.slice(0, -1).join(' ');
	if (words.length > 1 && sorts.has(last)) {
		yield bare;
		for (const word of leftOut[sorts.get(last)!] ?? []) {
			if (word !== last) yield `${bare} ${word}`;
		}
	} else if (words.length > 1 && sorts.has(words[0])) {
		const rest = words.slice(ofs.has(words[1]) ? 2 : 1);
		if (rest.length) yield rest.join(' ');
		for (const word of leftOut[sorts.get(words[0])!] ?? []) yield `${rest.join(' ')} ${word}`;
	} else if (hint) {
		for (const word of leftOut[hint] ?? []) yield `${name} ${word}`;
		for (const word of leftOutBefore[hint] ?? []) yield `${word} ${name}`;
	} else {
		for (const word of implied) yield `${name} ${word}`;
	}
}

/** Each word in its other written forms, one word at a time: "st paul" → "saint paul". */
function* otherSpellings(
	words: readonly string[],
	{ spellings, articles }: PlaceLexicon
): Generator<string> {
	for (const [i, word] of words.entries()) {
		for (const form of spellings.get(word) ?? []) {
			yield [...words.slice(0, i), form, ...words.slice(i + 1)].join(' ');
		}
	}
	if (articles.has(words[0])) yield words.slice(1).join(' ');
	if (words.length > 1) yield words.join('');
}

/** The name with words that only point into a place taken from its front: "northern iraq" → "iraq". */
function* pointedTo(
	words: readonly string[],
	{ pointers, sorts }: PlaceLexicon
): Generator<string> {
	const isPointer = (word: string) => pointers.has(word) || sorts.has(word);
	for (let i = 0; i < words.length - 1 && isPointer(words[i]); i++) {
		yield words.slice(i + 1).join(' ');
	}
}

/** The longest name that stands inside a longer one, nearest its end first: where a facility may be. */
function inside(
	words: readonly string[],
	gazetteer: Gazetteer,
	{ sorts, innerArticles }: PlaceLexicon
): string[] {
	for (let length = words.length - 1; length > 0; length--) {
		for (let from = words.length - length; from >= 0; from--) {
			// "Busra al-Sham" is not al-Sham.
			if (from > 0 && innerArticles.has(words[from])) continue;
			if (length === 1 && (words[from].length < 4 || sorts.has(words[from]))) continue;
			const name = words.slice(from, from + length).join(' ');
			const isPlace = ({ use, needsContext }: NameMatch) => use === 'name' && !needsContext;
			if (gazetteer.findNormalized(name).some(isPlace)) return [name];
		}
	}
	return [];
}
