/**
 * A still map: the live map's own style, drawn to SVG, where there is no WebGL or no browser at all.
 * Pure: features and a view come in, a text goes out. Lengths inside the SVG are tenths of a pixel.
 */
import { isolated, isRightToLeft } from './direction.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureLayers, StillFeature } from './features.ts';
import { lineHeight, placeLabels, textWidth, type PlacedLabel } from './labels.ts';
import { LayerReader, type States } from './paint.ts';
import { scaleOf, type StillView } from './projection.ts';
import { clipLine, clipRing, pathOf, type Box, type Position } from './shapes.ts';
import { escapeXml } from '../collection/export/xml.ts';

export interface Still {
	readonly view: StillView;
	/** The style by theme. Both: the picture follows the theme of the page it stands in. */
	readonly styles: { readonly light: StyleSpecification; readonly dark?: StyleSpecification };
	/** Features by source, then by source layer; those of a GeoJSON source are layer `''`. */
	readonly sources: ReadonlyMap<string, FeatureLayers>;
	/** Feature-state by source. */
	readonly states: ReadonlyMap<string, States>;
	/** Who made the map's data; and the days it shows. In the lower right corner. */
	readonly credit: string;
	/** What its signs mean, and how long its bar of distances is, in words. In the lower left corner, above the credit. */
	readonly key?: StillKey;
	/** In a strip below the map, inside the picture's height. */
	readonly heading?: { readonly title: string; readonly caption: string };
}

interface StillKey {
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

/** Height of the line that names the sources, in pixels. */
const creditHeight = 15;
/** Height of the line that tells the signs, in pixels. */
const keyHeight = 15;
const fontFamily = "'Noto Sans', 'Noto Sans Regular', system-ui, sans-serif";
/** Beyond the picture, so that no stroke shows where something is cut. Pixels. */
const overhang = 24;
/** Height of the strip with the heading, in pixels. */
const stripHeight = 66;
/** How far what is drawn may lie from where it is. Tenths of a pixel. */
const tolerance = 5;

/** Draws a map. @param frames Colors of what stands around it, by theme as `styles`. */
export function drawStill(
	still: Still,
	frames: { readonly light: Frame; readonly dark?: Frame }
): string {
	const { width, height } = still.view;
	const sheet = new Sheet();
	const strip = still.heading ? stripHeight : 0;
	const view = { ...still.view, height: height - strip };
	const body = [
		...drawLayers({ ...still, view }, frames, sheet),
		...drawCredit(still.credit, view, frames, sheet),
		...(still.key ? drawKey(still.key, view, frames, sheet) : []),
		...(still.heading ? drawHeading(still.heading, view, frames, sheet) : [])
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${10 * width} ${10 * height}" font-family="${fontFamily}">`,
		`<style>${sheet.css()}</style>`,
		...body,
		'</svg>',
		''
	].join('\n');
}

const tenths = (pixels: number) => Math.round(10 * pixels);

/** Classes for what elements look like, in one or two themes. */
class Sheet {
	readonly #names = new Map<string, string>();

	/** The class of a look. @param dark Where the picture has one theme, the same as `light`. */
	classOf(light: string, dark = light): string {
		const key = `${light}\n${dark}`;
		let name = this.#names.get(key);
		if (name === undefined) {
			name = `k${this.#names.size.toString(36)}`;
			this.#names.set(key, name);
		}
		return name;
	}

