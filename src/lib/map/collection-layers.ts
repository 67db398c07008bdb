/**
 * Layers of a collection: regions by class, places as circles whose area is their passages. What is
 * told apart by color is told apart by shape as well: literal is filled, associative hollow,
 * approximate a soft disc, selected outlined.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { View } from '../collection/regions.ts';
import { byZoom, isInView, labelFonts, nameIn } from './basemap-layers.ts';
import type { Palette } from './palette.ts';
import type { LabelLanguage } from './style.ts';

interface CollectionOptions {
	readonly language: LabelLanguage;
	readonly view: View;
	readonly isGrouped?: boolean;
}

const state = (name: string, otherwise: number | boolean = 0): ExpressionSpecification => [
	'coalesce',
	['feature-state', name],
	otherwise
];

const isOn = (name: string): ExpressionSpecification => ['==', ['feature-state', name], true];
const isMarked: ExpressionSpecification = ['any', isOn('selected'), isOn('hover')];
const passages: ExpressionSpecification = ['+', state('literal'), state('associative')];

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

/**
 * Pixels that a distance on the ground has at zoom 0, at a latitude: what a place's property
 * `groundPx` holds, from which its disc grows with the map.
 */
export function groundPixels(km: number, lat: number): number {
	const equatorKm = 40_075.017;
	const worldPx = 512;
	return (km * worldPx) / (equatorKm * Math.cos((Math.min(85, Math.abs(lat)) * Math.PI) / 180));
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
	['*', ['global-state', 'circleScale'], ['sqrt', ['coalesce', ['get', 'rank'], 0]]]
];

/** A letter as wide as its size. */
const emDash = '\u2014';

/** Regions: under the basemap's lines and labels. */
export function areaLayers(palette: Palette, { view }: CollectionOptions): LayerSpecification[] {
	const inView = isInView(view);
	const fill = (strength: number): ExpressionSpecification => [
		'case',
		['==', state('class'), 0],
		0,
		isOn('hover'),
		Math.min(1, strength + 0.12),
		strength
	];
	const isCountry: ExpressionSpecification = ['==', ['get', 'level'], 'country'];
	const hasParts: ExpressionSpecification = ['==', ['get', 'hasParts'], true];
	return [
		{
			id: 'regions-fill',
			type: 'fill',
			source: 'regions',
			filter: inView,
			paint: {
				'fill-color': [
					'match',
					state('class'),
					...palette.steps.flatMap((color, i) => [i + 1, color]),
					palette.land
				] as unknown as ExpressionSpecification,
				// A country gives way to its regions as the map comes closer, and they to the places in them.
				'fill-opacity': byZoom(
					[3, ['case', isCountry, fill(0.75), 0]],
					[4, ['case', hasParts, fill(0.25), isCountry, fill(0.65), fill(0.88)]],
					[5.5, ['case', hasParts, fill(0.08), isCountry, fill(0.5), fill(0.88)]],
					[8, ['case', hasParts, fill(0.04), isCountry, fill(0.3), fill(0.5)]]
				),
				'fill-antialias': false
			}
		}
	];
}

