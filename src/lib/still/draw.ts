/**
 * A still map: the live map's own style, drawn to SVG, where there is no WebGL or no browser at all.
 * Pure: features and a view come in, a text goes out. Lengths inside the SVG are tenths of a pixel.
 */
import { drawLayers, type Drawn } from './draw-layers.ts';
import {
	creditLines,
	drawCredit,
	drawHeading,
	drawKey,
	footHeight,
	stripHeight,
	type Frames,
	type StillKey
} from './frame.ts';
import { bare } from './pictures.ts';
import { Sheet } from './sheet.ts';

export interface Still extends Drawn {
	/** Who made the map's data; and the days it shows. In the lower right corner. */
	readonly credit: string;
	/** What its signs mean, and how long its bar of distances is, in words. In the lower left corner, above the credit. */
	readonly key?: StillKey;
	/** In a strip below the map, inside the picture's height. */
	readonly heading?: { readonly title: string; readonly caption: string };
}

const fontFamily = "'Noto Sans', 'Noto Sans Regular', system-ui, sans-serif";

/** Draws a map. @param frames Colors of what stands around it, by theme as `styles`. */
export function drawStill(still: Still, frames: Frames): string {
	const { width, height } = still.view;
	const sheet = new Sheet();
	const strip = still.heading ? stripHeight : 0;
	const view = { ...still.view, height: height - strip };
	const lands = [frames.light.land, ...(frames.dark ? [frames.dark.land] : [])];
	const credit = creditLines(still.credit, width);
	const foot = footHeight(credit, still.key !== undefined);
	const body = [
		...drawLayers({ ...still, view }, lands, [0, 0, width, view.height - foot], sheet),
		'<g class="around">',
		...drawCredit(credit, view, frames, sheet),
		...(still.key ? drawKey(still.key, credit, view, frames, sheet) : []),
		'</g>',
		...(still.heading ? drawHeading(still.heading, view, frames, sheet) : [])
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${10 * width} ${10 * height}" font-family="${fontFamily}">`,
		`<style>${sheet.css()}#${bare}:target~.around{display:none}</style>`,
		`<g id="${bare}"/>`,
		...body,
		'</svg>',
		''
	].join('\n');
}
