/** Brings a page rendered by LivePage.svelte to life. */
import '../app.css';
import { hydrate, type Component } from 'svelte';
import { loadMessages, type Messages } from '$lib/messages/messages.ts';
import type { CommonData } from '$lib/view/page-data.ts';

/** What a page's component gets, where it is rendered and where it comes to life. */
export type Live<Data extends CommonData = CommonData> = Data & { readonly messages: Messages };

/**
 * @param Page The component the page was rendered from.
 * @param read Gives the data it was rendered with, from what stands beside the text.
 */
export async function hydratePage<Given extends CommonData, Data extends CommonData>(
	Page: Component<{ data: Live<Data> }>,
	read: (given: Given) => Data | Promise<Data>
): Promise<void> {
	const given = JSON.parse(document.getElementById('page-data')!.textContent) as Given;
	const [data, messages] = await Promise.all([read(given), loadMessages(given.language)]);
	hydrate(Page, {
		target: document.getElementById('page')!,
		props: { data: { ...data, messages } }
	});
}
