/** Which places are drawn faintly: asked where a collection is made and where it is read. */
import type { Place } from './format.ts';

/** Less sure than this, a place is one of several that may be meant. */
const sureFrom = 0.75;

/** Whether no person has seen a place and no mention of it is sure: it is drawn faintly. */
export const isUnsure = ({ checked, confidence }: Pick<Place, 'checked' | 'confidence'>) =>
	checked === 0 && confidence < sureFrom;
