/**
 * The map in view as a picture to keep: what is drawn, with its title, dates, filters, signs, scale and
 * sources written below it, so that it cannot be passed on without them.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import { directionOf, type LanguageCode } from '$lib/languages/index.ts';
import type { Palette } from '../style/index.ts';
import { scaleBar, scaleText } from '$lib/view/scale-bar.ts';

export interface PictureText {
	readonly title: string;
	/** Period, filters and counts. */
	readonly caption: string;
	/** What the map's signs mean: of a filled circle, of a region's color, of a ring. */
	readonly signs: readonly [circle: string, color: string, ring: string];
	readonly attribution: string;
	/** What numbers are written in. */
	readonly language: LanguageCode;
}

const font = '"Noto Sans", sans-serif';

/** Pixels of a sign, and of the room between a sign and its words. */
const sign = { size: 10, gap: 5, between: 14 } as const;

/** Draws what the signs mean, from `x` to the right; `y` is the line that words stand on. */
function drawSigns(
	context: CanvasRenderingContext2D,
	{ signs }: PictureText,
	palette: Palette,
	[x, y, room, scale]: readonly [x: number, y: number, room: number, scale: number]
) {
	const radius = (sign.size / 2) * scale;
	let at = x;
	for (const [i, words] of signs.entries()) {
		const left = x + room - at;
		if (left < 4 * sign.size * scale) return;
		const middle = y - radius + scale;
		if (i === 1) {
			palette.steps.forEach((color, step) => {
				context.fillStyle = color;
				context.fillRect(at + step * 5 * scale, middle - radius, 5 * scale, 2 * radius);
			});
			at += 25 * scale;
		} else {
			context.beginPath();
			context.arc(at + radius, middle, radius - scale, 0, 2 * Math.PI);
			context.fillStyle = palette.literal;
			context.strokeStyle = palette.ink;
			context.lineWidth = 1.2 * scale;
			context.setLineDash(i === 2 ? [2.5 * scale, 2 * scale] : []);
			if (i === 0) context.fill();
			else context.stroke();
			context.setLineDash([]);
			at += 2 * radius;
		}
		at += sign.gap * scale;
		context.fillStyle = palette.inkSoft;
		const shown = fitted(context, words, x + room - at);
		context.fillText(shown, at, y);
		at += context.measureText(shown).width + sign.between * scale;
	}
}

/** Draws a bar of a round length, which ends at `right`. @returns Its width with its words. */
function drawScale(
	context: CanvasRenderingContext2D,
	map: MapLibre,
	language: LanguageCode,
	palette: Palette,
	[right, y, scale]: readonly [right: number, y: number, scale: number]
): number {
	const bar = scaleBar(map.getZoom(), map.getCenter().lat, 90);
	const words = scaleText(bar, language);
	const width = bar.width * scale;
	context.fillStyle = palette.ink;
	const wordsWidth = context.measureText(words).width;
	context.fillText(words, right - wordsWidth, y);
	const left = right - wordsWidth - sign.gap * scale - width;
	context.strokeStyle = palette.ink;
	context.lineWidth = 1.2 * scale;
	context.beginPath();
	context.moveTo(left, y - 6 * scale);
	context.lineTo(left, y - scale);
	context.lineTo(left + width, y - scale);
	context.lineTo(left + width, y - 6 * scale);
	context.stroke();
	return right - left;
}

/** Cuts a text that is wider than the room there is. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
	let shown = text;
	while (shown.length > 1 && context.measureText(shown).width > width) {
		shown = `${shown.slice(0, -2).trimEnd()}…`;
	}
	return shown;
}

/** Copies what is drawn, right after it is drawn: WebGL keeps its picture no longer than that. */
function drawn(map: MapLibre, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
	return new Promise<void>((resolve) => {
		map.once('render', () => {
			context.drawImage(map.getCanvas(), 0, 0, canvas.width, map.getCanvas().height);
			resolve();
		});
		map.triggerRepaint();
	});
}

/** @returns A PNG as large as the map on the screen, with a strip of text below. */
export async function pictureOf(map: MapLibre, text: PictureText, palette: Palette): Promise<Blob> {
	const { title, caption, attribution, language } = text;
	const source = map.getCanvas();
	const scale = source.width / source.clientWidth;
	const strip = 82 * scale;
	const margin = 12 * scale;
	const canvas = document.createElement('canvas');
	canvas.width = source.width;
	canvas.height = source.height + strip;
	const context = canvas.getContext('2d')!;
	context.direction = directionOf(language);
	context.textAlign = 'left';
	context.fillStyle = palette.land;
	context.fillRect(0, 0, canvas.width, canvas.height);
	await drawn(map, canvas, context);
	const room = canvas.width - 2 * margin;
	const lines = [
		{ text: title, font: `600 ${16 * scale}px ${font}`, color: palette.ink, y: 22 },
		{ text: caption, font: `${12 * scale}px ${font}`, color: palette.ink, y: 40 },
		{ text: attribution, font: `${10 * scale}px ${font}`, color: palette.inkSoft, y: 74 }
	];
	for (const line of lines) {
		context.font = line.font;
		context.fillStyle = line.color;
		context.fillText(fitted(context, line.text, room), margin, source.height + line.y * scale);
	}
	const y = source.height + 58 * scale;
	context.font = `${11 * scale}px ${font}`;
	const barWidth = drawScale(context, map, language, palette, [canvas.width - margin, y, scale]);
	drawSigns(context, text, palette, [margin, y, room - barWidth - margin, scale]);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) =>
			blob ? resolve(blob) : reject(new Error('The browser made no picture of the map.'))
		)
	);
}

/** Hands a file to the reader. */
export function save(blob: Blob, name: string) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the file by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
