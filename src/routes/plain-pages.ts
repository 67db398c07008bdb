/**
 * Place and article pages, of which a site has the most by far. They hold no script, so all that differs
 * from one to the next is what Svelte renders: SvelteKit renders the first of each sort, and the others
 * are put into the same frame without it, in a fraction of the time.
 */
import type { RequestEvent } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { OpenCollection } from '$lib/collection/open.ts';
import { loadMessages } from '$lib/messages/messages.ts';
import ArticlePage from './[collection]/article/[id]/+page.svelte';
import PlacePage from './[collection]/place/[slug]/+page.svelte';
import PlainPage from './PlainPage.svelte';
import { articleData, placeData } from './reading-pages.ts';
import { siteData } from './site-data.ts';

/** A sort of page: its component, and what one page of it shows. */
interface Sort {
	readonly page: unknown;
	load(
		collection: OpenCollection,
		params: Partial<Record<string, string>>
	): Promise<object | undefined>;
}

const sorts: Readonly<Record<string, Sort>> = {
	'/[collection]/place/[slug]': {
		page: PlacePage,
		load: (collection, { slug }) => placeData(collection, slug!)
	},
	'/[collection]/article/[id]': {
		page: ArticlePage,
		load: (collection, { id }) => articleData(collection, id!)
	}
};

/** What stands around the head and the body of every page of one sort. */
interface Frame {
	readonly before: string;
	readonly between: string;
	readonly after: string;
}

const frames = new WeakMap<OpenCollection, Map<string, Frame>>();

/**
 * Renders a place's or an article's page.
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
	const page = await sort.load(collection, params);
	if (page === undefined) return null;
	const site = siteData(url.pathname, collection, platform!.siteUrl);
	const data = { ...site, messages: await loadMessages(site.language), ...page };
	const rendered = render(PlainPage as Component<{ page: unknown; data: unknown }>, {
		props: { page: sort.page, data }
	});
	const head = withoutMarkers(rendered.head);
	const body = withoutMarkers(rendered.body);
	let known = frames.get(collection);
	if (known === undefined) frames.set(collection, (known = new Map()));
	let frame = known.get(route.id!);
	if (frame === undefined) {
		const html = withoutMarkers(await (await resolve()).text());
		known.set(route.id!, (frame = frameOf(html, head, body)));
	}
	const html = frame.before + head + frame.between + body + frame.after;
	// Bytes in a stream and back are a good part of what such a page costs.
	platform!.take?.(html);
	return new Response(platform!.take ? null : html, { headers: { 'content-type': 'text/html' } });
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
