/** How far figures would move on other documents of the same sort: the document bootstrap. */
import { generator } from './field.ts';

/** Samples drawn; the ends of the interval are known to about a tenth of its width. */
const samples = 200;

/** Ends of the middle 95 % of a figure. */
export type Interval = readonly [low: number, high: number];

/**
 * 95 % intervals of figures over documents, drawn again by group: documents of one group share text.
 * Deterministic.
 *
 * @param figures The figures of some documents, always as many in the same order.
 */
export function intervalsOf<T>(
	documents: readonly T[],
	groupOf: (document: T) => string,
	figures: (documents: readonly T[]) => readonly number[]
): Interval[] {
	const byGroup = new Map<string, T[]>();
	for (const document of documents) {
		const group = byGroup.get(groupOf(document)) ?? [];
		byGroup.set(groupOf(document), [...group, document]);
	}
	const groups = Array.from(byGroup.values());
	const random = generator(161);
	const drawn = Array.from({ length: samples }, () =>
		figures(
			Array.from(
				{ length: groups.length },
				() => groups[Math.floor(random() * groups.length)]
			).flat()
		)
	);
	return (drawn[0] ?? []).map((_, f) => {
		const values = drawn.map((figure) => figure[f]).sort((a, b) => a - b);
		return [values[Math.floor(samples * 0.025)], values[Math.ceil(samples * 0.975) - 1]];
	});
}

/** An interval for people. */
export const formatInterval = ([low, high]: Interval): string =>
	`${low.toFixed(3)}–${high.toFixed(3)}`;
