/**
 * Where links lead. They point to the static pages, so that they work without JavaScript; the app
 * catches those that carry `data-place` or `data-article` and changes its view instead.
 */
import { createContext } from 'svelte';
import { districtsOf } from '$lib/collection/districts.ts';
import type { Place } from '$lib/collection/format.ts';
import type { View } from './view.svelte.ts';

export interface Links {
	/** Relative address of the collection's page, empty or with a trailing slash. */
	readonly root: string;
	/** A place by its row, where the page knows it. */
	placeOf(row: number): Place | undefined;
	/** The district a place lies in, where the page knows it as a place. */
	districtOf(place: Place): Place | undefined;
}

/** Links of a page that knows these places and no more. */
export function linksAmong(root: string, places: readonly Place[]): Links {
	const byRow = new Map(places.map((place) => [place.row, place]));
	return {
		root,
		placeOf: (row) => byRow.get(row),
		districtOf: districtsOf(places)
	};
}

export const [getLinks, setLinks] = createContext<Links>();

export const placeHref = (links: Links, place: Place) => `${links.root}place/${place.slug}/`;

/** @param at Offset in the article's text, to begin there. */
export const articleHref = (links: Links, article: { readonly id: string }, at?: number) =>
	`${links.root}article/${article.id}/${at === undefined ? '' : `#${markId(at)}`}`;

/** The address, within its page, of the name at an offset of an article's text. */
export const markId = (at: number) => `m${at}`;

/** The offset that a fragment names, as {@link markId} wrote it; `null` for any other. */
const markIn = (hash: string) => {
	const [, at] = /^#m(\d+)$/.exec(hash) ?? [];
	return at === undefined ? null : Number(at);
};

/**
 * Lets links inside an element change the view instead of loading a page (an attachment).
 * `data-place` and `data-article` (with where in it, as its address has it) say what to open, `data-panel` where. Links opened
 * into a new tab or window are left alone.
 *
 * @param options.keepsArticle Whether a place opened from an article leaves the article open.
 * @param options.hasPopup Whether the map shows an open place; else it is read in full in the panel.
 * @param options.isReader Whether the page shows articles, and places in full; else their links lead to their pages.
 * @param options.onleave Told the id of an article whose link leads to its page.
 * @param options.onopen Told which link it was, so that focus can return to it.
 */
export function catchLinks(
	view: View,
	options: {
		readonly keepsArticle: () => boolean;
		readonly hasPopup: () => boolean;
		readonly isReader?: boolean;
		readonly onopen: (link: HTMLAnchorElement) => void;
		readonly onleave?: (article: string) => void;
	}
) {
	return (element: HTMLElement) => {
		const follow = (event: MouseEvent) => {
			if (event.defaultPrevented || event.button !== 0) return;
			if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			const { place, article, panel } = link?.dataset ?? {};
			if (!link || (place === undefined && article === undefined)) return;
			const isRead = article !== undefined || panel === 'place';
			if (isRead && options.isReader === false) {
				if (article !== undefined) options.onleave?.(article);
				return;
			}
			event.preventDefault();
			if (article !== undefined) view.open({ article, at: markIn(link.hash) });
			else {
				const isKept = options.keepsArticle() && link.closest('article') !== null;
				view.open({
					place,
					panel: panel === 'place' || !options.hasPopup() ? 'place' : 'list',
					...(isKept ? {} : { article: null, at: null })
				});
			}
			options.onopen(link);
		};
		element.addEventListener('click', follow);
		return () => element.removeEventListener('click', follow);
	};
}
