import { loadStoryText } from '$lib/languages/story.ts';

export const load = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: await loadStoryText(language) };
};
