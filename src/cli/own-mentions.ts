/**
 * Mentions of a collection's own places. Where the gazetteer has a place of the same name there too, both are one
 * place to a reader: the collection's own stands for it, and is believed as much as the two together.
 */
import type { Candidate, Mention } from '../lib/geoparse/mention/index.ts';
import type { Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { isSettlement } from '../lib/geo/feature-code.ts';
import { isOwnPlace } from './own-places.ts';

/** Points nearer than this are one place's, however exact both are said to be: gazetteers err so far about villages. */
const alwaysNearKm = 25;

/** What two places, neither of them sure, have to be believed together to be placed: as the geoparser asks of one. */
const minConfidence = 0.56;

/** Classes that a place of no class of its own, which is a settlement, may mean: all but areas and waters. */
const namesSite = (featureClass: string) => !/^[AH]$/.test(featureClass);

/**
 * The mention as the collection's own places have it.
 *
 * @param mention Its runners-up are entries of the same name.
 */
export function withOwnPlace(mention: Mention, gazetteer: Gazetteer): Mention {
	const { placeId, candidates, confidence, reasons } = mention;
	const chosen: readonly Candidate[] =
		placeId === null ? [] : [{ placeId, confidence, ...(reasons && { reasons }) }];
	const all = [...chosen, ...candidates];
	const own = all.find(({ placeId: id }) => isOwnPlace(id));
	if (own === undefined) return mention;
	const ownRow = gazetteer.rowOf(own.placeId)!;
	const same = all.filter((other) => {
		if (other === own) return true;
		return !isOwnPlace(other.placeId) && areOne(ownRow, gazetteer.rowOf(other.placeId)!, gazetteer);
	});
	if (same.length === 1) return mention;
	const together = same.reduce((sum, { confidence: share }) => sum + share, 0);
	const isPlaced =
		placeId === null ? mayBePlaced(mention) && together >= minConfidence : same.includes(all[0]);
	if (!isPlaced) return mention;
	return {
		...mention,
		placeId: own.placeId,
		confidence: Math.min(1, Math.round(together * 1000) / 1000),
		candidates: all.filter((other) => !same.includes(other))
	};
}

/** Whether nothing but doubt kept a mention from being placed. */
const mayBePlaced = ({ isFar, qualifier, type }: Mention) =>
	!isFar && qualifier === undefined && type !== 'Language' && type !== 'Homonym';

function areOne(own: number, other: number, gazetteer: Gazetteer): boolean {
	const ownClass = gazetteer.featureClass(own);
	const otherClass = gazetteer.featureClass(other);
	const isSort = ownClass === otherClass || (isSettlement(ownClass) && namesSite(otherClass));
	const reachKm = gazetteer.precisionKm[own] + gazetteer.precisionKm[other];
	return isSort && gazetteer.kmBetween(own, other) <= Math.max(alwaysNearKm, reachKm);
}
