/**
 * Countries of the Digital Chart of the World (1:1,000,000) as GMT keeps it, an HDF5 file of columns. Two
 * lines are read from it that OpenStreetMap's countries do not have.
 */
import { join } from 'node:path';
import { File, ready, type Dataset } from 'h5wasm/node';
import type { Position } from 'geojson';
import { fetchSource, sources } from '../sources.ts';

/** What stands in both columns where a new ring begins. */
const newRing = 65_535;

/**
 * The rings of a country, each closed, longitude and latitude in degrees.
 *
 * @param code ISO 3166-1 alpha-2.
 * @throws {RangeError} If the chart has no such country.
 */
export async function readDcwRings(code: string): Promise<Position[][]> {
	await ready;
	const file = new File(join(fetchSource(sources.dcw), 'usr/share/gmt-dcw/dcw-gmt.nc'), 'r');
	try {
		const [lngs, lats] = ['lon', 'lat'].map((axis) => {
			const column = file.get(`${code}_${axis}`) as Dataset | null;
			if (column === null) throw new RangeError(`the chart of the world has no country ${code}`);
			const [least, scale] = ['min', 'scale'].map((name) =>
				Number((column.attrs[name].value as ArrayLike<number>)[0])
			);
			// Positions are fractions of the country's box in steps of a 65,535th.
			return Array.from(column.value as Uint16Array, (step) =>
				step === newRing ? null : least + step / scale
			);
		});
		const rings: Position[][] = [];
		lngs.forEach((lng, i) => {
			if (lng === null || lats[i] === null) rings.push([]);
			else rings.at(-1)!.push([lng, lats[i]]);
		});
		return rings.filter((ring) => ring.length > 2).map((ring) => [...ring, ring[0]]);
	} finally {
		file.close();
	}
}
