import { startData } from '$lib/pages/start/start-data.ts';

export const load = async ({ platform, parent }) =>
	startData(platform?.collections.values() ?? [], (await parent()).language, false);
