/**
 * Land and borders of the basemap, from the topology that the clickable regions come from:
 * what coincides there coincides here.
 */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { View } from '../../src/lib/collection/regions.ts';
import { feature, mesh, mergeArcs } from 'topojson-client';
import simplify from 'simplify-js';
import { planarRingArea } from 'topojson-simplify';
import { worldPoint } from '../../src/lib/geo/mercator.ts';
import { approximateLines, isDisputedBorder } from '../boundaries/disputes.ts';
import { polygonsOf } from '../boundaries/topology.ts';
import type { Area, Boundaries, RegionProperties } from '../boundaries/topology.ts';
import { zooms } from './tiles.ts';
import type { Drawn, Layer } from './tiles.ts';

/** All land in one piece. */
export function landLayer(boundaries: Boundaries): Layer {
	const land = feature(boundaries, mergeArcs(boundaries, unitsOf(boundaries) as never));
	return {
		name: 'land',
		buffer: 32,
		tolerance: 8,
		isExact: true,
		features: [{ minzoom: 0, properties: {}, geometry: land.geometry as MultiPolygon }]
	};
}

/** Borders by level, view, and whether states agree on them. */
export function borderLayer(boundaries: Boundaries): Layer {
	const firstZoom = admin1Zooms(boundaries);
	const kindsOf = new Map<string, readonly string[]>();
	const kindsBetween = (a: Area, b: Area): readonly string[] => {
		const pair = `${a.properties.regionId} ${b.properties.regionId}`;
		const known = kindsOf.get(pair);
		if (known) return known;
		const kinds = borderKinds(a.properties, b.properties, firstZoom);
		kindsOf.set(pair, kinds);
		return kinds;
	};
	const linesWhere = (isWanted: (a: Area, b: Area) => boolean) =>
		mesh(
			boundaries,
			boundaries.objects.units as never,
			((a: Area, b: Area) => a !== b && isWanted(a, b)) as never
		);
	const all = new Set<string>();
	linesWhere((a, b) => {
		for (const kind of kindsBetween(a, b)) all.add(kind);
		return false;
	});
	const features = [...all].sort().map((kind): Drawn => {
		const { minzoom, ...properties } = JSON.parse(kind) as Kind;
		const geometry = linesWhere((a, b) => kindsBetween(a, b).includes(kind));
		return { minzoom, properties, geometry: withoutMapEdges(geometry) };
	});
	const approximate = approximateLines.map(({ line }): Drawn => ({
		minzoom: 4,
		properties: { level: 'country', approximate: true },
		geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) }
	}));
	const inner = innerBorders(boundaries, firstZoom);
	return {
		name: 'borders',
		buffer: 32,
		tolerance: 5,
		isExact: true,
		features: [...features, ...approximate, ...inner]
	};
}

/** Borders between today's regions where they are made from settlements, by the zoom that shows their country's. */
function innerBorders(boundaries: Boundaries, firstZoom: ReadonlyMap<string, number>): Drawn[] {
	const zoomOf = ({ properties: { un } }: Area) => firstZoom.get(un ?? '') ?? Infinity;
	const isMade = ({ properties: { level, isApproximate } }: Area) =>
		level === 'admin1' && isApproximate === true;
	const zoomsOfCountries = new Set(boundaries.objects.parts.geometries.map(zoomOf));
	return [...zoomsOfCountries]
		.filter((minzoom) => minzoom <= zooms.last)
		.sort((a, b) => a - b)
		.map((minzoom): Drawn => {
			const isWanted = (a: Area, b: Area) =>
				a !== b &&
				isMade(a) &&
				isMade(b) &&
				a.properties.un === b.properties.un &&
				zoomOf(a) === minzoom;
			return {
				minzoom,
				properties: { level: 'admin1', approximate: true },
				geometry: withoutDetail(
					mesh(boundaries, boundaries.objects.parts as never, isWanted as never)
				)
			};
		});
}

/** Degrees. Smaller corners of a border made from settlements are the method's, not the ground's. */
const madeDetail = 0.005;

const withoutDetail = ({ type, coordinates }: MultiLineString): MultiLineString => ({
	type,
	coordinates: coordinates.map((line) =>
		simplify(
			line.map(([x, y]) => ({ x, y })),
			madeDetail,
			true
		).map(({ x, y }) => [x, y])
	)
});

