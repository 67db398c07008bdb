/**
 * A ground of the site's own, drawn beneath a collection: streets, relief or a whole style, compiled
 * when the site was built (see `map/ground`). Says what a page must know of it and lays it under the
 * collection; knows no file and no page.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Bbox } from '../../geo/box.ts';
import type { LanguageCode } from '../../languages/index.ts';
import type { Theme } from './palette.ts';

/** A piece of text that credits a source. */
export interface CreditPart {
	readonly text: string;
	/** An address of http or https, or `null`. */
	readonly url: string | null;
}

/** What a page knows of a ground before it has fetched its style. */
export interface Ground {
	/**
	 * What of the built-in basemap is drawn: all of it, under a relief; what lies around `bounds`, where
	 * tiles end; nothing.
	 */
	readonly builtIn: 'all' | 'around' | 'none';
	/** Where its tiles are; `null` for the whole world. */
	readonly bounds: Bbox | null;
	/** Whether one style serves every theme and language. */
	readonly isOneStyle: boolean;
	/** The closest zoom it is worth looking at. */
	readonly maxZoom: number;
	readonly credit: readonly CreditPart[];
}

/** A ground with the style of one look. */
export interface StyledGround {
	readonly ground: Ground;
	/** Addresses of the site's own files are whole. */
	readonly style: StyleSpecification;
}

/** Id of the first layer of a ground that stands above the regions' colors, in its style's `metadata`. */
export const regionsBeforeKey = 'dateline:regions-before';

/** Begins addresses of the site's own tiles in a compiled style; what follows is relative to the site's start. */
export const siteTiles = 'pmtiles://geodata/';

/** Address of the file that tells pages of others of the ground, relative to the site's start. */
export const groundName = 'geodata/ground.json';

/** Address of the style of a look, relative to the site's start. */
export const groundStyleName = (
	{ isOneStyle }: Pick<Ground, 'isOneStyle'>,
	theme: Theme,
	language: LanguageCode
) => `geodata/ground/${isOneStyle ? 'style' : `${theme}-${language}`}.json`;

/** The built-in basemap's layers, under and over the regions' colors. */
interface Laid {
	readonly below: readonly LayerSpecification[];
	readonly above: readonly LayerSpecification[];
}

/** Puts a ground and what stays of the built-in basemap together. */
export function lay(builtIn: Laid, { ground, style }: StyledGround): Laid {
	const own = splitAt(style);
	switch (ground.builtIn) {
		case 'none':
			return own;
		case 'all':
			return { below: [...builtIn.below, ...own.below], above: [...own.above, ...builtIn.above] };
		case 'around': {
			const labels = builtIn.above.filter(({ type }) => type === 'symbol');
			const lines = builtIn.above.filter(({ type }) => type !== 'symbol');
			return {
				// Its land covers the built-in lines as far as its tiles reach.
				below: [...builtIn.below, ...lines, ...own.below],
				// Labels that come later are placed first.
				above: [...labels.map((layer) => outside(layer, ground.bounds)), ...own.above]
			};
		}
	}
}

function splitAt({ layers, metadata }: StyleSpecification): Laid {
	const named = (metadata as Record<string, unknown> | undefined)?.[regionsBeforeKey];
	const first = layers.findIndex(({ id }) => id === named);
	return first < 0
		? { below: layers, above: [] }
		: { below: layers.slice(0, first), above: layers.slice(first) };
}

/** Key of the condition in a layer's `metadata`, for whoever gives it another filter. */
const outsideKey = 'dateline:outside';

/** A layer of points without those that lie in a box. */
function outside(layer: LayerSpecification, bounds: Bbox | null): LayerSpecification {
	if (bounds === null || !('filter' in layer || 'source' in layer)) return layer;
	const [west, south, east, north] = bounds;
	const box: GeoJSON.Polygon = {
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
	const condition: ExpressionSpecification = ['!', ['within', box]];
	const marked = { ...layer, metadata: { [outsideKey]: condition } };
	return { ...marked, filter: withOutside(marked, filterOf(layer)) } as LayerSpecification;
}

const filterOf = (layer: LayerSpecification) =>
	('filter' in layer ? layer.filter : undefined) as FilterSpecification | undefined;

/** A filter for a layer, with the condition that a ground has put on the layer. */
export function withOutside(
	{ metadata }: { readonly metadata?: unknown },
	filter: FilterSpecification | undefined
): FilterSpecification | undefined {
	const condition = (metadata as Record<string, FilterSpecification> | undefined)?.[outsideKey];
	if (condition === undefined) return filter;
	return (filter === undefined ? condition : ['all', condition, filter]) as FilterSpecification;
}
