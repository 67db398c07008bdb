/**
 * What the map shows of each place under a filter: a region counts everything inside it, any other
 * place itself. Pure; knows no map.
 */
import type { PassageCounts } from '../../collection/count.ts';
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

/** What is drawn of each place, as columns by place row: a period that moves makes them anew many times a second. */
export interface Marks {
	/** Passages that are drawn: of a region with everything inside it. */
	readonly literal: Int32Array;
	readonly associative: Int32Array;
	/** Steps of regions' colors. */
	readonly classes: Uint8Array;
	/** Lower ends of the region classes, by level: countries count far more than their parts. */
	readonly breaks: Readonly<Record<RegionLevel, readonly number[]>>;
	/** The largest count of a point: what circle sizes are compared with. */
	readonly largest: number;
	/** Whether something is named as something else than where it happens. */
	readonly hasAssociative: boolean;
}

/** Passages that are drawn of a place; none before there are marks. */
export const passagesOf = (marks: Marks | null, row: number): number =>
	marks === null ? 0 : marks.literal[row] + marks.associative[row];

/** What is drawn of a place; `undefined` where nothing is. */
export const markOf = (marks: Marks | null, row: number): MarkState | undefined =>
	marks !== null && passagesOf(marks, row) > 0
		? {
				literal: marks.literal[row],
				associative: marks.associative[row],
				class: marks.classes[row]
			}
		: undefined;

/**
 * @param kinds `literal` leaves out what is named as something else ("Moscow said").
 * @param regions The regions drawn; any other place is a point.
 */
export function marksOf(counts: RowCounts, kinds: 'literal' | 'all', regions: Regions): Marks {
	const { rolledUpLiteral, rolledUpAll } = counts;
	const literal = counts.literal.slice();
	const associative = new Int32Array(literal.length);
	const classes = new Uint8Array(literal.length);
	const isAll = kinds === 'all';
	if (isAll) {
		for (let row = 0; row < literal.length; row++) {
			associative[row] = counts.all[row] - literal[row];
		}
	}
	const rows = { country: [] as number[], admin1: [] as number[], line: [] as number[] };
	for (const { id, properties } of regions.objects.regions.geometries) {
		// A river, or a camp, holds no places: it is counted as a point is.
		if (properties.level === 'area') continue;
		rows[
			isLineLevel(properties.level) ? 'line' : properties.level === 'country' ? 'country' : 'admin1'
		].push(id);
	}
	const shown = isAll ? rolledUpAll : rolledUpLiteral;
	const breaks = {
		country: classBreaks(rows.country.map((row) => shown[row])),
		admin1: classBreaks(rows.admin1.map((row) => shown[row]))
	};
	const isPoint = new Uint8Array(literal.length).fill(1);
	for (const row of rows.line) isPoint[row] = 0;
	for (const level of ['country', 'admin1'] as const) {
		for (const row of rows[level]) {
			isPoint[row] = 0;
			literal[row] = rolledUpLiteral[row];
			associative[row] = shown[row] - literal[row];
			classes[row] = stepOfCount(shown[row], breaks[level]);
		}
	}
	let largest = 0;
	for (let row = 0; row < literal.length; row++) {
		if (isPoint[row] === 1) largest = Math.max(largest, literal[row] + associative[row]);
	}
	const hasAssociative = isAll && associative.some((passages) => passages > 0);
	return { literal, associative, classes, breaks, largest, hasAssociative };
}
