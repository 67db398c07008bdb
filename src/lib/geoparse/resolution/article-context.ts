/**
 * How each candidate fits the article's other places: what they say, as far as they are believed,
 * about where it plays. Knows no weights.
 */
import { flatDistanceKm } from '../../geo/lng-lat.ts';
import { at, featureCount, setLeads, type Rows } from './features.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Sense } from './senses.ts';

/** Places of the other senses that distances are measured to: at most this many, the surest ones. */
const maxAnchors = 32;
/** Weight from which an anchor may be the nearest. */
const minNearestWeight = 0.3;
/** Distance at which nearness counts for 1/e, in kilometers. */
const reachKm = 120;
/** Countries and larger are no anchors: their points are far from what happens in them. */
const maxAnchorPrecisionKm = 250;
const maxDistanceKm = 20000;
/** Less belief than this says nothing of where an article plays. */
const minBelief = 0.01;
/** Mentions of one name that weigh more than fewer. */
const maxMentions = 9;

/** Columns of the grid of degrees, one more on each side so that neighbors have numbers. */
const gridWidth = 364;
/** A degree and its eight neighbors. */
const neighborhood = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => y * gridWidth + x));

/**
 * Where an article's candidates lie, in numbers that begin at 0 in each article: made once, asked in every
 * round. Columns have one value a row of {@link Rows}; -1 is none.
 */
export interface ArticleMap {
	readonly country: Int32Array;
	readonly countries: number;
	readonly admin1: Int32Array;
	readonly admin1s: number;
	/** The degree that the point is in; none for what is too large to be anywhere. */
	readonly cell: Int32Array;
	/** Nine a cell: itself and its neighbors. */
	readonly around: Int32Array;
	/** Number of the place, and of the country and admin-1 unit that hold it when they are candidates too. */
	readonly place: Int32Array;
	readonly places: number;
	readonly parentCountry: Int32Array;
	readonly parentAdmin1: Int32Array;
	/** Number of the place among those that names of one stem may mean; none for a stem of one sense. */
	readonly namesake: Int32Array;
	readonly namesakes: number;
	/** By sense: how much its mentions weigh. */
	readonly weight: Float64Array;
	/** By number of an anchor's place, once it is one: how far all places are from it. */
	readonly distances: (Distances | undefined)[];
}

/** How far an article's places are from one of them; by number of the place. */
interface Distances {
	readonly km: Float64Array;
	/** 0–1: how much nearness counts. */
	readonly nearness: Float64Array;
}

