import { loadStartText } from '$lib/languages/start.ts';

export const load = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: await loadStartText(language) };
};
