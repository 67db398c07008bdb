/**
 * What is known of each candidate of each sense, as numbers, by itself: the place and its name, and
 * the words beside it. Knows no weights, and no other sense (see article-context.ts).
 */
import type { Gazetteer } from './gazetteer.ts';
import { answers } from './place-words.ts';
import { nesting, type Sense } from './senses.ts';

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

/**
 * Rows of features for each sense, one a candidate and a last one for "none", laid end to end; those
 * of all senses are parts of one array.
 */
export function featureRows(senses: readonly Sense[]): Float32Array[] {
	const length = (sense: Sense) => (sense.candidates.length + 1) * featureCount;
	const all = new Float32Array(senses.reduce((sum, sense) => sum + length(sense), 0));
	let start = 0;
	return senses.map((sense) => all.subarray(start, (start += length(sense))));
}

/** Values of one sense's candidates while their leads are found; a name has no more than 48. */
const importances = new Float64Array(64);
const populations = new Float64Array(64);

/** Fills in what does not depend on the rest of the article. */
export function fillOwnFeatures(
	sense: Sense,
	rows: Float32Array,
	senseNumber: number,
	gazetteer: Gazetteer
): void {
	const { candidates } = sense;
	const count = candidates.length;
	let mostImportant = 0;
	let nearestHow = 5;
	for (let c = 0; c < count; c++) {
		const { row, how } = candidates[c];
		importances[c] = gazetteer.importance[row];
		populations[c] = Math.log10(1 + gazetteer.population[row]);
		if (importances[c] > mostImportant) mostImportant = importances[c];
		if (how < nearestHow) nearestHow = how;
	}
	setLeads(importances, count, rows, at.importanceLead, true);
	setLeads(populations, count, rows, at.populationLead, true);
	// The trees were grown on English: there it tells a name in the text's own language.
	const isCyrillic = cyrillic.test(sense.stem);
	let isAnyInside = false;
	let isAnyNear = false;
	for (let c = 0; c < count; c++) {
		if (sense.nesting[c] & nesting.inside) isAnyInside = true;
		if (sense.nesting[c] & nesting.near) isAnyNear = true;
	}
	const hinted = sense.hint ? hintNumber[sense.hint] : 0;
	const mentions = Math.log2(1 + sense.mentions.length);
	const choices = Math.log2(1 + count);
	for (let c = 0; c <= count; c++) {
		const o = c * featureCount;
		rows[o + at.hinted] = hinted;
		rows[o + at.container] = +sense.isContainer;
		rows[o + at.mentions] = mentions;
		rows[o + at.choices] = choices;
		rows[o + at.words] = sense.words;
		rows[o + at.first] = +(senseNumber === 0);
		rows[o + at.probability] = sense.probability;
		rows[o + at.adjective] = +sense.isAdjective;
		if (c === count) {
			rows[o + at.none] = 1;
			rows[o + at.importance] = mostImportant;
			rows[o + at.insideOther] = +isAnyInside;
			rows[o + at.nearOther] = +isAnyNear;
			rows[o + at.how] = nearestHow;
			continue;
		}
		const { row, match } = candidates[c];
		const featureClass = gazetteer.featureClass(row);
		const code = gazetteer.featureCode(row);
		rows[o + at.importance] = importances[c];
		rows[o + at.population] = populations[c];
		rows[o + at.country] = +code.startsWith('PCL');
		rows[o + at.admin1] = +(code === 'ADM1');
		rows[o + at.admin2] = +(featureClass === 'A' && code !== 'ADM1' && !code.startsWith('PCL'));
		rows[o + at.settlement] = +(featureClass === 'P');
		rows[o + at.capital] = +(code === 'PPLC');
		rows[o + at.seat] = code === 'PPLA' ? 2 : +code.startsWith('PPLA');
		rows[o + at.section] = +(code === 'PPLX');
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
		rows[o + at.hintAnswer] = sense.hint ? answers(sense.hint, featureClass, code) : 0;
		const bits = sense.nesting[c];
		rows[o + at.inside] = +((bits & nesting.inside) !== 0);
		rows[o + at.insideOther] = +(isAnyInside && !(bits & nesting.inside));
		rows[o + at.near] = +((bits & nesting.near) !== 0);
		rows[o + at.nearOther] = +(isAnyNear && !(bits & nesting.near));
		rows[o + at.precision] = Math.log2(1 + gazetteer.precisionKm[row]);
	}
}

const cyrillic = /^[\u0400-\u04ff]/;

const hintNumber = {
	country: 1,
	region: 2,
	district: 3,
	settlement: 4,
	water: 5,
	terrain: 6,
	facility: 7,
	street: 8
} as const;

/**
 * Writes how far each value is above the greatest of the others into a column of the rows.
 *
 * @param keepsAlone Whether a value without others is its own lead; otherwise that is 0.
 */
export function setLeads(
	values: Float64Array,
	count: number,
	rows: Float32Array,
	column: number,
	keepsAlone: boolean
): void {
	if (count === 1) rows[column] = keepsAlone ? values[0] : 0;
	if (count < 2) return;
	let first = 0;
	let second = -1;
	for (let i = 1; i < count; i++) {
		if (values[i] > values[first]) [first, second] = [i, first];
		else if (second < 0 || values[i] > values[second]) second = i;
	}
	for (let i = 0; i < count; i++) {
		rows[i * featureCount + column] = values[i] - values[i === first ? second : first];
	}
}
