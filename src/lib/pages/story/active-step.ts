/** Which step of a story is read: the one that crosses the middle of the screen. */

/** Part of the screen's height, above and below its middle, that a step has to cross. */
const band = '-46% 0px -46% 0px';

/**
 * Watches elements as they are scrolled.
 *
 * @param onread Told the number of the element that has come to the middle.
 * @returns Ends it.
 */
export function watchSteps(
	elements: readonly Element[],
	onread: (number: number) => void
): () => void {
	const numbers = new Map(elements.map((element, i) => [element, i]));
	const observer = new IntersectionObserver(
		(entries) => {
			const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
			if (entered) onread(numbers.get(entered.target)!);
		},
		{ rootMargin: band }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
