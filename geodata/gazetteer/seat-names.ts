/**
 * Names towns as the units that are called by them: sources have "محافظة دهوك" and «Дамар» for the governorates of
 * Duhok and Dhamar and no name of the towns in languages of another script.
 */
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { arabicNames } from './arabic.ts';
import type { DraftPlace } from './draft.ts';
import { unitBaseName } from './seats.ts';
import { isAdmin1, isAdmin1Seat } from '../../src/lib/geo/feature-code.ts';

/** Words for units of all sorts, by which a name is a unit's alone, and its adjectives. */
const ofUnit =
	/ |район|област|обласц|край|кра[йї]|регион|регіон|губерн|провинц|провінц|ск(?:ая|ий|ое)$|ськ(?:а|ий|е)$/iu;

/** The name of a unit in a language that may be its town's. */
function plainName(unit: DraftPlace, language: LanguageCode): string | undefined {
	if (language === 'ar') return arabicNames(unit).find(({ preferred }) => preferred)?.text;
	const name = unit.names.in(language);
	return name === undefined || ofUnit.test(name) ? undefined : name;
}

/** Gives each seat of an admin-1 unit that has the unit's English name the unit's names in languages of other scripts. */
export function addSeatNames(places: readonly DraftPlace[]): void {
	const units = new Map<string, DraftPlace>();
	for (const place of places) {
		if (isAdmin1(place.featureCode) && place.admin1 !== null) units.set(place.admin1, place);
	}
	for (const { admin1, featureCode, names } of places) {
		const unit = isAdmin1Seat(featureCode) && admin1 !== null ? units.get(admin1) : undefined;
		if (unit === undefined) continue;
		if (unitBaseName(unit.names.name) !== normalizeName(names.name)) continue;
		for (const language of ['ar', 'ru', 'uk'] as const) {
			const name = names.in(language) === undefined ? plainName(unit, language) : undefined;
			if (name !== undefined) names.add(name, { language, preferred: true });
		}
	}
}