/** The number of a key, a new one when it comes for the first time. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
	let number = numbers.get(key);
	if (number === undefined) numbers.set(key, (number = numbers.size));
	return number;
}

/** Numbers what the candidates of an article's senses lie in. */
export function mapOf(senses: readonly Sense[], rows: Rows, gazetteer: Gazetteer): ArticleMap {
	const size = rows.place.length;
	const column = () => new Int32Array(size).fill(-1);
	const [country, admin1, cell, place] = [column(), column(), column(), column()];
	const [parentCountry, parentAdmin1, namesake] = [column(), column(), column()];
	const countries = new Map<string, number>();
	const admin1s = new Map<string, number>();
	const cells = new Map<number, number>();
	const places = new Map<number, number>();
	for (let i = 0; i < size; i++) {
		const row = rows.place[i];
		if (row < 0) continue;
		const countryCode = gazetteer.country(row);
		const admin1Code = gazetteer.admin1(row);
		if (countryCode) country[i] = numberOf(countries, countryCode);
		if (admin1Code) admin1[i] = numberOf(admin1s, admin1Code);
		place[i] = numberOf(places, row);
		if (gazetteer.precisionKm[row] > maxAnchorPrecisionKm) continue;
		const degree =
			Math.floor(gazetteer.lat[row] + 90) * gridWidth + Math.floor(gazetteer.lng[row] + 181);
		cell[i] = numberOf(cells, degree);
	}
	const around = new Int32Array(neighborhood.length * cells.size);
	let next = 0;
	for (const degree of cells.keys()) {
		for (const step of neighborhood) around[next++] = cells.get(degree + step) ?? -1;
	}
	for (let i = 0; i < size; i++) {
		const row = rows.place[i];
		if (row < 0) continue;
		const countryRow = gazetteer.countryRow(row);
		const admin1Row = gazetteer.admin1Row(row);
		if (countryRow >= 0 && countryRow !== row) parentCountry[i] = places.get(countryRow) ?? -1;
		if (admin1Row >= 0 && admin1Row !== row) parentAdmin1[i] = places.get(admin1Row) ?? -1;
	}
	const sensesOfStem = new Map<string, number>();
	for (const { reading } of senses) {
		sensesOfStem.set(reading.stem, (sensesOfStem.get(reading.stem) ?? 0) + 1);
	}
	const namesakes = new Map<string, number>();
	const weight = new Float64Array(senses.length);
	for (let s = 0; s < senses.length; s++) {
		const { stem } = senses[s].reading;
		weight[s] = Math.sqrt(Math.min(senses[s].mentions.length, maxMentions));
		if (sensesOfStem.get(stem) === 1) continue;
		for (let i = rows.first[s]; i < rows.first[s + 1] - 1; i++) {
			namesake[i] = numberOf(namesakes, `${rows.place[i]} ${stem}`);
		}
	}
	return {
		country,
		countries: countries.size,
		admin1,
		admin1s: admin1s.size,
		cell,
		around,
		place,
		places: places.size,
		parentCountry,
		parentAdmin1,
		namesake,
		namesakes: namesakes.size,
		weight,
		distances: new Array<Distances | undefined>(places.size)
	};
}

/** The distances from an anchor, measured when it is one for the first time. */
function distancesFrom(
	anchor: number,
	rows: Rows,
	map: ArticleMap,
	gazetteer: Gazetteer
): Distances {
	const number = map.place[anchor];
	const known = map.distances[number];
	if (known !== undefined) return known;
	const { lng, lat } = gazetteer;
	const [anchorLng, anchorLat] = [lng[rows.place[anchor]], lat[rows.place[anchor]]];
	const km = new Float64Array(map.places).fill(-1);
	const nearness = new Float64Array(map.places);
	for (let i = 0; i < rows.place.length; i++) {
		const place = map.place[i];
		if (place < 0 || km[place] >= 0) continue;
		km[place] = flatDistanceKm(lng[rows.place[i]], lat[rows.place[i]], anchorLng, anchorLat);
		nearness[place] = Math.exp(-km[place] / reachKm);
	}
	return (map.distances[number] = { km, nearness });
}

interface Anchor {
	readonly sense: number;
	readonly weight: number;
	readonly distances: Distances;
}

/** What an article's senses, as far as they are believed, say about where it plays; by number of {@link ArticleMap}. */
interface Surroundings {
	/** Belief, all senses together. */
	readonly countries: Float64Array;
	readonly admin1s: Float64Array;
	readonly places: Float64Array;
	readonly namesakes: Float64Array;
	readonly anchors: readonly Anchor[];
	/** How many senses may mean something there, unsure ones too. */
	readonly admin1Support: Float64Array;
	readonly cellSupport: Float64Array;
	readonly total: number;
}

/**
 * Fills in how the candidates of all senses fit the article's other senses (their own beliefs left out).
 *
 * @param beliefs How likely each row is meant.
 */
export function fillContextFeatures(
	rows: Rows,
	map: ArticleMap,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): void {
	const around = surroundingsOf(rows, map, beliefs, gazetteer);
	const own: Own = {
		countries: new Float64Array(map.countries),
		admin1s: new Float64Array(map.admin1s),
		admin1Support: new Float64Array(map.admin1s),
		cellSupport: new Float64Array(map.around.length / neighborhood.length)
	};
	for (let s = 0; s + 1 < rows.first.length; s++) {
		fillSense(s, rows, map, beliefs, around, own);
	}
}

