/** Which of a collection's places is the district (admin-2 unit) that another lies in. */
import type { Place } from './format.ts';
import { isAdmin2 } from '../geo/feature-code.ts';

type InDistrict = Pick<Place, 'admin1' | 'admin2'>;

/** @returns The district of a place; `undefined` where it is none of the places given. */
export function districtsOf(places: readonly Place[]): (place: InDistrict) => Place | undefined {
	const districts = new Map(
		places
			.filter(({ featureCode }) => isAdmin2(featureCode))
			.map((place) => [keyOf(place.admin1, place.name), place])
	);
	return ({ admin1, admin2 }) =>
		admin2 === null ? undefined : districts.get(keyOf(admin1, admin2));
}

const keyOf = (admin1: string | null, name: string) => `${admin1} ${name}`;
