/**
 * What is known of each candidate of each sense, as numbers, by itself: the place and its name, and
 * the words beside it. Knows no weights, and no other sense (see article-context.ts).
 */
import type { Gazetteer } from './gazetteer.ts';
import { answers } from './place-words.ts';
import { nesting, type Sense } from './senses.ts';

/** The columns of a candidate's features; the last "candidate" of each sense is "none of these". */
export const featureNames = [
	'none',
	'importance',
	'population',
	'importanceLead',
	'populationLead',
	'country',
	'admin1',
	'admin2',
	'settlement',
	'capital',
	'seat',
	'section',
	'water',
	'terrain',
	'area',
	'spot',
	'how',
	'derived',
	'abbreviation',
	'needsContext',
	'english',
	'hintAnswer',
	'hinted',
	'container',
	'inside',
	'insideOther',
	'near',
	'nearOther',
	'mentions',
	'choices',
	'words',
	'precision',
	'first',
	'probability',
	'ownName',
	'adjective',
	// from here on: the article's other places
	'countryShare',
	'countryLead',
	'admin1Share',
	'admin1Lead',
	'proximity',
	'proximityLead',
	'nearest',
	'nearestLead',
	'parentCountry',
	'parentAdmin1',
	'childShare',
	'sibling',
	'homeShare',
	'others',
	'admin1Support',
	'admin1SupportLead',
	'cellSupport',
	'cellSupportLead'
] as const;

export const featureCount = featureNames.length;
/** Number of the first feature that needs the rest of the article. */
export const firstContextFeature = featureNames.indexOf('countryShare');

/** Column of each feature. */
export const at = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Record<
	(typeof featureNames)[number],
	number
>;

/** Rows of features, one a candidate and a last one for "none", laid end to end. */
export function featureRows(sense: Sense): Float32Array {
	return new Float32Array((sense.candidates.length + 1) * featureCount);
}

/** Fills in what does not depend on the rest of the article. */
export function fillOwnFeatures(
	sense: Sense,
	rows: Float32Array,
	senseNumber: number,
	gazetteer: Gazetteer
): void {
	const { candidates } = sense;
	const importances = candidates.map((c) => gazetteer.importance[c.row]);
	const populations = candidates.map((c) => Math.log10(1 + gazetteer.population[c.row]));
	const importanceLead = leads(importances);
	const populationLead = leads(populations);
	// The trees were grown on English: there it tells a name in the text's own language.
	const isCyrillic = cyrillic.test(sense.stem);
	const isAnyInside = sense.nesting.some((bits) => bits & nesting.inside);
	const isAnyNear = sense.nesting.some((bits) => bits & nesting.near);
	for (let c = 0; c <= candidates.length; c++) {
		const o = c * featureCount;
		rows[o + at.hinted] = sense.hint ? hintNumber[sense.hint] : 0;
		rows[o + at.container] = +sense.isContainer;
		rows[o + at.mentions] = Math.log2(1 + sense.mentions.length);
		rows[o + at.choices] = Math.log2(1 + candidates.length);
		rows[o + at.words] = sense.words;
		rows[o + at.first] = +(senseNumber === 0);
		rows[o + at.probability] = sense.probability;
		rows[o + at.adjective] = +sense.isAdjective;
		if (c === candidates.length) {
			rows[o + at.none] = 1;
			rows[o + at.importance] = candidates.length ? Math.max(...importances) : 0;
			rows[o + at.insideOther] = +isAnyInside;
			rows[o + at.nearOther] = +isAnyNear;
			rows[o + at.how] = candidates.length ? Math.min(...candidates.map((x) => x.how)) : 5;
			continue;
		}
		const { row, match } = candidates[c];
		const featureClass = gazetteer.featureClass(row);
		const code = gazetteer.featureCode(row);
		rows[o + at.importance] = importances[c];
		rows[o + at.population] = populations[c];
		rows[o + at.importanceLead] = importanceLead[c];
		rows[o + at.populationLead] = populationLead[c];
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

/** How far each value is above the greatest of the others; its own value when it is alone. */
export function leads(values: readonly number[]): number[] {
	let first = -1;
	let second = -1;
	for (const [i, value] of values.entries()) {
		if (first < 0 || value > values[first]) [first, second] = [i, first];
		else if (second < 0 || value > values[second]) second = i;
	}
	return values.map((value, i) => {
		const rival = i === first ? second : first;
		return rival < 0 ? value : value - values[rival];
	});
}
