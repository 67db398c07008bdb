import type { StoryText } from '../story.ts';

/** Turkish texts around a story. */
export const story: StoryText = {
	begin: 'Başla',
	steps: 'Öykünün adımları',
	at: (step: number, all: number) => `${step} / ${all}`,
	next: 'Sonraki adım',
	previous: 'Önceki adım',
	view: 'Bu görünümü haritada aç',
	all: 'Bütün yerler ve alıntılar'
};