/** Outlines of regions and the marks of places: above everything of the basemap. */
export function markLayers(
	palette: Palette,
	{ language, view, isGrouped }: CollectionOptions
): LayerSpecification[] {
	const inView = isInView(view);
	const outline = (country: number, part: number): ExpressionSpecification => [
		'case',
		isMarked,
		1,
		['==', state('class'), 0],
		0,
		['==', ['get', 'level'], 'country'],
		country,
		part
	];
	const hasRoom: ExpressionSpecification = ['>=', ['coalesce', ['get', 'rank'], 0], 3];
	const isAlone: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']];
	const circles = (
		id: string,
		paint: Extract<LayerSpecification, { type: 'circle' }>['paint']
	): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'places',
		...(isGrouped && { filter: isAlone }),
		layout: { 'circle-sort-key': ['-', ['get', 'rank']] },
		paint: { 'circle-radius-transition': { duration: 180, delay: 0 }, ...paint }
	});
	return [
		{
			id: 'regions-line',
			type: 'line',
			source: 'regions',
			filter: inView,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ['case', ['>', state('literal'), 0], palette.literal, palette.associative],
				'line-opacity': byZoom([3, outline(0.45, 0)], [4, outline(0.45, 0.75)]),
				'line-width': byZoom(
					[3, ['case', isOn('hover'), 1.4, 0.6]],
					[8, ['case', isOn('hover'), 2.6, 1.4]]
				)
			}
		},
		{
			id: 'regions-selected',
			type: 'line',
			source: 'regions',
			filter: inView,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.focus,
				'line-width': ['case', isOn('selected'), 2.6, 0],
				'line-opacity': ['case', isOn('selected'), 1, 0]
			}
		},
		circles('place-areas', {
			'circle-color': palette.literal,
			'circle-opacity': [
				'case',
				['==', passages, 0],
				0,
				isMarked,
				0.12,
				['==', ['get', 'featureClass'], 'P'],
				0.04,
				0
			],
			'circle-blur': 0.35,
			// Doubles with every zoom, as the ground does.
			'circle-radius': [
				'interpolate',
				['exponential', 2],
				['zoom'],
				0,
				['coalesce', ['get', 'groundPx'], 0],
				16,
				['*', 65536, ['coalesce', ['get', 'groundPx'], 0]]
			]
		}),
		circles('place-rings', {
			'circle-color': palette.land,
			'circle-opacity': ['case', ['>', state('associative'), 0], 0.6, 0],
			'circle-stroke-color': palette.associative,
			'circle-stroke-width': ['case', ['>', state('associative'), 0], 1.6, 0],
			'circle-radius': radius(passages, -0.8)
		}),
		circles('place-dots', {
			'circle-color': palette.literal,
			'circle-opacity': 0.92,
			// A small circle stays visible on a large one.
			'circle-stroke-color': palette.land,
			'circle-stroke-width': ['case', ['>', state('literal'), 0], 1.3, 0],
			'circle-radius': radius(state('literal'), -1)
		}),
		circles('place-marked', {
			'circle-color': palette.focus,
			'circle-opacity': 0,
			'circle-stroke-color': ['case', isOn('selected'), palette.focus, palette.ink],
			'circle-stroke-width': ['case', isOn('selected'), 2.6, isOn('hover'), 1.6, 0],
			'circle-radius': radius(['max', 1, passages], 2)
		}),
		...(isGrouped ? groupLayers(palette) : []),
		{
			id: 'place-labels',
			type: 'symbol',
			source: 'places',
			minzoom: 3.5,
			...(isGrouped && { filter: isAlone }),
			layout: {
				'text-field': nameIn(language),
				'text-font': [labelFonts.bold],
				'text-size': byZoom([3, 11], [8, ['step', ['get', 'rank'], 12, 5, 13, 20, 15]]),
				'text-max-width': 9,
				'text-padding': 3,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-justify': 'auto',
				'text-radial-offset': ['+', 0.35, ['/', rankRadius, 11]],
				'symbol-sort-key': ['-', ['get', 'rank']]
			},
			paint: {
				'text-color': palette.ink,
				'text-halo-color': palette.land,
				'text-halo-width': 1.6,
				'text-opacity': ['case', ['>', passages, 0], 1, 0]
			}
		},
		{
			// Nothing is seen of it: it keeps labels off the marks, which only labels can do.
			id: 'place-room',
			type: 'symbol',
			source: 'places',
			filter: isGrouped ? ['all', hasRoom, isAlone] : hasRoom,
			layout: {
				'text-field': emDash,
				'text-font': [labelFonts.regular],
				'text-size': byZoom(
					...growth.map(([zoom, factor]): [number, ExpressionSpecification] => [
						zoom,
						['*', 1.8 * factor, rankRadius]
					])
				),
				'text-padding': 0,
				'text-allow-overlap': true
			},
			paint: { 'text-opacity': 0 }
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
			'circle-opacity': 0.92,
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
