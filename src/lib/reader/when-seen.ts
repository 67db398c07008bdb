/** Calls once the element is in sight (an attachment). */
export const whenSeen = (seen: () => void) => (element: Element) => {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		seen();
	});
	observer.observe(element);
	return () => observer.disconnect();
};
