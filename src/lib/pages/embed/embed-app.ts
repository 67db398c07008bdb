/** The page of a collection inside another page, once it comes to life. */
import type { EmbedOptions } from '$lib/embed/flags.ts';
import type { FrameTalk } from '$lib/embed/frame.ts';
import type { Sight } from '$lib/embed/sight.ts';
import type { CollectionData } from '$lib/boot/page-data.ts';
import type { Begun } from '../../boot/begin-page.ts';
import { hydratePage } from '../../boot/hydrate-page.ts';
import EmbedPage from './EmbedPage.svelte';

export const live = (
	data: CollectionData & {
		readonly begun: Begun;
		readonly talk: FrameTalk | undefined;
		readonly sight: Sight | undefined;
		readonly options: EmbedOptions;
	}
) => hydratePage(EmbedPage, data);
