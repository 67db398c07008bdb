/** Land and borders of countries in the locator's window, as SVG path data, from the tiles of the basemap. */
import type { View } from '../../collection/regions.ts';
import { readTile, type StillFeature } from '../../still/features.ts';
import { pathOf, type Line } from '../../still/shapes.ts';
import { inWindow, type LocatorWindow, tilesOf } from './window.ts';

/** Path data in a square of {@link side} units. */
export interface LocatorShapes {
	readonly land: string;
	readonly borders: string;
}

export const side = 1000;

/** Units that are less than half a pixel of what is drawn. */
const tolerance = 4;

/**
 * @param read Gives a tile of the basemap; `undefined` where there is none.
 * @returns `null` where a tile is missing: half a locator would mislead.
 */
export async function locatorShapes(
	window: LocatorWindow,
	view: View,
	read: (z: number, x: number, y: number) => Promise<Uint8Array | undefined>
): Promise<LocatorShapes | null> {
	const tiles = await Promise.all(
		tilesOf(window).map(async ({ stored: { z, x, y }, drawn }) => {
			const bytes = await read(z, x, y);
			return bytes && readTile(bytes, drawn);
		})
	);
	const layers = tiles.filter((tile) => tile !== undefined);
	if (layers.length < tiles.length) return null;
	const place = (line: Line) =>
		line.map((point) => inWindow(window, point).map((share) => share * side) as unknown as Line[0]);
	const draw = (features: readonly StillFeature[], isClosed: boolean) =>
		features
			.flatMap(({ parts, outlines }) => (isClosed ? parts : outlines))
			.map((line) => pathOf(place(line), tolerance, isClosed))
			.join('');
	const isBorder = ({ properties }: StillFeature) =>
		properties.level === 'country' && (properties.view ?? view) === view;
	return {
		land: layers.map((layer) => draw(layer.get('land') ?? [], true)).join(''),
		borders: layers
			.map((layer) => draw((layer.get('borders') ?? []).filter(isBorder), false))
			.join('')
	};
}
