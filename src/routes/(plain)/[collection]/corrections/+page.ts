import { loadRecord } from '$lib/languages/record.ts';

export const load = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, record: await loadRecord(language) };
};
