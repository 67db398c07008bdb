/**
 * How each candidate fits the article's other places: what they say, as far as they are believed,
 * about where it plays. Knows no weights.
 */
import { at, featureCount, setLeads } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Sense } from './senses.ts';

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
	/** The part of each sense in these. */
	readonly ownAdmin1Support: readonly ReadonlyMap<string, number>[];
	readonly ownCellSupport: readonly ReadonlyMap<number, number>[];
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
	const ownAdmin1Support: Map<string, number>[] = [];
	const ownCellSupport: Map<number, number>[] = [];
	const weights = new Float32Array(senses.length);
	let total = 0;
	for (const [s, sense] of senses.entries()) {
		const weight = Math.sqrt(Math.min(sense.mentions.length, 9));
		weights[s] = weight;
		const byAdmin1 = supportOf(sense, beliefs[s], (row) => gazetteer.admin1(row));
		const byCell = supportOf(sense, beliefs[s], (row) => cellOf(row, gazetteer));
		for (const [key, value] of byAdmin1) increase(admin1Support, key, value);
		for (const [key, value] of byCell) increase(cellSupport, key, value);
		ownAdmin1Support.push(byAdmin1);
		ownCellSupport.push(byCell);
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
		ownAdmin1Support,
		ownCellSupport,
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
	if (others > 0.01) {
		for (const [code, sum] of around.countries) {
			const rest = sum - (ownCountries.get(code) ?? 0);
			if (rest > home) home = rest;
		}
		home /= others;
	}
	const stem = around.stems.get(sense.stem);
	const ownAdmin1Support = around.ownAdmin1Support[senseNumber];
	const ownCellSupport = around.ownCellSupport[senseNumber];
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
	for (const [from, to] of leadColumns) {
		for (let c = 0; c < candidates.length; c++) values[c] = rows[c * featureCount + from];
		setLeads(values, candidates.length, rows, to, false);
	}
}

/** Columns whose values are compared with those of the other candidates, and where the lead goes. */
const leadColumns = [
	[at.countryShare, at.countryLead],
	[at.admin1Share, at.admin1Lead],
	[at.proximity, at.proximityLead],
	[at.nearest, at.nearestLead],
	[at.admin1Support, at.admin1SupportLead],
	[at.cellSupport, at.cellSupportLead]
] as const;

/** Values of one sense's candidates while their leads are found; a name has no more than 48. */
const values = new Float64Array(64);

const kmPerDegree = 111.2;

/** Distance in kilometers on a plane that touches the Earth half-way between: near enough to compare. */
function flatDistanceKm(a: number, b: number, gazetteer: Gazetteer): number {
	const { lat, lng } = gazetteer;
	let dLng = Math.abs(lng[a] - lng[b]);
	if (dLng > 180) dLng = 360 - dLng;
	const x = dLng * Math.cos(((lat[a] + lat[b]) * Math.PI) / 360);
	return kmPerDegree * Math.sqrt(x * x + (lat[a] - lat[b]) ** 2);
}