/** Raises what a place is worth to a sense; see {@link supportOf}. */
function raise(support: Float64Array, key: number, value: number): void {
	if (key >= 0 && value > support[key]) support[key] = value;
}

/**
 * What a sense gives to the places where it may be: the square root of its greatest belief there, so
 * that three unsure names that all exist in one county outweigh a famous namesake of each.
 */
const supportOf = (belief: number) => Math.sqrt(belief);

/** Sums up the beliefs of all senses. */
function surroundingsOf(
	rows: Rows,
	map: ArticleMap,
	beliefs: Float32Array,
	gazetteer: Gazetteer
): Surroundings {
	const { first, place } = rows;
	const countries = new Float64Array(map.countries);
	const admin1s = new Float64Array(map.admin1s);
	const places = new Float64Array(map.places);
	const namesakes = new Float64Array(map.namesakes);
	const admin1Support = new Float64Array(map.admin1s);
	const cellSupport = new Float64Array(map.around.length / neighborhood.length);
	const ownAdmin1 = new Float64Array(map.admin1s);
	const ownCell = new Float64Array(cellSupport.length);
	const best: { readonly sense: number; readonly row: number; readonly weight: number }[] = [];
	let total = 0;
	for (let s = 0; s + 1 < first.length; s++) {
		const weight = map.weight[s];
		const none = first[s + 1] - 1;
		let surest = -1;
		for (let i = first[s]; i < none; i++) {
			const belief = beliefs[i];
			const support = supportOf(belief);
			raise(ownAdmin1, map.admin1[i], support);
			raise(ownCell, map.cell[i], support);
			if (belief < minBelief) continue;
			if (map.country[i] >= 0) countries[map.country[i]] += weight * belief;
			if (map.admin1[i] >= 0) admin1s[map.admin1[i]] += weight * belief;
			places[map.place[i]] += belief;
			if (map.namesake[i] >= 0) namesakes[map.namesake[i]] += belief;
			total += weight * belief;
			if (surest < 0 || belief > beliefs[surest]) surest = i;
		}
		for (let i = first[s]; i < none; i++) {
			moveOwn(ownAdmin1, map.admin1[i], admin1Support);
			moveOwn(ownCell, map.cell[i], cellSupport);
		}
		if (surest >= 0 && gazetteer.precisionKm[place[surest]] <= maxAnchorPrecisionKm) {
			best.push({ sense: s, row: surest, weight: weight * beliefs[surest] });
		}
	}
	best.sort((a, b) => b.weight - a.weight || a.sense - b.sense);
	const anchors = best.slice(0, maxAnchors).map(({ sense, row, weight }) => ({
		sense,
		weight,
		distances: distancesFrom(row, rows, map, gazetteer)
	}));
	return { countries, admin1s, places, namesakes, anchors, admin1Support, cellSupport, total };
}

/** Adds a sense's support of a place to that of all, once. */
function moveOwn(own: Float64Array, key: number, all: Float64Array): void {
	if (key < 0) return;
	all[key] += own[key];
	own[key] = 0;
}

/** The part of one sense in the {@link Surroundings}; 0 between two senses. */
interface Own {
	readonly countries: Float64Array;
	readonly admin1s: Float64Array;
	readonly admin1Support: Float64Array;
	readonly cellSupport: Float64Array;
}

/** Beliefs of other senses too small to tell shares of. */
const minOthers = 0.01;

