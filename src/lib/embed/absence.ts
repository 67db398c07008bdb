/** Whether nobody has looked at a frame for a while. */
import type { Sight } from './sight.ts';

/** Milliseconds out of sight after which a map is put away: who scrolls back and forth meets it again. */
const patienceMs = 1000;

/**
 * Tells when a frame has been out of sight for a while and the focus is not in its document either, and
 * when it is in sight again.
 *
 * @returns Ends it.
 */
export function followAbsence(sight: Sight, ontold: (isAway: boolean) => void): () => void {
	const leave = () => {
		if (!sight.isIn && !document.hasFocus()) ontold(true);
	};
	const others = sight.onchange;
	let timer = setTimeout(leave, patienceMs);
	sight.onchange = (isIn) => {
		others(isIn);
		clearTimeout(timer);
		if (isIn) ontold(false);
		else timer = setTimeout(leave, patienceMs);
	};
	window.addEventListener('blur', leave);
	return () => {
		sight.onchange = others;
		clearTimeout(timer);
		window.removeEventListener('blur', leave);
	};
}
