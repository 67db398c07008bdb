/** Brings a page rendered by LivePage.svelte to life. */
import '../../app.css';
import { hydrate, tick, type Component } from 'svelte';
import { loadMessages, type Messages } from '$lib/languages/messages.ts';
import type { CommonData } from '$lib/boot/page-data.ts';

/** What a page's component gets, where it is rendered and where it comes to life. */
export type Live<Data extends CommonData = CommonData> = Data & { readonly messages: Messages };

/**
 * @param Page The component the page was rendered from.
 * @param data What it was rendered with.
 */
export async function hydratePage<Data extends CommonData>(
	Page: Component<{ data: Live<Data> }>,
	data: Data
): Promise<void> {
	const messages = await loadMessages(data.language);
	hydrate(Page, {
		target: document.getElementById('page')!,
		props: { data: { ...data, messages } }
	});
	await tick();
	document.documentElement.dataset.live = '';
}
