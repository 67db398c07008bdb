/**
 * Layers of a collection: regions by class, places as circles whose area is their passages. What is
 * told apart by color is told apart by shape as well: literal is filled with a solid edge, associative
 * hollow with a dashed one, approximate a dashed ring while it is pointed at or open, selected outlined.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { View } from '../../collection/regions.ts';
import { byZoom, isInView, labelFonts, nameIn } from './basemap-layers.ts';
import type { RegionLevel } from './marks.ts';
import type { Palette } from './palette.ts';
import type { LanguageCode } from '../../languages/index.ts';

interface CollectionOptions {
	readonly language: LanguageCode;
	readonly view: View;
	readonly isGrouped?: boolean;
}

const state = (name: string, otherwise: number | boolean = 0): ExpressionSpecification => [
	'coalesce',
	['feature-state', name],
	otherwise
];

/** In the source of highlights: chosen, or else pointed at. */
const isSelected: ExpressionSpecification = ['==', ['get', 'highlight'], 'selected'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isLine: ExpressionSpecification = ['in', ['get', 'level'], ['literal', ['river', 'line']]];
const isRing: ExpressionSpecification = [
	'all',
	['==', ['geometry-type'], 'LineString'],
	['!', isLine]
];
const isApproximate: ExpressionSpecification = ['==', ['get', 'isApproximate'], true];
const isDistrict: ExpressionSpecification = ['==', ['get', 'level'], 'admin2'];
/** A point that stands alone at a zoom, and where it stands then. */
const isInZoom: ExpressionSpecification = [
	'all',
	['<=', ['coalesce', ['get', 'from'], 0], ['zoom']],
	['>', ['coalesce', ['get', 'to'], 99], ['zoom']]
];
const isHere: ExpressionSpecification = ['all', isPoint, isInZoom];
/** What lies in a region that is filled already; and seas, which stay water under their tint. */
const isInRegion: ExpressionSpecification = [
	'in',
	['get', 'level'],
	['literal', ['admin2', 'lake', 'sea', 'area']]
];
const isArea: ExpressionSpecification = [
	'in',
	['geometry-type'],
	['literal', ['Polygon', 'MultiPolygon']]
];
/** Something happens there, under the filter. */
const isScene: ExpressionSpecification = ['>', state('literal'), 0];
/** The collection asks for it, and no person has seen the place. */
const isFaint: ExpressionSpecification = ['==', ['get', 'isFaint'], true];
/** How much of its strength such a mark keeps. */
const faintShare = 0.35;
const passages: ExpressionSpecification = ['+', state('literal'), state('associative')];

/** Lines of rivers, and how many pixels wide a pointer hits them. */
export const riverLayer = 'region-rivers';

/** Circles of places that are named as something else. */
export const ringLayer = 'place-rings';

/** Smallest circle, in pixels at zoom 6, that still can be hit and seen. */
const minRadius = 3;
/** Largest circle of a collection. */
const maxRadius = 22;

/**
 * Pixels of radius a place with one passage has at zoom 6, so that the largest place of a collection
 * stays in bounds; the style's global state `circleScale`. Area is proportional to passages.
 */
export function circleScale(largest: number): number {
	return Math.min(3.5, maxRadius / Math.sqrt(Math.max(1, largest)));
}

/** Radius in pixels of a circle for so many passages; what the legend draws and a pointer hits. */
export function circleRadius(count: number, scale: number, zoom: number): number {
	if (count <= 0) return 0;
	const above = growth.findIndex(([at]) => at >= zoom);
	const [[zoomA, growthA], [zoomB, growthB]] =
		above < 0 ? [growth[2], growth[2]] : [growth[Math.max(0, above - 1)], growth[above]];
	const t = zoomA === zoomB ? 0 : (zoom - zoomA) / (zoomB - zoomA);
	return Math.max(minRadius, scale * Math.sqrt(count) * (growthA + t * (growthB - growthA)));
}

/** How much circles grow with the map, by zoom. */
const growth = [
	[2, 0.5],
	[6, 1],
	[10, 1.35]
] as const;

/** Radius of a circle for a count, plus some pixels; nothing for none. */
function radius(count: ExpressionSpecification, extra = 0): ExpressionSpecification {
	const at = (factor: number): ExpressionSpecification => [
		'case',
		['>', count, 0],
		[
			'+',
			extra,
			['max', minRadius, ['*', factor, ['global-state', 'circleScale'], ['sqrt', count]]]
		],
		0
	];
	return byZoom(
		...growth.map(([zoom, factor]): [number, ExpressionSpecification] => [zoom, at(factor)])
	);
}

/** Radius at zoom 6 of a place with all its passages: what layout knows, which sees no filter. */
const rankRadius: ExpressionSpecification = [
	'max',
	minRadius,
	['*', ['global-state', 'circleScale'], ['sqrt', ['get', 'rank']]]
];

/** From this radius on a place is among the most named of its collection. */
const mostNamedRadius = 0.7 * maxRadius;

/** Rings larger than the smallest circle; a tile's own zoom is a whole number. */
const isWide: ExpressionSpecification = [
	'>',
	['*', ['get', 'groundPx'], ['^', 2, ['zoom']]],
	2 * minRadius
];

/** A letter as wide as its size. */
const emDash = '\u2014';

/** Countries, and seas: what no other region stands for from afar, and whose coarse outlines give way near by. */
const isOutermost: ExpressionSpecification = [
	'in',
	['get', 'level'],
	['literal', ['country', 'sea']]
];

/** Zoom from which the parts of countries are seen. */
const partsZoom = 3;

/** The shapes of a point of view; parts of countries only where they are seen, for they are many. */
const isDrawn = (view: View): ExpressionSpecification => [
	'all',
	['!', isLine],
	isInView(view),
	['any', isOutermost, ['>=', ['zoom'], partsZoom]]
];

/** How strongly regions are filled, by zoom: they give way to the places in them. */
const strengths = [
	[5.5, 0.9],
	[8, 0.5]
] as const;

/** How much of its color a region has that is nowhere the scene. */
const hollowShare = 0.35;

/** Share of a region's color in what is drawn over the land at a zoom; what the legend shows. */
export function regionStrength(zoom: number): number {
	const [[near, strong], [far, weak]] = strengths;
	const t = Math.max(0, Math.min(1, (zoom - near) / (far - near)));
	return strong + t * (weak - strong);
}

/** From this zoom on the regions of countries carry the reading, before it the countries. */
const regionsZoom = 4.75;

/** The level whose colors are read at a zoom; what the legend tells of. */
export const levelAt = (zoom: number): RegionLevel => (zoom < regionsZoom ? 'country' : 'admin1');

/** Regions: under the basemap's lines and labels. */
export function areaLayers(palette: Palette, { view }: CollectionOptions): LayerSpecification[] {
	// A region that is named, but never as the scene, is a shade of the others.
	const fill = (strength: number): ExpressionSpecification => [
		'case',
		['==', state('class'), 0],
		0,
		['any', ['!', isScene], isInRegion],
		strength * hollowShare,
		isFaint,
		strength * faintShare,
		strength
	];
	const hasParts: ExpressionSpecification = ['==', ['get', 'hasParts'], true];
	return [
		{
			id: 'regions-fill',
			type: 'fill',
			source: 'regions',
			filter: isDrawn(view),
			paint: {
				'fill-color': [
					'match',
					state('class'),
					...palette.steps.flatMap((color, i) => [i + 1, color]),
					palette.land
				] as unknown as ExpressionSpecification,
				// A country gives way to its regions as the map comes closer: what they leave is no color of theirs.
				'fill-opacity': byZoom(
					[partsZoom, ['case', isOutermost, fill(strengths[0][1]), 0]],
					[4, ['case', hasParts, fill(0.25), fill(strengths[0][1])]],
					...strengths.map(([zoom, strength]): [number, ExpressionSpecification] => [
						zoom,
						['case', hasParts, 0, fill(strength)]
					])
				),
				'fill-antialias': false
			}
		},
		{
			id: 'highlight-fill',
			type: 'fill',
			source: 'highlight',
			filter: ['all', isArea, ['!', isSelected], isInView(view)],
			paint: { 'fill-color': palette.ink, 'fill-opacity': 0.08, 'fill-antialias': false }
		}
	];
}

/** Outlines of regions and the marks of places: above everything of the basemap. */
export function markLayers(
	palette: Palette,
	{ language, view, isGrouped }: CollectionOptions
): LayerSpecification[] {
	const outline = (isHollow: boolean, country: number, part: number): ExpressionSpecification => [
		'case',
		['any', ['==', state('class'), 0], isHollow ? isScene : ['!', isScene]],
		0,
		isOutermost,
		country,
		part
	];
	const shown: ExpressionSpecification = ['case', ['==', state('class'), 0], 0, 0.85];
	// Far away names matter more than the least marks; near by there is room beside them.
	const hasRoom: ExpressionSpecification = ['any', ['>=', ['get', 'rank'], 3], ['>=', ['zoom'], 7]];
	const isMostNamed: ExpressionSpecification = ['>=', rankRadius, mostNamedRadius];
	const labels = (
		id: string,
		filter: ExpressionSpecification,
		overlap: 'never' | 'cooperative'
	): LayerSpecification => ({
		id,
		type: 'symbol',
		source: 'places',
		filter,
		layout: {
			'text-field': nameIn(language),
			'text-font': [labelFonts.bold],
			'text-size': byZoom([3, 11], [8, ['step', ['get', 'rank'], 12, 5, 13, 20, 15]]),
			'text-max-width': 9,
			'text-padding': 3,
			// Of the corners one alone: at any of them a name is soon nearer to another mark than to its own.
			'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left'],
			'text-justify': 'auto',
			'text-radial-offset': ['+', 0.35, ['/', rankRadius, 11]],
			'text-overlap': overlap,
			'symbol-sort-key': ['-', ['get', 'rank']]
		},
		paint: {
			'text-color': palette.ink,
			'text-halo-color': palette.land,
			'text-halo-width': 1.6,
			'text-opacity': ['case', ['>', passages, 0], 1, 0]
		}
	});
	const circles = (
		id: string,
		paint: Extract<LayerSpecification, { type: 'circle' }>['paint']
	): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'places',
		filter: isHere,
		layout: { 'circle-sort-key': ['-', ['get', 'rank']] },
		paint
	});
	return [
		...riverLayers(palette, language),
		{
			id: 'regions-line-approximate',
			type: 'line',
			source: 'regions',
			filter: ['all', isDrawn(view), isApproximate],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ['case', isScene, palette.inkSoft, palette.associative],
				'line-opacity': byZoom([partsZoom, ['case', isDistrict, 0, shown]], [4, shown]),
				'line-width': byZoom([3, 0.6], [8, 1.6]),
				'line-dasharray': [2, 1.6]
			}
		},
		...[false, true].map((isHollow): LayerSpecification => ({
			id: isHollow ? 'regions-line-hollow' : 'regions-line',
			type: 'line',
			source: 'regions',
			filter: ['all', isDrawn(view), ['!', isApproximate]],
			paint: {
				'line-color': isHollow ? palette.associative : palette.inkSoft,
				// Near by the basemap has the borders of countries finer than shapes that lead far away.
				'line-opacity': byZoom(
					[partsZoom, outline(isHollow, 0.6, 0)],
					[4, outline(isHollow, 0.6, 0.85)],
					[6, outline(isHollow, 0, 0.85)]
				),
				'line-width': byZoom([3, 0.6], [8, 1.4]),
				...(isHollow && { 'line-dasharray': [3, 2] })
			}
		})),
		{
			id: 'highlight-line',
			type: 'line',
			source: 'highlight',
			filter: ['all', ['any', isArea, isLine], isInView(view)],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': ['case', isSelected, palette.focus, palette.ink],
				'line-width': ['case', isLine, ['case', isSelected, 4.6, 3.6], isSelected, 2.6, 1.8]
			}
		},
		{
			id: 'highlight-range',
			type: 'line',
			source: 'highlight',
			filter: ['all', isRing, isWide, isInZoom],
			paint: {
				'line-color': ['case', isSelected, palette.focus, palette.ink],
				'line-width': 1.4,
				'line-dasharray': [3, 2.5]
			}
		},
		{
			id: 'place-leaders',
			type: 'line',
			source: 'places',
			filter: ['all', ['==', ['geometry-type'], 'LineString'], isInZoom],
			paint: {
				'line-color': palette.inkSoft,
				'line-opacity': ['case', ['>', passages, 0], 1, 0],
				'line-width': 1
			}
		},
		circles(ringLayer, {
			'circle-color': palette.land,
			'circle-opacity': ['case', ['>', state('associative'), 0], 0.6, 0],
			'circle-stroke-color': palette.associative,
			'circle-stroke-width': ['case', ['>', state('associative'), 0], 1.6, 0],
			'circle-radius': radius(passages, -0.8)
		}),
		circles('place-dots', {
			'circle-color': palette.literal,
			'circle-opacity': ['case', isFaint, faintShare, 1],
			// A small circle stays visible on a large one.
			'circle-stroke-color': ['case', isFaint, palette.literal, palette.land],
			'circle-stroke-width': ['case', ['>', state('literal'), 0], 1.3, 0],
			'circle-radius': radius(state('literal'), -1)
		}),
		...(isGrouped ? groupLayers(palette) : []),
		{
			id: 'highlight-ring',
			type: 'circle',
			source: 'highlight',
			filter: isHere,
			paint: {
				'circle-opacity': 0,
				'circle-stroke-color': ['case', isSelected, palette.focus, palette.ink],
				'circle-stroke-width': ['case', isSelected, 2.6, 1.6],
				'circle-radius': radius(['max', 1, ['get', 'passages']], 2)
			}
		},
		labels('place-labels', ['all', isHere, ['!', isMostNamed]], 'never'),
		// Never without names: where all around them is taken, on a mark.
		labels('place-labels-first', ['all', isHere, isMostNamed], 'cooperative'),
		{
			// Nothing is seen of it: it keeps labels off the marks, which only labels can do.
			id: 'place-room',
			type: 'symbol',
			source: 'places',
			filter: ['all', isHere, hasRoom],
			layout: {
				'text-field': emDash,
				'text-font': [labelFonts.regular],
				'text-size': byZoom(
					...growth.map(([zoom, factor]): [number, ExpressionSpecification] => [
						zoom,
						['*', 1.8 * factor, rankRadius]
					])
				),
				// As high as wide, as the mark is: a name above or below it has the room that one beside it has.
				'text-line-height': 1,
				'text-padding': 0,
				'text-allow-overlap': true
			},
			paint: { 'text-opacity': 0 }
		}
	];
}

