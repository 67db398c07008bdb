/** Brings a page rendered by LivePage.svelte to life. */
import { hydrate, type Component } from 'svelte';
import { loadMessages, type Messages } from '$lib/messages/messages.ts';
import type { CommonData } from '$lib/view/page-data.ts';

/** What a page's component gets, where it is rendered and where it comes to life. */
export type Live<Data extends CommonData = CommonData> = Data & { readonly messages: Messages };

/**
 * @param Page The component the page was rendered from.
 * @param read Reads the data that stand beside the text.
 */
export async function hydratePage<Data extends CommonData>(
	Page: Component<{ data: Live<Data> }>,
	read: (json: string) => Data
): Promise<void> {
	const data = read(document.getElementById('page-data')!.textContent);
	const messages = await loadMessages(data.language);
	hydrate(Page, {
		target: document.getElementById('page')!,
		props: { data: { ...data, messages } }
	});
}
