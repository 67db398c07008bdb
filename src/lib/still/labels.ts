/**
 * Places labels so that none covers another, in the manner of the live map: the topmost layer
 * first, within a layer by its sort key. Widths are estimated, for nobody knows the reader's fonts.
 */
import { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { StillFeature } from './features.ts';
import type { LayerReader } from './paint.ts';
import type { Box, Position } from './shapes.ts';

/** A label that found room. */
export interface PlacedLabel {
	readonly feature: StillFeature;
	readonly lines: readonly string[];
	/** Text before the first line that is larger by a factor: a town's dot. */
	readonly sign: { readonly text: string; readonly scale: number } | null;
	readonly isBold: boolean;
	readonly size: number;
	/** Pixels between letters beyond what the font has. */
	readonly spacing: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Middle of the first line's height, at the anchor's side. */
	readonly x: number;
	readonly y: number;
}

/** Baselines are this many ems apart. */
export const lineHeight = 1.2;

export type ToPicture = (feature: StillFeature) => Position | null;

/**
 * @param readers Symbol layers, lowest first.
 * @param featuresOf Features of a layer.
 * @param position Where a feature lies in the picture; `null` outside of it.
 * @returns Labels by layer, same order as `readers`; those that are drawn invisibly keep their room.
 */
export function placeLabels(
	readers: readonly LayerReader[],
	featuresOf: (reader: LayerReader) => readonly StillFeature[],
	position: ToPicture,
	picture: Box
): PlacedLabel[][] {
	const taken: Box[] = [];
	return readers
		.toReversed()
		.map((reader) => {
			// Names along a line are the live map's alone.
			const isAlongLine = (reader.layer.layout as { 'symbol-placement'?: string } | undefined)?.[
				'symbol-placement'
			];
			if (isAlongLine) return [];
			return sorted(reader, featuresOf(reader)).flatMap(
				(feature) => place(reader, feature, position, picture, taken) ?? []
			);
		})
		.toReversed();
}

function sorted(reader: LayerReader, features: readonly StillFeature[]): StillFeature[] {
	return features
		.filter((feature) => reader.keeps(feature))
		.map((feature) => ({ feature, key: Number(reader.value('symbol-sort-key', feature) ?? 0) }))
		.sort((a, b) => a.key - b.key)
		.map(({ feature }) => feature);
}

function place(
	reader: LayerReader,
	feature: StillFeature,
	position: ToPicture,
	picture: Box,
	taken: Box[]
): PlacedLabel | null {
	const at = position(feature);
	if (at === null) return null;
	const { sections } = Formatted.factory(reader.value('text-field', feature) as Formatted | string);
	const size = reader.number('text-size', feature);
	const isLarger = sections.length > 1 && (sections[0].scale ?? 1) !== 1;
	const sign = isLarger ? { text: sections[0].text, scale: sections[0].scale! } : null;
	const text = sections
		.slice(sign ? 1 : 0)
		.map((section) => section.text)
		.join('')
		.trim();
	if (text === '' || size <= 0) return null;
	const isBold = String(reader.value('text-font', feature)).includes('SemiBold');
	const spacing = reader.number('text-letter-spacing', feature) * size;
	const widthOf = (line: string) => textWidth(line, size, isBold) + spacing * [...line].length;
	const lines = wrap(text, reader.number('text-max-width', feature) * size, widthOf);
	const signWidth = sign ? textWidth(`${sign.text} `, size * sign.scale, isBold) : 0;
	const width = Math.max(...lines.map(widthOf)) + signWidth;
	const height = lines.length * reader.number('text-line-height', feature) * size;
	const padding = Number(
		(reader.value('text-padding', feature) as number | { values: number[] }) ?? 2
	);
	// What has no opacity only keeps other labels away.
	const isHidden = reader.number('text-opacity', feature) === 0;

	for (const { anchor, dx, dy } of anchorsOf(reader, feature, size)) {
		const [x, y] = [at[0] + dx, at[1] + dy];
		const left = x - width * shares[anchor].x;
		const top = y - height * shares[anchor].y;
		const box: Box = [
			left - padding,
			top - padding,
			left + width + padding,
			top + height + padding
		];
		if (reader.value('text-allow-overlap', feature) !== true) {
			const isCut =
				left < picture[0] ||
				top < picture[1] ||
				left + width > picture[2] ||
				top + height > picture[3];
			if (isCut || taken.some((other) => overlaps(box, other))) continue;
		}
		if (!isHidden || reader.value('text-allow-overlap', feature) === true) taken.push(box);
		if (isHidden) return null;
		const align = shares[anchor].x === 0 ? 'start' : shares[anchor].x === 1 ? 'end' : 'middle';
		return {
			feature,
			lines,
			sign,
			isBold,
			size,
			spacing,
			anchor: align,
			x,
			y: top + (lineHeight * size) / 2
		};
	}
	return null;
}

const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Share of a label's width and height that lies before its anchor. */
const shares = {
	center: { x: 0.5, y: 0.5 },
	left: { x: 0, y: 0.5 },
	right: { x: 1, y: 0.5 },
	top: { x: 0.5, y: 0 },
	bottom: { x: 0.5, y: 1 },
	'bottom-left': { x: 0, y: 1 }
} as const;

type Anchor = keyof typeof shares;

/** The places a label may take about its point, best first. */
function anchorsOf(reader: LayerReader, feature: StillFeature, size: number) {
	const offset = (anchor: Anchor, [dx, dy]: Position) => ({
		anchor,
		dx: dx * size,
		dy: dy * size
	});
	const listed = reader.value('text-variable-anchor-offset', feature) as {
		readonly values: readonly (Anchor | Position)[];
	} | null;
	if (listed) {
		const { values } = listed;
		return values.flatMap((anchor, i) =>
			typeof anchor === 'string' ? [offset(anchor, values[i + 1] as Position)] : []
		);
	}
	const variable = reader.value('text-variable-anchor', feature) as Anchor[] | undefined;
	if (variable === undefined) {
		const anchor = reader.value('text-anchor', feature) as Anchor;
		return [offset(anchor, reader.value('text-offset', feature) as Position)];
	}
	const away = reader.number('text-radial-offset', feature);
	return variable.map((anchor) => {
		const [dx, dy] = [1 - 2 * shares[anchor].x, 1 - 2 * shares[anchor].y];
		const share = away / (Math.hypot(dx, dy) || 1);
		return offset(anchor, [share * dx, share * dy]);
	});
}

/** Lines of about the same width, none wider than it must be. */
function wrap(text: string, most: number, widthOf: (line: string) => number): string[] {
	const total = widthOf(text);
	if (total <= most) return [text];
	const wanted = total / Math.ceil(total / most);
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		// A word goes where it leaves the line nearer to what is wanted.
		const isNearer = widthOf(longer) - wanted < wanted - widthOf(line);
		if (line !== '' && !isNearer) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

const narrow = /[iljtfrI1.,:;'’|()[\] іїІ-]/u;
const wide = /[mwMWОOQDGНшщжюмфыШЩЖЮМФЫ@%—]/u;

/** About how wide a text is, in pixels: Noto Sans, letters in three widths. */
export function textWidth(text: string, size: number, isBold: boolean): number {
	let ems = 0;
	for (const letter of text) {
		ems += narrow.test(letter)
			? 0.32
			: wide.test(letter)
				? 0.84
				: /\p{Lu}/u.test(letter)
					? 0.65
					: 0.57;
	}
	return ems * size * (isBold ? 1.06 : 1);
}
