import { localeOf, type LanguageCode } from './index.ts';

/**
 * Forms of a noun by number, for one language: `plural(3, { one: 'place', other: 'places' })`.
 *
 * @param whole Categories whose forms say the number themselves: «مكانان» is two places.
 */
export function pluralIn(language: LanguageCode, whole: readonly Intl.LDMLPluralRule[] = []) {
	const rules = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(localeOf(language));
	return (
		count: number,
		forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
	) => {
		const category = rules.select(count);
		const form = forms[category];
		if (form !== undefined && whole.includes(category)) return form;
		return `${numbers.format(count)} ${form ?? forms.other}`;
	};
}
