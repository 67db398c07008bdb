/**
 * The collections that the development server shows: made of articles by the compiled command when it
 * starts, and again whenever the articles change or what reads them does. The pages are rendered from
 * the sources, so whatever else changes needs no compiling.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const site = resolve('node_modules/.cache/dateline-dev');

/** @type {import('vite').ViteDevServer | undefined} */
let server;

/** Settled when there is something to show, or it was told why there is not. */
let ready = Promise.resolve();

/** @returns {Promise<ReadonlyMap<string, import('../src/lib/collection/open.ts').OpenCollection>>} */
export async function builtCollections() {
	await ready;
	const ids = existsSync(site) ? readdirSync(site) : [];
	const { openCollections } = await server.ssrLoadModule('/src/cli/render.ts');
	return openCollections(site, ids);
}

/**
 * Makes the collections, keeps them current, and serves their files as a static host would.
 *
 * @param {readonly string[]} articles What `dateline build` takes.
 * @returns {import('vite').Plugin}
 */
export function devSite(articles) {
	return {
		name: 'dateline-dev-site',
		apply: 'serve',
		configureServer(started) {
			server = started;
			ready = keepCurrent(started, articles);
			started.middlewares.use(async (request, response, next) => {
				if (!/^\/[a-z0-9-]+\/data\/[^/]+$/.test(request.url ?? '')) return next();
				try {
					await ready;
					const { answer } = await started.ssrLoadModule('/src/cli/serve.ts');
					await answer(site, request, response);
				} catch (error) {
					next(error);
				}
			});
		}
	};
}

/** @returns {Promise<void>} Settled after the first time. */
function keepCurrent(/** @type {import('vite').ViteDevServer} */ started, articles) {
	const make = oneAfterAnother(async () => {
		if (await makeData(articles)) started.ws.send({ type: 'full-reload' });
	});
	started.watcher.add(articles.map((path) => resolve(path)));
	const roots = articles.map((path) => resolve(path));
	started.watcher.on('all', (_, path) => {
		if (roots.some((root) => path === root || path.startsWith(`${root}/`))) make();
	});
	return new Promise((settled) => compiling(() => make().then(settled)));
}

/** Compiles what runs in Node, again after each change; tells of every time that it has. */
function compiling(compiled) {
	const compiler = spawn(
		process.execPath,
		[
			resolve('node_modules/typescript/bin/tsc'),
			...['-p', 'tsconfig.node.json', '--watch', '--preserveWatchOutput']
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	process.on('exit', () => compiler.kill());
	compiler.stdout.setEncoding('utf8').on('data', (text) => {
		if (/error TS/.test(text)) process.stdout.write(text);
		if (/Found \d+ errors?\./.test(text)) compiled();
	});
}

/** Puts new data in the place of the old. @returns {Promise<boolean>} Whether it could be made. */
async function makeData(articles) {
	const next = `${site}.next`;
	rmSync(next, { recursive: true, force: true });
	const command = spawn(
		process.execPath,
		[resolve('dist/src/cli/build-data.js'), next, ...articles],
		{ stdio: 'inherit' }
	);
	const [code] = await once(command, 'close');
	if (code !== 0) return false;
	rmSync(site, { recursive: true, force: true });
	renameSync(next, site);
	console.log(
		`  ${readdirSync(site)
			.map((id) => join('/', id, '/'))
			.join(' ')} made from its articles`
	);
	return true;
}

/** Runs a task when asked, and once more where it was asked again meanwhile. */
function oneAfterAnother(task) {
	/** @type {Promise<void> | undefined} */
	let running;
	let isAskedAgain = false;
	return () => {
		isAskedAgain = true;
		return (running ??= (async () => {
			while (isAskedAgain) {
				isAskedAgain = false;
				await task();
			}
			running = undefined;
		})());
	};
}
