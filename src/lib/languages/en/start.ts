import type { StartText } from '../start.ts';

/** English texts of a site's start. */
export const start: StartText = {
	plain: 'The places that news articles name, on a map, each with the words that put it there.',
	collections: 'Collections',
	open: 'Open the map and the passages',
	none: 'This site holds no collection yet.',
	checked: (percent: string) => `${percent} of the marks checked by a person`,
	story: 'Read the story'
};
