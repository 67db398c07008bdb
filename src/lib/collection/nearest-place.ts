/** Finds what may have been meant by the address of a place that a collection does not have. */
import { distance } from 'fastest-levenshtein';
import type { Place } from './format.ts';
import { fold } from './fold.ts';

/** Share of the longer name in which two may differ and still be taken for one another. */
const mostDifference = 0.4;

/** Of what words more there are, for "Geneina" is "El Geneina" rather than "Geneva". */
const wordsMore = 0.5;

type Named = Pick<Place, 'slug' | 'name' | 'names'>;

/**
 * The place whose address or name, in any language, is nearest to a slug; the first of those that are equally
 * near, `undefined` where none is near.
 */
export function nearestPlace<T extends Named>(slug: string, places: Iterable<T>): T | undefined {
	const wanted = fold(slug);
	let nearest: T | undefined;
	let least = mostDifference;
	for (const place of places) {
		for (const name of new Set([place.slug, place.name, ...Object.values(place.names)])) {
			const difference = differenceOf(wanted, fold(name));
			if (difference < least) [nearest, least] = [place, difference];
		}
	}
	return nearest;
}

/** The end of a sentence that tells of such a slug; empty where no place is near. */
export function tellNearest(slug: string, places: Iterable<Named>): string {
	const nearest = nearestPlace(slug, places);
	return nearest === undefined ? '' : `; the nearest is "${nearest.slug}"`;
}

/** How different two folded names are: 0 for the same, 1 for nothing in common. */
function differenceOf(a: string, b: string): number {
	const longer = Math.max(a.length, b.length);
	if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) {
		return (wordsMore * Math.abs(a.length - b.length)) / longer;
	}
	// Short of what lengths tell apart already: an address may hold anything, and as much of it.
	const apart = Math.abs(a.length - b.length) / longer;
	return apart >= mostDifference ? apart : distance(a, b) / longer;
}
