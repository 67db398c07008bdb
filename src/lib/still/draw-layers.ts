/** Draws a style's layers to SVG, in one theme or two. */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { escapeXml } from '../collection/export/xml.ts';
import type { FeatureLayers, StillFeature } from './features.ts';
import { lineHeight, placeLabels, type PlacedLabel } from './labels.ts';
import { LayerReader, type States } from './paint.ts';
import { scaleOf, type StillView } from './projection.ts';
import { clipLine, clipRing, pathOf, type Box, type Position } from './shapes.ts';
import { tenths, type Sheet } from './sheet.ts';

/** Beyond the picture, so that no stroke shows where something is cut. Pixels. */
const overhang = 24;
/** How far what is drawn may lie from where it is. Tenths of a pixel. */
const tolerance = 5;

export interface Drawn {
	readonly view: StillView;
	/** The style by theme. Both: the picture follows the theme of the page it stands in. */
	readonly styles: { readonly light: StyleSpecification; readonly dark?: StyleSpecification };
	/** Features by source, then by source layer; those of a GeoJSON source are layer `''`. */
	readonly sources: ReadonlyMap<string, FeatureLayers>;
	/** Feature-state by source. */
	readonly states: ReadonlyMap<string, States>;
}

/** A layer as its themes read it: layout and filters are the same, colors are not. */
interface Layer {
	readonly readers: readonly LayerReader[];
	readonly features: readonly StillFeature[];
}

/**
 * The elements of all layers, the lowest first.
 *
 * @param lands Color of the land, by theme as the styles.
 * @param labelled Part of the picture that labels may stand in, in pixels.
 */
export function drawLayers(
	{ view, styles, sources, states }: Drawn,
	lands: readonly string[],
	labelled: Box,
	sheet: Sheet
): string[] {
	const themes = styles.dark ? [styles.light, styles.dark] : [styles.light];
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
	const symbols = layers.filter(({ readers: [{ layer }] }) => layer.type === 'symbol');
	const featuresOf = new Map(symbols.map(({ readers, features }) => [readers[0], features]));
	const placed = placeLabels(
		symbols.map(({ readers }) => readers[0]),
		(reader) => featuresOf.get(reader)!,
		(feature) => {
			const [x, y] = place(feature.parts[0]?.[0] ?? [-9, -9]);
			return x < 0 || y < 0 || x > view.width || y > view.height ? null : [x, y];
		},
		labelled
	);
	return layers.flatMap((layer) => {
		switch (layer.readers[0].layer.type) {
			case 'background':
				return drawBackground(layer, view, sheet);
			case 'fill':
				return drawFills(layer, place, view, sheet);
			case 'line':
				return drawLines(layer, lands, place, view, sheet);
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

/** @param lands Color of the land, by theme as the layer's readers. */
function drawLines(
	layer: Layer,
	lands: readonly string[],
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
				[look(width, (one) => mixed(ownColor(one), lands[layer.readers.indexOf(one)], opacity))];
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
