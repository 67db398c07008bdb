/**
 * Gathers the toponyms of an article into senses: mentions of one name that mean one place ("one sense
 * per article"), with what the words beside them say about where it lies ("Paris, Texas"; "Ukraine's
 * Sumy region"). Knows names and their candidates; does not choose.
 */
import { nameReader, type Reader } from './candidates.ts';
import { findContainers, type Containers } from './containers.ts';
import type { NameCandidate, NameReading } from './name-reading.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { isAdmin1, isAdministrative, isCountry } from '../../geo/feature-code.ts';
import { placeLexiconFor, type PlaceLexicon } from '../lexicon/index.ts';
import { normalizeName } from '../tokens/index.ts';
import { hintNumber, hintsOf, isJoined, wordAfter } from './place-words.ts';
import { asWhole, asRepublic, asRiver } from './readings-by-words.ts';
import type { FeatureHint, Toponym, TextSpan } from '../mention/index.ts';

export interface Sense {
	/** Its place in the order of first mentions, from 0. */
	readonly number: number;
	/** Indices of its toponyms, in reading order. */
	readonly mentions: number[];
	/** Its name, with all that it may mean. */
	readonly reading: NameReading;
	readonly isAdjective: boolean;
	/** Whether it is the article's first. */
	readonly isFirst: boolean;
	/** How sure recognition is of its surest mention. */
	probability: number;
	/** Written after a name that lies in it: "Texas" in "Paris, Texas". */
	readonly isContainer: boolean;
	/** Whether it only acts or plays: "asked Washington", "beat Cincinnati". */
	acts: boolean;
	/** Bits of `nesting` by candidate: what the words beside the name say of it. */
	readonly nesting: Uint8Array;
	/** Senses that it stands in one list with. */
	readonly joined: Set<Sense>;
	/** The words that say what it lies in, where only what lies there may be meant. */
	qualifier: TextSpan | null;
}

/** Numbers of names are below this, so that two of them make one number. */
const manyNames = 2 ** 22;

/** All senses of an article, in order of their first mention. Cost linear in the number of toponyms. */
export function gatherSenses(
	text: string,
	toponyms: readonly Toponym[],
	gazetteer: Gazetteer
): Sense[] {
	const read = nameReader(gazetteer);
	const lexicon = placeLexiconFor(gazetteer.language);
	const readings: NameReading[] = [];
	const hints = hintsOf(text, toponyms, lexicon);
	const company = new Company(toponyms);
	for (const [i, toponym] of toponyms.entries()) {
		hints[i] ??= stateByWords(text, toponym, company, gazetteer, read, lexicon);
		if (hints[i] === 'settlement')
			hints[i] = unitBeforeHeld(text, toponym, company, gazetteer, read, lexicon) ?? hints[i];
		readings.push(
			asWhole(text, toponym, gazetteer, read, lexicon) ??
				(hints[i] === null ? asRiver(text, toponym, gazetteer, read, lexicon) : null) ??
				asRepublic(toponym, read, gazetteer, lexicon) ??
				read(toponym.text, hints[i], toponym.names)
		);
	}
	readAsRegions(toponyms, readings, read);
	const containers = findContainers(text, toponyms, readings, gazetteer, read, lexicon);
	const senses = new Map<number, Sense>();
	const usual = usualContainers(toponyms, readings, containers);
	const result: Sense[] = [];
	let last: Sense | null = null;
	for (let i = 0; i < toponyms.length; i++) {
		const toponym = toponyms[i];
		const base = baseOf(toponym, readings[i], containers.isContainer[i]);
		const container = containers.numbers[i] || usual.get(base) || 0;
		const key = base * manyNames + container;
		let sense = senses.get(key);
		if (!sense) {
			sense = {
				number: result.length,
				mentions: [],
				reading: readings[i],
				isAdjective: toponym.form === 'adjective',
				isFirst: result.length === 0,
				probability: 0,
				isContainer: containers.isContainer[i] === 1,
				acts: true,
				nesting: new Uint8Array(readings[i].candidates.length),
				joined: new Set(),
				qualifier: null
			};
			senses.set(key, sense);
			result.push(sense);
		}
		sense.mentions.push(i);
		if (toponym.probability > sense.probability) sense.probability = toponym.probability;
		sense.qualifier ??= containers.qualifiers[i];
		sense.acts &&= toponym.type === 'Metonymic';
		if (i > 0 && isJoined(text, toponyms, i - 1, lexicon)) {
			sense.joined.add(last!);
			last!.joined.add(sense);
		}
		last = sense;
		const bits = containers.nesting[i];
		if (bits) for (let c = 0; c < bits.length; c++) sense.nesting[c] |= bits[c];
	}
	return result;
}

/** Importance from which a unit is known by its bare name. */
const minUnitFame = 0.55;

/** What a text holds beside a name, looked at once however often the name stands in it. */
class Company {
	private readonly toponyms: readonly Toponym[];
	private known: readonly string[] | null = null;
	/** By the name of a state that a country has too: whether the text is news of the state's country alone. */
	readonly news = new Map<string, boolean>();

	constructor(toponyms: readonly Toponym[]) {
		this.toponyms = toponyms;
	}

	/** All names of the text, each once. */
	get names(): readonly string[] {
		return (this.known ??= [...new Set(this.toponyms.map(({ text }) => text))]);
	}
}

/**
 * What sort of unit is named for a settlement in it: "a Kent village"; `null` for the settlement itself: "Sudzha town".
 * "A Georgia town" lies in the state, as the country has an adjective for its own, unless the text names places there.
 */
