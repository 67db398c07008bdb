/** The script of a collection's page. */
import { fetchCollectionData } from '$lib/view/page-data.ts';
import { hydratePage } from '../hydrate-page.ts';
import MapPage from './MapPage.svelte';

// On its way while the page comes to life.
void import('$lib/map/Map.svelte');
void hydratePage(MapPage, fetchCollectionData);
