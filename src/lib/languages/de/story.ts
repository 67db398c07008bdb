import type { StoryText } from '../story.ts';

/** German texts around a story. */
export const story: StoryText = {
	begin: 'Anfangen',
	steps: 'Schritte der Geschichte',
	at: (step: number, all: number) => `${step} von ${all}`,
	next: 'Nächster Schritt',
	previous: 'Voriger Schritt',
	view: 'Diese Ansicht auf der Karte öffnen',
	all: 'Alle Orte und Stellen'
};
