/** The script of the page where a text can be tried out. */
import { givenData } from '$lib/boot/page-data.ts';
import { hydratePage } from '../../boot/hydrate-page.ts';
import TryPage from './TryPage.svelte';

void hydratePage(TryPage, givenData());