	css(): string {
		const rules = [...this.#names].map(([key, name]) => [name, ...key.split('\n')]);
		const dark = rules.filter(([, light, dark]) => light !== dark);
		const write = (name: string, look: string) => `.${name}{${look}}`;
		return [
			...rules.map(([name, light]) => write(name, light)),
			...(dark.length > 0
				? [
						'@media(prefers-color-scheme:dark){',
						...dark.map(([name, , look]) => write(name, look)),
						'}'
					]
				: [])
		].join('');
	}
}

/** A layer as its themes read it: layout and filters are the same, colors are not. */
interface Layer {
	readonly readers: readonly LayerReader[];
	readonly features: readonly StillFeature[];
}

function drawLayers(
	{ view, styles, sources, states, key }: Still,
	frames: Frames,
	sheet: Sheet
): string[] {
	const themes = styles.dark ? [styles.light, styles.dark] : [styles.light];
	const grounds = themes.map((_, i) => (i === 0 ? frames.light : frames.dark!).land);
	const isNear = nearness(view);
	const layers = styles.light.layers
		.map((layer, i) => ({ layer, i }))
		.filter(({ layer }) => isSeen(layer, view.zoom))
		.map(({ layer, i }): Layer => {
			const source = 'source' in layer ? layer.source : '';
			return {
				readers: themes.map(
					(style) =>
						new LayerReader(style.layers[i], style, view.zoom, states.get(source) ?? new Map())
				),
				features: (
					sources.get(source)?.get(('source-layer' in layer && layer['source-layer']) || '') ?? []
				).filter(isNear)
			};
		});
	const place = projector(view);
	const picture: Box = [0, 0, view.width, view.height - creditHeight - (key ? keyHeight : 0)];
	const symbols = layers.filter(({ readers: [{ layer }] }) => layer.type === 'symbol');
	const featuresOf = new Map(symbols.map(({ readers, features }) => [readers[0], features]));
	const placed = placeLabels(
		symbols.map(({ readers }) => readers[0]),
		(reader) => featuresOf.get(reader)!,
		(feature) => {
			const [x, y] = place(feature.parts[0]?.[0] ?? [-9, -9]);
			return x < 0 || y < 0 || x > view.width || y > view.height ? null : [x, y];
		},
		picture
	);
	return layers.flatMap((layer) => {
		switch (layer.readers[0].layer.type) {
			case 'background':
				return drawBackground(layer, view, sheet);
			case 'fill':
				return drawFills(layer, place, view, sheet);
			case 'line':
				return drawLines(layer, grounds, place, view, sheet);
			case 'circle':
				return drawCircles(layer, place, view, sheet);
			case 'symbol':
				return placed[symbols.indexOf(layer)].map((label) => drawLabel(layer, label, sheet));
			default:
				return [];
		}
	});
}

function isSeen({ minzoom = 0, maxzoom = 99, layout }: LayerSpecification, zoom: number): boolean {
	return zoom >= minzoom && zoom < maxzoom && layout?.visibility !== 'none';
}

/** World points to pixels of the picture. */
function projector(view: StillView) {
	const scale = scaleOf(view);
	return ([x, y]: Position): Position => [
		(x - view.center[0]) * scale + view.width / 2,
		(y - view.center[1]) * scale + view.height / 2
	];
}

/** Tells whether anything of a feature may show. */
function nearness(view: StillView) {
	const [west, north, east, south] = worldBox(view);
	return ({ box: [left, top, right, bottom] }: StillFeature) =>
		left <= east && right >= west && top <= south && bottom >= north;
}

type Place = ReturnType<typeof projector>;

/** The class of what each theme says. */
function classOf({ readers }: Layer, sheet: Sheet, look: (reader: LayerReader) => string): string {
	const [light, dark] = readers.map(look);
	return sheet.classOf(light, dark);
}

const nothing: StillFeature = {
	type: 'Polygon',
	id: undefined,
	properties: {},
	parts: [],
	outlines: [],
	box: [0, 0, 1, 1]
};

function drawBackground(layer: Layer, { width, height }: StillView, sheet: Sheet): string[] {
	const name = classOf(
		layer,
		sheet,
		(reader) => `fill:${reader.color('background-color', nothing)}`
	);
	return [`<rect class="${name}" width="${tenths(width)}" height="${tenths(height)}"/>`];
}

/** The picture with its overhang, in world points. */
function worldBox(view: StillView): Box {
	const scale = scaleOf(view);
	const [x, y] = view.center;
	const [halfWidth, halfHeight] = [
		(view.width / 2 + overhang) / scale,
		(view.height / 2 + overhang) / scale
	];
	return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

const inTenths = (place: Place, line: readonly Position[]): Position[] =>
	line.map((point) => {
		const [x, y] = place(point);
		return [10 * x, 10 * y];
	});

function drawFills(layer: Layer, place: Place, view: StillView, sheet: Sheet): string[] {
	const box = worldBox(view);
	const paths = new Map<string, string>();
	for (const feature of layer.features) {
		if (!layer.readers[0].keeps(feature)) continue;
		const opacity = layer.readers[0].number('fill-opacity', feature);
		if (opacity === 0) continue;
		const name = classOf(
			layer,
			sheet,
			(reader) => `fill:${reader.color('fill-color', feature)}${part('fill-opacity', opacity)}`
		);
		const path = feature.parts
			.map((ring) => clipRing(ring, box))
			.map((ring) => (ring.length > 2 ? pathOf(inTenths(place, ring), tolerance, true) : ''))
			.join('');
		if (path) paths.set(name, (paths.get(name) ?? '') + path);
	}
	return [...paths].map(([name, path]) => `<path class="${name}" d="${path}"/>`);
}

/** A style's part that is left out where it is 1. */
const part = (name: string, value: number) =>
	value === 1 ? '' : `;${name}:${Number(value.toFixed(3))}`;

/** A soft line is drawn as lines of falling width, each letting the others through. */
const softSteps = 3;

/** @param grounds Color of the land, by theme as the layer's readers. */
function drawLines(
	layer: Layer,
	grounds: readonly string[],
	place: Place,
	view: StillView,
	sheet: Sheet
): string[] {
	const box = worldBox(view);
	const paths = new Map<string, { path: string; classes: string[] }>();
	const [reader] = layer.readers;
	for (const feature of layer.features) {
		if (!reader.keeps(feature)) continue;
		const width = reader.number('line-width', feature);
		const opacity = reader.number('line-opacity', feature);
		if (width === 0 || opacity === 0) continue;
		const isSoft = reader.number('line-blur', feature) > 2;
		const dashes = reader.value('line-dasharray', feature) as
			{ from?: number[] } | number[] | undefined;
		const look = (stroke: number, color: (one: LayerReader) => string, through = 1) =>
			classOf(
				layer,
				sheet,
				(one) =>
					`fill:none;stroke:${color(one)};stroke-width:${tenths(stroke)};stroke-linejoin:bevel${part('stroke-opacity', through)}${dashesOf(dashes, width)}`
			);
		const ownColor = (one: LayerReader) => one.color('line-color', feature);
		const classes = isSoft
			? Array.from({ length: softSteps }, (_, i) =>
					look((width * (softSteps - i)) / softSteps, ownColor, opacity * 0.28)
				)
			: // Browsers draw lines that let the ground through far more slowly than those of its color.
				[look(width, (one) => mixed(ownColor(one), grounds[layer.readers.indexOf(one)], opacity))];
		const path = feature.outlines
			.flatMap((line) => clipLine(line, box))
			.map((line) => pathOf(inTenths(place, line), tolerance, false))
			.join('');
		if (!path) continue;
		const key = classes.join(' ');
		const drawn = paths.get(key) ?? { path: '', classes };
		drawn.path += path;
		paths.set(key, drawn);
	}
	return [...paths.values()].flatMap(({ path, classes: [first, ...others] }) => {
		if (others.length === 0) return `<path class="${first}" d="${path}"/>`;
		const id = `${layer.readers[0].layer.id}-${first}`;
		return [
			`<defs><path id="${id}" d="${path}"/></defs>`,
			...[first, ...others].map((name) => `<use href="#${id}" class="${name}"/>`)
		];
	});
}

/** A color `#rrggbb` as it looks over another through which so much of it is seen; any other color as it is. */
function mixed(color: string, ground: string, opacity: number): string {
	if (opacity === 1 || color.length !== ground.length) return color;
	const parts = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
	const under = parts(ground);
	const over = parts(color).map((part, i) => Math.round(under[i] + opacity * (part - under[i])));
	return `#${over.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Dashes count in widths of their line. */
function dashesOf(dashes: { from?: number[] } | number[] | undefined, width: number): string {
	const lengths = Array.isArray(dashes) ? dashes : dashes?.from;
	if (!lengths) return '';
	return `;stroke-dasharray:${lengths.map((length) => tenths(length * width)).join(' ')}`;
}

function drawCircles(layer: Layer, place: Place, view: StillView, sheet: Sheet): string[] {
	const [reader] = layer.readers;
	const sorted = layer.features
		.filter((feature) => reader.keeps(feature))
		.map((feature) => ({ feature, key: Number(reader.value('circle-sort-key', feature) ?? 0) }))
		.sort((a, b) => a.key - b.key);
	return sorted.flatMap(({ feature }) => {
		const radius = reader.number('circle-radius', feature);
		const opacity = reader.number('circle-opacity', feature);
		const stroke = reader.number('circle-stroke-width', feature);
		if (radius <= 0 || (opacity === 0 && stroke === 0)) return [];
		const [x, y] = place(feature.parts[0][0]);
		const reach = radius + stroke;
		if (x < -reach || y < -reach || x > view.width + reach || y > view.height + reach) return [];
		const name = classOf(layer, sheet, (one) =>
			[
				`fill:${one.color('circle-color', feature)}${part('fill-opacity', opacity)}`,
				...(stroke > 0
					? [`stroke:${one.color('circle-stroke-color', feature)};stroke-width:${tenths(stroke)}`]
					: [])
			].join(';')
		);
		// A circle's stroke lies outside of it here, and astride in SVG.
		const r = tenths(radius + stroke / 2);
		return `<circle class="${name}" cx="${tenths(x)}" cy="${tenths(y)}" r="${r}"/>`;
	});
}

function drawLabel(layer: Layer, label: PlacedLabel, sheet: Sheet): string {
	const { feature, lines, sign, isBold, size, spacing, anchor, x, y } = label;
	const name = classOf(layer, sheet, (reader) =>
		[
			`fill:${reader.color('text-color', feature)}`,
			`stroke:${reader.color('text-halo-color', feature)}`,
			`stroke-width:${tenths(2 * reader.number('text-halo-width', feature))}`,
			'stroke-linejoin:round;paint-order:stroke',
			`font-size:${tenths(size)}px`,
			...(isBold ? ['font-weight:600'] : []),
			...(spacing > 0 ? [`letter-spacing:${tenths(spacing)}px`] : []),
			...(anchor === 'start' ? [] : [`text-anchor:${anchor}`])
		].join(';')
	);
	const baseline = y + 0.36 * size;
	if (sign !== null || lines.length === 1) {
		const first = sign
			? `<tspan font-size="${tenths(size * sign.scale)}">${escapeXml(sign.text)}</tspan> `
			: '';
		return `<text class="${name}" x="${tenths(x)}" y="${tenths(baseline)}">${first}${escapeXml(lines.join(' '))}</text>`;
	}
	const spans = lines.map(
		(line, i) =>
			`<tspan x="${tenths(x)}" y="${tenths(baseline + i * lineHeight * size)}">${escapeXml(line)}</tspan>`
	);
	return `<text class="${name}">${spans.join('')}</text>`;
}

type Frames = { readonly light: Frame; readonly dark?: Frame };

const framed = (frames: Frames, sheet: Sheet, look: (frame: Frame) => string) =>
	sheet.classOf(look(frames.light), frames.dark && look(frames.dark));

function drawCredit(
	credit: string,
	{ width, height }: StillView,
	frames: Frames,
	sheet: Sheet
): string[] {
	const padding = 5;
	const room = width - 2 * padding;
	// Whole, if need be smaller: whoever made the data is owed that.
	const [largest, least] = [9, 7.4];
	const size = Math.max(
		least,
		Math.min(largest, (largest * room) / textWidth(credit, largest, false))
	);
	const text = fitted(credit, size, room);
	const boxWidth = textWidth(text, size, false) + 2 * padding;
	const ground = framed(frames, sheet, ({ land }) => `fill:${land};fill-opacity:.85`);
	const ink = framed(
		frames,
		sheet,
		({ inkSoft }) => `fill:${inkSoft};font-size:${tenths(size)}px;text-anchor:end`
	);
	return [
		`<rect class="${ground}" x="${tenths(width - boxWidth)}" y="${tenths(height - creditHeight)}" width="${tenths(boxWidth)}" height="${tenths(creditHeight)}"/>`,
		`<text class="${ink}" x="${tenths(width - padding)}" y="${tenths(height - 4)}">${escapeXml(text)}</text>`
	];
}

/** A line of signs with their words, and the bar of distances. */
function drawKey(
	{ signs: [circle, color], bar }: StillKey,
	{ width, height }: StillView,
	frames: Frames,
	sheet: Sheet
): string[] {
	const [size, padding, radius, step] = [9, 5, 3.5, 4];
	const top = height - creditHeight - keyHeight;
	const middle = top + keyHeight / 2;
	const ground = framed(frames, sheet, ({ land }) => `fill:${land};fill-opacity:.85`);
	const ink = framed(frames, sheet, (frame) => `fill:${frame.inkSoft};font-size:${tenths(size)}px`);
	const dot = framed(frames, sheet, ({ accent }) => `fill:${accent}`);
	const line = framed(
		frames,
		sheet,
		({ inkSoft }) => `fill:none;stroke:${inkSoft};stroke-width:10`
	);
	const drawn: string[] = [];
	let x = padding;
	const write = (words: string) => {
		const shown = fitted(words, size, width - padding - x);
		drawn.push(
			`<text class="${ink}" x="${tenths(x)}" y="${tenths(middle + 3)}">${escapeXml(isolated(shown))}</text>`
		);
		x += textWidth(shown, size, false) + 2 * padding;
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

function drawHeading(
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
