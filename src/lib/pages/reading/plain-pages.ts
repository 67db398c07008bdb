/**
 * Place and article pages, of which a site has the most by far. They hold no script, so all that differs
 * from one to the next is what Svelte renders: SvelteKit renders the first of each sort, and the others
 * are put into the same frame without it, in a fraction of the time.
 */
import type { RequestEvent } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { inputsOf } from '$lib/collection/inputs.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { loadMessages } from '$lib/languages/messages.ts';
import { loadPlainText } from '$lib/languages/plain.ts';
import ArticlePage from './ArticlePage.svelte';
import PlacePage from './PlacePage.svelte';
import PlainPage from './PlainPage.svelte';
import { articleData, placeData } from './reading-pages.ts';
import { siteData } from '../frame/site-data.ts';

/** A sort of page: its component, and what one page of it shows. */
interface Sort {
	readonly page: unknown;
	load(collection: OpenCollection, name: string): Promise<object | undefined>;
}

const sorts: Readonly<Record<string, Sort>> = {
	'/(plain)/[collection]/place/[slug]': { page: PlacePage, load: placeData },
	'/(plain)/[collection]/article/[id]': { page: ArticlePage, load: articleData }
};

/** What stands around the head and the body of every page of one sort. */
interface Frame {
	readonly before: string;
	readonly between: string;
	readonly after: string;
}

/**
 * Renders the first page of a folder of places or articles, and hands on what renders the others.
 *
 * @param resolve Renders the page the long way.
 * @returns The page, or `null` for an address that is no such page.
 */
export async function plainPage(
	{ route, params, platform, url }: RequestEvent,
	resolve: () => Response | Promise<Response>
): Promise<Response | null> {
	const sort = sorts[route.id ?? ''];
	const collection = platform?.collections.get(params.collection ?? '');
	if (sort === undefined || collection === undefined) return null;
	const site = siteData(url.pathname, collection, platform!);
	const messages = await loadMessages(site.language);
	const plain = await loadPlainText(site.language);
	const places = await collection.places();
	const frame = JSON.stringify(site);
	const partsOf = (page: object) => {
		const { head, body } = render(PlainPage as Component<{ page: unknown; data: unknown }>, {
			props: { page: sort.page, data: { ...site, messages, plain, ...page } }
		});
		return { head: withoutMarkers(head), body: withoutMarkers(body) };
	};
	const name = (params.slug ?? params.id)!;
	const first = await sort.load(collection, name);
	if (first === undefined) return null;
	const html = withoutMarkers(await (await resolve()).text());
	const { head, body } = partsOf(first);
	const { before, between, after } = frameOf(html, head, body);
	platform!.keep(url.pathname.slice(0, -`${name}/`.length), async (name) => {
		const page = await sort.load(collection, name);
		return (
			page && {
				inputs: () => frame + inputsOf(page, places),
				html() {
					const { head, body } = partsOf(page);
					return before + head + between + body + after;
				}
			}
		);
	});
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** What Svelte leaves for taking a page over in the browser; in a page without script nobody does. */
const withoutMarkers = (html: string) => html.replace(/<!--(?!\[if)[^>]*-->/g, '');

function frameOf(html: string, head: string, body: string): Frame {
	const headAt = html.indexOf(head);
	const bodyAt = html.indexOf(body, headAt + head.length);
	if (headAt < 0 || bodyAt < 0) throw new Error('a page rendered twice is not the same page');
	return {
		before: html.slice(0, headAt),
		between: html.slice(headAt + head.length, bodyAt),
		after: html.slice(bodyAt + body.length)
	};
}