function unitBeforeHeld(
	text: string,
	{ start, end, text: name, names }: Toponym,
	company: Company,
	gazetteer: Gazetteer,
	read: Reader,
	{ held, articles }: PlaceLexicon
): FeatureHint | null {
	if (names !== undefined || !held.has(wordAfter(text, end))) return null;
	const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - maxArticle), start))?.[1] ?? '';
	if (!articles.has(word.toLowerCase()) && word.length > 1) return null;
	const { importance } = gazetteer;
	const units = read(name, null)
		.candidates.map(({ row }) => row)
		.filter(
			(row) => isAdministrative(gazetteer.featureClass(row)) && importance[row] >= minUnitFame
		)
		.sort((a, b) => importance[b] - importance[a]);
	if (units.length === 0) return null;
	const [best] = units;
	const code = gazetteer.featureCode(best);
	if (isAdmin1(code)) return 'region';
	if (!isCountry(code)) return 'district';
	const hasState = units.some((row) => isAdmin1(gazetteer.featureCode(row)));
	const isThere = (other: string) => {
		const [known] = read(other, null).candidates;
		return known !== undefined && known.row !== best && gazetteer.countryRow(known.row) === best;
	};
	return hasState && !company.names.some(isThere) ? 'region' : 'country';
}

/**
 * Asks for the state where words say so: a part of it ("eastern Washington", "western New York"), those whom a city of the
 * name has none of ("Washington farmers"), its letters ("Ga."), and for the one that a country is called as what only its own news speaks of ("a
 * Senate runoff in Georgia").
 */
function stateByWords(
	text: string,
	{ start, end, text: name, names, form }: Toponym,
	company: Company,
	gazetteer: Gazetteer,
	read: Reader,
	{ pointers, states }: PlaceLexicon
): FeatureHint | null {
	if (states === null || names !== undefined || form === 'adjective') return null;
	const { candidates } = read(name, null);
	const isOfFederation = (row: number) => gazetteer.country(row) === states.country;
	const isShortState = ({ row }: NameCandidate) =>
		isOfFederation(row) &&
		isAdmin1(gazetteer.featureCode(row)) &&
		gazetteer
			.names(row)
			.some(
				({ text, use }) => use === 'abbreviation' && normalizeName(text) === normalizeName(name)
			);
	if (!candidates.some(({ row }) => isAdmin1(gazetteer.featureCode(row)) && isOfFederation(row)))
		return null;
	if (candidates.some(({ row }) => isCountry(gazetteer.featureCode(row)))) {
		const isAbroad = (other: string) => {
			const [known] = read(other, null).candidates;
			return other !== name && known !== undefined && !isOfFederation(known.row);
		};
		const isNews =
			company.news.get(name) ??
			(states.news.test(text) && !states.abroad.test(text) && !company.names.some(isAbroad));
		company.news.set(name, isNews);
		return isNews ? 'region' : null;
	}
	const word = /(\p{L}+ern) $/u.exec(text.slice(Math.max(0, start - maxPointer), start))?.[1];
	const isPointed = word !== undefined && pointers.has(word.toLowerCase());
	const isShort = name.endsWith('.') && candidates.some(isShortState);
	return isShort || isPointed || states.people.has(wordAfter(text, end)) ? 'region' : null;
}

/** Code units of a direction with the space after it. */
const maxPointer = 16;

/** Code units of an article with the spaces beside it. */
const maxArticle = 5;

/**
 * A bare name in an article that writes it with "region" is the region, unless the article also writes
 * it with "city": there, "in Kursk" is in the oblast.
 */
function readAsRegions(toponyms: readonly Toponym[], readings: NameReading[], read: Reader): void {
	const regions = new Set<string>();
	for (const { stem, hint } of readings) if (hint === 'region') regions.add(stem);
	if (regions.size === 0) return;
	for (const { stem, hint } of readings) if (hint === 'settlement') regions.delete(stem);
	for (let i = 0; i < readings.length; i++) {
		const { key, stem, hint } = readings[i];
		if (hint !== null || toponyms[i].form === 'adjective' || !regions.has(stem)) continue;
		readings[i] = read(key, 'region', [key]);
	}
}

/** The same number for toponyms of the same name, sort and form. */
const baseOf = ({ form }: Toponym, { number, hint }: NameReading, isContainer: number) =>
	((hint === null ? 0 : hintNumber[hint]) * 2 + +(form === 'adjective')) * 2 * manyNames +
	isContainer * manyNames +
	number;

/** For each bare name (see `baseOf`) the container it is most often given in the article. */
function usualContainers(
	toponyms: readonly Toponym[],
	readings: readonly NameReading[],
	containers: Containers
): Map<number, number> {
	const counts = new Map<number, Map<number, number>>();
	for (let i = 0; i < toponyms.length; i++) {
		const container = containers.numbers[i];
		if (container === 0) continue;
		const base = baseOf(toponyms[i], readings[i], containers.isContainer[i]);
		let named = counts.get(base);
		if (named === undefined) counts.set(base, (named = new Map()));
		named.set(container, (named.get(container) ?? 0) + 1);
	}
	const usual = new Map<number, number>();
	for (const [base, named] of counts) {
		// The first of the most frequent: a map keeps the order of insertion.
		const most = Math.max(...named.values());
		usual.set(base, Array.from(named).find(([, n]) => n === most)![0]);
	}
	return usual;
}
