/**
 * Whether the confidence means what it says: of the placed mentions that claim 80 %, are four of five
 * right? Measured on documents that neither the model nor the ranker has seen.
 */
import { distanceKm } from '../src/lib/geo/lng-lat.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { isAdjective, withoutAdjectives, type ChainResult } from './evaluate-resolution.ts';

/** What a mention claims, and whether it is right. */
export interface Claim {
	/** 0–1. */
	readonly confidence: number;
	readonly isRight: boolean;
}

/** Distance within which a place is right, unless the place itself reaches farther. */
const nearKm = 161;

/**
 * All placed mentions of some results. One is right that overlaps a gold mention whose point is within
 * 161 km of the place or within the place's own extent: annotators' points of large countries differ by
 * more. Mentions of names whose gold has no point are left out.
 */
export function claimsOf(results: readonly ChainResult[], gazetteer: Gazetteer): Claim[] {
	const claims: Claim[] = [];
	for (const { corpus, found } of results) {
		for (const { document, mentions } of found) {
			for (const mention of mentions) {
				if (mention.placeId === null) continue;
				if (withoutAdjectives.has(corpus) && isAdjective(mention)) continue;
				const gold = document.mentions.filter(
					({ start, end }) => start < mention.end && end > mention.start
				);
				const row = gazetteer.rowOf(mention.placeId)!;
				const reachKm = Math.max(nearKm, gazetteer.precisionKm[row]);
				const points = gold.filter(({ lat, lon }) => lat !== null && lon !== null);
				if (gold.length > 0 && points.length === 0) continue;
				const isRight = points.some(
					({ lat, lon }) =>
						distanceKm([lon!, lat!], [gazetteer.lng[row], gazetteer.lat[row]]) <= reachKm
				);
				claims.push({ confidence: mention.confidence, isRight });
			}
		}
	}
	return claims;
}

/** What mentions without a place claim, to name one at all: right where a gold mention overlaps. */
export const placelessClaimsOf = (results: readonly ChainResult[]): Claim[] =>
	results.flatMap(({ corpus, found }) =>
		found.flatMap(({ document, mentions }) =>
			mentions
				.filter(({ placeId }) => placeId === null)
				.filter((mention) => !(withoutAdjectives.has(corpus) && isAdjective(mention)))
				.map(({ start, end, confidence }) => ({
					confidence,
					isRight: document.mentions.some((gold) => gold.start < end && gold.end > start)
				}))
		)
	);

const bins = 10;

/** How sure and how right the claims are by tenth of confidence, with the expected calibration error. */
function reliabilityOf(claims: readonly Claim[]) {
	const rows = Array.from({ length: bins }, () => ({ claims: 0, confidence: 0, right: 0 }));
	for (const { confidence, isRight } of claims) {
		const row = rows[Math.min(bins - 1, Math.floor(confidence * bins))];
		row.claims++;
		row.confidence += confidence;
		row.right += +isRight;
	}
	const error = rows.reduce((sum, row) => sum + Math.abs(row.confidence - row.right), 0);
	return { rows, expectedError: claims.length ? error / claims.length : 0 };
}

/** The reliability of claims as lines for people, under a heading that says what is claimed. */
export function formatReliability(claims: readonly Claim[], heading: string): string {
	const { rows, expectedError } = reliabilityOf(claims);
	const lines = rows.flatMap(({ claims, confidence, right }, i) =>
		claims === 0
			? []
			: [
					`${(i / bins).toFixed(1)}–${((i + 1) / bins).toFixed(1)}  ${String(claims).padStart(5)} mentions` +
						`  claimed ${(confidence / claims).toFixed(3)}  right ${(right / claims).toFixed(3)}`
				]
	);
	return [
		`## confidence: ${heading}`,
		...lines,
		`expected calibration error ${expectedError.toFixed(3)} over ${claims.length} mentions`,
		''
	].join('\n');
}
