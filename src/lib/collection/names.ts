/** What a place is called in a language of the interface. */
import { fallbackLanguage, namesShownIn, type LanguageCode } from '../languages/index.ts';

export interface ShownName {
	readonly name: string;
	/** The language it is in; English for any in Latin letters. */
	readonly language: LanguageCode;
}

interface Named {
	/** The English name, or the local one in Latin letters. */
	readonly name: string;
	readonly names: Partial<Readonly<Record<LanguageCode, string>>>;
}

/** The name for readers of a language; lists, popups and the map's labels show the same. */
export function shownName({ name, names }: Named, language: LanguageCode): ShownName {
	const found = namesShownIn[language].find((code) => names[code]);
	return found === undefined
		? { name, language: fallbackLanguage }
		: { name: names[found]!, language: found };
}
