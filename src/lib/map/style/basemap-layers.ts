/**
 * Layers of the built-in basemap, from the ground up: water, land, borders that recede, labels in a
 * clear order. The tiles decide what appears at which zoom; see docs/basemap.md.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { namesShownIn, type LanguageCode } from '../../languages/index.ts';
import type { View } from '../../collection/regions.ts';
import type { Palette } from './palette.ts';
import type { RegionLabels } from './region-names.ts';

/** Names a style's `text-font` uses; `fonts.ts` gives their files. */
export const labelFonts = { regular: 'Noto Sans Regular', bold: 'Noto Sans SemiBold' } as const;

interface BasemapOptions {
	readonly language: LanguageCode;
	readonly view: View;
	/** Names of countries and regions that the tiles lack. */
	readonly regionNames?: RegionLabels;
}

/** The name that lists and popups show too. */
export const nameIn = (language: LanguageCode): ExpressionSpecification => [
	'coalesce',
	...namesShownIn[language].map((code): ExpressionSpecification => ['get', `name_${code}`]),
	['get', 'name']
];

/** A name by the id of the region, and otherwise what the tiles call it. */
function regionNameIn(language: LanguageCode, names: RegionLabels): ExpressionSpecification {
	const branches = Object.entries(names).flat();
	if (branches.length === 0) return nameIn(language);
	const match = ['match', ['get', 'region'], ...branches, nameIn(language)];
	return match as unknown as ExpressionSpecification;
}

/** The layers of the basemap's towns: capitals and cities, which win over regions, and all others. */
export const townLayers = ['label-city', 'label-town'] as const;
export type TownLayer = (typeof townLayers)[number];

/**
 * The filter of a layer of towns, without those that the collection names itself.
 *
 * @param named GeoNames ids of places that are written already; 0 stands for none.
 */
export function townFilter(layer: TownLayer, named: readonly number[]): FilterSpecification {
	const isCity: ExpressionSpecification = [
		'any',
		['has', 'capital'],
		['<=', ['get', 'rank'], lastCityRank]
	];
	const isOfLayer: ExpressionSpecification = [
		'all',
		['==', ['get', 'kind'], 'town'],
		layer === 'label-city' ? isCity : ['!', isCity]
	];
	const ids = [...new Set(named)].filter((id) => id > 0);
	if (ids.length === 0) return isOfLayer;
	const isNew = ['match', ['to-number', ['id'], 0], ids, false, true];
	return ['all', isOfLayer, isNew] as unknown as FilterSpecification;
}

/** Rank of towns of 300,000 people. */
const lastCityRank = 2;

/** Marks a town of the basemap: a letter of the label's own font, so that no icon is needed. */
const townDot = '\u2022';

/** A value that grows with zoom: `[zoom, value]` pairs. */
export function byZoom(
	...stops: [number, number | ExpressionSpecification][]
): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Whether a feature belongs to a point of view; one without a `view` belongs to both. */
export const isInView = (view: View): ExpressionSpecification => [
	'in',
	['coalesce', ['get', 'view'], 'both'],
	['literal', ['both', view]]
];

export function basemapLayers(palette: Palette, options: BasemapOptions): LayerSpecification[] {
	return [
		...groundLayers(palette),
		...lineLayers(palette, options.view),
		...labelLayers(palette, options)
	];
}

function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'shallows',
			type: 'line',
			source: 'basemap',
			'source-layer': 'land',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.shallows,
				'line-width': byZoom([1, 3], [4, 9], [8, 22]),
				'line-blur': byZoom([1, 2], [4, 7], [8, 18])
			}
		},
		{
			id: 'land',
			type: 'fill',
			source: 'basemap',
			'source-layer': 'land',
			paint: { 'fill-color': palette.land }
		}
	];
}

function lineLayers(palette: Palette, view: View): LayerSpecification[] {
	const inView = isInView(view);
	const border = (
		id: string,
		filter: FilterSpecification,
		paint: Extract<LayerSpecification, { type: 'line' }>['paint']
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'basemap',
		'source-layer': 'borders',
		filter: ['all', inView, filter] as FilterSpecification,
		paint
	});
	const isCountry: FilterSpecification = ['==', ['get', 'level'], 'country'];
	const isDisputed: FilterSpecification = ['==', ['get', 'disputed'], true];
	const isApproximate: FilterSpecification = ['==', ['get', 'approximate'], true];
	return [
		{
			id: 'lakes',
			type: 'fill',
			source: 'basemap',
			'source-layer': 'lakes',
			paint: { 'fill-color': palette.water }
		},
		{
			id: 'lakes-shore',
			type: 'line',
			source: 'basemap',
			'source-layer': 'lakes',
			paint: { 'line-color': palette.coast, 'line-width': byZoom([3, 0.2], [8, 0.8]) }
		},
		{
			id: 'rivers',
			type: 'line',
			source: 'basemap',
			'source-layer': 'rivers',
			paint: {
				'line-color': palette.river,
				'line-width': byZoom(
					[2, ['step', ['get', 'rank'], 0.6, 3, 0.2]],
					[8, ['step', ['get', 'rank'], 2, 3, 1.4, 6, 0.9]]
				)
			}
		},
		{
			id: 'borders-coast',
			type: 'line',
			source: 'basemap',
			'source-layer': 'land',
			paint: { 'line-color': palette.coast, 'line-width': byZoom([1, 0.4], [5, 0.7], [9, 1.1]) }
		},
		border(
			'borders-admin1',
			['all', ['!', isCountry], ['!', isDisputed], ['!', isApproximate]] as FilterSpecification,
			{
				'line-color': palette.borderMinor,
				'line-width': byZoom([3, 0.4], [6, 0.9], [9, 1.4])
			}
		),
		border(
			'borders-country',
			['all', isCountry, ['!', isDisputed], ['!', isApproximate]] as FilterSpecification,
			{
				'line-color': palette.border,
				'line-width': byZoom([1, 0.5], [4, 0.9], [7, 1.5], [10, 2.2])
			}
		),
		border('borders-disputed', isDisputed, {
			'line-color': palette.border,
			'line-width': byZoom([1, 0.6], [4, 1], [7, 1.5], [10, 2]),
			'line-dasharray': [2.5, 2]
		}),
		border('borders-made', ['all', ['!', isCountry], isApproximate] as FilterSpecification, {
			'line-color': palette.borderMinor,
			'line-width': byZoom([3, 0.4], [6, 0.9], [9, 1.4]),
			'line-dasharray': [3, 2.5]
		}),
		border('borders-approximate', ['all', isCountry, isApproximate] as FilterSpecification, {
			'line-color': palette.border,
			'line-width': byZoom([4, 0.8], [7, 1.2], [10, 1.6]),
			'line-dasharray': [1, 2.5]
		})
	];
}

