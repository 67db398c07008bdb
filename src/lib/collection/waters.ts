/**
 * Puts the rivers, lakes and seas that a collection names beside its regions, and the lines and areas of its own
 * places, so that a page draws them as what they are. Knows no files.
 */
import type {
	GeometryCollection,
	GeometryObject,
	MultiLineString,
	MultiPolygon,
	Topology
} from 'topojson-specification';
import { told, type RegionProperties, type Regions } from './regions.ts';

type Water = MultiLineString<RegionProperties> | MultiPolygon<RegionProperties>;

/**
 * The regions with the waters of these ids; lakes and seas lie above the regions, rivers above them.
 *
 * @param waters Rivers, lakes and seas of the world, or a collection's own shapes, on the same grid as the regions.
 * @param regionIds Ids the collection names; unknown ones are left out.
 * @throws {RangeError} If the waters are on another grid.
 */
export function withWaters(
	regions: Regions,
	waters: Topology,
	regionIds: Iterable<string>
): Regions {
	if (JSON.stringify(waters.transform) !== JSON.stringify(regions.transform)) {
		throw new RangeError('the rivers, lakes and seas are on another grid than the boundaries');
	}
	const wanted = new Set(regionIds);
	const named = Object.values(waters.objects)
		.flatMap((object) => (object as GeometryCollection<RegionProperties>).geometries as Water[])
		.filter(({ properties }) => properties && wanted.has(properties.regionId))
		.sort((a, b) => Number(a.type === 'MultiLineString') - Number(b.type === 'MultiLineString'));
	const numbers = new Map<number, number>();
	const numberOf = (signed: number) => {
		const arc = signed < 0 ? ~signed : signed;
		let number = numbers.get(arc);
		if (number === undefined) {
			number = regions.arcs.length + numbers.size;
			numbers.set(arc, number);
		}
		return signed < 0 ? ~number : number;
	};
	const geometries = named.map((water): GeometryObject<RegionProperties> => {
		return water.type === 'MultiLineString'
			? {
					...told(water.properties!),
					type: water.type,
					arcs: water.arcs.map((line) => line.map(numberOf))
				}
			: {
					...told(water.properties!),
					type: water.type,
					arcs: water.arcs.map((rings) => rings.map((ring) => ring.map(numberOf)))
				};
	});
	return {
		...regions,
		arcs: [...regions.arcs, ...[...numbers.keys()].map((arc) => waters.arcs[arc])],
		objects: {
			regions: {
				type: 'GeometryCollection',
				geometries: [...regions.objects.regions.geometries, ...geometries]
			}
		}
	};
}
