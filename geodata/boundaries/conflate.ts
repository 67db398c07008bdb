/**
 * Moves the borders of countries to where OpenStreetMap has them. Natural Earth's units keep their names,
 * ids, coasts and the borders between them; ground that OpenStreetMap gives to a neighbor goes to that
 * neighbor's unit beside it.
 */
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Position } from 'geojson';
import { cutAreaOf, cutAreas, propertiesOf, readOverlays } from './areas.ts';
import { areasKm2, cutMosaic, dissolve, lengthsKm } from './mosaic.ts';
import type { Face, Mosaic } from './mosaic.ts';
import { readOsmCountries } from './osm-countries.ts';
import type { SourceFeature } from './topology.ts';

/** The unit whose shore is OpenStreetMap's too: Natural Earth draws the Gaza Strip with 24 corners. */
const withOsmShore = 'PS-GZZ';

/** What was done, for the build to print. */
export interface Conflated {
	readonly features: SourceFeature[];
	readonly movedKm2: number;
	/** Larger pieces of ground that OpenStreetMap gives to a country without a unit beside them: they stay. */
	readonly disagreements: readonly {
		readonly unit: string;
		readonly claims: string;
		readonly at: Position;
		readonly km2: number;
	}[];
}

/** Ground from which on a disagreement is told, in square kilometers. */
const toldFromKm2 = 25;

/** Natural Earth's features with the borders of countries as OpenStreetMap has them, and the areas cut out of them. */
export async function conflate(source: readonly SourceFeature[]): Promise<Conflated> {
	const mosaic = withEnclaves(
		await cutMosaic(
			source.map(({ geometry }) => geometry),
			readOsmCountries(),
			await readOverlays()
		)
	);
	const areas = areasKm2(mosaic);
	const expected = expectedClaims(
		mosaic,
		areas,
		source.map(({ properties }) => properties.adm0_a3)
	);
	const shore = source.findIndex(({ properties }) => properties.iso_3166_2 === withOsmShore);
	const owners = withCutOff(mosaic, areas, assignFaces(mosaic, expected, shore), source.length);

	const disagreements = mosaic.faces.flatMap((face, i) => {
		const { unit, claims } = face;
		if (unit === null || owners[i] !== unit || claims === '' || claims === expected[unit])
			return [];
		if (areas[i] < toldFromKm2) return [];
		const { iso_3166_2 } = source[unit].properties;
		return [{ unit: iso_3166_2, claims, at: cornerOf(mosaic, face), km2: areas[i] }];
	});
	const movedKm2 = mosaic.faces.reduce(
		(sum, { unit }, i) => (unit !== null && owners[i] !== unit ? sum + areas[i] : sum),
		0
	);
	const shapes = await dissolve(mosaic, owners);
	return {
		features: [
			...source.map((feature, i) => ({ ...feature, geometry: shapes.get(i)! })),
			...cutAreas.map((area, i) => ({
				type: 'Feature' as const,
				properties: propertiesOf(area),
				geometry: shapes.get(source.length + i)!
			}))
		],
		movedKm2,
		disagreements
	};
}

/**
 * The mosaic with enclaves claimed by their own state alone: OpenStreetMap's country around one goes on below
 * it, so that both claim it. Ground of two claimants is an enclave where one of them is all around.
 */
function withEnclaves(mosaic: Mosaic): Mosaic {
	const { faces } = mosaic;
	const beside = facesByArc(mosaic);
	const claimed = new Map<number, string>();
	const seen = new Set<number>();
	faces.forEach((face, start) => {
		if (seen.has(start) || face.claims.split(' ').length !== 2) return;
		const ground = [start];
		seen.add(start);
		const around = new Set<string>();
		for (const i of ground) {
			for (const arc of faces[i].arcs.flat(2)) {
				for (const other of beside[arc < 0 ? ~arc : arc]) {
					if (faces[other].claims !== face.claims) around.add(faces[other].claims);
					else if (!seen.has(other)) {
						seen.add(other);
						ground.push(other);
					}
				}
			}
		}
		const [host, ...others] = around;
		if (others.length > 0) return;
		const own = face.claims.split(' ').filter((claimant) => claimant !== host);
		if (own.length === 1) for (const i of ground) claimed.set(i, own[0]);
	});
	return {
		...mosaic,
		faces: faces.map((face, i) => ({ ...face, claims: claimed.get(i) ?? face.claims }))
	};
}

const cornerOf = ({ arcs }: Mosaic, face: Face): Position => {
	const arc = face.arcs[0][0][0];
	return arcs[arc < 0 ? ~arc : arc][0];
};

/**
 * Whose claims each unit lies in: those on most of its ground, among those of its own state where that is one
 * of the claimants; empty for units that OpenStreetMap does not have.
 */
function expectedClaims(
	{ faces }: Mosaic,
	areas: readonly number[],
	states: readonly string[]
): string[] {
	const ground = states.map(() => new Map<string, number>());
	faces.forEach(({ unit, claims }, i) => {
		if (unit === null || claims === '') return;
		ground[unit].set(claims, (ground[unit].get(claims) ?? 0) + areas[i]);
	});
	return ground.map((byClaims, unit) => {
		const all = [...byClaims].sort((a, b) => b[1] - a[1]);
		const own = all.find(([claims]) => claims.split(' ').includes(states[unit]));
		return (own ?? all.at(0))?.[0] ?? '';
	});
}

