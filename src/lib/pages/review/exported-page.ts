/** The script of a desk that is one file: articles, places and decisions stand in the page. */
import { givenData } from '$lib/boot/page-data.ts';
import { hydratePage } from '$lib/boot/hydrate-page.ts';
import type { GivenDesk } from '$lib/corrections/given-desk.ts';
import { loadDeskText } from '$lib/languages/desk.ts';
import { embeddedText } from '$lib/view/embedded-file.ts';
import { givenDeskClient } from './given-desk-client.ts';
import DeskPage from './DeskPage.svelte';

// No top-level await: all of the program is one script, which others of its modules wait for.
void (async () => {
	const given = givenData();
	const [words, desk] = await Promise.all([
		loadDeskText(given.language),
		embeddedText('desk.json').then((text) => JSON.parse(text) as GivenDesk)
	]);
	await hydratePage(DeskPage, { ...given, words, client: givenDeskClient(desk) });
})();
