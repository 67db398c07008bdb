/**
 * Names of the countries and regions that the basemap labels, in the languages that came after its tiles were
 * made: a file of their own for each, beside it.
 */
import type { LanguageCode } from '../../languages/index.ts';

/** By the ids of regions, ISO 3166-1 codes for countries; those are missing whose name in the tiles serves. */
export type RegionLabels = Readonly<Record<string, string>>;

/** Languages that the tiles name neither countries nor their regions in. */
export const namedBeside: readonly LanguageCode[] = ['es', 'fr', 'de', 'ar', 'tr'];

/** The file with a language's names, relative to the site's start; `null` where the tiles have them. */
export const regionNamesFile = (language: LanguageCode): string | null =>
	namedBeside.includes(language) ? `geodata/regions-${language}.json` : null;
