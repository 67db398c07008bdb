/** GeoNames' names by language, from translation files in gettext's binary format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { pairsOf } from '../../src/lib/languages/grammar.ts';
import { namedApart } from '../../src/lib/languages/apart.ts';
import {
	fallbackLanguage,
	languageCodes,
	languageOfCode,
	type LanguageCode
} from '../../src/lib/languages/index.ts';
import { crimea, hasLettersOf, isSameName, officialOf, softened } from './cyrillic.ts';
import type { DraftPlace } from './draft.ts';
import { newerName } from './english-names.ts';
import { isAdmin1, isCountry, isSettlement } from '../../src/lib/geo/feature-code.ts';

/** First bytes of a little-endian .mo file. */
const magic = 0x950412de;

/**
 * The messages of a .mo file by their keys.
 *
 * @see https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
function readMessages(file: string): Map<string, string> {
	const bytes = readFileSync(file);
	if (bytes.readUInt32LE(0) !== magic) throw new Error(`${file} is no little-endian .mo file`);
	const count = bytes.readUInt32LE(8);
	const text = (table: number, i: number) => {
		const length = bytes.readUInt32LE(table + i * 8);
		const start = bytes.readUInt32LE(table + i * 8 + 4);
		return bytes.toString('utf8', start, start + length);
	};
	const [keys, values] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
	return new Map(Array.from({ length: count }, (_, i) => [text(keys, i), text(values, i)]));
}

const messagesOf = (folder: string, language: LanguageCode) =>
	readMessages(join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`));

/**
 * Names settlements as GeoNames does in English and in languages of another script, and gives admin-1
 * units the same as further names: their own come from Natural Earth, which tells the oblast from its city.
 */
export function addLocaleNames(places: readonly DraftPlace[], folder: string): void {
	for (const language of languageCodes) {
		if (namedApart.includes(language)) continue;
		const messages = messagesOf(folder, language);
		for (const place of places) {
			const name = messages.get(place.id.slice(3));
			if (name !== undefined && isSettlement(place.featureClass) && isOf(language, name)) {
				if (language === fallbackLanguage) nameInEnglish(place, name);
				else nameInCyrillic(place, name, language);
			}
			const unitName = isAdmin1(place.featureCode) ? messages.get(place.admin1!) : undefined;
			if (unitName !== undefined && isOf(language, unitName)) {
				place.names.add(unitName, { language });
			}
		}
	}
}

/**
 * Names settlements and admin-1 units in the languages that are named apart from English: as GeoNames
 * does, then as the languages' own tables of exonyms do. Comes last, so that no rule takes these names
 * for spellings of English ones.
 *
 * @throws {Error} Naming the exonyms whose English name no place has.
 */
export async function addForeignNames(
	places: readonly DraftPlace[],
	folder: string
): Promise<void> {
	const exonyms = new Map<LanguageCode, [english: string, name: string][]>();
	for (const language of namedApart) {
		const module = (await import(`../../src/lib/languages/${language}/exonyms.ts`)) as {
			readonly exonyms: string;
		};
		exonyms.set(language, pairsOf(module.exonyms));
	}
	const english = new Set([...exonyms.values()].flatMap((pairs) => pairs.map(([name]) => name)));
	const meant = placesByName([...english], places);
	const unknown: string[] = [];
	for (const [language, pairs] of exonyms) {
		const messages = messagesOf(folder, language);
		for (const { id, admin1, featureClass, featureCode, names } of places) {
			const key = isAdmin1(featureCode) ? admin1! : id.slice(3);
			const isNamed = isAdmin1(featureCode) || isSettlement(featureClass);
			const name = isNamed ? messages.get(key) : undefined;
			if (name === undefined || !isOf(language, name)) continue;
			names.prefer(language === 'fr' ? frenchName(name) : name, language);
		}
		for (const [english, name] of pairs) {
			const place = meant.get(english);
			if (place === undefined) {
				unknown.push(`${english} (${language}: ${name})`);
				continue;
			}
			for (const [i, text] of name.split(',').entries()) {
				if (i === 0) place.names.prefer(text, language);
				else place.names.add(text, { language });
			}
		}
	}
	if (unknown.length > 0) throw new Error(`there is no place called ${unknown.join(', ')}`);
}

