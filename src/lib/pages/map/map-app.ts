/** The page of a collection once it comes to life. */
import type { CollectionData } from '$lib/boot/page-data.ts';
import type { Begun } from '../../boot/begin-page.ts';
import { hydratePage } from '../../boot/hydrate-page.ts';
import MapPage from './MapPage.svelte';

export const live = (data: CollectionData & { readonly begun: Begun }) =>
	hydratePage(MapPage, data);
