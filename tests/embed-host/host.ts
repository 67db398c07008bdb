/**
 * A page of another origin that embeds the map both ways, as its markup is copied from the dialog.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { elementSnippet, frameSnippet } from '../../src/lib/embed/snippet';

/**
 * Serves the page.
 *
 * @param site Address of the site with a trailing slash.
 * @returns The page's address, and how to end it.
 */
export async function startHost(
	site: string,
	state: string
): Promise<{ url: string; close: () => Promise<void> }> {
	const template = await readFile(new URL('index.html', import.meta.url), 'utf8');
	const options = {
		embedUrl: `${site}kursk/embed/${state}`,
		mapUrl: `${site}kursk/${state}`,
		loaderUrl: `${site}dateline-map.js`,
		title: 'Map: places named in coverage of the Kursk region',
		linkText: 'Open the map and the passages',
		pictureUrl: `${site}kursk/map.svg`,
		height: 560,
		list: [],
		component: { src: '' }
	};
	const page = template
		.replace('<div id="frame"></div>', frameSnippet(options))
		// Twice on purpose: pages do include a script once for every embed.
		.replace('<div id="element"></div>', elementSnippet(options).replace(/^(.*)$/m, '$1\n$1'));
	const server: Server = createServer((request, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		const asked = request.url ?? '';
		// Asked for `?far`, both embeds stand many screens below.
		const space = '<div style="height: 9000px"></div><iframe';
		if (asked.includes('many')) response.end(pageOfMany(elementSnippet(options)));
		else response.end(asked.includes('far') ? page.replace('<iframe', space) : page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// A connection kept alive would keep the server, too.
				server.closeAllConnections();
			})
	};
}

/** How many maps stand in the page that is asked for by `?many`: more than a browser draws at once. */
export const many = 20;

const pageOfMany = (snippet: string) =>
	`<!doctype html><html lang="en"><title>Maps</title><link rel="icon" href="data:,">
	<h1>Maps</h1>${`<p style="height: 500px">Text between maps.</p>${snippet}`.repeat(many)}`;
