/**
 * Names read as what the small words beside them make of them: with "the" the river that they may be, with
 * "airport" after them the building that is called so. Knows names and their candidates; does not choose.
 */
import {
	isCountry,
	isCountryOrTerritory,
	isFacility,
	isUnofficialRegion,
	isRiver,
	isSea,
	isSettlement
} from '../../geo/feature-code.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { PlaceLexicon } from '../lexicon/index.ts';
import type { Toponym } from '../mention/index.ts';
import { normalizeName } from '../tokens/index.ts';
import type { Reader } from './candidates.ts';
import type { NameReading } from './name-reading.ts';
import { wholeNameOf } from './whole-names.ts';

/**
 * The reading of a name with "the" as the river or the sea it may be: "the Volga froze", "crossed the Atlantic". Countries with an article
 * ("the Congo") and names before a noun of their own ("the Dnipro mayor") are read as they stand.
 */
export function asRiver(
	text: string,
	{ start, end, text: name, names, type }: Toponym,
	gazetteer: Gazetteer,
	read: Reader,
	lexicon: PlaceLexicon
): NameReading | null {
	if (names !== undefined) return asInflectedRiver(text, start, names, gazetteer, read, lexicon);
	const isHead = type === 'Literal' || type === 'Metonymic' || type === 'Mixed';
	const isKnown = lexicon.riversByWords.has(name.toLowerCase());
	if (!isHead && !(isKnown && isAmongWaters(text, start, lexicon))) return null;
	// "The Columbia Metropolitan Airport" is no river.
	if (/^ \p{Lu}/u.test(text.slice(end, end + 3))) return null;
	const before = text.slice(Math.max(0, start - maxArticle), start);
	const word = /(?:\P{L}|^)(?:(\p{L}+) |(l['’]))$/iu.exec(before);
	if (word === null) return null;
	// « L’Allier », « du Rhône » are departments but where a flood is spoken of.
	const isOfWaters = word[1] === undefined || lexicon.contracted.has(word[1].toLowerCase());
	if (
		isOfWaters ? !isAmongWaters(text, start, lexicon) : !lexicon.articles.has(word[1].toLowerCase())
	)
		return null;
	const reading = read(name, 'water');
	const { candidates } = read(name, null);
	// "The Caribbean" is all that lies around the sea.
	const hasLands = candidates.some(
		({ row }) =>
			isUnofficialRegion(gazetteer.featureCode(row)) &&
			normalizeName(gazetteer.names(row)[0].text) === reading.key
	);
	const hasRiver = reading.candidates.some(({ row }) => {
		const code = gazetteer.featureCode(row);
		const isWater = isRiver(code) || (isSea(code) && !hasLands);
		return isWater && gazetteer.importance[row] >= minRiverFame;
	});
	const isCountryName = candidates.some(({ row }) =>
		isCountryOrTerritory(gazetteer.featureCode(row))
	);
	if (!hasRiver || (isCountryName && !isRiverOfWords(text, start, reading, lexicon))) return null;
	const isOther =
		!/^\p{ASCII}*$/u.test(name) &&
		!isSpelledSo(name, reading, gazetteer) &&
		isSpelledSo(name, read(name, null), gazetteer);
	return isOther ? null : reading;
}

/**
 * The reading of a name in one of its cases as the river that words for water right before it make of it, where no town of the
 * name is better known: «вода в Урале», «міст через Самару».
 */
function asInflectedRiver(
	text: string,
	start: number,
	names: readonly string[],
	gazetteer: Gazetteer,
	read: Reader,
	{ waterWords, riverWords, overRivers }: PlaceLexicon
): NameReading | null {
	const before = text
		.slice(Math.max(0, start - inflectedReach), start)
		.split(sentenceEnd)
		.at(-1)!;
	const words = before.split(notLetters).filter((word) => word !== '');
	const isWater = (word: string) => waterWords.has(word.toLowerCase());
	const last = words.at(-1)?.toLowerCase() ?? '';
	// «міст через Десну»
	const isAlong =
		riverWords.has(last) || (overRivers.has(last) && words.slice(-maxRiverWords).some(isWater));
	const isOfWaters = words.slice(-maxRiverWords).some(isWater);
	if (!isAlong && !isOfWaters) return null;
	const { importance } = gazetteer;
	const rows = read('', null, names).candidates.map(({ row }) => row);
	const fameOf = (isOne: (row: number) => boolean) =>
		Math.max(0, ...rows.filter(isOne).map((row) => importance[row]));
	const fame = fameOf((row) => isRiver(gazetteer.featureCode(row)));
	const isTown = (row: number) => isSettlement(gazetteer.featureClass(row));
	const isKnown =
		fame >= (isAlong ? minAlongFame : minRiverFame) &&
		(isAlong || fame > fameOf(isTown) - maxTownLead);
	return isKnown ? read('', 'water', names) : null;
}

/** Importance from which a river is meant by what goes along it, however well known the town is: «уздовж Дніпра». */
const minAlongFame = 0.4;

/** By how much a town may be better known than the river of its name that words before it speak of. */
const maxTownLead = 0.15;

/** Words before an inflected name in which one for water is looked for, and the code units that these take at most. */
const maxRiverWords = 3;
const inflectedReach = 40;

/** Whether a name that a country has too is a river's: "the Niger" always, "the Congo" where boats or floods are spoken of. */
function isRiverOfWords(
	text: string,
	start: number,
	{ key }: NameReading,
	lexicon: PlaceLexicon
): boolean {
	if (lexicon.riversWithArticle.has(key)) return true;
	return lexicon.riversByWords.has(key) && isAmongWaters(text, start, lexicon);
}

/** Whether the sentence speaks of waters beside a name. */
function isAmongWaters(text: string, start: number, { waterWords }: PlaceLexicon): boolean {
	const before = text
		.slice(Math.max(0, start - riverReach), start)
		.split(sentenceEnd)
		.at(-1)!;
	const after = text.slice(start, start + riverReach).split(sentenceEnd)[0];
	return `${before} ${after}`.split(notLetters).some((word) => waterWords.has(word.toLowerCase()));
}

/** Code units beside a river's name in which words for water are looked for, within the sentence. */
const riverReach = 100;
const sentenceEnd = /[.!?]\s|\n/;
const notLetters = /\P{L}+/u;

/** The reading of a name that begins as countries' do, where there is such a country: "Republic of Georgia". */
export function asRepublic(
	{ text: name, names }: Toponym,
	read: Reader,
	gazetteer: Gazetteer,
	{ sorts, ofs }: PlaceLexicon
): NameReading | null {
	if (names !== undefined || !name.includes(' ')) return null;
	const words = normalizeName(name).split(' ');
	const of = words.findIndex((word) => ofs.has(word));
	if (of < 1 || sorts.get(words[of - 1]) !== 'country') return null;
	const reading = read(name, 'country');
	const isOne = reading.candidates.some(({ row }) => isCountry(gazetteer.featureCode(row)));
	return isOne ? reading : null;
}

/** The reading of a name with the small words that make it a place's whole name: "Vnukovo airport", "Jenin refugee camp", "Baltic states", «معبر رفح». */
export function asWhole(
	text: string,
	toponym: Toponym,
	gazetteer: Gazetteer,
	read: Reader,
	lexicon: PlaceLexicon
): NameReading | null {
	if (toponym.form === 'adjective') return null;
	const whole = wholeNameOf(text, toponym, gazetteer, lexicon);
	if (whole === null) return null;
	const isBuilding = whole.rows.some((row) => isFacility(gazetteer.featureClass(row)));
	return read(whole.name, isBuilding ? 'facility' : null);
}

/** Whether a place that a name may mean has the name letter for letter: « Tigré » is a region, « le Tigre » a river. */
const isSpelledSo = (name: string, { candidates }: NameReading, gazetteer: Gazetteer): boolean =>
	candidates.some(({ row }) => gazetteer.names(row).some(({ text }) => text === name));

/** Importance from which a river is known by its bare name. */
const minRiverFame = 0.3;

/** Code units of "the" with the spaces beside it. */
const maxArticle = 5;
