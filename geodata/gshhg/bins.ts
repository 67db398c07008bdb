/**
 * Reads GMT's HDF5 files of the GSHHG, which hold lines in pieces: the earth is cut into bins of one degree, each
 * bin has its segments, each segment its points as steps from the bin's south-western corner.
 */
import { join } from 'node:path';
import { File, ready, type Dataset } from 'h5wasm/node';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { fetchSource, sources } from '../sources.ts';

/** Steps that a degree is cut into. */
const steps = 65_535;
const binsAcross = 360;

type Column = Int8Array | Int16Array | Int32Array | Float64Array;

/** Reads a column of the open file by its name. */
export type ReadColumn = (name: string) => Column;

/**
 * Reads a file piece by piece, bins from the north-west eastward.
 *
 * @param describe Says how many points a segment has and what is made of it; called once with the open file.
 * @returns What `made` makes of each segment; `null` is left out.
 */
export async function readPieces<T>(
	name: string,
	describe: (column: ReadColumn) => {
		readonly pointCount: (segment: number) => number;
		readonly made: (segment: number, lineOf: () => LngLat[]) => T | null;
	}
): Promise<T[]> {
	await ready;
	const folder = fetchSource(sources.gshhg);
	const file = new File(join(folder, 'usr/share/gmt-gshhg', name), 'r');
	try {
		const column: ReadColumn = (of) => (file.get(of) as Dataset).value as Column;
		const { pointCount, made } = describe(column);
		const firstSegment = column('Id_of_first_segment_in_a_bin');
		const segmentCount = column('N_segments_in_a_bin');
		const firstPoint = column('Id_of_first_point_in_a_segment');
		const lng = column('Relative_longitude_from_SW_corner_of_bin');
		const lat = column('Relative_latitude_from_SW_corner_of_bin');
		// Written as signed numbers, meant as unsigned ones.
		const degrees = (step: number) => (step & 0xffff) / steps;
		const pieces: T[] = [];
		for (let bin = 0; bin < firstSegment.length; bin++) {
			const west = bin % binsAcross;
			const south = 89 - Math.floor(bin / binsAcross);
			for (let i = 0; i < segmentCount[bin]; i++) {
				const segment = firstSegment[bin] + i;
				const from = firstPoint[segment];
				const piece = made(segment, () =>
					Array.from({ length: pointCount(segment) }, (_, point): LngLat => {
						const at = west + degrees(lng[from + point]);
						return [at > 180 ? at - 360 : at, south + degrees(lat[from + point])];
					})
				);
				if (piece !== null) pieces.push(piece);
			}
		}
		return pieces;
	} finally {
		file.close();
	}
}
