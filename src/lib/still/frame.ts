/** What stands around a still map: the line of its sources, the key to its signs, the strip with its heading. */
import { escapeXml } from '../collection/export/xml.ts';
import { isolated, isRightToLeft } from '../languages/direction.ts';
import { textWidth } from './labels.ts';
import type { StillView } from './projection.ts';
import { tenths, type Sheet } from './sheet.ts';

export interface StillKey {
	/** Of a filled circle, and of a region's color. */
	readonly signs: readonly [circle: string, color: string];
	/** Pixels of the bar, and its length. */
	readonly bar: { readonly width: number; readonly words: string };
}

/** Colors that are no layer's. */
export interface Frame {
	readonly land: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly accent: string;
	/** Of regions, from few passages to many. */
	readonly steps: readonly string[];
}

/** Colors by theme, as the picture's styles. */
export type Frames = { readonly light: Frame; readonly dark?: Frame };

/** Size of the words of credit and key, in pixels. */
const smallSize = 9;
/** Height of the line that tells the signs, in pixels. */
const keyHeight = 15;
/** Height of the strip with the heading, in pixels. */
export const stripHeight = 66;

const framed = (frames: Frames, sheet: Sheet, look: (frame: Frame) => string) =>
	sheet.classOf(look(frames.light), frames.dark && look(frames.dark));

/** Room beside the words of the credit and the key, in pixels. */
const padding = 5;

/** The credit in as many lines as a picture's width needs: whole, for whoever made the data is owed that. */
export function creditLines(credit: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of credit.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
		if (lines.length > 0 && textWidth(longer, smallSize, false) <= width - 2 * padding) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines;
}

/** Height of so many lines of credit, in pixels. */
const creditHeight = (lines: number) => 11 * lines + 4;

/** Pixels of a picture's lower edge that credit and key lie on. */
export const footHeight = (credit: readonly string[], hasKey: boolean) =>
	creditHeight(credit.length) + (hasKey ? keyHeight : 0);

export function drawCredit(
	lines: readonly string[],
	{ width, height }: StillView,
	frames: Frames,
	sheet: Sheet
): string[] {
	const boxWidth =
		Math.max(...lines.map((line) => textWidth(line, smallSize, false))) + 2 * padding;
	const boxHeight = creditHeight(lines.length);
	const ground = framed(frames, sheet, ({ land }) => `fill:${land};fill-opacity:.85`);
	const ink = framed(
		frames,
		sheet,
		({ inkSoft }) => `fill:${inkSoft};font-size:${tenths(smallSize)}px;text-anchor:end`
	);
	return [
		`<rect class="${ground}" x="${tenths(width - boxWidth)}" y="${tenths(height - boxHeight)}" width="${tenths(boxWidth)}" height="${tenths(boxHeight)}"/>`,
		...lines.map(
			(line, i) =>
				`<text class="${ink}" x="${tenths(width - padding)}" y="${tenths(height - 4 - 11 * (lines.length - 1 - i))}">${escapeXml(line)}</text>`
		)
	];
}

/** A line of signs with their words, and the bar of distances, above the credit. */
export function drawKey(
	{ signs: [circle, color], bar }: StillKey,
	credit: readonly string[],
	{ width, height }: StillView,
	frames: Frames,
	sheet: Sheet
): string[] {
	const [radius, step] = [3.5, 4];
	const top = height - footHeight(credit, true);
	const middle = top + keyHeight / 2;
	const ground = framed(frames, sheet, ({ land }) => `fill:${land};fill-opacity:.85`);
	const ink = framed(
		frames,
		sheet,
		(frame) => `fill:${frame.inkSoft};font-size:${tenths(smallSize)}px`
	);
	const dot = framed(frames, sheet, ({ accent }) => `fill:${accent}`);
	const line = framed(
		frames,
		sheet,
		({ inkSoft }) => `fill:none;stroke:${inkSoft};stroke-width:10`
	);
	const drawn: string[] = [];
	let x = padding;
	const write = (words: string) => {
		const shown = fitted(words, smallSize, width - padding - x);
		drawn.push(
			`<text class="${ink}" x="${tenths(x)}" y="${tenths(middle + 3)}">${escapeXml(isolated(shown))}</text>`
		);
		x += textWidth(shown, smallSize, false) + 2 * padding;
	};
	const [left, right] = [x, x + bar.width].map(tenths);
	const [up, down] = [middle - 2.5, middle + 2.5].map(tenths);
	drawn.push(`<path class="${line}" d="M${left} ${up}V${down}H${right}V${up}"/>`);
	x += bar.width + padding;
	write(bar.words);
	drawn.push(
		`<circle class="${dot}" cx="${tenths(x + radius)}" cy="${tenths(middle)}" r="${tenths(radius)}"/>`
	);
	x += 2 * radius + padding;
	write(circle);
	frames.light.steps.forEach((_, i) => {
		const fill = framed(frames, sheet, ({ steps }) => `fill:${steps[i]}`);
		drawn.push(
			`<rect class="${fill}" x="${tenths(x)}" y="${tenths(middle - 3.5)}" width="${tenths(step)}" height="70"/>`
		);
		x += step;
	});
	x += padding;
	write(color);
	const box = `<rect class="${ground}" y="${tenths(top)}" width="${tenths(Math.min(width, x))}" height="${tenths(keyHeight)}"/>`;
	return [box, ...drawn];
}

export function drawHeading(
	{ title, caption }: { readonly title: string; readonly caption: string },
	{ width, height }: StillView,
	frames: Frames,
	sheet: Sheet
): string[] {
	const margin = 20;
	const ground = framed(frames, sheet, ({ land }) => `fill:${land}`);
	const rule = framed(frames, sheet, ({ accent }) => `fill:${accent}`);
	const large = framed(frames, sheet, ({ ink }) => `fill:${ink};font-size:230px;font-weight:600`);
	const small = framed(frames, sheet, ({ inkSoft }) => `fill:${inkSoft};font-size:130px`);
	const room = width - 2 * margin;
	const line = (name: string, y: number, text: string) => {
		const isEnd = isRightToLeft(text);
		const x = isEnd ? width - margin : margin;
		const anchor = isEnd ? ' text-anchor="end"' : '';
		return `<text class="${name}" x="${tenths(x)}" y="${tenths(height + y)}"${anchor}>${escapeXml(isolated(text))}</text>`;
	};
	return [
		`<rect class="${ground}" y="${tenths(height)}" width="${tenths(width)}" height="${tenths(stripHeight)}"/>`,
		`<rect class="${rule}" y="${tenths(height)}" width="${tenths(width)}" height="20"/>`,
		line(large, 31, fitted(title, 23, room, true)),
		line(small, 53, fitted(caption, 13, room))
	];
}

/** Cuts a text that is wider than the room there is. */
function fitted(text: string, size: number, room: number, isBold = false): string {
	let shown = text;
	while (shown.length > 1 && textWidth(shown, size, isBold) > room) {
		shown = `${shown.slice(0, -2).trimEnd()}…`;
	}
	return shown;
}
