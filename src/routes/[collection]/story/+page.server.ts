import { error } from '@sveltejs/kit';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { pageWithFile } from '$lib/pages/map/page-file.ts';
import { storyFile } from '$lib/pages/story/story-file.ts';

export const load = async (event) => {
	const collection = collectionOf(event);
	const story = await collection.story();
	if (story === null) error(404, 'This collection has no story.');
	const page = await pageWithFile(collection, '../');
	return {
		...page,
		story,
		next: [...page.next, `../data/${storyFile}`],
		script: event.platform!.scripts.story
	};
};
