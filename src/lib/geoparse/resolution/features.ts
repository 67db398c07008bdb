/**
 * What is known of each candidate of each sense, as numbers, by itself: the place and its name, and
 * the words beside it. Knows no weights, and no other sense (see article-context.ts).
 */
import type { NameReading } from './name-reading.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { answers, hintNumber } from './place-words.ts';
import { nesting } from './containers.ts';
import type { Sense } from './senses.ts';
import {
	isAdmin1,
	isAdmin1Seat,
	isAdministrative,
	isCapital,
	isCountry,
	isPartOfTown,
	isSeat,
	isSettlement
} from '../../geo/feature-code.ts';

/** Column of each of a candidate's features; the last "candidate" of each sense is "none of these". */
export const at = {
	none: 0,
	importance: 1,
	population: 2,
	importanceLead: 3,
	populationLead: 4,
	country: 5,
	admin1: 6,
	admin2: 7,
	settlement: 8,
	capital: 9,
	seat: 10,
	section: 11,
	water: 12,
	terrain: 13,
	area: 14,
	spot: 15,
	how: 16,
	derived: 17,
	abbreviation: 18,
	needsContext: 19,
	english: 20,
	hintAnswer: 21,
	hinted: 22,
	container: 23,
	inside: 24,
	insideOther: 25,
	near: 26,
	nearOther: 27,
	mentions: 28,
	choices: 29,
	words: 30,
	precision: 31,
	first: 32,
	probability: 33,
	ownName: 34,
	adjective: 35,
	// from here on: the article's other places
	countryShare: 36,
	countryLead: 37,
	admin1Share: 38,
	admin1Lead: 39,
	proximity: 40,
	proximityLead: 41,
	nearest: 42,
	nearestLead: 43,
	parentCountry: 44,
	parentAdmin1: 45,
	childShare: 46,
	sibling: 47,
	homeShare: 48,
	others: 49,
	admin1Support: 50,
	admin1SupportLead: 51,
	cellSupport: 52,
	cellSupportLead: 53
} as const;

export const featureCount = Object.keys(at).length;
/** Number of the first feature that needs the rest of the article. */
export const firstContextFeature = at.countryShare;

/** The candidates of all of an article's senses, laid end to end: each sense's, then a row for "none". */
export interface Rows {
	/** {@link featureCount} numbers a row. */
	readonly features: Float32Array;
	/** First row of each sense, and the one after the last sense's last. */
	readonly first: Int32Array;
	/** The gazetteer's row of each candidate; -1 for "none". */
	readonly place: Int32Array;
}

/**
 * Rows for the candidates of some senses, with what does not depend on the rest of the article filled in.
 *
 * @param chosen By sense the numbers of the candidates that get rows, in order; all where it is absent.
 */
export function rowsOf(
	senses: readonly Sense[],
	gazetteer: Gazetteer,
	chosen?: readonly Int32Array[]
): Rows {
	const first = new Int32Array(senses.length + 1);
	for (let s = 0; s < senses.length; s++) {
		const count = chosen ? chosen[s].length : senses[s].reading.candidates.length;
		first[s + 1] = first[s] + count + 1;
	}
	const size = first[senses.length];
	const features = new Float32Array(size * featureCount);
	const place = new Int32Array(size).fill(-1);
	for (let s = 0; s < senses.length; s++) {
		const { reading } = senses[s];
		const { candidates } = reading;
		const known = (reading.features ??= nameFeatures(reading, gazetteer));
		const from = first[s];
		const none = first[s + 1] - 1;
		for (let i = from; i <= none; i++) {
			const c = i === none ? candidates.length : chosen ? chosen[s][i - from] : i - from;
			if (i < none) place[i] = candidates[c].row;
			const to = i * featureCount;
			for (let k = 0, o = c * featureCount; k < firstContextFeature; k++) {
				features[to + k] = known[o + k];
			}
		}
		fillSenseFeatures(senses[s], features, from * featureCount, chosen ? chosen[s] : null);
	}
	return { features, first, place };
}

/** Values of one sense's candidates while their leads are found; a name has no more than 48. */
const importances = new Float64Array(64);
const populations = new Float64Array(64);

