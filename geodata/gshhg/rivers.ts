/**
 * Rivers of the World Data Bank II as GMT keeps them: segments in bins of one degree, without names.
 */
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { readPieces } from './bins.ts';

/** A piece of a river within a bin. */
export interface Segment {
	/** 0 for what has two banks, then by size: 1 to 4 all year, 5 and above in part, 10 to 12 for canals. */
	readonly level: number;
	readonly line: readonly LngLat[];
}

/** All segments. */
export const readSegments = (): Promise<Segment[]> =>
	readPieces('binned_river_f.nc', (column) => {
		const level = column('Hierarchial_level_of_a_segment');
		const count = column('N_points_for_a_segment');
		return {
			pointCount: (segment) => count[segment],
			made: (segment, lineOf) => ({ level: level[segment], line: lineOf() })
		};
	});
