/**
 * Regions that no source has a polygon of: today's admin-1 units and districts, each the ground nearest to its
 * own settlements inside the unit that a source does have (Voronoi cells). Right to about half the distance
 * between two settlements, and told as approximate. Where all settlements of some units are of one region, the
 * region is those units, and exact.
 */
import { Delaunay } from 'd3-delaunay';
import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import whichPolygon from 'which-polygon';
import { isAdmin1, isAdmin2, isDependency, isSettlement } from '../../src/lib/geo/feature-code.ts';
import { bboxOf, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';
import type { RegionNames } from '../../src/lib/collection/regions.ts';
import type { Gazetteer, GazetteerEntry } from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { approximateLines } from './disputes.ts';
import { newerCodeOf } from './newer-codes.ts';

type Shape = Polygon | MultiPolygon;

/** A unit of the source: several shapes may have one region id. */
export interface Unit {
	readonly regionId: string;
	/** Its country by the United Nations' view. */
	readonly un: string | null;
	readonly geometry: Shape;
}

/** A region that is made of units or of pieces of them. */
interface Part {
	/** GeoNames' admin-1 code (`CD.17`), or the id of its place in the gazetteer. */
	readonly id: string;
	/** The gazetteer's place that it is. */
	readonly place: string;
	readonly level: 'admin1' | 'admin2';
	readonly names: RegionNames;
}

/** How units are cut into parts. */
export interface Partition {
	readonly parts: readonly Part[];
	/** Cells that cut units, marked with the id of their part. */
	readonly cells: readonly Feature<Shape, { readonly mark: string }>[];
	/** Region ids of the units that are cut into regions of today. */
	readonly cutUnits: ReadonlySet<string>;
	/** The part that a piece of a unit belongs to, and whether its outline is a cell's; `null` for none. */
	readonly partAt: (unit: Unit, mark: string | null) => PieceOfPart | null;
}

export interface PieceOfPart {
	readonly id: string;
	readonly isApproximate: boolean;
}

/** Countries whose districts are made: where news of the war names raions. */
const districtCountries: ReadonlySet<string> = new Set(['RU', 'UA', 'BY']);
/** Units whose parts GeoNames counts otherwise than who holds them: Transnistria's are its own. */
const uncut: ReadonlySet<string> = new Set(['MD-SN', 'MD-BD']);
/** Settlements known of a district from which on its outline is worth drawing. */
const leastSettlements = 5;
/** A point that stands for a district is its seat when it is no less exact than this, in kilometers. */
const seatKm = 30;
/** Settlements of a region in a unit, or the share of all of them, that are no slip of the gazetteer. */
const least = { settlements: 3, share: 0.2 };
/** Share of a unit's settlements that may be of other regions where all of the unit counts to one. */
const strays = 0.1;

interface Site {
	readonly lngLat: LngLat;
	readonly part: string;
}

/** Regions that are unions of the source's units and that news names, by the gazetteer's id. */
const unions: Readonly<Record<string, readonly string[]>> = {
	'dl:darfur': ['SD-DN', 'SD-DS', 'SD-DW', 'SD-DE'],
	'dl:donbas': ['UA-14', 'UA-09']
};

/** The parts of {@link unions} that a unit belongs to are merged apart from those below. */
export function unionHolding(regionId: string): string | null {
	return Object.keys(unions).find((id) => unions[id].includes(regionId)) ?? null;
}

const southOssetia = 'dl:south-ossetia';

/** @param gazetteer Of which the settlements tell where the parts are. */
export async function planParts(units: readonly Unit[], gazetteer: Gazetteer): Promise<Partition> {
	const parts = new Map<string, Part>();
	const addPart = (id: string, entry: GazetteerEntry, level: Part['level']) => {
		const names = { ...entry.names, en: entry.names.en ?? entry.name };
		parts.set(id, { id, place: entry.id, level, names });
	};
	for (const id of [...Object.keys(unions), southOssetia]) {
		addPart(id, gazetteer.entryOf(id)!, 'admin1');
	}
	const sitesOf = sitesByUnit(units, gazetteer);
	const admin1 = planAdmin1(sitesOf, gazetteer);
	const districts = planDistricts(sitesOf, gazetteer);
	for (const [id, entry] of admin1.entries) addPart(id, entry, 'admin1');
	for (const [id, entry] of districts.entries) addPart(id, entry, 'admin2');

	const shapesOf = new Map<string, Position[][][]>();
	for (const { regionId, geometry } of units) {
		shapesOf.set(regionId, [...(shapesOf.get(regionId) ?? []), ...polygonsOf(geometry)]);
	}
	const cells: Feature<Shape, { readonly mark: string }>[] = [southOssetiaCell()];
	const unitOfMark = new Map<string, string>();
	for (const [regionId, sites] of [...admin1.cut, ...districts.cut]) {
		const marks = new Map<string, string>();
		for (const { part } of sites) marks.set(part, `${regionId} ${part}`);
		cells.push(...(await cellsWithin(shapesOf.get(regionId)!, sites, marks)));
		for (const [part, mark] of marks) unitOfMark.set(mark, part);
	}
	return {
		parts: [...parts.values()],
		cells,
		cutUnits: new Set(admin1.cut.keys()),
		partAt: ({ regionId, un }, mark) => {
			if (mark === southOssetia && un === 'GE') return { id: mark, isApproximate: true };
			const whole = admin1.whole.get(regionId);
			if (whole !== undefined) return { id: whole, isApproximate: false };
			const part = mark?.startsWith(`${regionId} `) ? unitOfMark.get(mark) : undefined;
			return part === undefined || !parts.has(part) ? null : { id: part, isApproximate: true };
		}
	};
}

/** A settlement as far as it tells of regions. */
interface Settlement {
	readonly lngLat: LngLat;
	readonly admin1: string;
	readonly admin2: string | null;
}

/** The settlements in each unit that are of its own country, by region id. */
function sitesByUnit(units: readonly Unit[], gazetteer: Gazetteer): Map<string, Settlement[]> {
	const unitAt = whichPolygon<Unit>({
		type: 'FeatureCollection',
		features: units.map((unit) => ({
			type: 'Feature',
			properties: unit,
			geometry: unit.geometry
		}))
	});
	const byUnit = new Map<string, Settlement[]>();
	for (let row = 0; row < gazetteer.size; row++) {
		const admin1 = gazetteer.admin1(row);
		if (admin1 === null || !isSettlement(gazetteer.featureClass(row))) continue;
		const lngLat: LngLat = [gazetteer.lng[row], gazetteer.lat[row]];
		const unit = unitAt(lngLat);
		if (unit === null || unit.un !== gazetteer.country(row)) continue;
		const { id, admin2 } = gazetteer.entry(row);
		const settlement = { lngLat, admin1: newerCodeOf(id) ?? admin1, admin2 };
		const settlements = byUnit.get(unit.regionId);
		if (settlements) settlements.push(settlement);
		else byUnit.set(unit.regionId, [settlement]);
	}
	return byUnit;
}

interface Plan {
	/** Places that are regions, by the id of their part. */
	readonly entries: ReadonlyMap<string, GazetteerEntry>;
	/** Units of which all is one part. */
	readonly whole: ReadonlyMap<string, string>;
	/** Units that are cut, with what cuts them. */
	readonly cut: ReadonlyMap<string, readonly Site[]>;
}

/** Admin-1 units of GeoNames' list that no polygon is joined to. */
function planAdmin1(
	sitesOf: ReadonlyMap<string, readonly Settlement[]>,
	gazetteer: Gazetteer
): Plan {
	const open = new Map<string, GazetteerEntry>();
	const joined = new Map<string, GazetteerEntry>();
	for (let row = 0; row < gazetteer.size; row++) {
		if (!isAdmin1(gazetteer.featureCode(row))) continue;
		const country = gazetteer.countryRow(row);
		if (country < 0 || isDependency(gazetteer.featureCode(country))) continue;
		const entry = gazetteer.entry(row);
		if (entry.admin1 === null) continue;
		if (entry.regionId === null) open.set(entry.admin1, entry);
		else joined.set(entry.regionId, entry);
	}
	const sameAs = sameNamed(open, [...joined.values()]);
	for (const code of sameAs.keys()) open.delete(code);
	const codeOf = ({ admin1 }: Settlement) => sameAs.get(admin1) ?? admin1;
	const total = countBy([...sitesOf.values()].flat(), codeOf);
	const entries = new Map<string, GazetteerEntry>();
	const whole = new Map<string, string>();
	const cut = new Map<string, Site[]>();
	for (const [regionId, settlements] of sitesOf) {
		if (uncut.has(regionId)) continue;
		const counts = countBy(settlements, codeOf);
		const own = joined.get(regionId);
		const isMeant = (code: string) =>
			open.has(code) &&
			// A unit that is none of GeoNames' own is a piece of one, however few of its settlements are known.
			(own === undefined ||
				counts.get(code)! >= least.settlements ||
				counts.get(code)! >= least.share * total.get(code)!);
		const isHome = (code: string) => counts.get(code)! > total.get(code)! / 2;
		const found = [...counts.keys()].filter(isMeant);
		if (found.length === 0) continue;
		const codes = new Set(own?.admin1 == null ? found : [...found, own.admin1]);
		const sites = settlements.flatMap((settlement): Site[] => {
			const code = codeOf(settlement);
			return codes.has(code) ? [{ lngLat: settlement.lngLat, part: code }] : [];
		});
		const [[most, count]] = [...countBy(sites, ({ part }) => part)].sort((a, b) => b[1] - a[1]);
		const isWhole =
			sites.length - count <= strays * sites.length &&
			!found.some((code) => code !== most && isHome(code));
		// A few strays make no new region of a unit that is known.
		if (isWhole && most === own?.admin1) continue;
		if (isWhole) whole.set(regionId, most);
		else cut.set(regionId, sites);
		for (const code of isWhole ? [most] : codes) {
			entries.set(code, code === own?.admin1 ? own : open.get(code)!);
		}
	}
	return { entries, whole, cut };
}

/** Codes that GeoNames has beside that of a unit of the same name, with the unit's own. */
function sameNamed(
	open: ReadonlyMap<string, GazetteerEntry>,
	joined: readonly GazetteerEntry[]
): ReadonlyMap<string, string> {
	const keysOf = ({ country, name, names }: GazetteerEntry) =>
		[name, ...Object.values(names)].map(
			(text) => `${country} ${normalizeName(text).replace(/ (?:province|region|county)$/, '')}`
		);
	const codes = new Map(
		joined.flatMap((entry) => keysOf(entry).map((key) => [key, entry.admin1!] as const))
	);
	return new Map(
		[...open].flatMap(([code, entry]) => {
			const own = keysOf(entry).find((key) => codes.has(key));
			return own === undefined ? [] : [[code, codes.get(own)!] as const];
		})
	);
}

/** Districts with enough settlements known, and all around them that have at least a seat. */
function planDistricts(
	sitesOf: ReadonlyMap<string, readonly Settlement[]>,
	gazetteer: Gazetteer
): Plan {
	const keyOf = (admin1: string | null, name: string) => `${admin1} ${name}`;
	const districts = new Map<string, GazetteerEntry>();
	for (let row = 0; row < gazetteer.size; row++) {
		if (!isAdmin2(gazetteer.featureCode(row))) continue;
		if (!districtCountries.has(gazetteer.country(row) ?? '')) continue;
		const entry = gazetteer.entry(row);
		if (entry.regionId === null) districts.set(keyOf(entry.admin1, entry.name), entry);
	}
	const entries = new Map<string, GazetteerEntry>();
	const cut = new Map<string, Site[]>();
	for (const [regionId, settlements] of sitesOf) {
		const sites = settlements.flatMap(({ lngLat, admin1, admin2 }): Site[] => {
			const district = admin2 === null ? undefined : districts.get(keyOf(admin1, admin2));
			return district ? [{ lngLat, part: district.id }] : [];
		});
		const counts = countBy(sites, ({ part }) => part);
		const drawn = [...counts.keys()].filter((id) => counts.get(id)! >= leastSettlements);
		if (drawn.length === 0) continue;
		const [{ admin1 }] = settlements;
		for (const { id, admin1: code, lngLat, precisionKm } of districts.values()) {
			if (code !== admin1 || counts.has(id) || precisionKm > seatKm) continue;
			sites.push({ lngLat, part: id });
		}
		if (new Set(sites.map(({ part }) => part)).size < 2) continue;
		cut.set(regionId, sites);
		for (const id of drawn) entries.set(id, gazetteer.entryOf(id)!);
	}
	return { entries, whole: new Map(), cut };
}

function countBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
	return counts;
}

