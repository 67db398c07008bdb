/**
 * Where a popup stands beside its place so that all of it is seen and the place is not covered.
 * Pure; CSS pixels from the map's upper left corner.
 */
import type { ScreenPoint } from '../canvas/index.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** On a map narrower than this a box beside a point would cover it anyway: the popup is a sheet. */
export const sheetWidth = 560;

/** Width of the popup, where the map has the room. */
export const popupWidth = 384;

/** The height a popup may take of its map: its place is to stay in sight above or below it. */
export const maxPopupHeight = ({ height }: Size) => Math.min(480, Math.round(height * 0.66));

/** Room kept free to the map's edges, and to the one the map's buttons stand at. */
const margin = 8;
const buttonsMargin = 56;

/** Where the popup of what fills the map stands; the map shows it beside the popup. */
export const popupCorner: ScreenPoint = { x: margin, y: margin };

/** The height a popup may take in the corner: the legend stays in sight below it. */
export const cornerHeight = ({ height }: Size) => Math.max(0, Math.min(640, height - 64));

/** Room that a popup in the corner takes off the map, where what is left is enough to see a region in. */
export const cornerRoom = ({ width }: Size): number =>
	width >= 2 * popupWidth ? popupWidth + 4 * margin : 0;

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));

/**
 * The upper left corner of a popup: above its place when there is room, else below, else beside it,
 * else where the most room is; always inside the map.
 *
 * @param gap Distance from the place to the popup, so that the mark stays visible.
 */
export function popupPosition(at: ScreenPoint, popup: Size, map: Size, gap: number): ScreenPoint {
	const roomAbove = at.y - gap - margin;
	const roomBelow = map.height - at.y - gap - margin;
	const roomLeft = at.x - gap - margin;
	const roomRight = map.width - at.x - gap - buttonsMargin;
	const inside = ({ x, y }: ScreenPoint) => ({
		x: clamp(x, margin, Math.max(margin, map.width - popup.width - buttonsMargin)),
		y: clamp(y, margin, Math.max(margin, map.height - popup.height - margin))
	});
	const centered = { x: at.x - popup.width / 2, y: at.y - popup.height / 2 };
	const above = { x: centered.x, y: at.y - gap - popup.height };
	const below = { x: centered.x, y: at.y + gap };
	if (popup.height <= roomAbove) return inside(above);
	if (popup.height <= roomBelow) return inside(below);
	if (popup.width <= roomRight) return inside({ x: at.x + gap, y: centered.y });
	if (popup.width <= roomLeft) return inside({ x: at.x - gap - popup.width, y: centered.y });
	return inside(roomAbove > roomBelow ? above : below);
}

/**
 * The shortest move of the map after which the largest popup fits on one side of its place, with the
 * place in sight.
 */
export function moveForPopup(at: ScreenPoint, map: Size, gap: number): ScreenPoint {
	const edge = Math.min(40, map.width / 8);
	const seen = {
		x: clamp(at.x, edge, map.width - edge),
		y: clamp(at.y, edge, map.height - edge)
	};
	// A pixel more: the map comes to rest on fractions of one.
	const high = maxPopupHeight(map) + gap + margin + 1;
	const wide = popupWidth + gap + 1;
	const places: ScreenPoint[] = [
		{ x: seen.x, y: clamp(Math.max(seen.y, high), margin, map.height - margin) },
		{ x: seen.x, y: clamp(Math.min(seen.y, map.height - high), margin, map.height - margin) }
	];
	// Beside its place only where the place stays on the map.
	const right = map.width - buttonsMargin - wide;
	const left = wide + margin;
	if (right >= edge) places.push({ x: Math.min(seen.x, right), y: seen.y });
	if (left <= map.width - edge) places.push({ x: Math.max(seen.x, left), y: seen.y });
	const moves = places.map(({ x, y }) => ({ x: x - at.x, y: y - at.y }));
	const length = (move: ScreenPoint) => Math.hypot(move.x, move.y);
	return moves.reduce((best, move) => (length(move) < length(best) ? move : best));
}
