/**
 * What the map shows of each place under a filter: a region counts everything inside it, any other
 * place itself. Pure; knows no map.
 */
import type { PassageCounts } from '../../collection/count.ts';
import type { Place } from '../../collection/format.ts';
import { isLineLevel } from '../../collection/regions.ts';
import { classBreaks, stepOfCount } from './classes.ts';
import type { Regions } from './features.ts';

/** Counts of one mark under the filter. */
export interface MarkState {
	readonly literal: number;
	readonly associative: number;
	/** Step of a region's color, 1 to 5; 0 for none. */
	readonly class: number;
}

/** Passages by place row: what they name, and with what lies inside. */
export type RowCounts = Pick<PassageCounts, 'literal' | 'all' | 'rolledUpLiteral' | 'rolledUpAll'>;

export type RegionLevel = 'country' | 'admin1';

export interface Marks {
	/** By place row; a place without passages is left out. */
	readonly states: ReadonlyMap<number, MarkState>;
	/** Lower ends of the region classes, by level: countries count far more than their parts. */
	readonly breaks: Readonly<Record<RegionLevel, readonly number[]>>;
	/** The largest count of a point: what circle sizes are compared with. */
	readonly largest: number;
	/** Whether something is named as something else than where it happens. */
	readonly hasAssociative: boolean;
}

/**
 * @param kinds `literal` leaves out what is named as something else ("Moscow said").
 * @param regions The regions drawn; any other place is a point.
 */
export function marksOf(
	counts: RowCounts,
	kinds: 'literal' | 'all',
	places: readonly Place[],
	regions: Regions
): Marks {
	const states = new Map<number, MarkState>();
	const levels = { country: [] as number[], admin1: [] as number[] };
	for (const { id, properties } of regions.objects.regions.geometries) {
		// A river, or a camp, holds no places: it is counted as a point is.
		if (isLineLevel(properties.level) || properties.level === 'area') continue;
		levels[properties.level === 'country' ? 'country' : 'admin1'].push(id);
	}
	const isLine = new Set(
		regions.objects.regions.geometries.flatMap(({ id, properties }) =>
			isLineLevel(properties.level) ? [id] : []
		)
	);
	let hasAssociative = false;
	const state = (literal: number, all: number, breaks: readonly number[]): MarkState => {
		const associative = kinds === 'all' ? all - literal : 0;
		hasAssociative ||= associative > 0;
		return { literal, associative, class: stepOfCount(literal + associative, breaks) };
	};
	const { rolledUpLiteral, rolledUpAll } = counts;
	const shown = kinds === 'all' ? rolledUpAll : rolledUpLiteral;
	const breaks = {
		country: classBreaks(levels.country.map((row) => shown[row])),
		admin1: classBreaks(levels.admin1.map((row) => shown[row]))
	};
	for (const level of ['country', 'admin1'] as const) {
		for (const row of levels[level]) {
			if (shown[row] === 0) continue;
			states.set(row, state(rolledUpLiteral[row], rolledUpAll[row], breaks[level]));
		}
	}
	const isRegion = new Set([...levels.country, ...levels.admin1]);
	let largest = 0;
	for (const { row } of places) {
		const one = state(counts.literal[row], counts.all[row], []);
		const count = one.literal + one.associative;
		if (count === 0 || isRegion.has(row)) continue;
		states.set(row, one);
		if (!isLine.has(row)) largest = Math.max(largest, count);
	}
	return { states, breaks, largest, hasAssociative };
}
