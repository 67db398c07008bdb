import { loadDeskText } from '$lib/languages/desk.ts';

export const load = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: await loadDeskText(language) };
};
