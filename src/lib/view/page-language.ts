import { directionOf } from '$lib/languages/index.ts';
import type { Text } from './text.svelte.ts';

/** Tells the browser the language of the page as it is now, and which way its lines run; a draft says so in it. */
export function setPageLanguage({ language, t }: Pick<Text, 'language' | 't'>): void {
	const { documentElement } = document;
	documentElement.lang = language;
	documentElement.dir = directionOf(language);
	const draft = document.querySelector('.draft-note');
	if (draft) draft.textContent = t.draft;
}
