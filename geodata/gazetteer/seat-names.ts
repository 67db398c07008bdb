/**
 * Names towns as the units that are called by them: sources have "محافظة دهوك", «Дамар» and „Suwaida“ for the governorates of
 * Duhok, Dhamar and As-Suwayda and no name of the towns in other languages.
 */
import { fallbackLanguage, languages, type LanguageCode } from '../../src/lib/languages/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { arabicNames } from './arabic.ts';
import { conflictCountries } from './conflict-countries.ts';
import type { DraftPlace } from './draft.ts';
import { unitBaseName } from './seats.ts';
import { isAdmin1, isAdmin1Seat } from '../../src/lib/geo/feature-code.ts';

/** Words for units of all sorts, by which a name is a unit's alone, and its adjectives. */
const ofUnit =
	/ |район|област|обласц|край|кра[йї]|регион|регіон|губерн|провинц|провінц|ск(?:ая|ий|ое)$|ськ(?:а|ий|е)$|[sc]kie$/iu;

/** The name of a unit in a language that may be its town's. */
function plainName(unit: DraftPlace, language: LanguageCode): string | undefined {
	if (language === 'ar') return arabicNames(unit).find(({ preferred }) => preferred)?.text;
	const name = unit.names.in(language);
	return name === undefined || ofUnit.test(name) ? undefined : name;
}

/** Whether a unit is called by a town, by any of the names of one of them: Raqqa is the seat of Al-Raqqah. */
const isCalledBy = (unit: DraftPlace, town: DraftPlace): boolean =>
	town.names.keys().has(unitBaseName(unit.names.name)) ||
	unit.names.keys().has(normalizeName(town.names.name));

/** Gives each seat of an admin-1 unit that is called by it the unit's names in other languages. */
export function addSeatNames(places: readonly DraftPlace[]): void {
	const units = new Map<string, DraftPlace>();
	for (const place of places) {
		if (isAdmin1(place.featureCode) && place.admin1 !== null) units.set(place.admin1, place);
	}
	for (const place of places) {
		const { admin1, featureCode, names } = place;
		const unit = isAdmin1Seat(featureCode) && admin1 !== null ? units.get(admin1) : undefined;
		if (unit === undefined || !isCalledBy(unit, place)) continue;
		const isFought = conflictCountries.has(place.country ?? '');
		for (const { code: language, script } of languages) {
			if (language === fallbackLanguage || (script === 'Latn' && !isFought)) continue;
			const name = plainName(unit, language);
			const isFirst = names.in(language) === undefined;
			if (name !== undefined && (isFirst || isFought))
				names.add(name, { language, preferred: isFirst });
		}
	}
}
