/**
 * Whether a frame is in the reader's sight, in whatever pages it stands. A page may hold a dozen of
 * maps, a browser no more than 16 of its drawings: a map is drawn where it is seen.
 */

export interface Sight {
	/** Whether it is in sight; not before that is known. */
	isIn: boolean;
	/** Told of each change. */
	onchange: (isIn: boolean) => void;
}

/** Follows an element as long as the page stands. */
export function followSight(element: Element, onchange: Sight['onchange']): Sight {
	const sight = { isIn: false, onchange };
	new IntersectionObserver((entries) => {
		const { isIntersecting } = entries.at(-1)!;
		if (isIntersecting !== sight.isIn) sight.onchange((sight.isIn = isIntersecting));
	}).observe(element);
	return sight;
}