/** French names lack apostrophes in the source ("Préfecture dAomori") or have a capital too many ("NIcosie"). */
export const frenchName = (name: string) =>
	name
		.replace(/(?<![\p{L}’'])([dlDL])(?=\p{Lu}\p{Ll})/gu, '$1’')
		.replace(/^\p{Lu}{2}(?=\p{Ll})/u, ([first, second]) => first + second.toLowerCase());

/** What tells an exonym's place from larger ones of its name: "Bethlehem (PS)". */
const inCountry = / \(([A-Z]{2})\)$/;
const withoutCountry = (name: string) => name.replace(inCountry, '');

/** English names of waters. */
const isOfWater = /\b(?:sea|ocean|gulf|strait|channel|canal|river|lake|nile)\b/i;

/** The places that English names mean: of those that are shown by a name, else of those that have it, the best known. */
export function placesByName(
	english: readonly string[],
	places: readonly DraftPlace[]
): Map<string, DraftPlace> {
	const keys = new Set(english.map((name) => normalizeName(withoutCountry(name))));
	const known = places
		.filter(({ names }) => names.hasAnyOf(keys))
		.sort((a, b) => fame(b) - fame(a));
	const meant = new Map<string, DraftPlace>();
	for (const name of english) {
		const key = normalizeName(withoutCountry(name));
		const code = inCountry.exec(name)?.[1];
		const named = known.filter(
			({ names, country }) =>
				names.hasAnyOf(new Set([key])) && (code === undefined || country === code)
		);
		const shown = named.find(({ names }) => normalizeName(names.name) === key);
		// The Red Sea, not the state of that name.
		const water = isOfWater.test(name)
			? named.find(({ featureClass }) => featureClass === 'H')
			: undefined;
		const place = water ?? shown ?? named[0];
		if (place !== undefined) meant.set(name, place);
	}
	return meant;
}

/** A region is meant by its city's name less often than a city of so many inhabitants. */
const regionFame = 150_000;

/** How likely an English name means the place: a country, then by inhabitants or by rank. */
const fame = ({ featureCode, featureClass, population, importance = 0 }: DraftPlace) => {
	if (isCountry(featureCode)) return 1e10;
	if (isAdmin1(featureCode)) return regionFame;
	return 1 + (isSettlement(featureClass) ? population : importance * regionFame);
};

/** Shows a place by the better of its two English names; the other stays as a further one. */
function nameInEnglish(place: DraftPlace, translated: string): void {
	const { names } = place;
	names.add(translated, { language: 'en' });
	if (!place.hasOwnName) names.lead(newerName(names.name, translated, place.country));
}

/**
 * Names a place in Ukrainian or Russian. Of places of Ukraine the Ukrainian file has many names that
 * are Russian or those of before, and the Russian one some that are Ukrainian: these are found alone.
 */
function nameInCyrillic(
	{ country, admin1, names }: DraftPlace,
	name: string,
	language: LanguageCode
) {
	const isCurrent = (each: string) =>
		language === 'ru' || crimea.has(admin1) || isSameName(officialOf(each), names.name);
	const own =
		country === 'UA'
			? (language === 'uk' ? [name, softened(name)] : [name]).find(
					(each) => hasLettersOf(each, language) && isCurrent(each)
				)
			: name;
	if (own !== undefined) names.prefer(own, language);
	if (own !== name) names.add(name);
}

/** Whether a name is in the language's letters: some of the files' names are not translated. */
const isOf = (language: LanguageCode, name: string) =>
	lettersOf[languageOfCode[language].script].test(name);

const lettersOf = {
	Latn: /^\P{Script=Cyrillic}*$/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Arab: /\p{Script=Arabic}/u
};
