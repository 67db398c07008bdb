/** Seas, rivers, ranges, regions, plants, bases, institutions: the project's own table of named features. */
import type { Bbox } from '../../src/lib/geo/box.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Certainty } from '../../src/lib/geoparse/gazetteer/index.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import type { Report } from './report.ts';
import { namesIn, readFeatureTable } from './tables.ts';
import { isAdministrative } from '../../src/lib/geo/feature-code.ts';

/** GeoNames' class and code of each kind of the table. */
const codeOfKind: Readonly<Record<string, string>> = {
	airport: 'S AIRP',
	basin: 'L BSND',
	bay: 'H BAY',
	bridge: 'S BDG',
	building: 'S BLDG',
	canal: 'H CNL',
	cape: 'T CAPE',
	channel: 'H CHN',
	coast: 'L CST',
	continent: 'L CONT',
	crossing: 'S PSTB',
	dam: 'S DAM',
	delta: 'T DLTA',
	desert: 'T DSRT',
	'disputed area': 'A TERR',
	gulf: 'H GULF',
	institution: 'S ADMF',
	island: 'T ISL',
	'island group': 'T ISLS',
	lake: 'H LK',
	'macro-region': 'L RGN',
	'military base': 'L MILB',
	mountain: 'T MT',
	'mountain range': 'T MTS',
	'nuclear plant': 'S PSN',
	ocean: 'H OCN',
	peninsula: 'T PEN',
	plain: 'T PLN',
	plateau: 'T PLAT',
	port: 'L PRT',
	region: 'L RGN',
	reservoir: 'H RSV',
	river: 'H STM',
	sea: 'H SEA',
	strait: 'H STRT',
	valley: 'T VAL',
	wetland: 'H WTLD'
};

/**
 * Kinds whose point is the middle of their extent, as gazetteers have it. The table's own is where a
 * label has most room, which may be in the emptiest corner of a region.
 */
const placedInTheMiddle: ReadonlySet<string> = new Set([
	'lake',
	'macro-region',
	'mountain range',
	'peninsula',
	'region'
]);

function middleOf([west, south, east, north]: Bbox): LngLat {
	const lng = (west + (east < west ? east + 360 : east)) / 2;
	return [lng > 180 ? lng - 360 : lng, (south + north) / 2];
}

/** The certainty that the first words of the table's `confidence` stand for. */
function certaintyOf(confidence: string): Certainty {
	if (confidence.startsWith('two sources agree')) return 'two-source';
	if (confidence.startsWith('unverified') || confidence.startsWith('position from general'))
		return 'unverified';
	return 'one-source';
}

/** Rank 0 (oceans, continents) is worth 0.8, rank 12 is worth 0.2: as cities of 2.5 million and of 40. */
const importanceOfRank = (rank: number) => Math.max(0.2, 0.8 - rank * 0.05);

/** Adds the rows of the table of named features. */
export function addFeatures(places: DraftPlace[], slugs: Slugs, report: Report): void {
	for (const row of readFeatureTable()) {
		const code = codeOfKind[row.feature_class];
		if (code === undefined) {
			report.add('unknown kind of feature', `${row.name_en} "${row.feature_class}"`);
			continue;
		}
		const [featureClass, featureCode] = code.split(' ');
		const names = new Names(row.name_en);
		names.add(row.name_en, { language: 'en', preferred: true });
		for (const name of namesIn(row.alt_names_en)) names.add(name, { language: 'en' });
		for (const [language, name] of row.named) names.add(name, { language, preferred: true });
		const bbox = [row.west, row.south, row.east, row.north].map(
			(degrees) => Math.round(Number(degrees) * 100) / 100
		) as unknown as Bbox;
		const lngLat: LngLat = placedInTheMiddle.has(row.feature_class)
			? middleOf(bbox)
			: [Number(row.lon), Number(row.lat)];
		const precisionKm = Number(row.precision_km);
		const known = sameAs(places, names, lngLat, Math.max(5, precisionKm), featureClass);
		if (known && isAdministrative(known.featureClass)) {
			// A territory that is a unit too: the unit's row has the polygon.
			report.add('feature joined to an administrative unit', `${row.name_en} ${known.id}`);
			known.names.addAll(names);
			continue;
		}
		if (known !== undefined) {
			report.add('feature of both tables', `${row.name_en} ${known.id}`);
			names.addAll(known.names);
			places.splice(places.indexOf(known), 1);
		}
		const place: DraftPlace = {
			id: row.geonames_id
				? `gn:${row.geonames_id}`
				: (known?.id ??
					slugs.take(
						slugOf(row.name_en),
						slugOf(row.name_en, row.feature_class),
						slugOf(row.name_en, row.country)
					)),
			lngLat,
			featureClass,
			featureCode,
			country: row.country.length === 2 ? row.country : null,
			admin1: null,
			admin2: null,
			population: 0,
			source: row.source,
			certainty: certaintyOf(row.confidence),
			names,
			importance: importanceOfRank(Number(row.rank)),
			precisionKm,
			bbox
		};
		if (row.wikidata_id) place.wikidata = Number(row.wikidata_id.slice(1));
		places.push(place);
	}
}

/**
 * The row that is the same place: a row of the table of settlements that is no settlement, or, for a
 * territory, the administrative unit of its name.
 */
function sameAs(
	places: readonly DraftPlace[],
	names: Names,
	lngLat: LngLat,
	km: number,
	featureClass: string
): DraftPlace | undefined {
	const name = new Set([...names.keys()].slice(0, 1));
	return places.find(
		(place) =>
			(isAdministrative(featureClass)
				? isAdministrative(place.featureClass)
				: place.isOwnFeature === true) &&
			distanceKm(place.lngLat, lngLat) < km &&
			place.names.hasAnyOf(name)
	);
}
