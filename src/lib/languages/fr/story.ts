import type { StoryText } from '../story.ts';

/** French texts around a story. */
export const story: StoryText = {
	begin: 'Commencer',
	steps: 'Étapes du récit',
	at: (step: number, all: number) => `${step} sur ${all}`,
	next: 'Étape suivante',
	previous: 'Étape précédente',
	view: 'Ouvrir cette vue sur la carte',
	all: 'Tous les lieux et passages'
};
