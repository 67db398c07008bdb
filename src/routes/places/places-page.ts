/** The script of the page that looks a name up. */
import { givenData } from '$lib/view/page-data.ts';
import { hydratePage } from '../hydrate-page.ts';
import PlacesPage from './PlacesPage.svelte';

void hydratePage(PlacesPage, givenData());
