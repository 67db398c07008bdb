/** The script of the page that looks a name up. */
import { givenData } from '$lib/boot/page-data.ts';
import { hydratePage } from '../../boot/hydrate-page.ts';
import PlacesPage from './PlacesPage.svelte';

void hydratePage(PlacesPage, givenData());
