/**
 * The interface's texts by language. A language is a module with the same table; only the one in
 * use is loaded.
 */
import type { en } from './en/messages.ts';

/** Every text of the interface; the English table says which there are. */
export type Messages = typeof en;

export const languageNames = { en: 'English', uk: 'Українська', ru: 'Русский' } as const;

export type MessageLanguage = keyof typeof languageNames;

/** The interface language for a language tag: its first part where there is a table, else English. */
export function messageLanguage(tag: string): MessageLanguage {
	const language = tag.toLowerCase().split('-')[0];
	return language in languageNames ? (language as MessageLanguage) : 'en';
}

/** Loads the texts of a language. */
export async function loadMessages(language: MessageLanguage): Promise<Messages> {
	switch (language) {
		case 'uk':
			return (await import('./uk/messages.ts')).uk;
		case 'ru':
			return (await import('./ru/messages.ts')).ru;
		case 'en':
			return (await import('./en/messages.ts')).en;
	}
}

/** Forms of a noun by number, for one language: `plural(3, { one: 'place', other: 'places' })`. */
export function pluralIn(language: MessageLanguage) {
	const rules = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	return (
		count: number,
		forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
	) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
