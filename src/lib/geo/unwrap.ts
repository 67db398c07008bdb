/** Lines over the 180th meridian, in one piece. */
import type { Position } from 'geojson';

/**
 * A line whose longitudes go on where they would jump from 179 to -179: 179, 181. Two corners are never more
 * than half the world apart.
 */
export function unwrapped(line: readonly Position[]): Position[] {
	let before = line[0]?.[0] ?? 0;
	return line.map(([lng, lat]) => {
		before = lng + 360 * Math.round((before - lng) / 360);
		return [before, lat];
	});
}
