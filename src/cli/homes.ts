/**
 * Where publishers are at home, as `collection.yaml` says: a local paper means its own town and the villages
 * around it by names that many places share.
 */
import type { Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { UserError } from './errors.ts';

/**
 * The place that each publisher is at home in, by its name in small letters.
 *
 * @throws {UserError} Naming the publisher whose place is not in the gazetteer.
 */
export function homesOf(
	publishers: Readonly<Record<string, string>> = {},
	gazetteer: Gazetteer
): Readonly<Record<string, string>> {
	const homes = Object.entries(publishers).map(([publisher, placeId]) => {
		if (gazetteer.rowOf(placeId) === undefined) {
			throw new UserError(
				`collection.yaml: publishers.${publisher}: there is no place ${placeId}; look its id up with "dateline gazetteer find"`
			);
		}
		return [publisher.toLowerCase(), placeId] as const;
	});
	return Object.fromEntries(homes);
}

/** Id of the place that a publisher is at home in, or `null`. */
export function homeOf(
	publisher: string | null,
	homes: Readonly<Record<string, string>>
): string | null {
	const name = publisher?.toLowerCase() ?? '';
	return Object.hasOwn(homes, name) ? homes[name] : null;
}
