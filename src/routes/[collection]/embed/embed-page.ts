/** The script of a collection's page inside another page. */
import { fetchCollectionData } from '$lib/view/page-data.ts';
import { hydratePage } from '../../hydrate-page.ts';
import EmbedPage from './EmbedPage.svelte';

// On its way while the page comes to life.
void import('$lib/map/Map.svelte');
void hydratePage(EmbedPage, fetchCollectionData);
