/**
 * The map in view as a picture to keep: what is drawn, with its title, dates and sources written
 * below it, so that it cannot be passed on without them.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Palette } from '../style/index.ts';

export interface PictureText {
	readonly title: string;
	/** Period and counts. */
	readonly caption: string;
	readonly attribution: string;
}

const font = '"Noto Sans", sans-serif';

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
export async function pictureOf(
	map: MapLibre,
	{ title, caption, attribution }: PictureText,
	palette: Palette
): Promise<Blob> {
	const source = map.getCanvas();
	const scale = source.width / source.clientWidth;
	const strip = 64 * scale;
	const margin = 12 * scale;
	const canvas = document.createElement('canvas');
	canvas.width = source.width;
	canvas.height = source.height + strip;
	const context = canvas.getContext('2d')!;
	context.fillStyle = palette.land;
	context.fillRect(0, 0, canvas.width, canvas.height);
	await drawn(map, canvas, context);
	const room = canvas.width - 2 * margin;
	const lines = [
		{ text: title, font: `600 ${16 * scale}px ${font}`, color: palette.ink, y: 22 },
		{ text: caption, font: `${12 * scale}px ${font}`, color: palette.ink, y: 40 },
		{ text: attribution, font: `${10 * scale}px ${font}`, color: palette.inkSoft, y: 56 }
	];
	for (const line of lines) {
		context.font = line.font;
		context.fillStyle = line.color;
		context.fillText(fitted(context, line.text, room), margin, source.height + line.y * scale);
	}
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
