import { loadPlainText } from '$lib/languages/plain.ts';

/** Texts that no page with a script needs. */
export const load = async ({ parent }) => ({
	plain: await loadPlainText((await parent()).language)
});