/** Rivers that are named: thick lines in the colors of places, with their names along them. */
function riverLayers(palette: Palette, language: LanguageCode): LayerSpecification[] {
	const strength: ExpressionSpecification = [
		'case',
		['==', passages, 0],
		0,
		isFaint,
		faintShare,
		0.85
	];
	return [
		{
			id: riverLayer,
			type: 'line',
			source: 'regions',
			filter: isLine,
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': ['case', isScene, palette.literal, palette.associative],
				'line-opacity': strength,
				'line-width': byZoom([3, 1], [6, 2.2], [10, 4])
			}
		},
		{
			id: 'region-river-labels',
			type: 'symbol',
			source: 'regions',
			minzoom: 4,
			filter: isLine,
			layout: {
				'symbol-placement': 'line',
				'text-field': nameIn(language),
				'text-font': [labelFonts.bold],
				'text-size': byZoom([4, 10.5], [8, 13]),
				'text-letter-spacing': 0.06,
				'text-offset': [0, -0.75],
				'text-max-angle': 40,
				'symbol-spacing': 300
			},
			paint: {
				'text-color': palette.ink,
				'text-halo-color': palette.land,
				'text-halo-width': 1.6,
				'text-opacity': ['case', ['>', passages, 0], 1, 0]
			}
		}
	];
}

