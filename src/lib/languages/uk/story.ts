import type { StoryText } from '../story.ts';

/** Ukrainian texts around a story. */
export const story: StoryText = {
	begin: 'Почати',
	steps: 'Кроки розповіді',
	at: (step: number, all: number) => `${step} з ${all}`,
	next: 'Наступний крок',
	previous: 'Попередній крок',
	view: 'Відкрити цей вигляд на карті',
	all: 'Усі місця та уривки'
};
