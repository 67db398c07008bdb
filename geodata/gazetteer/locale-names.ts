/** GeoNames' names in English, Ukrainian and Russian, from translation files in gettext's binary format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameLanguage } from '../../src/lib/geoparse/gazetteer.ts';
import type { DraftPlace } from './draft.ts';

/** First bytes of a little-endian .mo file. */
const magic = 0x950412de;

/**
 * The messages of a .mo file by their keys.
 *
 * @see https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
function readMessages(file: string): Map<string, string> {
	const bytes = readFileSync(file);
	if (bytes.readUInt32LE(0) !== magic) throw new Error(`${file} is no little-endian .mo file`);
	const count = bytes.readUInt32LE(8);
	const text = (table: number, i: number) => {
		const length = bytes.readUInt32LE(table + i * 8);
		const start = bytes.readUInt32LE(table + i * 8 + 4);
		return bytes.toString('utf8', start, start + length);
	};
	const [keys, values] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
	return new Map(Array.from({ length: count }, (_, i) => [text(keys, i), text(values, i)]));
}

/**
 * Names settlements as GeoNames does in each language, and gives admin-1 units the same as further
 * names: their own come from Natural Earth, which tells the oblast from its city.
 */
export function addLocaleNames(places: readonly DraftPlace[], folder: string): void {
	for (const language of ['en', 'uk', 'ru'] as const) {
		const file = join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`);
		const messages = readMessages(file);
		for (const place of places) {
			const name = messages.get(place.id.slice(3));
			if (name !== undefined && place.featureClass === 'P' && isOf(language, name)) {
				place.names.prefer(name, language);
				if (language === 'en') place.names.lead(name);
			}
			const unitName = place.featureCode === 'ADM1' ? messages.get(place.admin1!) : undefined;
			if (unitName !== undefined && isOf(language, unitName)) {
				place.names.add(unitName, { language });
			}
		}
	}
}

/** Whether a name is in the language's letters: some of the files' names are not translated. */
const isOf = (language: NameLanguage, name: string) =>
	/\p{Script=Cyrillic}/u.test(name) === (language !== 'en');
