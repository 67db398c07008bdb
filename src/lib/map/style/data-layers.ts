/**
 * The layers of a collection for a map of somebody's own: they read counts from the features themselves, where
 * ours read the states that a filter sets.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { View } from '../../collection/regions.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { labelFonts } from './basemap-layers.ts';
import { areaLayers, markLayers, ringLayer, riverLayer } from './collection-layers.ts';
import { palettes, type Theme } from './palette.ts';

/** Those that mean something without a reader's hand; the others follow a pointer. */
const kept = [
	'regions-fill',
	'regions-line',
	'regions-line-hollow',
	'regions-line-approximate',
	riverLayer,
	ringLayer,
	'place-dots',
	'place-labels',
	'place-labels-first'
];

interface DataLayerOptions {
	/** Id of the GeoJSON source. */
	readonly source: string;
	/** What the labels are written in. */
	readonly language: LanguageCode;
	/** Whose borders are drawn. */
	readonly view: View;
	/** Name of the labels' font, as the map's glyphs have it. */
	readonly font: string;
}

/** Layers from the ground up, their ids beginning with that of the source. */
export function dataLayers(
	theme: Theme,
	{ source, language, view, font }: DataLayerOptions
): LayerSpecification[] {
	const all = [
		...areaLayers(palettes[theme], { language, view }),
		...markLayers(palettes[theme], { language, view })
	];
	return all
		.filter(({ id }) => kept.includes(id))
		.map(
			(layer) =>
				({
					...(fromData(layer, font) as object),
					id: `${source}-${layer.id}`,
					source
				}) as LayerSpecification
		);
}

/** A part of a style with states read as properties. */
function fromData(part: unknown, font: string): unknown {
	if (part === labelFonts.bold || part === labelFonts.regular) return font;
	if (Array.isArray(part)) {
		const [operator, ...rest] = part as unknown[];
		if (operator === 'feature-state' || operator === 'global-state') return ['get', ...rest];
		return part.map((inner) => fromData(inner, font));
	}
	if (typeof part === 'object' && part !== null) {
		return Object.fromEntries(
			Object.entries(part).map(([key, value]) => [key, fromData(value, font)])
		);
	}
	return part;
}
