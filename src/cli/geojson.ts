/** Checks other people's GeoJSON against the format, before its own checks look for what it means. */
import { getIssues } from '@placemarkio/check-geojson';

/**
 * What is wrong with a parsed feature, or `null`: a ring that is not closed, a position without
 * numbers, a member that is missing. Positions outside the globe are not its matter.
 */
export function faultOfFeature(feature: unknown): string | null {
	if (typeof feature !== 'object' || feature === null) return 'it is no GeoJSON Feature';
	const [issue] = getIssues(JSON.stringify(feature));
	return issue === undefined ? null : issue.message;
}

/** @throws {Error} If it is not JSON, with where. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`it is not JSON: ${(error as Error).message}`, { cause: error });
	}
}
