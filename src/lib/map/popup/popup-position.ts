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

/** Room kept free to the map's edges, and to the one the map's buttons stand at. */
const margin = 8;
const buttonsMargin = 56;

/** Room that the legend's line, the scale and the sources take at the lower edge. */
const footRoom = 76;

/** A map lower than this has no room to spare: its foot may be covered. */
export const leastHeightForFoot = 300;

/** A map lower than this has no room for a popup above or below a place: the place stands beside it. */
export const lowMap = 352;

/** How far down popups reach: what stands at the map's foot stays in sight below them. */
export const popupBottom = ({ height }: Size) =>
	height - (height < leastHeightForFoot ? margin : footRoom);

/** The height a popup may take of its map: its place is to stay in sight above or below it. */
export const maxPopupHeight = (map: Size) => Math.min(480, Math.round(popupBottom(map) * 0.66));

/** Where the popup of what fills the map stands; the map shows it beside the popup. */
export const popupCorner: ScreenPoint = { x: margin, y: margin };

/** The height a popup may take in the corner. */
export const cornerHeight = (map: Size) => Math.max(0, Math.min(640, popupBottom(map) - margin));

/** Width of a popup in the corner: what it tells of keeps the larger part of a small map. */
export const cornerWidth = ({ width }: Size) => Math.min(popupWidth, Math.round(width * 0.45));

/** Whether every popup stands in the corner. */
export const isCornered = ({ width, height }: Size) => height < lowMap && width >= sheetWidth;

/** Room that a popup in the corner takes off the map; none where it is a sheet. */
export const cornerRoom = (map: Size): number =>
	map.width >= sheetWidth ? cornerWidth(map) + 4 * margin : 0;

/** Less of a popup is not worth reading: the map moves instead. */
const leastHeight = 160;

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));

/** Pixels beside a point that a popup may take. */
function roomBeside(at: ScreenPoint, map: Size, gap: number) {
	return {
		above: at.y - gap - margin,
		below: popupBottom(map) - at.y - gap,
		left: at.x - gap - margin,
		right: map.width - at.x - gap - buttonsMargin
	};
}

const isOutside = ({ x, y }: ScreenPoint, { width, height }: Size) =>
	x < 0 || y < 0 || x > width || y > height;

/** Whether a popup has room beside a place without covering it; where the place is out of sight, always. */
export function hasRoom(at: ScreenPoint, map: Size, gap: number): boolean {
	if (isOutside(at, map)) return true;
	if (isCornered(map)) return at.x >= cornerRoom(map) + gap;
	const { above, below, left, right } = roomBeside(at, map, gap);
	if (map.width < sheetWidth) return below >= leastHeight;
	return Math.max(above, below) >= leastHeight || Math.max(left, right) >= popupWidth;
}

/** A popup's upper left corner, and how high it may be there. */
export interface PopupPosition extends ScreenPoint {
	readonly maxHeight: number;
}

/**
 * Where a popup stands: above its place when the largest has room there, else below, else beside it, else
 * where the most room is, as high as that; always inside the map. Its own height does not choose the side:
 * one that was kept low would stay where it is low when the map has made room.
 *
 * @param popup As large as it is now.
 * @param gap Distance from the place to the popup, so that the mark stays visible.
 */
export function popupPosition(at: ScreenPoint, popup: Size, map: Size, gap: number): PopupPosition {
	const room = roomBeside(at, map, gap);
	const most = maxPopupHeight(map);
	const stand = ({ x, y }: ScreenPoint, maxHeight: number) => ({
		x: clamp(x, margin, Math.max(margin, map.width - popup.width - buttonsMargin)),
		y: clamp(y, margin, Math.max(margin, popupBottom(map) - popup.height)),
		maxHeight
	});
	const centered = { x: at.x - popup.width / 2, y: at.y - popup.height / 2 };
	const above = { x: centered.x, y: at.y - gap - popup.height };
	const below = { x: centered.x, y: at.y + gap };
	if (most <= room.above) return stand(above, most);
	if (most <= room.below) return stand(below, most);
	if (popup.width <= room.right) return stand({ x: at.x + gap, y: centered.y }, most);
	if (popup.width <= room.left) return stand({ x: at.x - gap - popup.width, y: centered.y }, most);
	const isAbove = room.above > room.below;
	const lower = Math.max(leastHeight, isAbove ? room.above : room.below);
	return stand(isAbove ? above : below, isOutside(at, map) ? most : Math.min(most, lower));
}

/** How high a sheet above the map's foot may be so that its place is seen above it. */
export function sheetHeight(at: ScreenPoint, map: Size, gap: number): number {
	const most = maxPopupHeight(map);
	if (isOutside(at, map)) return most;
	return clamp(popupBottom(map) - at.y - gap, Math.min(leastHeight, most), most);
}

/**
 * The shortest move of the map after which the largest popup fits on one side of its place, with the
 * place in sight.
 */
export function moveForPopup(at: ScreenPoint, map: Size, gap: number): ScreenPoint {
	const edge = Math.min(40, map.width / 8);
	const seen = {
		x: clamp(at.x, edge, map.width - edge),
		y: clamp(at.y, edge, popupBottom(map) - edge)
	};
	if (isCornered(map)) {
		return { x: Math.max(seen.x, cornerRoom(map) + gap) - at.x, y: seen.y - at.y };
	}
	// A pixel more: the map comes to rest on fractions of one.
	const high = maxPopupHeight(map) + gap + 1;
	const wide = popupWidth + gap + 1;
	const places: ScreenPoint[] = [
		{ x: seen.x, y: clamp(Math.max(seen.y, high + margin), margin, map.height - margin) },
		{ x: seen.x, y: clamp(Math.min(seen.y, popupBottom(map) - high), margin, map.height - margin) }
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