function fillSense(
	s: number,
	rows: Rows,
	map: ArticleMap,
	beliefs: Float32Array,
	around: Surroundings,
	own: Own
): void {
	const { features } = rows;
	const from = rows.first[s];
	const none = rows.first[s + 1] - 1;
	const count = none - from;
	// In single precision, as the trees learned it.
	const weight = Math.fround(map.weight[s]);
	let ownTotal = 0;
	for (let i = from; i < none; i++) {
		const support = supportOf(beliefs[i]);
		raise(own.admin1Support, map.admin1[i], support);
		raise(own.cellSupport, map.cell[i], support);
		if (beliefs[i] < minBelief) continue;
		if (map.country[i] >= 0) own.countries[map.country[i]] += weight * beliefs[i];
		if (map.admin1[i] >= 0) own.admin1s[map.admin1[i]] += weight * beliefs[i];
		ownTotal += weight * beliefs[i];
	}
	const others = Math.max(0, around.total - ownTotal);
	const isAmongOthers = others > minOthers;
	const share = (all: Float64Array, mine: Float64Array, key: number) =>
		isAmongOthers && key >= 0 ? Math.max(0, all[key] - mine[key]) / others : 0;
	let home = 0;
	if (isAmongOthers) {
		for (let k = 0; k < around.countries.length; k++) {
			const rest = around.countries[k] - own.countries[k];
			if (rest > home) home = rest;
		}
		home /= others;
	}
	const othersLog = Math.log2(1 + others);
	for (let i = from; i <= none; i++) {
		const o = i * featureCount;
		features[o + at.homeShare] = home;
		features[o + at.others] = othersLog;
		if (i === none) continue;
		const countryShare = share(around.countries, own.countries, map.country[i]);
		const admin1Share = share(around.admin1s, own.admin1s, map.admin1[i]);
		features[o + at.countryShare] = countryShare;
		features[o + at.admin1Share] = admin1Share;
		features[o + at.childShare] = features[o + at.admin1]
			? admin1Share
			: features[o + at.country]
				? countryShare
				: 0;
		features[o + at.parentCountry] = believed(around.places, map.parentCountry[i]);
		features[o + at.parentAdmin1] = believed(around.places, map.parentAdmin1[i]);
		const namesake = map.namesake[i];
		features[o + at.sibling] =
			namesake < 0 ? 0 : Math.min(1, Math.max(0, around.namesakes[namesake] - beliefs[i]));
		const admin1 = map.admin1[i];
		features[o + at.admin1Support] =
			admin1 < 0 ? 0 : around.admin1Support[admin1] - own.admin1Support[admin1];
		let cellSupport = 0;
		if (map.cell[i] >= 0) {
			const cells = map.cell[i] * neighborhood.length;
			for (let k = cells; k < cells + neighborhood.length; k++) {
				const cell = map.around[k];
				if (cell >= 0) cellSupport += around.cellSupport[cell] - own.cellSupport[cell];
			}
		}
		features[o + at.cellSupport] = cellSupport;
		let proximity = 0;
		let nearest = maxDistanceKm;
		for (let a = 0; a < around.anchors.length; a++) {
			const anchor = around.anchors[a];
			if (anchor.sense === s) continue;
			const km = anchor.distances.km[map.place[i]];
			proximity += anchor.weight * anchor.distances.nearness[map.place[i]];
			if (km < nearest && anchor.weight > minNearestWeight) nearest = km;
		}
		features[o + at.proximity] = isAmongOthers ? proximity / others : 0;
		features[o + at.nearest] = Math.log2(1 + nearest);
	}
	for (let i = from; i < none; i++) {
		if (map.country[i] >= 0) own.countries[map.country[i]] = 0;
		if (map.cell[i] >= 0) own.cellSupport[map.cell[i]] = 0;
		if (map.admin1[i] < 0) continue;
		own.admin1s[map.admin1[i]] = 0;
		own.admin1Support[map.admin1[i]] = 0;
	}
	const start = from * featureCount;
	for (let k = 0; k < leadColumns.length; k++) {
		const [column, to] = leadColumns[k];
		for (let c = 0; c < count; c++) values[c] = features[start + c * featureCount + column];
		setLeads(values, count, features, start, to, false);
	}
}

const believed = (places: Float64Array, key: number) => (key < 0 ? 0 : Math.min(1, places[key]));

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
