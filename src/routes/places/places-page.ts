/** The script of the page that looks a name up. */
import { hydratePage } from '../hydrate-page.ts';
import PlacesPage from './PlacesPage.svelte';

void hydratePage(PlacesPage, JSON.parse);
