/** What an editor says of a place at one stroke, as decisions. Knows no mention and no page. */
import type { Decision } from './decision.ts';
import { DeskProblem, type PlaceAct, type PlaceChange } from './desk-protocol.ts';
import type { DeskPlaces } from './desk-places.ts';

/**
 * The decisions of one stroke: of the place, or, where it is merged into another, of that one.
 *
 * @throws {DeskProblem} If nobody knows one of the places, or they are one already.
 */
export function placeDecisions(change: PlaceChange, places: DeskPlaces): Decision[] {
	const { mergeInto, part, ...fields } = change;
	for (const id of [change.id, mergeInto, part]) {
		if (id !== undefined && !places.isKnown(id)) throw new DeskProblem('unknownPlace', id);
	}
	if (part !== undefined) return [{ do: 'place', id: change.id, part }];
	if (mergeInto === undefined) return [{ do: 'place', ...fields }];
	const { id, reason, note } = fields;
	if (places.mergedInto(mergeInto) === places.mergedInto(id)) {
		throw new DeskProblem('onePlace', places.place(id)!.name);
	}
	return [
		{ do: 'place', id: mergeInto, merge: [id], ...(reason && { reason }), ...(note && { note }) }
	];
}

/** What a stroke makes of a place. */
export function actsOf(change: PlaceChange): PlaceAct[] {
	const { label, point, precisionKm, hide, blurKm, delayDays, mergeInto, reason, note } = change;
	const acts: readonly (PlaceAct | false)[] = [
		label !== undefined && 'renamed',
		(point !== undefined || precisionKm !== undefined) && 'moved',
		hide !== undefined && (hide ? 'hidden' : 'shown'),
		blurKm !== undefined && (blurKm === null ? 'exact' : 'blurred'),
		delayDays !== undefined && (delayDays === null ? 'prompt' : 'delayed'),
		mergeInto !== undefined && 'merged',
		change.part !== undefined && 'parted'
	];
	const done = acts.filter((act) => act !== false);
	return done.length === 0 && (reason !== undefined || note !== undefined) ? ['explained'] : done;
}
