/** Title and description of a collection in a language, in its own where they are not translated. */
import type { Manifest } from './format.ts';

type Titled = Pick<Manifest, 'title' | 'description' | 'language' | 'translations'>;

/** @returns The texts, and the language that the title is in. */
export function titlesIn(
	{ title, description, language: own, translations }: Titled,
	language: string
): { readonly title: string; readonly description: string; readonly language: string } {
	const translated = translations[language];
	return {
		title: translated?.title ?? title,
		description: translated?.description ?? description,
		language: translated?.title ? language : own
	};
}
