/**
 * The site built last (`site/`), for the development server: its collections for the pages, its data
 * files for the browser. The compiled command reads both; nothing is read before the first request.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const site = resolve('site');

/** @returns {Promise<ReadonlyMap<string, import('../src/lib/collection/open.ts').OpenCollection>>} */
export async function builtCollections() {
	const ids = existsSync(site)
		? readdirSync(site).filter((id) => existsSync(join(site, id, 'data', 'collection.json')))
		: [];
	const { openCollections } = await import(resolve('dist/src/cli/render.js'));
	return openCollections(site, ids);
}

/**
 * Serves the collections' data files as a static host would.
 *
 * @returns {import('vite').Plugin}
 */
export function devSite() {
	return {
		name: 'dateline-dev-site',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (!/^\/[a-z0-9-]+\/data\/[^/]+$/.test(request.url ?? '')) return next();
				import(resolve('dist/src/cli/serve.js')).then(
					({ answer }) => answer(site, request, response),
					next
				);
			});
		}
	};
}
