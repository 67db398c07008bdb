/** Which places are told with a doubt: asked where a collection is made and where it is read. */
import { isFacility, isSettlement } from '../geo/feature-code.ts';
import type { Place } from './format.ts';

/** Less sure than this, a place is one of several that may be meant, and a kind may be the other. */
const sureFrom = 0.75;

/** Whether the kind of a mention may be the other one. */
export const isKindUnsure = ({ kindConfidence }: Pick<Place, 'kindConfidence'>) =>
	kindConfidence < sureFrom;

/**
 * Whether no person has seen a place and no mention of it is sure, or no mention is for sure the scene: it is
 * drawn faintly.
 */
export const isUnsure = (place: Pick<Place, 'checked' | 'confidence' | 'kindConfidence'>) =>
	place.checked === 0 && (place.confidence < sureFrom || isKindUnsure(place));

/** Points closer than this are exact enough for any map here, in kilometers. */
const exactKm = 3;

/**
 * Whether a point stands for more than its settlement or building, as one does that is blurred for somebody's
 * safety; areas and waters reach as far as they reach.
 */
export const isInexact = ({
	featureClass,
	precisionKm
}: Pick<Place, 'featureClass' | 'precisionKm'>) =>
	(isSettlement(featureClass) || isFacility(featureClass)) && precisionKm >= exactKm;
