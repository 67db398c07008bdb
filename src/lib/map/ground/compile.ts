/**
 * Compiles a ground from what is known of its files: one style of MapLibre for a theme and a language.
 * All ids begin with `ground-`, so that none is one of ours.
 */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { holds, type Bbox } from '../../geo/box.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { palettes, regionsBeforeKey, siteTiles, type Theme } from '../style/index.ts';
import { firstProtomapsLine, protomapsLayers, protomapsWater } from './protomaps.ts';
import type { Schema } from './schema.ts';
import {
	firstWellKnownLine,
	wellKnownLayers,
	wellKnownWater,
	type WellKnownSchema
} from './well-known.ts';

/** How a relief's pictures are read: as they are, or as heights. */
export type ReliefKind = 'picture' | 'terrarium' | 'mapbox';

export interface GroundFiles {
	/** Vector tiles; `bounds` in degrees. */
	readonly streets: { readonly schema: Schema; readonly bounds: Bbox } | null;
	readonly relief: {
		readonly kind: ReliefKind;
		/** Pixels of a tile's side. */
		readonly tileSize: number;
		readonly maxZoom: number;
		readonly bounds: Bbox;
	} | null;
}

/** Names of the tiles' files in the site's `geodata/`. */
export const groundTiles = { streets: 'ground.pmtiles', relief: 'relief.pmtiles' } as const;

const sourceIds = { streets: 'ground', sheet: 'ground-sheet', relief: 'ground-relief' } as const;

/** All land that people live on. */
const inhabited: Bbox = [-179.5, -59, 179.5, 80];

/** Whether tiles are of the whole world. */
export const isWorld = (bounds: Bbox): boolean => holds(bounds, inhabited);

/** The style of a theme and a language. */
export function compileGround(
	{ streets, relief }: GroundFiles,
	theme: Theme,
	language: LanguageCode
): StyleSpecification {
	const schema = streets?.schema ?? 'dateline';
	const layers = streets && schema !== 'dateline' ? layersOf(schema, theme, language) : [];
	const shading = relief ? [reliefLayer(relief.kind, theme)] : [];
	const water = layers.findIndex(({ id }) => id === waterOf(schema));
	const at = Math.max(0, water);
	const ordered = [...layers.slice(0, at), ...shading, ...layers.slice(at)];
	const sources: Record<string, SourceSpecification> = {
		...(layers.length > 0 && {
			[sourceIds.streets]: { type: 'vector', url: `${siteTiles}${groundTiles.streets}` }
		}),
		...(relief && { [sourceIds.relief]: reliefSource(relief) })
	};
	const sheet = streets && layers.length > 0 ? sheetOf(streets.bounds, theme) : null;
	return {
		version: 8,
		metadata: { [regionsBeforeKey]: prefixed(firstLineOf(schema)) },
		sources: { ...(sheet && { [sourceIds.sheet]: sheet.source }), ...sources },
		layers: [
			...(sheet ? [sheet.layer] : []),
			...ordered.map((layer) => ({ ...layer, id: prefixed(layer.id) }))
		]
	};
}

const prefixed = (id: string) => `ground-${id}`;

const layersOf = (schema: Exclude<Schema, 'dateline'>, theme: Theme, language: LanguageCode) =>
	schema === 'protomaps'
		? protomapsLayers(sourceIds.streets, theme, language)
		: wellKnownLayers(schema as WellKnownSchema, sourceIds.streets, theme, language);

const waterOf = (schema: Schema) => (schema === 'protomaps' ? protomapsWater : wellKnownWater);
const firstLineOf = (schema: Schema) =>
	schema === 'protomaps' ? firstProtomapsLine : firstWellKnownLine;

/** Bare land over all that the tiles cover: it hides the built-in basemap, whose coasts are coarser. */
function sheetOf([west, south, east, north]: Bbox, theme: Theme) {
	const data: GeoJSON.Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south]
			]
		]
	};
	const source: SourceSpecification = { type: 'geojson', data };
	const layer: LayerSpecification = {
		id: sourceIds.sheet,
		type: 'fill',
		source: sourceIds.sheet,
		paint: { 'fill-color': palettes[theme].land, 'fill-antialias': false }
	};
	return { source, layer };
}

function reliefSource(relief: NonNullable<GroundFiles['relief']>): SourceSpecification {
	const { kind, tileSize, maxZoom, bounds } = relief;
	const common = {
		url: `${siteTiles}${groundTiles.relief}`,
		tileSize,
		maxzoom: maxZoom,
		bounds: [...bounds] as [number, number, number, number]
	};
	return kind === 'picture'
		? { type: 'raster', ...common }
		: { type: 'raster-dem', encoding: kind, ...common };
}

function reliefLayer(kind: ReliefKind, theme: Theme): LayerSpecification {
	const isDark = theme === 'dark';
	if (kind === 'picture') {
		return {
			id: 'relief',
			type: 'raster',
			source: sourceIds.relief,
			// Softly: what is read on the map is the collection's.
			paint: { 'raster-opacity': 0.35, 'raster-saturation': -0.4, 'raster-fade-duration': 0 }
		};
	}
	return {
		id: 'relief',
		type: 'hillshade',
		source: sourceIds.relief,
		paint: {
			'hillshade-exaggeration': 0.35,
			'hillshade-shadow-color': isDark ? '#000000' : '#6b6558',
			'hillshade-highlight-color': isDark ? '#5c6870' : '#ffffff',
			'hillshade-accent-color': isDark ? '#0d0f10' : '#8a8373'
		}
	};
}
