/**
 * The map's style: the basemap below, the collection's regions and places above it. A pure function
 * of palette, language and point of view; knows no map, no collection and no page.
 *
 * Sources: `basemap` (see docs/basemap.md), `regions`, `places` and `highlight` (what is chosen and
 * pointed at; see canvas/highlights.ts), all empty GeoJSON that the map fills. Counts come as feature-state:
 * `literal` and `associative` (passages under the filter), `class` (1–5, a region's step; 0 for none).
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Manifest } from '../../collection/format.ts';
import type { View } from '../../collection/regions.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { basemapLayers } from './basemap-layers.ts';
import { areaLayers, markLayers, ringLayer, riverLayer } from './collection-layers.ts';
import { lay, type Ground, type StyledGround } from './ground.ts';
import { palettes } from './palette.ts';
import type { RegionLabels } from './region-names.ts';
import type { Theme } from './palette.ts';

export interface MapStyleOptions {
	readonly theme: Theme;
	/** What the labels are written in. */
	readonly language: LanguageCode;
	readonly view: View;
	/** Absolute address of the PMTiles file, without `pmtiles://`; `null` draws the collection alone. */
	readonly basemapUrl: string | null;
	/** Names of regions that the basemap's tiles lack in the language. */
	readonly regionNames?: RegionLabels;
	/** Font files by the names `labelFonts`; see `fonts.ts`. */
	readonly fontFaces: StyleSpecification['font-faces'];
	/** A site's own color in the place of that of literal mentions, by theme. */
	readonly accent?: Manifest['accent'];
	/** Above 10,000 places they are drawn in groups. */
	readonly isGrouped?: boolean;
	/** Streets, relief or a style of the site's own; all of it lies below what marks the collection. */
	readonly ground?: StyledGround;
}

/** What the sources hold until the map fills them. */
const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What is chosen and pointed at; see canvas/highlights.ts. */
export const highlightSource = 'highlight';

/** Groups of places, and the numbers on those in sight; see group-canvas.ts. */
export const groupSource = 'groups';
export const groupLabelSource = 'group-labels';

/** Attribution of the built-in basemap, as plain text; first what is owed, for a narrow map cuts its end. */
export const basemapAttribution =
	'Borders: © OpenStreetMap contributors, ODbL. Places: GeoNames, CC BY 4.0. Made with Natural Earth and GSHHG';

/** The credit of what a site draws, as plain text. */
export const creditText = (ground?: Ground): string =>
	[
		ground?.credit
			.map(({ text }) => text)
			.join('')
			.trim(),
		basemapAttribution
	]
		.filter(Boolean)
		.join(' · ');

/** Layers that answer to a pointer. */
export const pickedLayers = {
	places: [ringLayer, 'place-dots'],
	groups: ['place-groups'],
	rivers: [riverLayer],
	regions: ['regions-fill']
} as const;

/** The whole style: the ground, ours or the site's own, with the collection above it. */
export function mapStyle(options: MapStyleOptions): StyleSpecification {
	const own = options.accent?.[options.theme];
	const palette = { ...palettes[options.theme], ...(own && { literal: own }) };
	const { ground } = options;
	const hasBuiltIn = options.basemapUrl !== null && ground?.ground.builtIn !== 'none';
	const [builtInBelow, builtInAbove] = splitAtLabels(
		basemapLayers(palette, options).filter((layer) => hasBuiltIn || layer.type === 'background')
	);
	const builtIn = { below: builtInBelow, above: builtInAbove };
	const { below, above } = ground ? lay(builtIn, ground) : builtIn;
	const { glyphs, sprite, 'font-faces': fontFaces } = ground?.style ?? {};
	return {
		version: 8,
		...(glyphs !== undefined && { glyphs }),
		...(sprite !== undefined && { sprite }),
		'font-faces': { ...fontFaces, ...options.fontFaces },
		state: { circleScale: { default: 3 } },
		transition: { duration: 180, delay: 0 },
		sources: {
			...(hasBuiltIn && {
				basemap: { type: 'vector', url: `pmtiles://${options.basemapUrl}` }
			}),
			...ground?.style.sources,
			regions: { type: 'geojson', data: nothing },
			places: { type: 'geojson', data: nothing },
			[highlightSource]: { type: 'geojson', data: nothing },
			...(options.isGrouped && {
				[groupSource]: { type: 'geojson', data: nothing },
				[groupLabelSource]: { type: 'geojson', data: nothing }
			})
		},
		layers: [...below, ...areaLayers(palette, options), ...above, ...markLayers(palette, options)]
	};
}

/** Lines and labels of the basemap go over the regions' colors, everything before them under. */
function splitAtLabels(layers: readonly LayerSpecification[]) {
	const isAbove = ({ id, type }: LayerSpecification) =>
		type === 'symbol' || /^(lakes|rivers|borders)/.test(id);
	const first = layers.findIndex(isAbove);
	return first < 0 ? [layers, []] : [layers.slice(0, first), layers.slice(first)];
}
