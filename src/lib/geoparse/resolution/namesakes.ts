/**
 * Places of one name told apart by what else the text names: a state is meant where several of its places are
 * named, its namesake city elsewhere is not; of two countries the one whose places are named; a district's name, a
 * river's or a building's full one leaves little doubt. Knows no weights.
 */
import {
	isAdmin1,
	isAdmin2,
	isAdministrative,
	isCapital,
	isContinent,
	isCountry,
	isFacility,
	isRiver,
	isSea,
	isSettlement
} from '../../geo/feature-code.ts';
import { fallbackLanguage, languageOfCode, languages } from '../../languages/index.ts';
import { give, move, swap, type Weighing } from './beliefs.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { at, featureCount, type Rows } from './features.ts';
import { placeLexiconFor } from '../lexicon/index.ts';
import { namesakesOf, textOf, type Namesakes, type Text } from './namesake-rows.ts';
import { isPutThere } from './containers.ts';
import { gatherTown, gatherTownOfUnit, gatherTwins, joinedWithRegion } from './one-place.ts';
import { isOfTown } from './of-town.ts';

/** Places of a state that must be named beside it for the state to be meant, not a city elsewhere. */
const minInside = 2;
/** The same in texts of few names, where no country is named. */
const minInsideOfFew = 1;
/** A river's point is this near to some place named beside it, in kilometers. */
const riverKm = 1000;
/** Part of the doubt that a district's name or a building's full one takes away, where one place alone bears it: "Kennedy Airport". */
const fullNameShare = 0.8;
/** The same for a well-known town's name of several words: "Ciudad del Este"; for an adjective of several: "Southeast Asian". */
const townNameShare = 0.5;
const adjectiveShare = 0.6;
/** The same for a name of one word that one well-known town alone bears: "Slov'yansk". */
const soleShare = 0.3;
const minSoleFame = 0.5;
const minSoleFameOfWords = 0.42;
/** The same where the words say what holds a place, and one alone lies there: "Palma, in Cabo Delgado". */
const saidShare = 0.6;
/**
 * The same where one place alone of the name lies in a country that the text names: for beliefs below this, in
 * texts of few names, which say little else.
 */
const namedShare = 0.5;
const unsure = 0.6;
const maxFew = 3;
/** A place is near what the text surely names when it is this near to it, in kilometers. */
const nearKm = 400;
/** A place that is less known than this gives way to a namesake in a country that the text names. */
const minWorldFame = 0.7;
/** The same for a namesake in the country whose name stands right before it. */
const minHeldFame = 0.78;
/** Importance from which an adjective means a country or a continent before the little places of its letters. */
const minStateFame = 0.8;
/** Importance from which a state is known by its bare name, and by how much it is better known than its namesakes. */
const minKnownState = 0.6;
const minStateLead = 0.03;
/** Letters and spaces of a state's short form at most: "n y". */
const maxShort = 3;
/** Importance from which a town is meant by what its own country calls it, not a place elsewhere that is written alike. */
const minOwnFame = 0.42;

/** Weighs places of one name against one another; the beliefs of a sense keep their sum. */
export function weighNamesakes(weighing: Weighing): void {
	const text = textOf(weighing);
	for (let s = 0; s < text.senses.length; s++) {
		if (text.chosen[s] >= 0) weighOne(namesakesOf(text, s), text);
	}
}

