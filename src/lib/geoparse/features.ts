/**
 * What is known of each candidate of each sense, as numbers: the place and its name, the words beside
 * it, and how it fits the article's other places. Knows no weights.
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
function leads(values: readonly number[]): number[] {
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

/** Places of the other senses that distances are measured to: at most this many, the surest ones. */
const maxAnchors = 32;
/** Distance at which nearness counts for 1/e, in kilometers. */
const reachKm = 120;
/** Countries and larger are no anchors: their points are far from what happens in them. */
const maxAnchorPrecisionKm = 250;
const maxDistanceKm = 20000;

interface Anchor {
	readonly sense: number;
	readonly row: number;
	readonly weight: number;
}

/** What an article's senses, as far as they are believed, say about where it plays. */
export interface Surroundings {
	/** Belief by country code and by admin-1 code, all senses together. */
	readonly countries: ReadonlyMap<string, number>;
	readonly admin1s: ReadonlyMap<string, number>;
	readonly anchors: readonly Anchor[];
	/** Belief in each row, all senses together. */
	readonly rows: ReadonlyMap<number, number>;
	/** Belief in each row by stem of name: see {@link Sense.stem}. */
	readonly stems: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** How many senses may mean something in an admin-1 unit, and in a degree of the grid, unsure ones too. */
	readonly admin1Support: ReadonlyMap<string, number>;
	readonly cellSupport: ReadonlyMap<number, number>;
	readonly weights: Float32Array;
	readonly total: number;
}

/**
 * What a sense gives to the places where it may be: the square root of its greatest belief there, so
 * that three unsure names that all exist in one county outweigh a famous namesake of each.
 */
function supportOf<K>(
	sense: Sense,
	beliefs: Float32Array,
	keyOf: (row: number) => K | null
): Map<K, number> {
	const support = new Map<K, number>();
	for (const [c, { row }] of sense.candidates.entries()) {
		const key = keyOf(row);
		if (key === null) continue;
		const value = Math.sqrt(beliefs[c]);
		if (value > (support.get(key) ?? 0)) support.set(key, value);
	}
	return support;
}

/** Columns of the grid, one more on each side so that neighbors have numbers. */
const gridWidth = 364;

/** The degree of the grid that a row's point is in; `null` for what is too large to be anywhere. */
const cellOf = (row: number, gazetteer: Gazetteer): number | null =>
	gazetteer.precisionKm[row] > maxAnchorPrecisionKm
		? null
		: Math.floor(gazetteer.lat[row] + 90) * gridWidth + Math.floor(gazetteer.lng[row] + 181);

/** A degree and its eight neighbors. */
const neighborhood = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => y * gridWidth + x));

/** Sums up beliefs: `beliefs[s][c]` is how likely candidate `c` of sense `s` is meant. */
export function surroundingsOf(
	senses: readonly Sense[],
	beliefs: readonly Float32Array[],
	gazetteer: Gazetteer
): Surroundings {
	const countries = new Map<string, number>();
	const admin1s = new Map<string, number>();
	const rows = new Map<number, number>();
	const stems = new Map<string, Map<number, number>>();
	const anchors: Anchor[] = [];
	const admin1Support = new Map<string, number>();
	const cellSupport = new Map<number, number>();
	const weights = new Float32Array(senses.length);
	let total = 0;
	for (const [s, sense] of senses.entries()) {
		const weight = Math.sqrt(Math.min(sense.mentions.length, 9));
		weights[s] = weight;
		for (const [key, value] of supportOf(sense, beliefs[s], (row) => gazetteer.admin1(row))) {
			increase(admin1Support, key, value);
		}
		for (const [key, value] of supportOf(sense, beliefs[s], (row) => cellOf(row, gazetteer))) {
			increase(cellSupport, key, value);
		}
		let best = -1;
		let stem = stems.get(sense.stem);
		if (!stem) stems.set(sense.stem, (stem = new Map()));
		for (const [c, { row }] of sense.candidates.entries()) {
			const belief = beliefs[s][c];
			if (belief < 0.01) continue;
			const country = gazetteer.country(row);
			const admin1 = gazetteer.admin1(row);
			if (country) increase(countries, country, weight * belief);
			if (admin1) increase(admin1s, admin1, weight * belief);
			increase(rows, row, belief);
			increase(stem, row, belief);
			total += weight * belief;
			if (best < 0 || belief > beliefs[s][best]) best = c;
		}
		if (best < 0) continue;
		const { row } = sense.candidates[best];
		if (gazetteer.precisionKm[row] <= maxAnchorPrecisionKm) {
			anchors.push({ sense: s, row, weight: weight * beliefs[s][best] });
		}
	}
	anchors.sort((a, b) => b.weight - a.weight || a.sense - b.sense);
	anchors.length = Math.min(anchors.length, maxAnchors);
	return {
		countries,
		admin1s,
		anchors,
		rows,
		stems,
		admin1Support,
		cellSupport,
		weights,
		total
	};
}

function increase<K>(map: Map<K, number>, key: K, by: number): void {
	map.set(key, (map.get(key) ?? 0) + by);
}

