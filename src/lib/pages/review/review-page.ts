/** The script of the editor's desk. */
import { givenData } from '$lib/boot/page-data.ts';
import { hydratePage } from '$lib/boot/hydrate-page.ts';
import { loadDeskText } from '$lib/languages/desk.ts';
import { servedDesk } from './desk-client.ts';
import DeskPage from './DeskPage.svelte';

const given = givenData();
const words = await loadDeskText(given.language);
void hydratePage(DeskPage, { ...given, words, client: servedDesk });