/** What the style reads of a border, and the first zoom that shows it. */
interface Kind {
	readonly minzoom: number;
	readonly level: 'country' | 'admin1';
	/** The point of view that has this border; left out for both. */
	readonly view?: View;
	readonly disputed?: true;
}

/** The kinds of the border between two units, as JSON: one for both views, or one for each. */
function borderKinds(
	a: RegionProperties,
	b: RegionProperties,
	firstZoom: ReadonlyMap<string, number>
): string[] {
	const disputed = isDisputedBorder(a, b) ? ({ disputed: true } as const) : {};
	const kind = (divides: Divides, view: { view?: View }): string[] => {
		if (divides === 'nothing' && !disputed.disputed) return [];
		const isInsideGroup = a.group !== null && a.group === b.group;
		const minzoom =
			divides === 'countries' || disputed.disputed
				? 0
				: isInsideGroup
					? Infinity
					: (firstZoom.get(a.un ?? '') ?? Infinity);
		if (minzoom > zooms.last) return [];
		const level = divides === 'countries' ? 'country' : 'admin1';
		return [JSON.stringify({ minzoom, level, ...view, ...disputed } satisfies Kind)];
	};
	const [un, deFacto] = [whatDivides(a, b, 'un'), whatDivides(a, b, 'deFacto')];
	if (un === deFacto) return kind(un, {});
	return [...kind(un, { view: 'un' }), ...kind(deFacto, { view: 'de-facto' })];
}

/** What a border between two units parts in a view; nothing when one region holds both. */
type Divides = 'countries' | 'regions' | 'nothing';

function whatDivides(a: RegionProperties, b: RegionProperties, view: 'un' | 'deFacto'): Divides {
	if (a[view] !== b[view]) return 'countries';
	const regionOf = ({ holders, regionId }: RegionProperties) => holders?.[view] ?? regionId;
	return regionOf(a) === regionOf(b) ? 'nothing' : 'regions';
}

/** Pixels that a country's regions have across, on average, where their borders begin to show. */
const minRegionPx = 46;

/** First zoom at which a country's regions are large enough to be drawn, by ISO 3166-1 alpha-2. */
export function admin1Zooms(boundaries: Boundaries): Map<string, number> {
	const areas = new Map<string, { area: number; regions: Set<string> }>();
	for (const unit of unitsOf(boundaries)) {
		const { un, group, regionId } = unit.properties;
		if (un === null) continue;
		const country = areas.get(un) ?? { area: 0, regions: new Set<string>() };
		country.area += areaOf(polygonsOf(boundaries, unit));
		country.regions.add(group ?? regionId);
		areas.set(un, country);
	}
	return new Map(
		[...areas].map(([country, { area, regions }]) => {
			const side = Math.sqrt(area / regions.size);
			const zoom = Math.log2(minRegionPx / (512 * side));
			return [country, Math.max(3, Math.ceil(zoom))];
		})
	);
}

/** Area as a share of the world's square, as Mercator draws it: a region far north is seen larger. */
const areaOf = ({ coordinates }: MultiPolygon): number =>
	coordinates.reduce(
		(sum, [outer]) => sum + planarRingArea(outer.map(([lng, lat]) => [...worldPoint([lng, lat])])),
		0
	);

const unitsOf = ({ objects }: Boundaries) => objects.units.geometries;

/** Lines without the segments along the edges of the world's map, which are no shore and no border. */
function withoutMapEdges({ coordinates }: MultiLineString): MultiLineString {
	const isMeridian = (lng: number) => Math.abs(Math.abs(lng) - 180) < 0.001;
	const isEdge = ([lngA, latA]: Position, [lngB, latB]: Position) =>
		(isMeridian(lngA) && isMeridian(lngB)) || (latA < -89.9 && latB < -89.9);
	return {
		type: 'MultiLineString',
		coordinates: coordinates.flatMap((line) => {
			const runs: Position[][] = [[line[0]]];
			for (let i = 1; i < line.length; i++) {
				if (isEdge(line[i - 1], line[i])) runs.push([line[i]]);
				else runs.at(-1)!.push(line[i]);
			}
			return runs.filter((run) => run.length > 1);
		})
	};
}
