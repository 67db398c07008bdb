/** Which words of a text are marked for its mentions: a name with the word that says what it is. Pure. */
import type { TextSpan } from '../geoparse/mention/index.ts';

/** A mention's name, and its name with the word beside it that says what it is, if there is one. */
export interface NamedSpan extends TextSpan {
	readonly extent?: TextSpan;
}

/**
 * What is marked of each mention: its extent ("Kursk region"), or its name alone where the extent would take
 * words of the mentions beside it or reach out of the passage.
 *
 * @param mentions Those of one passage in reading order, none overlapping another.
 * @returns One span per mention, same order, none overlapping another.
 */
export function markedSpans(mentions: readonly NamedSpan[], passage: TextSpan): TextSpan[] {
	let free = passage.start;
	return mentions.map(({ start, end, extent }, i) => {
		const next = i + 1 < mentions.length ? mentions[i + 1].start : passage.end;
		const fits =
			extent !== undefined &&
			free <= extent.start &&
			extent.start <= start &&
			end <= extent.end &&
			extent.end <= next;
		const span = fits ? { start: extent.start, end: extent.end } : { start, end };
		free = span.end;
		return span;
	});
}
