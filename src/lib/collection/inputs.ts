/**
 * What something is made from, as a text that is the same exactly when all of it is: by that a build knows
 * what it need not make again. Rows move when articles are added, and so are told as ids.
 */
import type { Place } from './format.ts';
import { noCount } from './places.ts';

/**
 * Records of a collection as JSON without the numbers of their rows.
 *
 * @param value Records of places, articles, mentions and passages, and lists of such.
 * @param places All places of the collection.
 */
export function inputsOf(value: unknown, places: readonly Place[]): string {
	const idOf = (row: number) => places[row]?.id ?? null;
	return JSON.stringify(value, (name, field: unknown) => {
		switch (name) {
			// An id stands beside each of them; the key of a passage is made of its article's row.
			case 'row':
			case 'articleRow':
			case 'mentionsStart':
			case 'key':
				return undefined;
			case 'placeRow':
			case 'admin1Row':
			case 'countryRow':
				return idOf(field as number);
			case 'focus':
				return (field as readonly number[]).map(idOf);
			default:
				return field;
		}
	});
}

/** A place for whom it is one of the surroundings: as it is named, whatever else is written of it. */
export const uncounted = (place: Place): Place => ({
	...place,
	...noCount(place.id),
	mentionsStart: 0
});
