/**
 * Labels of the basemap: countries, their regions, seas, towns; each from the zoom at which it has
 * room.
 */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Position } from 'geojson';
import { worldPoint } from '../../src/lib/geo/mercator.ts';
import type { RegionNames } from '../../src/lib/collection/regions.ts';
import { namedApart } from '../../src/lib/languages/apart.ts';
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { polygonsOf } from '../boundaries/topology.ts';
import type { Boundaries } from '../boundaries/topology.ts';
import { nameProperties } from './features.ts';
import type { NamedFeature } from './features.ts';
import { innerPoint } from './inner-point.ts';
import { admin1Zooms } from './lines.ts';
import { zooms } from './tiles.ts';
import type { LakeSource } from './water.ts';
import type { Drawn, Layer } from './tiles.ts';
import {
	isAdmin1Seat,
	isCapital,
	isPartOfTown,
	isSettlement
} from '../../src/lib/geo/feature-code.ts';

/** All labels, the most important of each kind first. */
export function labelLayer(
	boundaries: Boundaries,
	gazetteer: Gazetteer,
	named: readonly NamedFeature[],
	lakes: LakeSource
): Layer {
	return {
		name: 'labels',
		buffer: 32,
		tolerance: 0,
		features: [
			...countryLabels(boundaries),
			...admin1Labels(boundaries),
			...waterLabels(
				named.filter((feature) => !lakeKinds.has(feature.kind) || isDrawn(feature, lakes))
			),
			...townLabels(gazetteer)
		]
	};
}

const point = (lngLat: readonly number[]) => ({ type: 'Point' as const, coordinates: [...lngLat] });

/** Room around a country's label from which a rank begins, in degrees of longitude as drawn. */
const countryRanks = [9, 4.5, 2.2, 1.1, 0.5];

/** Labels of countries and territories. */
export function countryLabels(boundaries: Boundaries): Drawn[] {
	return boundaries.objects.countries.geometries
		.filter((area) => area.properties.regionId !== 'AQ')
		.map((area) => {
			const { regionId, names, view } = area.properties;
			const { lngLat, room } = labelPoint(polygonsOf(boundaries, area));
			const rank = rankOf(room, countryRanks);
			return {
				// Small states are named in news more than their size would have it.
				minzoom: Math.max(1, Math.min(rank, 4)),
				properties: {
					kind: 'country',
					region: regionId,
					rank,
					...nameProperties({ names }),
					...(view !== 'both' && { view })
				},
				geometry: point(lngLat)
			};
		});
}

/** Labels of countries' regions, where a country's are large enough. */
export function admin1Labels(boundaries: Boundaries): Drawn[] {
	const firstZoom = admin1Zooms(boundaries);
	const { units, groups, parts } = boundaries.objects;
	const today = [
		...units.geometries.filter(({ properties }) => !properties.isCut),
		...groups.geometries,
		// The other parts are unions of units that have labels of their own.
		...parts.geometries.filter(
			({ properties: { level, isApproximate } }) => level === 'admin1' && isApproximate
		)
	];
	return today.flatMap((area) => {
		const { regionId, names, un, group, view } = area.properties;
		const zoom = firstZoom.get(un ?? '') ?? Infinity;
		if (group !== null || zoom + 1 > zooms.last) return [];
		const { lngLat, room } = labelPoint(polygonsOf(boundaries, area));
		const roomPx = (at: number) => (room * 512 * 2 ** at) / 360;
		const minzoom = [zoom, zoom + 1, zoom + 2, zoom + 3].find((at) => roomPx(at) > 22);
		if (minzoom === undefined || minzoom > zooms.last) return [];
		const rank = Math.round(10 * (9 - Math.min(9, room)));
		return [
			{
				minzoom: Math.max(4, minzoom),
				properties: {
					kind: 'admin1',
					region: regionId,
					rank,
					...nameProperties({ names }),
					...(view !== 'both' && { view })
				},
				geometry: point(lngLat)
			}
		];
	});
}

/** The inner point of a region's largest part. */
function labelPoint({ coordinates }: MultiPolygon) {
	const boxArea = (ring: Position[]) => {
		const [west, south, east, north] = bbox({ type: 'LineString', coordinates: ring });
		return (east - west) * (north - south);
	};
	const largest = coordinates.reduce((a, b) => (boxArea(b[0]) > boxArea(a[0]) ? b : a));
	return innerPoint(largest);
}

const rankOf = (value: number, limits: readonly number[]) =>
	limits.filter((limit) => value < limit).length;

const lakeKinds: ReadonlySet<string> = new Set(['lake', 'reservoir']);
const seaKinds: ReadonlySet<string> = new Set(['ocean', 'sea', 'gulf', 'bay', 'strait', 'channel']);

/** Whether a lake's point lies in the water that is drawn: the Kakhovka reservoir is no more. */
function isDrawn({ lngLat }: NamedFeature, lakes: LakeSource): boolean {
	return lakes.features.some((lake) => booleanPointInPolygon([...lngLat], lake));
}

function waterLabels(named: readonly NamedFeature[]): Drawn[] {
	return named
		.filter(({ kind, names }) => (seaKinds.has(kind) || lakeKinds.has(kind)) && names.en)
		.map(({ kind, names, lngLat, bbox: [west, south, east, north], rank }) => {
			const isLake = lakeKinds.has(kind);
			const width = east < west ? east + 360 - west : east - west;
			const sizePx = (at: number) => (Math.sqrt(width * (north - south)) * 512 * 2 ** at) / 360;
			const bySize = [1, 2, 3, 4, 5, 6, 7, 8].find((at) => sizePx(at) > (isLake ? 34 : 90)) ?? 9;
			const isMinor = kind === 'strait' || kind === 'channel' || isLake;
			const minzoom = Math.max(kind === 'ocean' ? 1 : 2, bySize, isMinor ? 5 : 0);
			return {
				minzoom,
				properties: {
					kind: isLake ? 'lake' : 'sea',
					rank: kind === 'ocean' ? 0 : Math.min(5, Math.max(1, rank)),
					...nameProperties({ names })
				},
				geometry: point(lngLat)
			};
		})
		.filter(({ minzoom }) => minzoom <= zooms.last);
}

