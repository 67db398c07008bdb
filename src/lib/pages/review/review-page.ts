/** The script of the editor's desk. */
import { givenData } from '$lib/boot/page-data.ts';
import { hydratePage } from '$lib/boot/hydrate-page.ts';
import DeskPage from './DeskPage.svelte';

void hydratePage(DeskPage, givenData());