/** What a name and its places say wherever it stands: rows of features, one a candidate and one for "none". */
function nameFeatures(reading: NameReading, gazetteer: Gazetteer): Float32Array {
	const { candidates, hint } = reading;
	const count = candidates.length;
	const rows = new Float32Array((count + 1) * featureCount);
	let mostImportant = 0;
	let nearestHow = 5;
	for (let c = 0; c < count; c++) {
		const { row, how } = candidates[c];
		importances[c] = gazetteer.importance[row];
		populations[c] = Math.log10(1 + gazetteer.population[row]);
		if (importances[c] > mostImportant) mostImportant = importances[c];
		if (how < nearestHow) nearestHow = how;
	}
	setLeads(importances, count, rows, 0, at.importanceLead, true);
	setLeads(populations, count, rows, 0, at.populationLead, true);
	// The trees were grown on English: there it tells a name in the text's own language.
	const isCyrillic = cyrillic.test(reading.stem);
	const hinted = hint ? hintNumber[hint] : 0;
	const choices = Math.log2(1 + count);
	for (let c = 0; c <= count; c++) {
		const o = c * featureCount;
		rows[o + at.hinted] = hinted;
		rows[o + at.choices] = choices;
		rows[o + at.words] = reading.words;
		if (c === count) {
			rows[o + at.none] = 1;
			rows[o + at.importance] = mostImportant;
			rows[o + at.how] = nearestHow;
			continue;
		}
		const { row, match } = candidates[c];
		const featureClass = gazetteer.featureClass(row);
		const code = gazetteer.featureCode(row);
		rows[o + at.importance] = importances[c];
		rows[o + at.population] = populations[c];
		rows[o + at.country] = +isCountry(code);
		rows[o + at.admin1] = +isAdmin1(code);
		rows[o + at.admin2] = +(isAdministrative(featureClass) && !isAdmin1(code) && !isCountry(code));
		rows[o + at.settlement] = +isSettlement(featureClass);
		rows[o + at.capital] = +isCapital(code);
		rows[o + at.seat] = isAdmin1Seat(code) ? 2 : +isSeat(code);
		rows[o + at.section] = +isPartOfTown(code);
		rows[o + at.water] = +(featureClass === 'H');
		rows[o + at.terrain] = +(featureClass === 'T');
		rows[o + at.area] = +(featureClass === 'L');
		rows[o + at.spot] = +(featureClass === 'S');
		rows[o + at.how] = candidates[c].how;
		rows[o + at.derived] = +(match.use === 'adjective' || match.use === 'demonym');
		rows[o + at.abbreviation] = +(match.use === 'abbreviation');
		rows[o + at.needsContext] = +match.needsContext;
		rows[o + at.english] = +(isCyrillic || match.languages.includes('en'));
		rows[o + at.ownName] = +match.isOwn;
		rows[o + at.hintAnswer] = hint ? answers(hint, featureClass, code) : 0;
		rows[o + at.precision] = Math.log2(1 + gazetteer.precisionKm[row]);
	}
	return rows;
}

/**
 * Fills in what the words beside a name's mentions say, from the number at `start` on.
 *
 * @param chosen Numbers of the candidates that have rows; `null` for all.
 */
function fillSenseFeatures(
	sense: Sense,
	rows: Float32Array,
	start: number,
	chosen: Int32Array | null
): void {
	const bits = sense.nesting;
	const count = chosen === null ? bits.length : chosen.length;
	const any = nestingOf(sense);
	const isAnyInside = any & nesting.inside;
	const isAnyNear = any & nesting.near;
	const mentions = mentionsOf(sense);
	for (let c = 0, o = start; c <= count; c++, o += featureCount) {
		rows[o + at.container] = +sense.isContainer;
		rows[o + at.mentions] = mentions;
		rows[o + at.first] = +sense.isFirst;
		rows[o + at.probability] = sense.probability;
		rows[o + at.adjective] = +sense.isAdjective;
		if (any === 0) continue;
		// "None" is in nothing.
		const own = c < count ? bits[chosen === null ? c : chosen[c]] : 0;
		rows[o + at.inside] = +((own & nesting.inside) !== 0);
		rows[o + at.insideOther] = +(isAnyInside > (own & nesting.inside));
		rows[o + at.near] = +((own & nesting.near) !== 0);
		rows[o + at.nearOther] = +(isAnyNear > (own & nesting.near));
	}
}

/** What the words beside a name say of any of its candidates, as bits of {@link nesting}. */
export function nestingOf({ nesting: bits }: Sense): number {
	let any = 0;
	for (let c = 0; c < bits.length; c++) any |= bits[c];
	return any;
}

/** The feature that says how often a name is mentioned. */
export const mentionsOf = ({ mentions }: Sense): number => Math.log2(1 + mentions.length);

const cyrillic = /^[\u0400-\u04ff]/;

/**
 * Writes how far each value is above the greatest of the others into a column of the rows that begin
 * with the number at `start`.
 *
 * @param keepsAlone Whether a value without others is its own lead; otherwise that is 0.
 */
export function setLeads(
	values: Float64Array,
	count: number,
	rows: Float32Array,
	start: number,
	column: number,
	keepsAlone: boolean
): void {
	if (count === 1) rows[start + column] = keepsAlone ? values[0] : 0;
	if (count < 2) return;
	let first = 0;
	let second = -1;
	for (let i = 1; i < count; i++) {
		if (values[i] > values[first]) {
			second = first;
			first = i;
		} else if (second < 0 || values[i] > values[second]) second = i;
	}
	for (let i = 0; i < count; i++) {
		rows[start + i * featureCount + column] = values[i] - values[i === first ? second : first];
	}
}
