/**
 * Layers for tiles of OpenMapTiles and Shortbread, as far as their well-known layers go: woods and
 * built-up land, water, roads and rail, borders, names. What each schema calls them is a table; how they
 * are drawn is the same for both.
 *
 * @see https://openmaptiles.org/schema/
 * @see https://shortbread-tiles.org/schema/1.0/
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { namesShownIn, type LanguageCode } from '../../languages/index.ts';
import { labelFonts, palettes, type Palette, type Theme } from '../style/index.ts';
import { groundColors, type GroundColors } from './colors.ts';

export type WellKnownSchema = 'openmaptiles' | 'shortbread';

/** Where features of a kind are: a layer of the tiles, and which of its features. */
type Part = readonly [layer: string, filter?: FilterSpecification];

/** Kinds of roads, from those drawn last. */
type RoadKind = 'highway' | 'road' | 'lane';

interface Table {
	readonly woods: readonly Part[];
	readonly builtUp: readonly Part[];
	readonly buildings: readonly Part[];
	readonly water: readonly Part[];
	readonly rivers: readonly Part[];
	readonly roads: Readonly<Record<RoadKind, Part>>;
	readonly rail: Part;
	readonly borders: Readonly<Record<'country' | 'region', Part>>;
	readonly disputed: Part;
	readonly waterNames: readonly Part[];
	readonly streetNames: Part;
	readonly towns: Readonly<Record<'city' | 'town' | 'village', Part>>;
	readonly countries: Part;
	/** Keys of a name in a language; the name of the place itself comes last. */
	readonly nameKeys: (language: string) => readonly string[];
}

const oneOf = (key: string, ...values: string[]): FilterSpecification => [
	'in',
	['get', key],
	['literal', values]
];

const all = (...conditions: FilterSpecification[]) =>
	['all', ...conditions] as unknown as FilterSpecification;

const not = (condition: FilterSpecification) => ['!', condition] as unknown as FilterSpecification;

/** True, 1 and "true": the schemas' writers differ. */
const isSet = (key: string): FilterSpecification => [
	'in',
	['to-string', ['get', key]],
	['literal', ['true', '1']]
];

const isLevel = (level: number): FilterSpecification => ['==', ['get', 'admin_level'], level];
const onLand = not(isSet('maritime'));
const undisputed = not(isSet('disputed'));

const tables: Readonly<Record<WellKnownSchema, Table>> = {
	openmaptiles: {
		woods: [
			['landcover', oneOf('class', 'wood', 'grass')],
			['park', ['==', ['geometry-type'], 'Polygon']]
		],
		builtUp: [['landuse', oneOf('class', 'residential', 'industrial', 'commercial', 'suburb')]],
		buildings: [['building']],
		water: [['water']],
		rivers: [['waterway', oneOf('class', 'river', 'canal')]],
		roads: {
			highway: ['transportation', oneOf('class', 'motorway', 'trunk')],
			road: ['transportation', oneOf('class', 'primary', 'secondary')],
			lane: ['transportation', oneOf('class', 'tertiary', 'minor', 'service', 'track')]
		},
		rail: ['transportation', oneOf('class', 'rail', 'transit')],
		borders: {
			country: ['boundary', all(isLevel(2), onLand, undisputed)],
			region: ['boundary', all(isLevel(4), onLand, undisputed)]
		},
		disputed: ['boundary', all(isSet('disputed'), onLand)],
		waterNames: [['water_name']],
		streetNames: ['transportation_name'],
		towns: {
			city: ['place', oneOf('class', 'city')],
			town: ['place', oneOf('class', 'town')],
			village: ['place', oneOf('class', 'village', 'hamlet', 'suburb')]
		},
		countries: ['place', oneOf('class', 'country')],
		nameKeys: (language) => [`name:${language}`, `name_${language}`]
	},
	shortbread: {
		woods: [['land', oneOf('kind', 'forest', 'grass', 'meadow', 'scrub', 'park', 'orchard')]],
		builtUp: [['land', oneOf('kind', 'residential', 'industrial', 'commercial', 'retail')]],
		buildings: [['buildings']],
		water: [['ocean'], ['water_polygons', not(oneOf('kind', 'glacier'))]],
		rivers: [['water_lines', oneOf('kind', 'river', 'canal')]],
		roads: {
			highway: ['streets', all(oneOf('kind', 'motorway', 'trunk'), not(isSet('rail')))],
			road: ['streets', oneOf('kind', 'primary', 'secondary')],
			lane: [
				'streets',
				oneOf(
					'kind',
					'tertiary',
					'unclassified',
					'residential',
					'living_street',
					'service',
					'track'
				)
			]
		},
		rail: ['streets', oneOf('kind', 'rail', 'light_rail', 'narrow_gauge', 'tram', 'subway')],
		borders: {
			country: ['boundaries', all(isLevel(2), onLand, undisputed)],
			region: ['boundaries', all(isLevel(4), onLand, undisputed)]
		},
		disputed: ['boundaries', all(isSet('disputed'), onLand)],
		waterNames: [['water_polygons_labels']],
		streetNames: ['street_labels'],
		towns: {
			city: ['place_labels', oneOf('kind', 'capital', 'state_capital', 'city')],
			town: ['place_labels', oneOf('kind', 'town')],
			village: ['place_labels', oneOf('kind', 'village', 'hamlet', 'suburb')]
		},
		countries: ['boundary_labels', isLevel(2)],
		nameKeys: (language) => [`name_${language}`, `name:${language}`]
	}
};

/** The first layer that stands above the regions' colors. */
export const firstWellKnownLine = 'rail';

/** What the relief lies under. */
export const wellKnownWater = 'water-0';

