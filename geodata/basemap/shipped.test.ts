/** The basemap as it is shipped. */
import { beforeAll, expect, test } from 'vitest';
import type { PMTiles } from 'pmtiles';
import { openTiles } from '../../src/cli/basemap-tiles.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { lngLatOf, worldPoint } from '../../src/lib/geo/mercator.ts';
import { readTile } from '../../src/lib/still/features.ts';

let basemap: PMTiles;
beforeAll(async () => {
	basemap = await openTiles('static/geodata/basemap.pmtiles');
});

const zaporizhzhia: LngLat = [35.1, 47.84];
const kherson: LngLat = [32.61, 46.62];

/** Points about a kilometer apart on the rivers and shores of the tiles from one corner to the other. */
async function waterPoints(z: number, northEast: LngLat, southWest: LngLat): Promise<LngLat[]> {
	const [east, north] = worldPoint(northEast).map((at) => Math.floor(at * 2 ** z));
	const [west, south] = worldPoint(southWest).map((at) => Math.floor(at * 2 ** z));
	const points: LngLat[] = [];
	for (let x = west; x <= east; x++) {
		for (let y = north; y <= south; y++) {
			const layers = readTile(new Uint8Array((await basemap.getZxy(z, x, y))!.data), { z, x, y });
			for (const name of ['rivers', 'lakes']) {
				for (const line of layers.get(name)?.flatMap(({ outlines }) => outlines) ?? []) {
					line.forEach(([fromX, fromY], i) => {
						const [toX, toY] = line[i + 1] ?? [fromX, fromY];
						const km = distanceKm(lngLatOf([fromX, fromY]), lngLatOf([toX, toY]));
						const count = Math.ceil(km) || 1;
						for (let step = 0; step < count; step++) {
							const share = step / count;
							points.push(lngLatOf([fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]));
						}
					});
				}
			}
		}
	}
	return points;
}

test.each([6, 7, 8])(
	'the Dnipro leads from Zaporizhzhia to Kherson without a gap at zoom %i',
	async (z) => {
		const left = new Set(await waterPoints(z, zaporizhzhia, kherson));
		let front: LngLat[] = [zaporizhzhia];
		let nearest = Infinity;
		while (front.length > 0) {
			const next: LngLat[] = [];
			for (const at of front) {
				nearest = Math.min(nearest, distanceKm(at, kherson));
				for (const other of left) {
					if (distanceKm(at, other) > 4) continue;
					left.delete(other);
					next.push(other);
				}
			}
			front = next;
		}
		expect(nearest).toBeLessThan(6);
	}
);
