import type { StoryText } from '../story.ts';

/** Russian texts around a story. */
export const story: StoryText = {
	begin: 'Начать',
	steps: 'Шаги рассказа',
	at: (step: number, all: number) => `${step} из ${all}`,
	next: 'Следующий шаг',
	previous: 'Предыдущий шаг',
	view: 'Открыть этот вид на карте',
	all: 'Все места и отрывки'
};
