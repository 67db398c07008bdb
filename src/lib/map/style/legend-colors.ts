/** The colors of the regions' classes as they are seen on the land. Pure. */
import { stepOf } from './classes.ts';
import type { Palette } from './palette.ts';

/**
 * A CSS color for each class.
 *
 * @param breaks Lower ends of the classes.
 * @param strength Share of a region's color in what is drawn over the land.
 */
export const classColors = (
	breaks: readonly number[],
	palette: Palette,
	strength: number
): readonly string[] =>
	breaks.map(
		(_, i) =>
			`color-mix(in srgb, ${palette.steps[stepOf(i, breaks.length) - 1]} ${strength * 100}%, ${palette.land})`
	);

/** All of them in a row, as a CSS image. */
export const rampOf = (colors: readonly string[]): string =>
	`linear-gradient(to right, ${colors.flatMap((color) => [color, color]).join(', ')})`;