/** @param source Id of the source in the style. */
export function wellKnownLayers(
	schema: WellKnownSchema,
	source: string,
	theme: Theme,
	language: LanguageCode
): LayerSpecification[] {
	const table = tables[schema];
	const palette = palettes[theme];
	const colors = groundColors[theme];
	const name = [
		'coalesce',
		...namesShownIn[language].flatMap((code) => table.nameKeys(code).map((key) => ['get', key])),
		['get', 'name']
	] as unknown as ExpressionSpecification;
	return [
		...areas(table, palette, colors),
		...lines(table, palette, colors),
		...labels(table, palette, name)
	].map((layer) => ({ ...layer, source }) as LayerSpecification);
}

/** A layer whose source is put in last. */
type Unsourced<Type extends LayerSpecification['type']> = Omit<
	Extract<LayerSpecification, { type: Type }>,
	'source'
>;

const partOf = ([layer, filter]: Part) => ({ 'source-layer': layer, ...(filter && { filter }) });

const byZoom = (...stops: [number, number | ExpressionSpecification][]) =>
	['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as ExpressionSpecification;

function areas(table: Table, { water }: Palette, colors: GroundColors): Unsourced<'fill'>[] {
	const fills = (id: string, parts: readonly Part[], color: string, minzoom = 0) =>
		parts.map((part, i): Unsourced<'fill'> => ({
			id: `${id}-${i}`,
			type: 'fill',
			...partOf(part),
			minzoom,
			paint: { 'fill-color': color, 'fill-antialias': false }
		}));
	return [
		...fills('woods', table.woods, colors.wood),
		...fills('built-up', table.builtUp, colors.builtUp),
		...fills('water', table.water, water),
		...fills('buildings', table.buildings, colors.building, 14)
	];
}

/** Width in pixels of roads of a kind at zooms 6, 12 and 18, and the first zoom they are drawn at. */
const roadWidths: Readonly<Record<RoadKind, readonly [number, number, number, number]>> = {
	lane: [0, 0.6, 12, 11.5],
	road: [0.3, 1.8, 18, 7],
	highway: [0.7, 3, 24, 4]
};

const roadKinds = ['lane', 'road', 'highway'] as const;

function lines(table: Table, palette: Palette, colors: GroundColors): Unsourced<'line'>[] {
	const line = (
		id: string,
		part: Part,
		paint: Unsourced<'line'>['paint'],
		minzoom = 0
	): Unsourced<'line'> => ({
		id,
		type: 'line',
		...partOf(part),
		minzoom,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint
	});
	const road = (kind: RoadKind, edge: number): Unsourced<'line'> => {
		const [far, middle, near, minzoom] = roadWidths[kind];
		return line(
			edge > 0 ? `${kind}-edge` : kind,
			table.roads[kind],
			{
				'line-color': edge > 0 ? colors.roadEdge : colors[kind],
				'line-width': byZoom([6, far + edge / 2], [12, middle + edge], [18, near + edge])
			},
			minzoom
		);
	};
	return [
		line(
			firstWellKnownLine,
			table.rail,
			{ 'line-color': colors.rail, 'line-width': byZoom([8, 0.4], [14, 1.4]) },
			8
		),
		...table.rivers.map((part, i) =>
			line(
				`rivers-${i}`,
				part,
				{ 'line-color': palette.river, 'line-width': byZoom([6, 0.4], [12, 1.8], [18, 8]) },
				6
			)
		),
		...roadKinds.map((kind) => road(kind, 1.4)),
		...roadKinds.map((kind) => road(kind, 0)),
		line(
			'border-region',
			table.borders.region,
			{ 'line-color': palette.borderMinor, 'line-width': byZoom([4, 0.6], [10, 1.4]) },
			4
		),
		line('border-country', table.borders.country, {
			'line-color': palette.border,
			'line-width': byZoom([1, 0.5], [10, 2.2])
		}),
		line('border-disputed', table.disputed, {
			'line-color': palette.border,
			'line-width': byZoom([1, 0.6], [10, 2]),
			'line-dasharray': [2.5, 2]
		})
	];
}

function labels(
	table: Table,
	palette: Palette,
	name: ExpressionSpecification
): Unsourced<'symbol'>[] {
	const label = (
		id: string,
		part: Part,
		color: string,
		minzoom: number,
		layout: Unsourced<'symbol'>['layout']
	): Unsourced<'symbol'> => ({
		id,
		type: 'symbol',
		...partOf(part),
		minzoom,
		layout: {
			'text-field': name,
			'text-font': [labelFonts.regular],
			'text-max-width': 8,
			'text-padding': 6,
			...layout
		},
		paint: {
			'text-color': color,
			'text-halo-color': palette.land,
			'text-halo-width': 1.4,
			'text-halo-blur': 0.4
		}
	});
	const { city, town, village } = table.towns;
	return [
		label('street-names', table.streetNames, palette.inkContext, 12, {
			'symbol-placement': 'line',
			'text-size': 11
		}),
		...table.waterNames.map((part, i) =>
			label(`water-names-${i}`, part, palette.inkWater, 4, { 'text-size': 11 })
		),
		label('villages', village, palette.inkContext, 10, { 'text-size': byZoom([10, 10], [15, 14]) }),
		label('towns', town, palette.ink, 7, { 'text-size': byZoom([7, 11], [14, 17]) }),
		label('countries', table.countries, palette.inkContext, 1, {
			'text-font': [labelFonts.bold],
			'text-size': byZoom([1, 10], [7, 18])
		}),
		label('cities', city, palette.ink, 4, { 'text-size': byZoom([4, 11], [12, 20]) })
	];
}
