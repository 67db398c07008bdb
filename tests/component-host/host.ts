/**
 * Other people's pages: the examples of `packages/component`, built as their authors would, on one origin with
 * the site.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
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
	'/sveltekit/': join(built, 'sveltekit', 'build'),
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
 * Builds the example of SvelteKit as its author would, with the package as it is published.
 *
 * @param src Address of the map's page, which is read while the page is rendered.
 */
export async function buildKit(src: string): Promise<void> {
	const run = promisify(execFile);
	const app = join(built, 'sveltekit');
	await cp(join(examples, 'sveltekit'), app, { recursive: true });
	await run(process.execPath, ['scripts/packages.mjs']);
	const installed = join(app, 'node_modules', 'dateline-component');
	await cp('dist/packages/dateline-component', installed, { recursive: true });
	await run(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
		cwd: app,
		env: { ...process.env, NODE_ENV: 'production', MAP_PAGE: src }
	});
}

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
