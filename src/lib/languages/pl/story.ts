import type { StoryText } from '../story.ts';

/** Polish texts around a story. */
export const story: StoryText = {
	begin: 'Zacznij',
	steps: 'Kroki opowieści',
	at: (step: number, all: number) => `${step} z ${all}`,
	next: 'Następny krok',
	previous: 'Poprzedni krok',
	view: 'Otwórz ten widok na mapie',
	all: 'Wszystkie miejsca i fragmenty'
};
