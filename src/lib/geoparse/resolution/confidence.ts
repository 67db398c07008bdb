/**
 * From beliefs to confidence: what share of the mentions with such a belief are of the chosen place. The
 * trees believe too much in what they are sure of; a logistic curve puts that right. Its two numbers were
 * fitted to cross-validated mentions and are checked by `npm run evaluate`.
 */

/** The curve for names without a place: what share of such finds with such a probability names one at all. */
const placeless = { slope: 0.32, intercept: -0.08, most: 0.999 };

const slope = 0.78;
const intercept = 0.39;

/** How sure the place is that has this share of belief; both 0–1, in the same order. */
export function confidenceOf(belief: number): number {
	if (belief <= 0 || belief >= 1) return belief <= 0 ? 0 : 1;
	const odds = Math.exp(intercept) * (belief / (1 - belief)) ** slope;
	return odds / (1 + odds);
}

/**
 * How sure it is that a name that got no place names one at all.
 *
 * @param probability What recognition gives it, 0–1.
 */
export function placelessConfidence(probability: number): number {
	const p = Math.min(probability, placeless.most);
	if (p <= 0) return 0;
	const odds = Math.exp(placeless.intercept) * (p / (1 - p)) ** placeless.slope;
	return odds / (1 + odds);
}