/**
 * The owner of each face: the index of a unit, that of a cut area after all units, or `null` for none. A face
 * whose claims are not its unit's goes to the unit with those claims that it has the longest border with,
 * those beside such units first.
 */
function assignFaces(
	mosaic: Mosaic,
	expected: readonly string[],
	shore: number
): (number | null)[] {
	const { faces } = mosaic;
	const lengths = lengthsKm(mosaic);
	const beside = facesByArc(mosaic);
	const open = new Set<number>();
	const owners = faces.map((face, i): number | null => {
		const { unit, claims } = face;
		const area = cutAreaOf(face, cornerOf(mosaic, face));
		if (area) return expected.length + cutAreas.indexOf(area);
		if (unit === null) {
			if (claims === expected[shore]) open.add(i);
			return null;
		}
		if (unit === shore && claims === '') return null;
		if (claims !== '' && claims !== expected[unit]) open.add(i);
		return open.has(i) ? null : unit;
	});
	for (let isMoving = true; isMoving;) {
		const moves: [face: number, owner: number][] = [];
		for (const i of open) {
			const shared = new Map<number, number>();
			for (const signed of faces[i].arcs.flat(2)) {
				const arc = signed < 0 ? ~signed : signed;
				for (const other of beside[arc]) {
					const owner = owners[other];
					if (owner === null || expected[owner] !== faces[i].claims) continue;
					// Ground beyond the shore is taken for the one unit whose shore is wanted.
					if (faces[i].unit === null && owner !== shore) continue;
					shared.set(owner, (shared.get(owner) ?? 0) + lengths[arc]);
				}
			}
			const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
			if (best) moves.push([i, best[0]]);
		}
		for (const [face, owner] of moves) {
			owners[face] = owner;
			open.delete(face);
		}
		isMoving = moves.length > 0;
	}
	const remote = [...open].filter((i) => faces[i].unit !== null);
	const nearest = nearestUnits(mosaic, owners, expected);
	for (const i of remote) {
		const { unit, claims } = faces[i];
		owners[i] = nearest(claims, cornerOf(mosaic, faces[i])) ?? unit;
	}
	return owners;
}

/**
 * Owners with what a cut area parts from the rest of its unit in the area: slivers along its outer side, where the
 * line that bounds it and OpenStreetMap's differ.
 *
 * @param areas Of each face, in square kilometers.
 * @param unitCount Owners from here on are cut areas.
 */
function withCutOff(
	mosaic: Mosaic,
	areas: readonly number[],
	owners: readonly (number | null)[],
	unitCount: number
): (number | null)[] {
	const { faces } = mosaic;
	const beside = facesByArc(mosaic);
	const besideFace = (face: number) =>
		faces[face].arcs.flat(2).flatMap((arc) => beside[arc < 0 ? ~arc : arc]);
	const kept = [...owners];
	const areaFaces = faces.flatMap((_, i) => ((owners[i] ?? -1) >= unitCount ? [i] : []));
	for (const unit of new Set(areaFaces.map((i) => faces[i].unit))) {
		const seen = new Set<number>();
		const pieces = faces.flatMap((_, start) => {
			if (unit === null || owners[start] !== unit || seen.has(start)) return [];
			const piece = [start];
			seen.add(start);
			for (const i of piece) {
				for (const other of besideFace(i)) {
					if (owners[other] !== unit || seen.has(other)) continue;
					seen.add(other);
					piece.push(other);
				}
			}
			return [piece];
		});
		const sizeOf = (piece: readonly number[]) => piece.reduce((sum, i) => sum + areas[i], 0);
		pieces.sort((a, b) => sizeOf(b) - sizeOf(a));
		for (const piece of pieces.slice(1)) {
			const around = piece.flatMap(besideFace).map((i) => owners[i]);
			const area = around.find((owner) => owner !== null && owner >= unitCount);
			if (area !== undefined) for (const i of piece) kept[i] = area;
		}
	}
	return kept;
}

/** How far an enclave lies from the unit it is given to, at most, in kilometers. */
const enclaveKm = 50;

/** Finds the unit with these claims whose border is the nearest to a point: an enclave's own. */
function nearestUnits(
	{ arcs, faces }: Mosaic,
	owners: readonly (number | null)[],
	expected: readonly string[]
) {
	const known = new Map<string, (at: Position) => number | null>();
	const indexOf = (claims: string) => {
		const corners: { owner: number; at: Position }[] = [];
		faces.forEach((face, i) => {
			const owner = owners[i];
			if (owner === null || expected[owner] !== claims) return;
			for (const arc of face.arcs.flat(2))
				corners.push({ owner, at: arcs[arc < 0 ? ~arc : arc][0] });
		});
		if (corners.length === 0) return () => null;
		const index = new KDBush(corners.length);
		for (const { at } of corners) index.add(at[0], at[1]);
		index.finish();
		return (at: Position) => {
			const [found] = around(index, at[0], at[1], 1, enclaveKm) as number[];
			return found === undefined ? null : corners[found].owner;
		};
	};
	return (claims: string, at: Position): number | null => {
		const find = known.get(claims) ?? indexOf(claims);
		known.set(claims, find);
		return find(at);
	};
}

/** The faces on the sides of each arc. */
function facesByArc({ arcs, faces }: Mosaic): number[][] {
	const beside: number[][] = arcs.map(() => []);
	faces.forEach((face, i) => {
		for (const arc of face.arcs.flat(2)) beside[arc < 0 ? ~arc : arc].push(i);
	});
	return beside;
}
