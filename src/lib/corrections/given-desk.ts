/** What an exported desk is given: the articles as read, what was decided before, and the places that they may mean. */
import { normalizeName } from '../geoparse/tokens/index.ts';
import type { Corrections } from './corrections.ts';
import type { DeskGazetteer } from './desk-places.ts';
import type { DeskArticle } from './judged.ts';
import type { KnownPlace, PlaceDetails } from './desk-protocol.ts';

/** A place with all that a desk asks of it. */
export interface GivenPlace extends KnownPlace, PlaceDetails {
	/** As the articles write it; it is found by these and by its names. */
	readonly spellings: Iterable<string>;
}

export interface GivenDesk {
	readonly title: string;
	readonly articles: readonly DeskArticle[];
	readonly corrections: Corrections;
	readonly places: readonly GivenPlace[];
}

/** Places that were given, as a desk asks for them: by a name, or how one begins; the largest first. */
export function givenPlaces(places: readonly GivenPlace[]): DeskGazetteer {
	const known = new Map<string, KnownPlace>();
	const details = new Map<string, PlaceDetails>();
	const names = new Map<string, readonly string[]>();
	for (const { spellings, names: byLanguage, precisionKm, ...place } of places) {
		known.set(place.id, place);
		details.set(place.id, { names: byLanguage, precisionKm });
		const all = [place.name, ...Object.values(byLanguage), ...spellings];
		names.set(place.id, all.map(normalizeName));
	}
	return {
		place: (id) => known.get(id),
		details: (id) => details.get(id),
		find(name, most) {
			const wanted = normalizeName(name);
			if (wanted === '') return [];
			/** 2 for the whole name, 1 for its beginning. */
			const fit = ({ id }: KnownPlace) =>
				Math.max(
					...names.get(id)!.map((each) => (each === wanted ? 2 : each.startsWith(wanted) ? 1 : 0))
				);
			return [...known.values()]
				.map((place) => ({ place, fit: fit(place) }))
				.filter((each) => each.fit > 0)
				.sort((a, b) => b.fit - a.fit || b.place.population - a.place.population)
				.slice(0, most)
				.map(({ place }) => place);
		}
	};
}
