/**
 * Rivers of the World Data Bank II as GMT keeps them: an HDF5 file of segments in bins of one degree, without
 * names.
 */
import { join } from 'node:path';
import { File, ready, type Dataset } from 'h5wasm/node';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { fetchSource, sources } from '../sources.ts';

/** A piece of a river within a bin. */
export interface Segment {
	/** 1 for what is broad enough to have two banks, then by size; 10 to 12 for canals. */
	readonly level: number;
	readonly line: readonly LngLat[];
}

/** Steps that a degree is cut into. */
const steps = 65_535;
const binsAcross = 360;

/** All segments. Bins begin in the north-west and run eastward. */
export async function readSegments(): Promise<Segment[]> {
	await ready;
	const folder = fetchSource(sources.gshhg);
	const file = new File(join(folder, 'usr/share/gmt-gshhg/binned_river_f.nc'), 'r');
	try {
		const column = (name: string) => (file.get(name) as Dataset).value as Int16Array | Int32Array;
		const firstSegment = column('Id_of_first_segment_in_a_bin');
		const segmentCount = column('N_segments_in_a_bin');
		const level = column('Hierarchial_level_of_a_segment');
		const firstPoint = column('Id_of_first_point_in_a_segment');
		const pointCount = column('N_points_for_a_segment');
		const lng = column('Relative_longitude_from_SW_corner_of_bin');
		const lat = column('Relative_latitude_from_SW_corner_of_bin');
		// Written as signed numbers, meant as unsigned ones.
		const degrees = (step: number) => (step & 0xffff) / steps;
		const segments: Segment[] = [];
		for (let bin = 0; bin < firstSegment.length; bin++) {
			const west = bin % binsAcross;
			const south = 89 - Math.floor(bin / binsAcross);
			for (let i = 0; i < segmentCount[bin]; i++) {
				const segment = firstSegment[bin] + i;
				const from = firstPoint[segment];
				const line = Array.from({ length: pointCount[segment] }, (_, point): LngLat => {
					const at = west + degrees(lng[from + point]);
					return [at > 180 ? at - 360 : at, south + degrees(lat[from + point])];
				});
				segments.push({ level: level[segment], line });
			}
		}
		return segments;
	} finally {
		file.close();
	}
}
