/**
 * A MapLibre style that somebody wrote, checked before a site is built with it: valid by the style
 * specification, and asking nothing of a host that was not allowed by name.
 */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { regionsBeforeKey, siteTiles, type CreditPart } from '../style/index.ts';
import { groundTiles } from './compile.ts';
import { creditOf } from './credit.ts';

export interface OwnStyle {
	readonly style: StyleSpecification;
	readonly credit: readonly CreditPart[];
}

interface StyleOptions {
	/** Hosts that readers' browsers may be led to: `tiles.example`, `localhost:8080`. */
	readonly allowedHosts: readonly string[];
	/** Which of the site's own tiles there are. */
	readonly has: Readonly<Record<keyof typeof groundTiles, boolean>>;
}

/** What a style calls the files of `--basemap` and `--relief`. */
const ownTiles: Readonly<Record<string, keyof typeof groundTiles>> = {
	'pmtiles://basemap': 'streets',
	'pmtiles://relief': 'relief'
};

/**
 * Checks a style and makes it a ground.
 *
 * @param json As read from its file.
 * @throws {StyleProblem} With a sentence's end that says what is wrong.
 */
export function readOwnStyle(json: unknown, options: StyleOptions): OwnStyle {
	const found = validateStyleMin(json as never);
	if (found.length > 0) {
		const more = found.length > 1 ? ` (and ${found.length - 1} more faults)` : '';
		throw new StyleProblem(`is no valid style: ${found[0].message.slice(0, 200)}${more}`);
	}
	const style = json as StyleSpecification;
	const hosts = new Set<string>();
	const address = (value: string) => checkedAddress(value, options, hosts);
	const sources = Object.entries(style.sources).map(([id, source]) => [
		prefixed(id),
		withAddresses(source, address)
	]);
	const checked: StyleSpecification = {
		version: 8,
		...(style.glyphs !== undefined && { glyphs: address(style.glyphs) }),
		...(style.sprite !== undefined && { sprite: spriteOf(style.sprite, address) }),
		...(style['font-faces'] && {
			'font-faces': Object.fromEntries(
				Object.entries(style['font-faces']).map(([font, faces]) => [
					font,
					typeof faces === 'string'
						? address(faces)
						: faces.map((face) => ({ ...face, url: address(face.url) }))
				])
			)
		}),
		metadata: { [regionsBeforeKey]: prefixed(regionsBefore(style)) },
		sources: Object.fromEntries(sources) as StyleSpecification['sources'],
		layers: style.layers.map(
			(layer) =>
				({
					...layer,
					id: prefixed(layer.id),
					...('source' in layer && { source: prefixed(layer.source) })
				}) as LayerSpecification
		)
	};
	const refused = [...hosts].filter((host) => !options.allowedHosts.includes(host)).sort();
	if (refused.length > 0) {
		const cure = refused.map((host) => `--allow-host ${host}`).join(' ');
		throw new StyleProblem(
			`would have readers’ browsers ask ${refused.join(', ')}; allow that with ${cure}, or bring the files into the site`
		);
	}
	const credit = Object.values(style.sources).flatMap((source) =>
		creditOf('attribution' in source ? source.attribution : undefined)
	);
	return { style: checked, credit };
}

/** What is wrong with a style: the end of a sentence that begins with its file. */
export class StyleProblem extends Error {}

const prefixed = (id: string) => `ground-${id}`;

/** Lines that mark places well: the regions' colors lie under the first of them. */
const lineNames = /road|street|transport|highway|rail|bridge|tunnel|bound|border|admin/i;

/** The layer that the regions' colors go under: as the style says, else its first roads or borders, else its first names. */
function regionsBefore({ layers, metadata }: StyleSpecification): string {
	const said = (metadata as Record<string, unknown> | undefined)?.[regionsBeforeKey];
	if (typeof said === 'string') {
		if (layers.some(({ id }) => id === said)) return said;
		throw new StyleProblem(
			`has no layer "${said.slice(0, 80)}", which its ${regionsBeforeKey} names`
		);
	}
	const isAbove = (layer: LayerSpecification) =>
		layer.type === 'symbol' ||
		(layer.type === 'line' && lineNames.test(`${layer.id} ${layer['source-layer'] ?? ''}`));
	return layers.find(isAbove)?.id ?? '';
}

/** An address as the site will have it. */
function checkedAddress(value: string, { has }: StyleOptions, hosts: Set<string>): string {
	if (value in ownTiles) {
		const file = ownTiles[value];
		if (has[file]) return siteTiles + groundTiles[file];
		const option = file === 'streets' ? '--basemap' : '--relief';
		throw new StyleProblem(`names ${value}, and no ${option} was given`);
	}
	// Templates such as {z} and {fontstack} stand in paths, which a check of the host passes over.
	const bare = value.replace(/^pmtiles:\/\//, '').replace(/[{}]/g, '_');
	const url = URL.canParse(bare) ? new URL(bare) : null;
	if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
		throw new StyleProblem(
			`names "${value.slice(0, 120)}", which is no address of https; the site’s own tiles are pmtiles://basemap and pmtiles://relief`
		);
	}
	hosts.add(url.host);
	return value;
}

function withAddresses(
	source: SourceSpecification,
	address: (value: string) => string
): SourceSpecification {
	const all: Record<string, unknown> = { ...source };
	delete all.attribution;
	return {
		...all,
		...(typeof all.url === 'string' && { url: address(all.url) }),
		...(Array.isArray(all.urls) && { urls: all.urls.map((url) => address(String(url))) }),
		...(Array.isArray(all.tiles) && { tiles: all.tiles.map((tile) => address(String(tile))) }),
		...(typeof all.data === 'string' && { data: address(all.data) })
	} as SourceSpecification;
}

function spriteOf(
	sprite: NonNullable<StyleSpecification['sprite']>,
	address: (value: string) => string
): NonNullable<StyleSpecification['sprite']> {
	if (typeof sprite === 'string') return address(sprite);
	return sprite.map(({ id, url }) => ({ id, url: address(url) }));
}
