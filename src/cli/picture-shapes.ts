/** The shapes that pictures draw: what is the same whatever else a collection names, and what it brings along. */
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { RegionProperties, Regions } from '../lib/collection/regions.ts';
import { withWaters } from '../lib/collection/waters.ts';

const geometriesOf = (regions: Topology) => (regions as Regions).objects.regions.geometries;

const propertiesOf = ({ properties }: { readonly properties?: object }) =>
	properties as RegionProperties;

/** Ids of all that has a shape. */
export const regionIdsOf = (regions: Topology) =>
	geometriesOf(regions).map((region) => propertiesOf(region).regionId);

/** Outlines of regions with what there are no such of: waters, a collection's own shapes, the smallest regions. */
export function withOthers(outlines: Regions, regions: Topology): Regions {
	const outlined = new Set(regionIdsOf(outlines));
	const others = regionIdsOf(regions).filter((id) => !outlined.has(id));
	return withWaters(outlines, regions, others);
}

/** The lines and areas that a collection brings along, as text. */
export function ownShapes(regions: Topology): string {
	const own = geometriesOf(regions).filter((shape) =>
		['line', 'area'].includes(propertiesOf(shape).level)
	);
	return JSON.stringify(own.map((shape) => feature(regions, shape)));
}
