/**
 * Keeps names off the edges of a map and off what lies over it, where they would be cut or hidden: a name
 * goes to another side of its mark, or is not drawn. MapLibre has no setting for that. It asks of every
 * name whether those before it leave the room free, in a grid that each placement of names begins anew;
 * that grid answers here for edges, buttons and popups too.
 */
import type { Map as MapLibre, Style } from 'maplibre-gl';

type Placement = Style['pauseablePlacement'];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** MapLibre's grid begins this many pixels outside the map. */
const gridPadding = 100;

/** What of a map's section lies over its drawing. */
const covering = '.buttons, .legend, .locator, .popup, .notes > *, .map > p';

/** @param map With its style in it; one that takes its place is kept to the same. */
export function keepNamesInSight(map: MapLibre) {
	let covered: readonly Box[] = [];
	const observer = new MutationObserver(() => {
		const before = String(covered);
		measure();
		if (String(covered) !== before) placeAgain(map);
	});
	map.once('remove', () => observer.disconnect());

	function measure() {
		const container = map.getContainer();
		const section = container.closest('.map');
		const { left, top } = container.getBoundingClientRect();
		covered = Array.from(section?.querySelectorAll(covering) ?? [], (element) => {
			const box = element.getBoundingClientRect();
			return [box.left - left, box.top - top, box.right - left, box.bottom - top].map(
				Math.round
			) as unknown as Box;
		});
		// The section is another one once the page has taken over the map.
		const changes = { childList: true, subtree: true, attributeFilter: ['open'] };
		if (section) observer.observe(section, changes);
	}

	/** Whether some pixels of the grid are not in sight. */
	function isHidden(x1: number, y1: number, x2: number, y2: number): boolean {
		const [left, top, right, bottom] = [x1, y1, x2, y2].map((at) => at - gridPadding);
		const { clientWidth, clientHeight } = map.getContainer();
		return (
			left < 0 ||
			top < 0 ||
			right > clientWidth ||
			bottom > clientHeight ||
			covered.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1])
		);
	}

	function keep(placement: Placement) {
		if (!placement) return;
		measure();
		const { grid } = placement.placement.collisionIndex;
		const { hitTest, hitTestCircle } = grid;
		grid.hitTest = (x1, y1, x2, y2, ...rest) =>
			isHidden(x1, y1, x2, y2) || hitTest.call(grid, x1, y1, x2, y2, ...rest);
		grid.hitTestCircle = (x, y, radius, ...rest) =>
			isHidden(x - radius, y - radius, x + radius, y + radius) ||
			hitTestCircle.call(grid, x, y, radius, ...rest);
	}

	/** Hears of every placement that a style begins. */
	function listen() {
		// The map may be gone by the time that this has come.
		const style = styleOf(map);
		if (!style) return;
		let current: Placement = style.pauseablePlacement;
		Object.defineProperty(style, 'pauseablePlacement', {
			get: () => current,
			set: (placement: Placement) => {
				current = placement;
				keep(placement);
			}
		});
		placeAgain(map);
	}

	listen();
	map.on('style.load', listen);
}

/** A map whose graphics are lost, or that is removed, has none. */
const styleOf = (map: MapLibre) => map.style as Style | null | undefined;

function placeAgain(map: MapLibre) {
	const style = styleOf(map);
	style?.triggerSymbolPlacement();
	if (style) map.triggerRepaint();
}