/** The ground of polygons nearest to the sites of each part, marked. */
async function cellsWithin(
	polygons: Position[][][],
	sites: readonly Site[],
	marks: ReadonlyMap<string, string>
): Promise<Feature<Shape, { readonly mark: string }>[]> {
	const [west, south, east, north] = bboxOf(polygons.flat(2) as unknown as LngLat[])!;
	// Degrees of longitude are shorter: distances are compared on the ground at the middle latitude.
	const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
	const delaunay = Delaunay.from(sites.map(({ lngLat: [lng, lat] }) => [lng * shrink, lat]));
	const margin = 1;
	const voronoi = delaunay.voronoi([
		(west - margin) * shrink,
		south - margin,
		(east + margin) * shrink,
		north + margin
	]);
	const features = sites.flatMap(({ part }, i) => {
		const ring = voronoi.cellPolygon(i) as [number, number][] | null;
		if (ring === null) return [];
		const coordinates = [ring.map(([x, y]) => [x / shrink, y])];
		return [
			{
				type: 'Feature',
				properties: { mark: marks.get(part) },
				geometry: { type: 'Polygon', coordinates }
			}
		];
	});
	const output = await mapshaper.applyCommands(
		'-i cells.json snap snap-interval=1e-9 -dissolve2 mark -clip unit.json -o cells.json format=geojson',
		{
			'cells.json': { type: 'FeatureCollection', features },
			'unit.json': { type: 'MultiPolygon', coordinates: polygons }
		}
	);
	return (JSON.parse(output['cells.json']) as FeatureCollection<Shape, { readonly mark: string }>)
		.features;
}

/** South Ossetia with ground of Russia beyond it: the line of control, closed north of the border. */
function southOssetiaCell(): Feature<Shape, { readonly mark: string }> {
	const { line } = approximateLines.find(({ name }) => name.startsWith('South Ossetia'))!;
	const [from, to] = [line[0], line[line.length - 1]];
	const beyond = 43.3;
	const ring = [...line, [to[0], beyond], [from[0], beyond], from].map((corner) => [...corner]);
	return {
		type: 'Feature',
		properties: { mark: southOssetia },
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}