/** Groups of places too many to be drawn singly: a ringed circle with the number of its places. */
function groupLayers(palette: Palette): LayerSpecification[] {
	const count = state('passages');
	const radiusOf = (extra: number): ExpressionSpecification => [
		'case',
		['>', count, 0],
		['+', extra, ['interpolate', ['linear'], ['log10', ['max', 1, count]], 0, 8, 5, 28]],
		0
	];
	const groups = (
		id: string,
		paint: Extract<LayerSpecification, { type: 'circle' }>['paint']
	): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'groups',
		filter: ['all', ['<=', ['get', 'from'], ['zoom']], ['>=', ['get', 'to'], ['zoom']]],
		paint
	});
	return [
		groups('place-group-rings', {
			'circle-color': palette.land,
			'circle-opacity': 0.7,
			'circle-stroke-color': palette.literal,
			'circle-stroke-width': ['case', ['>', count, 0], 1.2, 0],
			'circle-radius': radiusOf(3)
		}),
		groups('place-groups', {
			'circle-color': palette.literal,
			'circle-radius': radiusOf(0)
		}),
		{
			id: 'place-group-labels',
			type: 'symbol',
			source: 'group-labels',
			layout: {
				'text-field': ['get', 'number'],
				'text-font': [labelFonts.bold],
				'text-size': 11,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { 'text-color': palette.land }
		}
	];
}
