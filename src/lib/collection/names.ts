/** What a place is called in a language of the interface. */
import type { NameLanguage } from '../geoparse/gazetteer/index.ts';

/** Languages to look for a name in, in this order: the other one in the same script before English. */
export const nameOrder = {
	en: ['en'],
	uk: ['uk', 'ru', 'en'],
	ru: ['ru', 'uk', 'en']
} as const satisfies Record<NameLanguage, readonly NameLanguage[]>;

export interface ShownName {
	readonly name: string;
	/** The language it is in; `en` for any in Latin letters. */
	readonly language: NameLanguage;
}

interface Named {
	/** The English name, or the local one in Latin letters. */
	readonly name: string;
	readonly names: Partial<Readonly<Record<NameLanguage, string>>>;
}

/** The name for readers of a language; lists, popups and the map's labels show the same. */
export function shownName({ name, names }: Named, language: NameLanguage): ShownName {
	const found = nameOrder[language].find((code) => names[code]);
	return found === undefined ? { name, language: 'en' } : { name: names[found]!, language: found };
}