function weighOne(namesakes: Namesakes, text: Text): void {
	const { sense, from, none, best, isExact, rivals, trust } = namesakes;
	const { rows, beliefs, gazetteer } = text;
	const { place } = rows;
	const { reading } = sense;
	const isAlone = none - from === 1;
	if (sense.isAdjective) {
		const isLarge = isContinent(gazetteer.featureCode(place[best]));
		const isState = isCountry(gazetteer.featureCode(place[best]));
		if (isState && gazetteer.importance[place[best]] >= minStateFame) trust(adjectiveShare);
		else if (isAlone && (reading.words > 1 || isLarge)) trust(adjectiveShare);
		return;
	}
	if (sense.qualifier !== null) {
		if (isAlone) trust(saidShare);
		else gatherTown(best, from, none, place, beliefs, gazetteer);
		return;
	}
	gatherTwins(namesakes, text);
	if (preferWater(namesakes, text) || preferSea(namesakes, text)) return;
	trustSole(namesakes, text);
	if (reading.hint === null && isExact && beliefs[best] < unsure) {
		const joined = joinedWithRegion(best, rivals, rows, beliefs, gazetteer);
		if (joined !== best) {
			gatherTown(joined, from, none, place, beliefs, gazetteer);
			return;
		}
	}
	if (preferOfAdjective(namesakes, text)) return;
	if (gatherTownOfUnit(namesakes, text) || preferNamed(namesakes, text)) return;
	if (preferOwn(namesakes, text) || preferSeat(namesakes, text)) return;
	if (preferJoined(namesakes, text) || preferKnown(namesakes, text)) return;
	preferAmong(namesakes, text);
	trustNamed(namesakes, text);
	const code = gazetteer.featureCode(place[best]);
	if (isAdmin1(code) && reading.hint === null) trustState(namesakes, text);
	else if (isAdmin1(code) && reading.hint === 'region') preferAround(namesakes, text);
	else if (isCountry(code)) weighCountries(namesakes, text);
	else if (isSettlement(gazetteer.featureClass(place[best]))) {
		gatherTown(best, from, none, place, beliefs, gazetteer);
		if (reading.hint === null) weighUnits(namesakes, text);
	}
}

