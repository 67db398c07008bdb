import { startData } from '$lib/pages/start/start-data.ts';

export const load = ({ platform }) => startData(platform?.collections.values() ?? []);
