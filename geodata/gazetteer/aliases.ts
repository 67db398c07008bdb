/**
 * Adds what news calls places beside their names («США», «Харківщина»), from the grammars of the languages.
 */
import { pairsOf } from '../../src/lib/languages/grammar.ts';
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { languageTables } from '../../src/lib/languages/tables.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';
import { isAdmin1, isCountry } from '../../src/lib/geo/feature-code.ts';

/** @throws {Error} Naming the alias, if its place is not in the gazetteer. */
export function addAliases(places: readonly DraftPlace[]): void {
	const known = places.filter((place) => rank(place) > 0).sort((a, b) => rank(b) - rank(a));
	for (const [code, { grammar }] of Object.entries(languageTables)) {
		const language = code as LanguageCode;
		const placeOf = new Map<string, DraftPlace>();
		for (const place of known) {
			for (const { text, languages } of place.names.all()) {
				const key = normalizeName(text);
				if (languages.has(language) && !placeOf.has(key)) placeOf.set(key, place);
			}
		}
		for (const [aliases, name] of pairsOf(grammar?.aliases ?? '')) {
			const place = placeOf.get(normalizeName(name));
			if (place === undefined) throw new Error(`there is no place ${name} for ${aliases}`);
			for (const alias of aliases.split(',')) place.names.add(alias, { language });
		}
	}
}

/** Countries before regions before cities; 0 for what the tables do not mean. */
const rank = ({ featureCode, population }: DraftPlace) =>
	isCountry(featureCode)
		? 2e9
		: isAdmin1(featureCode)
			? 1e9
			: population > 100_000
				? population
				: 0;
