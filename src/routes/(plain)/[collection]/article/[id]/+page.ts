import { loadRecord } from '$lib/languages/record.ts';

export const load = async ({ data, parent }) => {
	if (data.retired === null) return data;
	const { language } = await parent();
	return { ...data, record: await loadRecord(language) };
};