/** Fills in how each candidate of a sense fits the article's other senses (its own belief left out). */
export function fillContextFeatures(
	sense: Sense,
	rows: Float32Array,
	senseNumber: number,
	beliefs: Float32Array,
	around: Surroundings,
	gazetteer: Gazetteer
): void {
	const { candidates } = sense;
	const weight = around.weights[senseNumber];
	const ownCountries = new Map<string, number>();
	const ownAdmin1s = new Map<string, number>();
	let own = 0;
	for (const [c, { row }] of candidates.entries()) {
		if (beliefs[c] < 0.01) continue;
		const country = gazetteer.country(row);
		const admin1 = gazetteer.admin1(row);
		if (country) increase(ownCountries, country, weight * beliefs[c]);
		if (admin1) increase(ownAdmin1s, admin1, weight * beliefs[c]);
		own += weight * beliefs[c];
	}
	const others = Math.max(0, around.total - own);
	const share = (all: ReadonlyMap<string, number>, mine: Map<string, number>, code: string) =>
		others > 0.01 ? Math.max(0, (all.get(code) ?? 0) - (mine.get(code) ?? 0)) / others : 0;
	let home = 0;
	for (const code of around.countries.keys()) {
		home = Math.max(home, share(around.countries, ownCountries, code));
	}
	const stem = around.stems.get(sense.stem);
	const ownAdmin1Support = supportOf(sense, beliefs, (row) => gazetteer.admin1(row));
	const ownCellSupport = supportOf(sense, beliefs, (row) => cellOf(row, gazetteer));
	for (let c = 0; c <= candidates.length; c++) {
		const o = c * featureCount;
		rows[o + at.homeShare] = home;
		rows[o + at.others] = Math.log2(1 + others);
		if (c === candidates.length) continue;
		const { row } = candidates[c];
		const country = gazetteer.country(row);
		const admin1 = gazetteer.admin1(row);
		const code = gazetteer.featureCode(row);
		const countryShare = country ? share(around.countries, ownCountries, country) : 0;
		const admin1Share = admin1 ? share(around.admin1s, ownAdmin1s, admin1) : 0;
		rows[o + at.countryShare] = countryShare;
		rows[o + at.admin1Share] = admin1Share;
		rows[o + at.childShare] =
			code === 'ADM1' ? admin1Share : code.startsWith('PCL') ? countryShare : 0;
		const believed = (parent: number) =>
			parent >= 0 && parent !== row ? (around.rows.get(parent) ?? 0) : 0;
		rows[o + at.parentCountry] = Math.min(1, believed(gazetteer.countryRow(row)));
		rows[o + at.parentAdmin1] = Math.min(1, believed(gazetteer.admin1Row(row)));
		rows[o + at.sibling] = Math.min(1, Math.max(0, (stem?.get(row) ?? 0) - beliefs[c]));
		if (admin1) {
			rows[o + at.admin1Support] =
				(around.admin1Support.get(admin1) ?? 0) - (ownAdmin1Support.get(admin1) ?? 0);
		}
		const cell = cellOf(row, gazetteer);
		let cellSupport = 0;
		if (cell !== null) {
			for (const step of neighborhood) {
				cellSupport +=
					(around.cellSupport.get(cell + step) ?? 0) - (ownCellSupport.get(cell + step) ?? 0);
			}
		}
		rows[o + at.cellSupport] = cellSupport;
		let proximity = 0;
		let nearest = maxDistanceKm;
		for (const anchor of around.anchors) {
			if (anchor.sense === senseNumber) continue;
			const km = flatDistanceKm(row, anchor.row, gazetteer);
			proximity += anchor.weight * Math.exp(-km / reachKm);
			if (km < nearest && anchor.weight > 0.3) nearest = km;
		}
		rows[o + at.proximity] = others > 0.01 ? proximity / others : 0;
		rows[o + at.nearest] = Math.log2(1 + nearest);
	}
	setLeads(rows, candidates.length, at.countryShare, at.countryLead);
	setLeads(rows, candidates.length, at.admin1Share, at.admin1Lead);
	setLeads(rows, candidates.length, at.proximity, at.proximityLead);
	setLeads(rows, candidates.length, at.nearest, at.nearestLead);
	setLeads(rows, candidates.length, at.admin1Support, at.admin1SupportLead);
	setLeads(rows, candidates.length, at.cellSupport, at.cellSupportLead);
}

function setLeads(rows: Float32Array, candidates: number, from: number, to: number): void {
	const values: number[] = [];
	for (let c = 0; c < candidates; c++) values.push(rows[c * featureCount + from]);
	const lead = leads(values);
	for (let c = 0; c < candidates; c++)
		rows[c * featureCount + to] = values.length > 1 ? lead[c] : 0;
}

const kmPerDegree = 111.2;

/** Distance in kilometers on a plane that touches the Earth half-way between: near enough to compare. */
function flatDistanceKm(a: number, b: number, gazetteer: Gazetteer): number {
	const { lat, lng } = gazetteer;
	let dLng = Math.abs(lng[a] - lng[b]);
	if (dLng > 180) dLng = 360 - dLng;
	const x = dLng * Math.cos(((lat[a] + lat[b]) * Math.PI) / 360);
	return kmPerDegree * Math.sqrt(x * x + (lat[a] - lat[b]) ** 2);
}
