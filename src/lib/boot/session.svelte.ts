/**
 * Starts a page on a collection: the view from its address and back, the collection's files, the
 * language and colors asked for. Called once while the page's component is set up.
 */
import { onMount } from 'svelte';
import type { OpenCollection } from '$lib/collection/open.ts';
import { needsArticles } from '$lib/collection/narrow.ts';
import { setPageLanguage } from '$lib/view/page-language.ts';
import { Coverage, setCoverage } from '../view/coverage.svelte.ts';
import type { FirstSight } from '../view/loaded.svelte.ts';
import { setLinks } from '../view/links.ts';
import { openFromSite } from './open-from-site.ts';
import type { CommonData } from './page-data.ts';
import { getText } from '../view/text.svelte.ts';
import { parseView } from '../view/url.ts';
import { setView, View } from '../view/view.svelte.ts';

/** What the page was rendered with, and the collection's files where they have been opened already. */
type SessionData = FirstSight &
	Pick<CommonData, 'language'> & {
		readonly begun?: { readonly collection: Promise<OpenCollection> };
	};

/**
 * @param root Relative address of the collection's page, empty or with a trailing slash.
 * @param isAddressed Whether the view is the address's; else the address says no more of it than language,
 *   colors and borders, and the view leaves no trace there.
 * @param complete Puts back into an address what the page's own holds beside the view.
 */
export function startSession(
	first: SessionData,
	root: string,
	isAddressed = true,
	complete = (address: string) => address
): { readonly view: View; readonly coverage: Coverage } {
	const text = getText();
	let begun = first.begun?.collection;
	// With its path: a fragment alone would keep the query there is.
	const here = (address: string) => location.pathname + complete(address);
	const view = setView(
		new View({
			push: (address) => isAddressed && history.pushState(null, '', here(address)),
			replace: (address) => isAddressed && history.replaceState(null, '', here(address))
		})
	);
	const coverage = setCoverage(
		new Coverage(view, first, () => {
			const opened = begun ?? openFromSite(new URL(`${root}data/`, location.href));
			// What went wrong there is tried anew.
			begun = undefined;
			return opened;
		})
	);
	setLinks({
		root,
		placeOf: (row) => coverage.placeOf(row),
		districtOf: (place) => coverage.districtOf(place)
	});

	// Not for the page as it is rendered, which has all it shows. Files come while it comes to life.
	if (typeof document !== 'undefined') void coverage.loaded.begin();

	onMount(() => {
		if (!isAddressed) {
			const { language, theme, pointOfView } = parseView(location).state;
			view.adjust({ language, theme, pointOfView });
			return;
		}
		const read = () => view.read(location);
		read();
		window.addEventListener('popstate', read);
		return () => window.removeEventListener('popstate', read);
	});

	$effect(() => {
		void text.use(view.language ?? first.language);
	});

	$effect(() => {
		const { documentElement } = document;
		setPageLanguage(text);
		if (view.theme === null) delete documentElement.dataset.theme;
		else documentElement.dataset.theme = view.theme;
	});

	// What narrows the view or opens something needs the index; the first sight does without.
	$effect(() => {
		const isOpen = view.place !== null || view.article !== null;
		if (isOpen || view.query !== '' || view.isFiltered) void coverage.loaded.load();
	});

	$effect(() => {
		if (needsArticles(view.facets)) void coverage.loaded.loadArticles();
	});

	return { view, coverage };
}
