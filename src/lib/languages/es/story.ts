import type { StoryText } from '../story.ts';

/** Spanish texts around a story. */
export const story: StoryText = {
	begin: 'Empezar',
	steps: 'Pasos del relato',
	at: (step: number, all: number) => `${step} de ${all}`,
	next: 'Paso siguiente',
	previous: 'Paso anterior',
	view: 'Abrir esta vista en el mapa',
	all: 'Todos los lugares y pasajes'
};
