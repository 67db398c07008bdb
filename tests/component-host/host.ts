/**
 * Other people's pages: the examples of `packages/component`, built as their authors would, on one origin with
 * the site.
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import send from 'send';
import { build } from 'vite';

const component = resolve('packages/component');
const examples = join(component, 'examples');
const built = resolve('dist/examples');

/** Folders by what their addresses begin with; whatever begins otherwise is of the site. */
const folders: Readonly<Record<string, string>> = {
	'/plain/': join(examples, 'plain'),
	'/files/': join(examples, 'files'),
	'/svelte/': join(built, 'svelte'),
	'/react/': join(built, 'react'),
	'/vue/': join(built, 'vue'),
	'/own-map/': join(built, 'own-map'),
	'/assets/': join(built, 'assets'),
	'/dateline-component/': resolve('dist/component'),
	// As a page has it that was put together of two others.
	'/another-copy/': resolve('dist/component'),
	'/maplibre-gl/': resolve('node_modules/maplibre-gl/dist')
};

/** Builds the examples that have a bundler; that with Svelte apart: its chunks would else be shared with the others. */
export async function buildExamples() {
	rmSync(built, { recursive: true, force: true });
	for (const names of [['svelte'], ['react', 'vue', 'own-map']]) await buildTogether(names);
}

const buildTogether = (names: readonly string[]) =>
	build({
		configFile: false,
		root: examples,
		logLevel: 'warn',
		publicDir: false,
		plugins: [svelte({ configFile: false })],
		resolve: {
			// As package.json of the published package has them.
			alias: [
				{ find: /^dateline-component$/, replacement: resolve('dist/component/index.js') },
				{ find: 'dateline-component/data', replacement: resolve('dist/component/data.js') },
				{ find: 'dateline-component/svelte', replacement: join(component, 'DatelineMap.svelte') }
			]
		},
		build: {
			outDir: built,
			emptyOutDir: false,
			target: 'esnext',
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: names.map((name) => join(examples, name, 'index.html')) }
		}
	});

/**
 * Serves the examples and the site.
 *
 * @param headers Sent with every page.
 * @param site Folder of the site.
 */
export async function startExamples(
	headers: Readonly<Record<string, string>> = {},
	site = 'site'
): Promise<{ url: string; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://host');
		const [begin, root] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [
			'/',
			resolve(site)
		];
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		send(request, `/${pathname.slice(begin.length)}`, { root }).pipe(response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
