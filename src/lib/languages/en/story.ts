import type { StoryText } from '../story.ts';

/** English texts around a story. */
export const story: StoryText = {
	begin: 'Begin',
	steps: 'Steps of the story',
	at: (step: number, all: number) => `${step} of ${all}`,
	next: 'Next step',
	previous: 'Previous step',
	view: 'Open this view on the map',
	all: 'All places and passages'
};
