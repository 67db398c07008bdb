import type { LanguageCode } from './index.ts';

/** What stands around a story, in one language. */
export interface StoryText {
	readonly begin: string;
	/** Names the table of steps. */
	readonly steps: string;
	/** Which step of how many. */
	at(step: number, all: number): string;
	readonly next: string;
	readonly previous: string;
	/** Leads to the same view on the collection's own page. */
	readonly view: string;
	readonly all: string;
}

/** Loads the texts around a story. */
export async function loadStoryText(language: LanguageCode): Promise<StoryText> {
	const module = (await import(`./${language}/story.ts`)) as { readonly story: StoryText };
	return module.story;
}
