import { aboutData } from '$lib/pages/about/about-data.ts';

export const load = ({ platform }) => aboutData(platform?.collections.values() ?? []);