type Layout = SymbolLayerSpecification['layout'];

/** An area's name stands in its middle, or some ems above or below where a town is named there. */
const aside: Layout = {
	'text-variable-anchor-offset': [
		'center',
		[0, 0],
		...[0.7, 1.8].flatMap((ems) => ['bottom', [0, -ems], 'top', [0, ems]])
	] as (string | [number, number])[],
	'text-justify': 'auto'
};

function labelLayers(
	palette: Palette,
	{ language, view, regionNames = {} }: BasemapOptions
): LayerSpecification[] {
	const label = (
		id: string,
		kind: string,
		color: string | ExpressionSpecification,
		layout: Layout,
		filter?: FilterSpecification
	): LayerSpecification => ({
		id: `label-${id}`,
		type: 'symbol',
		source: 'basemap',
		'source-layer': 'labels',
		filter:
			filter ?? (['all', ['==', ['get', 'kind'], kind], isInView(view)] as FilterSpecification),
		layout: {
			'text-field': nameIn(language),
			'text-font': [labelFonts.regular],
			'text-max-width': 8,
			'text-padding': 4,
			'symbol-sort-key': ['get', 'rank'],
			...layout
		},
		paint: {
			'text-color': color,
			'text-halo-color': kind === 'sea' || kind === 'lake' ? palette.water : palette.land,
			'text-halo-width': 1.4,
			'text-halo-blur': 0.4
		}
	});
	const town = (id: TownLayer) =>
		label(
			id.replace('label-', ''),
			'town',
			['step', ['get', 'rank'], palette.ink, 4, palette.inkContext],
			{
				'text-font': [
					'case',
					['has', 'capital'],
					['literal', [labelFonts.bold]],
					['literal', [labelFonts.regular]]
				],
				'text-field': ['format', townDot, { 'font-scale': 1.15 }, ' ', {}, nameIn(language), {}],
				'text-anchor': 'left',
				'text-justify': 'left',
				// The dot, not the start of the text, lies on the place.
				'text-offset': [-0.28, 0],
				'text-max-width': 12,
				// Few enough that the collection's own places stand out among them.
				'text-padding': byZoom([5, 4], [7, 18], [8, 36], [11, 10]),
				// Cities from 300,000 people, towns from 5,000, villages.
				'text-size': byZoom(
					[4, ['step', ['get', 'rank'], 11, 3, 10]],
					[9, ['step', ['get', 'rank'], 17, 3, 14, 6, 11]]
				),
				'symbol-sort-key': ['-', ['get', 'rank'], ['case', ['has', 'capital'], 10, 0]]
			},
			townFilter(id, [])
		);
	const regionName = regionNameIn(language, regionNames);
	// Placed from the last layer to the first: cities, which have one place, win over countries and
	// regions, which step aside; those win over towns.
	return [
		{
			id: 'label-river',
			type: 'symbol',
			source: 'basemap',
			'source-layer': 'rivers',
			minzoom: 5,
			filter: ['has', 'name_en'],
			layout: {
				'symbol-placement': 'line',
				'text-field': nameIn(language),
				'text-font': [labelFonts.regular],
				'text-size': byZoom([5, 10], [9, 12]),
				// A winding river has few places for a name: many are tried, and letters may turn.
				'text-max-angle': 75,
				'symbol-spacing': 180
			},
			paint: {
				'text-color': palette.inkWater,
				'text-halo-color': palette.land,
				'text-halo-width': 1.4
			}
		},
		label('sea', 'sea', palette.inkWater, {
			'text-size': byZoom(
				[2, ['step', ['get', 'rank'], 13, 2, 10]],
				[7, ['step', ['get', 'rank'], 18, 2, 13]]
			),
			'text-letter-spacing': 0.12,
			'text-max-width': 7
		}),
		label('lake', 'lake', palette.inkWater, {
			'text-size': byZoom([4, 9.5], [8, 12]),
			'text-letter-spacing': 0.06
		}),
		town('label-town'),
		label('admin1', 'admin1', palette.inkContext, {
			'text-field': regionName,
			'text-size': byZoom([4, 10], [8, 13]),
			'text-letter-spacing': 0.04,
			'text-max-width': 7,
			...aside
		}),
		label('country', 'country', palette.inkContext, {
			'text-field': regionName,
			'text-font': [labelFonts.bold],
			'text-size': byZoom(
				[1, ['step', ['get', 'rank'], 11, 2, 9]],
				[4, ['step', ['get', 'rank'], 15, 2, 13, 4, 11]],
				[7, ['step', ['get', 'rank'], 20, 2, 17, 4, 14]]
			),
			'text-letter-spacing': 0.05,
			'text-max-width': 7,
			...aside
		}),
		town('label-city')
	];
}
