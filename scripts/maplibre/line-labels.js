/**
 * Where names stand along lines. MapLibre tries one spot each `symbol-spacing`, and a river that bends there goes
 * without its name. Here names follow a calmer line, which is tried all along: the straightest spots win, of those
 * the ones in the middle.
 */
import { Anchor } from '../../node_modules/maplibre-gl/src/symbol/anchor.ts';
import { checkMaxAngle } from '../../node_modules/maplibre-gl/src/symbol/check_max_angle.ts';

export { getCenterAnchor } from '../../node_modules/maplibre-gl/src/symbol/get_anchors.ts';

/** Shares of the largest angle that are allowed one after the other. */
const limits = [1 / 3, 2 / 3, 1];
/** Corners to each side, half a letter apart, that a corner of the calm line is the mean of. */
const reach = 4;

/** @type {typeof import('../../node_modules/maplibre-gl/src/symbol/get_anchors.ts').getAnchors} */
export function getAnchors(line, spacing, maxAngle, text, icon, glyphSize, boxScale, _, extent) {
	const unit = (glyphSize * boxScale) / 2;
	// MapLibre has the names follow the line that it hands over.
	line.splice(0, line.length, ...calm(everyUnit(line, unit)));
	const { left, right } = text || icon;
	const length = (right - left) * boxScale;
	const apart = Math.max(spacing, length * 1.25) / unit;
	const middle = line.length / 2;
	// A spot on a corner would leave no stretch before it that tells a direction.
	const spots = line.slice(1).map((to, i) => {
		const { x, y } = line[i].add(to).div(2);
		return new Anchor(x, y, to.angleTo(line[i]), i)._round();
	});
	spots.sort((a, b) => Math.abs(a.segment - middle) - Math.abs(b.segment - middle));
	const anchors = [];
	for (const limit of limits) {
		for (const spot of spots) {
			if (
				Math.min(spot.x, spot.y) >= 0 &&
				Math.max(spot.x, spot.y) < extent &&
				anchors.every(({ segment }) => Math.abs(segment - spot.segment) >= apart) &&
				checkMaxAngle(line, spot, length, 1.2 * unit, maxAngle * limit)
			) {
				anchors.push(spot);
			}
		}
	}
	return anchors;
}

/** Points along a line, its ends among them. */
function everyUnit(line, unit) {
	const points = [];
	let next = 0;
	for (let i = 0; i < line.length - 1; i++) {
		const step = line[i + 1].sub(line[i]);
		const length = step.mag();
		for (; next < length; next += unit) points.push(line[i].add(step.mult(next / length)));
		next -= length;
	}
	return [...points, line[line.length - 1]];
}

/** Each point the mean of those around it; as many to each side, so that the ends stay. */
const calm = (points) =>
	points.map((_, i) => {
		const near = Math.min(reach, i, points.length - 1 - i);
		const around = points.slice(i - near, i + near + 1);
		return around.reduce((sum, other) => sum.add(other)).div(around.length);
	});
