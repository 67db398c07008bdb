import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'There is no page here',
	why: 'The address may be mistyped, or the place or article may have left the collection.',
	search: 'Look for this name on the collection’s map',
	start: 'Go to the start page'
};
