import { localeOf, type LanguageCode } from './index.ts';

/** Forms of a noun by number, for one language: `plural(3, { one: 'place', other: 'places' })`. */
export function pluralIn(language: LanguageCode) {
	const rules = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(localeOf(language));
	return (
		count: number,
		forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
	) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
