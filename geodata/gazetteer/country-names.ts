/**
 * Takes from towns the name of the country or territory that they lie in, where a list has it among their
 * other names: "Puerto Rico" is not San Juan. Towns that the country is named for keep it.
 */
import { isCountryOrTerritory, isSettlement } from '../../src/lib/geo/feature-code.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';

export function dropCountryNames(places: readonly DraftPlace[]): void {
	const nameOf = new Map<string, string>();
	for (const { country, featureCode, names } of places) {
		if (country !== null && isCountryOrTerritory(featureCode)) nameOf.set(country, names.name);
	}
	for (const { country, featureClass, names } of places) {
		const name = nameOf.get(country ?? '');
		if (name === undefined || !isSettlement(featureClass)) continue;
		const own = new Set(normalizeName(names.name).split(' '));
		const isNamedAlike = normalizeName(name)
			.split(' ')
			.some((word) => own.has(word));
		if (!isNamedAlike) names.drop(name);
	}
}
