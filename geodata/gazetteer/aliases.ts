/**
 * Adds what Ukrainian and Russian news call places beside their names («США», «Харківщина»), from the
 * geoparser's tables of those languages.
 */
import { pairsOf } from '../../src/lib/languages/grammar.ts';
import { ru } from '../../src/lib/languages/ru/words.ts';
import { uk } from '../../src/lib/languages/uk/words.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';
import { isAdmin1, isCountry } from '../../src/lib/geo/feature-code.ts';

/** @throws {Error} Naming the alias, if its place is not in the gazetteer. */
export function addAliases(places: readonly DraftPlace[]): void {
	const known = places.filter((place) => rank(place) > 0).sort((a, b) => rank(b) - rank(a));
	for (const { code, inflection } of [uk, ru]) {
		const language = code as 'uk' | 'ru';
		const placeOf = new Map<string, DraftPlace>();
		for (const place of known) {
			for (const { text, languages } of place.names.all()) {
				const key = normalizeName(text);
				if (languages.has(language) && !placeOf.has(key)) placeOf.set(key, place);
			}
		}
		for (const [aliases, name] of pairsOf(inflection!.aliases)) {
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
