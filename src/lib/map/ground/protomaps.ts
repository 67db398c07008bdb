/**
 * Layers for tiles of Protomaps' schema, version 4: those of `@protomaps/basemaps` in our palette. Icons
 * and shields are left out, for they would come from a sheet of pictures: a town is a dot and a name.
 */
import { layers, namedFlavor, type Flavor } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { LanguageCode } from '../../languages/index.ts';
import { labelFonts, palettes, type Theme } from '../style/index.ts';
import { groundColors } from './colors.ts';

/** Layers that are pictures. */
const pictures = new Set(['roads_oneway', 'roads_shields', 'pois']);

/** The first layer that stands above the regions' colors: all before are areas. */
export const firstProtomapsLine = 'roads_tunnels_other_casing';

/** What the relief lies under. */
export const protomapsWater = 'water';

/** @param source Id of the source in the style. */
export function protomapsLayers(
	source: string,
	theme: Theme,
	language: LanguageCode
): LayerSpecification[] {
	// Its types are of the style's specification, which MapLibre's restate.
	const all = layers(source, flavorOf(theme), { lang: language }) as LayerSpecification[];
	return all
		.filter(({ id, type }) => type !== 'background' && !pictures.has(id))
		.map((layer) => inOurLetters(withoutIcons(layer)));
}

/**
 * Names of some scripts come a second time as numbers of the glyphs of a font (`pgf:name`), which only that
 * font's own files can draw; browsers shape the names themselves.
 */
function inOurLetters(layer: LayerSpecification): LayerSpecification {
	const text = JSON.stringify(layer)
		.replaceAll('"pgf:', '"')
		.replace(/"Noto Sans Devanagari[^"]*"/g, JSON.stringify(labelFonts.regular));
	return JSON.parse(text) as LayerSpecification;
}

function withoutIcons(layer: LayerSpecification): LayerSpecification {
	if (layer.type !== 'symbol' || layer.layout === undefined) return layer;
	const layout = Object.fromEntries(
		Object.entries(layer.layout).filter(([name]) => !name.startsWith('icon-'))
	);
	return { ...layer, layout };
}

function flavorOf(theme: Theme): Flavor {
	const { land, water, border, ink, inkContext, inkWater } = palettes[theme];
	const { wood, builtUp, building, highway, road, lane, roadEdge, rail, runway } =
		groundColors[theme];
	const halo = land;
	const same = <Key extends keyof Flavor>(keys: readonly Key[], color: string) =>
		Object.fromEntries(keys.map((key) => [key, color])) as Record<Key, string>;
	return {
		...namedFlavor(theme === 'light' ? 'white' : 'black'),
		...same(['background', 'earth', 'beach', 'sand', 'glacier', 'hospital', 'school'], land),
		...same(['park_a', 'park_b', 'wood_a', 'wood_b', 'scrub_a', 'scrub_b', 'zoo'], wood),
		...same(['industrial', 'aerodrome', 'pedestrian', 'military', 'pier'], builtUp),
		...same(['runway'], runway),
		...same(['buildings'], building),
		water,
		...same(['tunnel_highway', 'highway', 'bridges_highway'], highway),
		...same(['tunnel_major', 'major', 'link', 'tunnel_link'], road),
		...same(['bridges_major', 'bridges_link'], road),
		...same(['tunnel_minor', 'tunnel_other', 'minor_a', 'minor_b', 'minor_service'], lane),
		...same(['other', 'bridges_minor', 'bridges_other'], lane),
		...same(['tunnel_other_casing', 'tunnel_minor_casing', 'tunnel_link_casing'], roadEdge),
		...same(['tunnel_major_casing', 'tunnel_highway_casing', 'minor_service_casing'], roadEdge),
		...same(['minor_casing', 'link_casing', 'major_casing_late', 'highway_casing_late'], roadEdge),
		...same(['major_casing_early', 'highway_casing_early', 'bridges_other_casing'], roadEdge),
		...same(['bridges_minor_casing', 'bridges_link_casing', 'bridges_major_casing'], roadEdge),
		...same(['bridges_highway_casing'], roadEdge),
		railway: rail,
		boundaries: border,
		...same(['city_label'], ink),
		...same(['subplace_label', 'state_label', 'country_label', 'address_label'], inkContext),
		...same(['roads_label_minor', 'roads_label_major'], inkContext),
		...same(['subplace_label_halo', 'state_label_halo', 'city_label_halo'], halo),
		...same(['address_label_halo', 'roads_label_minor_halo', 'roads_label_major_halo'], halo),
		ocean_label: inkWater,
		regular: labelFonts.regular,
		italic: labelFonts.regular,
		bold: labelFonts.bold,
		pois: undefined,
		landcover: {
			barren: land,
			grassland: land,
			farmland: land,
			glacier: land,
			scrub: wood,
			forest: wood,
			urban_area: builtUp
		}
	};
}
