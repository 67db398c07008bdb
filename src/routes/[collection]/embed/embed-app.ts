/** The page of a collection inside another page, once it comes to life. */
import type { FrameTalk } from '$lib/embed/frame.ts';
import type { CollectionData } from '$lib/view/page-data.ts';
import type { Begun } from '../../begin-page.ts';
import { hydratePage } from '../../hydrate-page.ts';
import EmbedPage from './EmbedPage.svelte';

export const live = (
	data: CollectionData & { readonly begun: Begun; readonly talk: FrameTalk | undefined }
) => hydratePage(EmbedPage, data);