/** A river where the words ask for one, rather than the unit that is called by the whole of it: «نهر النيل». */
function preferWater(
	{ sense: { reading }, best, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): boolean {
	if (reading.hint !== 'water' || !isAdmin1(gazetteer.featureCode(place[best]))) return false;
	const { importance } = gazetteer;
	const river = rivals.find(
		(row) =>
			isRiver(gazetteer.featureCode(place[row])) && importance[place[row]] > importance[place[best]]
	);
	if (river === undefined) return false;
	move(beliefs, best, river);
	return true;
}

/** Belief that the sea is given that is meant of those of a name. */
const seaBelief = 0.8;

/** Of seas of one name the nearest to what else is surely named, or the best known: "the Gulf" of Hormuz, and of Louisiana. */
function preferSea(
	{ from, none, best, rivals, others }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): boolean {
	const seas = [best, ...rivals].filter((row) => isSea(gazetteer.featureCode(place[row])));
	if (seas.length < 2 || seas[0] !== best) return false;
	const near = others();
	const farness = (sea: number) =>
		near.length === 0
			? -gazetteer.importance[place[sea]]
			: Math.min(...near.map((row) => gazetteer.kmBetween(place[row], place[sea])));
	const meant = seas.reduce((a, b) => (farness(b) < farness(a) ? b : a));
	give(beliefs, meant, Math.max(seaBelief, beliefs[meant]), from, none);
	return true;
}

/** Trusts a name that one place alone bears. */
function trustSole(
	{ sense: { reading }, best, isExact, rivals, others, trust }: Namesakes,
	{ rows: { place, features }, beliefs, gazetteer }: Text
): void {
	const isRiverRow = (row: number) => isRiver(gazetteer.featureCode(place[row]));
	// "the Trent"
	if (reading.hint === 'water' && isExact && isRiverRow(best) && !rivals.some(isRiverRow)) {
		const isFar = (row: number) => gazetteer.kmBetween(place[row], place[best]) > riverKm;
		const named = others();
		// Small rivers are in no list: the one that a text far away names is another.
		if (named.length > 0 && named.every(isFar)) return;
		trust(fullNameShare);
		return;
	}
	// "The Great Lakes", "the Neelum valley" are not what else is called so.
	const isOwn = (row: number) => features[row * featureCount + at.ownName] === 1;
	const sort = gazetteer.featureClass(place[best]);
	const isLand = isExact && (sort === 'H' || sort === 'T');
	if (isLand && reading.words > 1 && isOwn(best) && !rivals.some(isOwn)) {
		for (const rival of rivals) move(beliefs, rival, best);
		trust(fullNameShare);
		return;
	}
	const [sole] = reading.candidates;
	if (reading.candidates.length !== 1 || !isExact || sole.match.needsContext) return;
	const featureClass = gazetteer.featureClass(place[best]);
	const isDistrict = isAdmin2(gazetteer.featureCode(place[best]));
	const isWhole = isFacility(featureClass) || isSiteName(reading.key, gazetteer);
	if (isDistrict || (reading.words > 1 && isWhole)) trust(fullNameShare);
	else if (isSettlement(featureClass)) {
		const fame = gazetteer.importance[place[best]];
		if (fame >= (reading.words > 1 ? minSoleFameOfWords : minSoleFame))
			trust(reading.words > 1 ? townNameShare : soleShare);
	}
}

/** Whether a name ends in what only a whole name does: "kalma camp". */
const isSiteName = (key: string, { language }: Gazetteer): boolean =>
	placeLexiconFor(language).siteEnds.has(key.slice(key.lastIndexOf(' ') + 1));

/** The country of a name whose adjective the text has, not its namesake elsewhere: Georgia beside "the Georgian parliament". */
function preferOfAdjective(
	{ sense, best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer, countries }: Text
): boolean {
	if (!isExact || sense.reading.hint !== null || countries.has(place[best])) return false;
	const country = rivals.find(
		(row) => isCountry(gazetteer.featureCode(place[row])) && countries.has(place[row])
	);
	if (country === undefined || countries.has(gazetteer.countryRow(place[best]))) return false;
	swap(beliefs, best, country);
	return true;
}

/** What a place may be that a namesake of it is nearer to. */
const isTownOrUnit = (row: number, gazetteer: Gazetteer) =>
	isSettlement(gazetteer.featureClass(row)) || isAdministrative(gazetteer.featureClass(row));

/**
 * In a text of few names, of two places of a name the town in a country that it names, where the other is little known and in
 * none: Uri in Kashmir rather than in Switzerland beside "Indian troops".
 */
function preferNamed(
	{ sense, from, best, isExact, rivals }: Namesakes,
	{ senses, lists, rows: { place }, beliefs, gazetteer, countries }: Text
): boolean {
	if (!isExact || senses.length > maxFew || countries.size === 0 || sense.reading.hint !== null)
		return false;
	const isIn = (row: number) => countries.has(gazetteer.countryRow(place[row]));
	if (isIn(best) || gazetteer.importance[place[best]] >= minHeldFame) return false;
	if (isCountry(gazetteer.featureCode(place[best])) || !isTownOrUnit(place[best], gazetteer))
		return false;
	const named = rivals.filter(
		(row) => isIn(row) && isSettlement(gazetteer.featureClass(place[row]))
	);
	if (named.length !== 1) return false;
	// "Mozambique's army retook Palma"
	const isHeld = isPutThere(sense.nesting[lists[sense.number].chosen[named[0] - from]]);
	if (!isHeld && gazetteer.importance[place[best]] >= minWorldFame) return false;
	swap(beliefs, best, named[0]);
	return true;
}

/**
 * In a text of few names and no country but the language's own, of two places that its script writes alike the town that is
 * called so at home, where the other is little known: «بارا» is Bara in Sudan rather than Pará in Brazil.
 */
function preferOwn(
	{ sense, best, isExact, rivals }: Namesakes,
	{ senses, rows: { place }, beliefs, gazetteer, countries }: Text
): boolean {
	const { script, states } = languageOfCode[gazetteer.language ?? fallbackLanguage];
	if (script === 'Latn' || !isExact || senses.length > maxFew || sense.reading.hint !== null)
		return false;
	const isOwn = (row: number) => states.includes(gazetteer.country(row) ?? '');
	// «Константиновка» in Ukraine is written so there, too.
	const isOfScript = languages.some(
		(other) => other.script === script && isIn(other.states, gazetteer.country(place[best]))
	);
	if (isOfScript || gazetteer.importance[place[best]] >= minWorldFame) return false;
	for (const country of countries) if (!isOwn(country)) return false;
	const own = rivals.filter(
		(row) =>
			isOwn(place[row]) &&
			isSettlement(gazetteer.featureClass(place[row])) &&
			gazetteer.importance[place[row]] >= minOwnFame
	);
	if (own.length !== 1) return false;
	swap(beliefs, best, own[0]);
	return true;
}

const isIn = (states: readonly string[], country: string | null) =>
	country !== null && states.includes(country);

/** A town lies among what else is named when so many places of its country are, and one is this near, in kilometers. */
const minAmong = 3;
const amongKm = 200;
/** The same for one that the trees prefer, without being sure; and the part of its namesakes' belief that it takes. */
const minBeside = 2;
const amongShare = 0.5;
/** Places of a name at most for it to be a rare one. */
const maxRare = 3;
/** Belief from which recognition is sure that a name is a place's. */
const surelyFound = 0.9;
/** A place is away from all that is named when none of that is this near, in kilometers. */
const awayKm = 700;

/**
 * In a longer text, of places of a name the town among what else it names, where the other is away from all of that and in no
 * named country; and more of the trees' choice, where that alone is among the others.
 */
function preferAmong(
	{ sense, best, isExact, rivals, trust }: Namesakes,
	{ senses, rows: { place }, beliefs, gazetteer, countries, named }: Text
): void {
	const { key, hint, candidates } = sense.reading;
	if (!isExact || senses.length <= maxFew) return;
	if (hint !== null && hint !== 'settlement' && hint !== 'district') return;
	if (!isTownOrUnit(place[best], gazetteer)) return;
	const isUnsure = beliefs[best] < unsure;
	const country = gazetteer.countryRow(place[best]);
	const isNamed = named.get(country)?.some((row) => row !== place[best]) ?? false;
	const isOfText = isNamed || countries.has(country);
	if (isOfText && !isUnsure) return;
	/** How many places of a town's country are named, the country counted, where one of them is near. */
	const companyOf = (row: number) => {
		const own = place[row];
		if (!isSettlement(gazetteer.featureClass(own))) return 0;
		const holder = gazetteer.countryRow(own);
		let count = Number(countries.has(holder));
		let hasNear = false;
		for (const other of named.get(holder) ?? []) {
			if (other === own || other === place[best]) continue;
			count++;
			hasNear ||= gazetteer.kmBetween(other, own) < amongKm;
		}
		return hasNear ? count : 0;
	};
	const among = isOfText ? [] : rivals.filter((row) => companyOf(row) >= minAmong);
	if (among.length === 1) {
		const isAway = Array.from(named.values()).every((rows) =>
			rows.every((row) => row === place[best] || gazetteer.kmBetween(row, place[best]) > awayKm)
		);
		if (isAway) swap(beliefs, best, among[0]);
	} else if (
		isUnsure &&
		companyOf(best) >= minBeside &&
		!rivals.some((row) => companyOf(row) > 1)
	) {
		for (const rival of rivals) {
			const share = amongShare * beliefs[rival];
			beliefs[best] += share;
			beliefs[rival] -= share;
		}
		const isRare = candidates.length <= maxRare && key.length > maxShort;
		if (isRare && sense.probability >= surelyFound) trust(namedShare);
	}
}

/** Importance from which a town's name stands for its government or its team, and below which it hardly does. */
const minActing = 0.68;
const maxQuiet = 0.55;

/** The well-known town of a name that only acts or plays in the text: "asked Washington for help", "beat Cincinnati". */
function preferKnown(
	{ sense, best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): boolean {
	const { importance } = gazetteer;
	const isTown = (row: number) => isSettlement(gazetteer.featureClass(place[row]));
	if (!sense.acts || !isExact || !isTown(best) || importance[place[best]] >= maxQuiet) return false;
	const known = rivals.filter((row) => isTown(row) && importance[place[row]] >= minActing);
	if (known.length !== 1) return false;
	swap(beliefs, best, known[0]);
	return true;
}

/** Two towns of a list are near one another when they are this near, and far when they are this far, in kilometers. */
const joinedKm = 50;
const apartKm = 200;

/** Of towns of one name the one beside another of its list: "near Serebrianka and Hryhorivka". */
function preferJoined(
	{ sense, best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer, chosen }: Text
): boolean {
	const isTown = (row: number) => isSettlement(gazetteer.featureClass(place[row]));
	if (sense.joined.size === 0 || !isExact || !isTown(best)) return false;
	if (gazetteer.importance[place[best]] >= minWorldFame) return false;
	const company: number[] = [];
	for (const other of sense.joined) {
		const row = chosen[other.number];
		if (row >= 0 && isTown(row) && beliefs[row] >= surelyJoined) company.push(place[row]);
	}
	const nearest = (row: number) =>
		Math.min(...company.map((other) => gazetteer.kmBetween(other, place[row])));
	if (company.length === 0 || nearest(best) < apartKm) return false;
	const near = rivals.filter((row) => isTown(row) && nearest(row) < joinedKm);
	if (near.length !== 1) return false;
	swap(beliefs, best, near[0]);
	return true;
}

/** Belief from which a name of a list says where the others are. */
const surelyJoined = 0.6;

/** The seat of a region of its name, where something is said to be near it or to go there from a town in it: « près de Ménaka ». */
function preferSeat(
	{ sense, best, isExact, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer, chosen, isNear, isOnWay }: Text
): boolean {
	const isRegion = isAdmin1(gazetteer.featureCode(place[best]));
	if (!isRegion || !isExact || sense.reading.hint !== null) return false;
	const seat = rivals.find(
		(row) =>
			isSettlement(gazetteer.featureClass(place[row])) &&
			gazetteer.admin1Row(place[row]) === place[best]
	);
	if (seat === undefined) return false;
	const isTownInside = (row: number) =>
		row >= 0 &&
		isSettlement(gazetteer.featureClass(place[row])) &&
		gazetteer.admin1Row(place[row]) === place[best];
	if (!isNear(sense) && !(chosen.some(isTownInside) && isOnWay(sense))) return false;
	move(beliefs, best, seat);
	return true;
}

/** Trusts the one town of a name that a text of few names has near by, or in a country that it names. */
function trustNamed(
	{ best, isExact, rivals, others: named, trust }: Namesakes,
	{ senses, rows: { place }, beliefs, gazetteer, countries }: Text
): void {
	if (!isExact || beliefs[best] >= unsure || senses.length > maxFew) return;
	if (!isSettlement(gazetteer.featureClass(place[best]))) return;
	const others = named();
	const isNear = (row: number) =>
		others.some((other) => {
			const [a, b] = [place[other], place[row]];
			if (gazetteer.country(a) !== gazetteer.country(b)) return false;
			return gazetteer.kmBetween(a, b) < nearKm;
		});
	const isIn = (row: number) => countries.has(gazetteer.countryRow(place[row])) || isNear(row);
	if (isIn(best) && !rivals.some(isIn)) trust(namedShare);
}

/** Trusts the state of a name that all towns of it are less known than: "Delaware". */
function trustState(
	{ sense, best, isExact, rivals, trust }: Namesakes,
	{ rows: { place }, gazetteer }: Text
): void {
	const fameOf = (row: number) => gazetteer.importance[place[row]];
	const isLess = (row: number) => fameOf(row) < fameOf(best) - minStateLead;
	if (
		sense.reading.key.length > maxShort &&
		isExact &&
		fameOf(best) >= minKnownState &&
		rivals.every(isLess)
	)
		trust(soleShare);
}

/** The oblast of Kyiv rather than the city that is a unit of its own. */
function preferAround(
	{ best, rivals }: Namesakes,
	{ rows: { place }, beliefs, gazetteer }: Text
): void {
	const { precisionKm } = gazetteer;
	const around = rivals.find(
		(rival) =>
			isAdmin1(gazetteer.featureCode(place[rival])) &&
			gazetteer.country(place[rival]) === gazetteer.country(place[best]) &&
			precisionKm[place[rival]] > 2 * precisionKm[place[best]]
	);
	if (around !== undefined) swap(beliefs, best, around);
}

/** Of countries of one name the one that bears it whole, else the one of which most is named, else the best known. */
function weighCountries({ sense, best, isExact, rivals, others }: Namesakes, text: Text): void {
	const { rows, beliefs, gazetteer } = text;
	const { place } = rows;
	// "a Georgia town"
	const state = rivals.find((rival) => isAdmin1(gazetteer.featureCode(place[rival])));
	if (sense.reading.hint === 'region' && state !== undefined) {
		swap(beliefs, best, state);
		return;
	}
	const countries = rivals.filter((rival) => isCountry(gazetteer.featureCode(place[rival])));
	// "Republic of Congo"
	if (!isExact && countries.length > 0) {
		swap(beliefs, best, countries[0]);
		return;
	}
	for (const rival of countries) {
		const lead =
			countIn(place[rival], others(), rows, gazetteer) -
			countIn(place[best], others(), rows, gazetteer);
		const isBetterKnown = gazetteer.importance[place[rival]] > gazetteer.importance[place[best]];
		if (lead > 0 || (lead === 0 && isBetterKnown)) swap(beliefs, best, rival);
	}
}

/** The country or the state of a town's name, where what else is named speaks for that. */
function weighUnits({ sense, best, rivals, others }: Namesakes, text: Text): void {
	const { senses, rows, beliefs, gazetteer, countries } = text;
	const { place } = rows;
	const country = rivals.find((rival) => isCountryOf(place[rival], place[best], gazetteer));
	if (country !== undefined) swap(beliefs, best, country);
	const unit = rivals.find((rival) => isAdmin1(gazetteer.featureCode(place[rival])));
	if (unit === undefined || gazetteer.admin1Row(place[best]) === place[unit]) return;
	// Staten Island says nothing of the state around New York.
	const isHolder = sense.isContainer || sense.reading.key.length <= maxShort;
	const named = others().filter((row) => isHolder || !isOfTown(place[row], place[best], gazetteer));
	const inside = countIn(place[unit], named, rows, gazetteer);
	const isElsewhere = named.some(
		(row) =>
			!isCountry(gazetteer.featureCode(place[row])) &&
			gazetteer.country(place[row]) !== gazetteer.country(place[unit])
	);
	const isOfFew = senses.length <= maxFew && countries.size === 0;
	const enough = isOfFew ? minInsideOfFew : minInside;
	if (inside >= enough && !isElsewhere) swap(beliefs, best, unit);
}

/** How many of some rows lie in a country or an admin-1 unit. */
const countIn = (
	holder: number,
	found: readonly number[],
	{ place }: Rows,
	gazetteer: Gazetteer
): number =>
	found.filter((row) => {
		const own = place[row];
		if (own === holder) return false;
		return gazetteer.countryRow(own) === holder || gazetteer.admin1Row(own) === holder;
	}).length;

/** Whether a row is the country of a capital that only some languages call as it: «Бразилия» is Brazil rather than Brasília. */
const isCountryOf = (country: number, town: number, gazetteer: Gazetteer): boolean =>
	isCapital(gazetteer.featureCode(town)) &&
	gazetteer.countryRow(town) === country &&
	gazetteer.names(town)[0].text !== gazetteer.names(country)[0].text;
