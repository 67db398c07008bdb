/** Arcs of a topology as TopoJSON writes them. */
import type { Transform } from 'topojson-specification';

/**
 * An arc on a topology's grid: its first corner in cells from the grid's, each other one from the one before.
 *
 * @param corners Longitude and latitude in degrees, and whatever stands behind them.
 */
export function stepsOnGrid(
	corners: readonly (readonly number[])[],
	{ scale, translate }: Transform
): number[][] {
	let [x, y] = [0, 0];
	return corners.map(([lng, lat]) => {
		const here = [
			Math.round((lng - translate[0]) / scale[0]),
			Math.round((lat - translate[1]) / scale[1])
		];
		const step = [here[0] - x, here[1] - y];
		[x, y] = here;
		return step;
	});
}