/** Inhabitants from which a town is shown, by zoom; capitals come earlier. */
const townSizes: readonly (readonly [zoom: number, population: number])[] = [
	[3, 6_000_000],
	[4, 2_000_000],
	[5, 500_000],
	[6, 150_000],
	[7, 40_000],
	[8, 5_000]
];
/** Countries where villages are labelled too. */
const nearTheWar: ReadonlySet<string | null> = new Set(['UA', 'RU', 'BY', 'MD']);
/** Zoom from which capitals and the seats of regions are shown. */
const seatZoom: Readonly<Record<string, number>> = { PPLC: 4, PPLA: 6 };

/** Side of the cells in which at most one town is kept at a zoom, in pixels. */
const cellPx = 56;
/** The same for the last zoom, whose tiles are enlarged as the map comes closer: where villages are labeled, elsewhere. */
const lastCellPx = { villages: 20, towns: 26 };

/** Towns, thinned so that a tile holds about as many as can be labelled; capitals stay. */
export function townLabels(gazetteer: Gazetteer): Drawn[] {
	const towns: { row: number; minzoom: number; population: number }[] = [];
	for (let row = 0; row < gazetteer.size; row++) {
		if (!isSettlement(gazetteer.featureClass(row)) || isPartOfTown(gazetteer.featureCode(row)))
			continue;
		const population = gazetteer.population[row];
		const code = gazetteer.featureCode(row);
		const sizes = nearTheWar.has(gazetteer.country(row))
			? [...townSizes, [8, 0] as const]
			: townSizes;
		const bySize = sizes.find(([, smallest]) => population >= smallest)?.[0] ?? Infinity;
		const bySeat = isAdmin1Seat(code) && population < 20_000 ? 7 : (seatZoom[code] ?? Infinity);
		const minzoom = Math.min(bySize, bySeat);
		if (minzoom <= zooms.last) towns.push({ row, minzoom, population });
	}
	const cities = towns.filter(({ population }) => population >= 100_000);
	towns.sort((a, b) => a.minzoom - b.minzoom || b.population - a.population || a.row - b.row);
	const taken = new Set<string>();
	const labels: Drawn[] = [];
	for (const { row, minzoom, population } of towns) {
		if (isLikeSuburb(gazetteer, row, cities)) continue;
		const lngLat = [gazetteer.lng[row], gazetteer.lat[row]];
		const hasGovernment = isCapital(gazetteer.featureCode(row));
		const lastPx = lastCellPx[nearTheWar.has(gazetteer.country(row)) ? 'villages' : 'towns'];
		const cellAt = (at: number) => cellOf(lngLat, at, at === zooms.last ? lastPx : cellPx);
		const zoom = hasGovernment
			? minzoom
			: [...range(minzoom, zooms.last)].find((at) => !taken.has(cellAt(at)));
		if (zoom === undefined) continue;
		for (const at of range(zoom, zooms.last)) taken.add(cellAt(at));
		const { id, name, names } = gazetteer.entry(row);
		const rank = rankOf(population, [5_000_000, 1_000_000, 300_000, 100_000, 30_000, 5000]);
		const isKnown = hasGovernment || rank <= lastKnownRank;
		labels.push({
			minzoom: zoom,
			...(id.startsWith('gn:') && { id: Number(id.slice(3)) }),
			properties: {
				kind: 'town',
				rank,
				...(hasGovernment && { capital: true }),
				...nameProperties({
					names: { ...(isKnown ? names : withoutApart(names)), en: names.en ?? name }
				})
			},
			geometry: point(lngLat.map((degrees) => Math.round(degrees * 1e5) / 1e5))
		});
	}
	return labels;
}

/**
 * Whether a town is more likely a part of a larger one: of newer rows nobody says which they are, and a suburb
 * is no name to know a city by. A city reaches as far as its people need: 12 km for 1.4 million.
 */
function isLikeSuburb(
	gazetteer: Gazetteer,
	row: number,
	cities: readonly { readonly row: number; readonly population: number }[]
): boolean {
	const own = gazetteer.population[row];
	if (own === 0 || gazetteer.id(row).startsWith('gn:')) return false;
	return cities.some(
		({ row: city, population }) =>
			population >= 3 * own && gazetteer.kmBetween(row, city) < Math.sqrt(population) / 100
	);
}

/** Towns up to this rank have names in every language; all others in those of the gazetteer itself. */
const lastKnownRank = 2;

const withoutApart = (names: Partial<RegionNames>): Partial<RegionNames> =>
	Object.fromEntries(
		Object.entries(names).filter(([code]) => !namedApart.includes(code as LanguageCode))
	);

function* range(first: number, last: number) {
	for (let i = first; i <= last; i++) yield i;
}

/** The cell of the screen a point lies in at a zoom, of cells so many pixels wide. */
function cellOf([lng, lat]: readonly number[], zoom: number, side: number): string {
	const px = 512 * 2 ** zoom;
	// Counted from where the equator meets the first meridian, northward.
	const [x, y] = worldPoint([lng, lat]);
	return `${zoom}/${side}/${Math.floor(((x - 0.5) * px) / side)}/${Math.floor(((0.5 - y) * px) / side)}`;
}
