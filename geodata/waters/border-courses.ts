/**
 * Rivers that borders follow, where the borders are known better than the river: its line is theirs. The borders are
 * OpenStreetMap's.
 */
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Area, Boundaries } from '../boundaries/topology.ts';

interface BorderCourse {
	/** Countries on one side, and on the other, ISO 3166-1 alpha-2. */
	readonly sides: readonly [string, readonly string[]];
	/** The ends of the river, some kilometers right. */
	readonly from: LngLat;
	readonly to: LngLat;
}

const borderCourses: Readonly<Record<string, BorderCourse>> = {
	'dl:ruzizi-river': {
		sides: ['CD', ['RW', 'BI']],
		from: [28.88, -2.492],
		to: [29.208, -3.353]
	}
};

/** Whether a river is known by the border along it. */
export const isAlongBorder = (id: string) => Object.hasOwn(borderCourses, id);

/** The line of a river along borders, by id of its place; `null` for rivers that none follows. */
export function borderCourse(boundaries: Boundaries, id: string): LngLat[] | null {
	if (!isAlongBorder(id)) return null;
	const { sides, from, to } = borderCourses[id];
	const [one, others] = sides;
	const parts = (a: Area, b: Area) =>
		a.properties.un === one && others.includes(b.properties.un ?? '');
	const { coordinates } = mesh(
		boundaries,
		boundaries.objects.units as never,
		((a: Area, b: Area) => parts(a, b) || parts(b, a)) as never
	);
	const line = joined(coordinates, from);
	const ends = [nearest(line, from), nearest(line, to)].sort((a, b) => a - b);
	return line.slice(ends[0], ends[1] + 1) as unknown as LngLat[];
}

/** The stretches as one line that passes by a point: at either end the stretch that begins there follows. */
function joined(stretches: readonly Position[][], at: LngLat): Position[] {
	const left = [...stretches];
	const far = (line: readonly Position[]) =>
		distanceKm(line[nearest(line, at)] as unknown as LngLat, at);
	left.sort((a, b) => far(a) - far(b));
	let line = left.shift()!;
	const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
	for (;;) {
		const next = left.findIndex((stretch) =>
			[stretch[0], stretch.at(-1)!].some((end) => isSame(end, line[0]) || isSame(end, line.at(-1)!))
		);
		if (next < 0) break;
		const [stretch] = left.splice(next, 1);
		const [head, tail] = [line[0], line.at(-1)!];
		if (isSame(stretch[0], tail)) line = [...line, ...stretch.slice(1)];
		else if (isSame(stretch.at(-1)!, tail)) line = [...line, ...stretch.toReversed().slice(1)];
		else if (isSame(stretch.at(-1)!, head)) line = [...stretch, ...line.slice(1)];
		else line = [...stretch.toReversed(), ...line.slice(1)];
	}
	return line;
}

function nearest(line: readonly Position[], at: LngLat): number {
	const km = line.map((corner) => distanceKm(corner as unknown as LngLat, at));
	return km.indexOf(Math.min(...km));
}
