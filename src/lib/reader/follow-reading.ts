/**
 * Tells which paragraph of a text the reader has come to while scrolling. Knows no map; off where the
 * reader asked for reduced motion, since what follows it moves.
 */

/** The line that is read lies this far down the part in sight. */
const readingLine = 1 / 3;
/** A scroll is over when nothing moved for so long. */
const restMs = 150;
/** What the page itself scrolls when the text opens is not the reader's doing. */
const beginMs = 400;

/**
 * Follows the reader through an element's paragraphs, those with a `data-start` (an attachment).
 *
 * @param onread Called with the `data-start` of the paragraph come to, once for each change.
 */
export function followReading(onread: (start: number) => void) {
	return (text: HTMLElement) => {
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const scroller = scrollerOf(text);
		let last: number | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = () => {
			const box = scroller.getBoundingClientRect();
			const line = Math.max(0, box.top) + scroller.clientHeight * readingLine;
			const paragraphs = [...text.querySelectorAll<HTMLElement>('[data-start]')];
			const read = paragraphs.find((one) => one.getBoundingClientRect().bottom > line);
			const start = Number((read ?? paragraphs.at(-1))?.dataset.start);
			if (Number.isNaN(start) || start === last) return;
			last = start;
			onread(start);
		};
		const onscroll = () => {
			clearTimeout(timer);
			timer = setTimeout(look, restMs);
		};
		// The document's own scrolling is told by the window.
		const source = scroller === document.documentElement ? window : scroller;
		const begin = setTimeout(() => source.addEventListener('scroll', onscroll), beginMs);
		return () => {
			clearTimeout(begin);
			clearTimeout(timer);
			source.removeEventListener('scroll', onscroll);
		};
	};
}

function scrollerOf(element: HTMLElement): HTMLElement {
	for (let one = element.parentElement; one; one = one.parentElement) {
		if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
	}
	return document.documentElement;
}
