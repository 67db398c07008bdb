/**
 * The pages in other engines, as they are installed: Firefox by WebDriver BiDi, WebKit (Debian's
 * `webkit2gtk-driver`) by WebDriver. Both run in a window on a screen that is not there (Xvfb); without one
 * Firefox has no WebGL.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { findProgram } from '../scripts/programs.mjs';
import { startExamples } from './component-host/host';
import { startHost } from './embed-host/host';
import { expect, test } from './browser';

/** A browser that shows one page. */
interface Engine {
	goto(url: string): Promise<void>;
	/** The value of an expression in the page. */
	value(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

const xvfb = findProgram('Xvfb');
const firefox = findProgram('firefox-esr') ?? findProgram('firefox');
const webKitDriver = findProgram('WebKitWebDriver');
const bus = findProgram('dbus-run-session');
const miniBrowser = findProgram('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');

/** A screen of its own, and the environment of who is to appear on it. */
async function startScreen(): Promise<{ screen: ChildProcess; env: NodeJS.ProcessEnv }> {
	const call = ['-displayfd', '1', '-screen', '0', '1280x900x24', '+extension', 'GLX'];
	const screen = spawn(xvfb!, call, { stdio: ['ignore', 'pipe', 'ignore'] });
	const [number] = (await once(screen.stdout!, 'data')) as [Buffer];
	const DISPLAY = `:${number.toString().trim()}`;
	return { screen, env: { ...process.env, DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1' } };
}

async function openFirefox(env: NodeJS.ProcessEnv): Promise<Engine> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: firefox,
		headless: false,
		defaultViewport: { width: 1280, height: 860 },
		env,
		extraPrefsFirefox: {
			'webgl.force-enabled': true,
			'gfx.x11-egl.force-enabled': true,
			// Run as root, its sandbox keeps the drivers of software graphics away.
			'security.sandbox.content.level': 0
		}
	});
	const page = await browser.newPage();
	return {
		goto: async (url) => void (await page.goto(url)),
		value: (expression) => page.evaluate(expression),
		close: () => browser.close()
	};
}

async function openWebKit(env: NodeJS.ProcessEnv): Promise<Engine> {
	const port = await freePort();
	// Its processes find one another by a bus of their own.
	const call = ['--', webKitDriver!, `--port=${port}`];
	const driver = spawn(bus!, call, {
		stdio: 'ignore',
		// Run as root, its sandbox does not start.
		env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
	});
	const ask = async (path: string, body: object) => {
		const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
			method: 'POST',
			body: JSON.stringify(body)
		});
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(JSON.stringify(value));
		return value;
	};
	const browser = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
	let session = '';
	await expect(async () => {
		const made = await ask('', { capabilities: { alwaysMatch: browser } });
		session = `/${(made as { sessionId: string }).sessionId}`;
	}).toPass();
	return {
		goto: async (url) => void (await ask(`${session}/url`, { url })),
		value: (expression) =>
			ask(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
		async close() {
			await fetch(`http://127.0.0.1:${port}/session${session}`, { method: 'DELETE' });
			driver.kill();
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

const engines = [
	['Firefox', openFirefox, firefox],
	['WebKit', openWebKit, webKitDriver && miniBrowser && bus]
] as const;

for (const [name, open, installed] of engines) {
	test(`${name} draws the map, an embed, a text of one's own and the component`, async ({
		baseURL
	}) => {
		test.skip(!installed || !xvfb, `${name} or Xvfb is not installed`);
		// It draws without a graphics card, on a screen that is not there.
		test.setTimeout(240_000);
		const { screen, env } = await startScreen();
		const engine = await open(env);
		const site = await startHost(baseURL!, '?place=sudzha');
		const examples = await startExamples();
		/** An expression becomes true; while a page gives way to the next, WebKit answers with an error. */
		const comes = (expression: string) =>
			expect(async () => {
				expect(await engine.value(expression), expression).toBe(true);
			}).toPass({ timeout: 60_000 });
		const isDrawn = (root: string) =>
			comes(`${root}?.querySelector('section[aria-busy="false"] canvas') instanceof HTMLElement`);
		try {
			await engine.goto(`${baseURL}kursk/`);
			await isDrawn('document');
			await engine.value(`document.querySelector('main a[href$="place/sudzha/"]').click()`);
			await comes(`document.querySelector('[role="dialog"]')?.textContent.includes('Sudzha')`);

			await engine.goto(site.url);
			await engine.value(`document.querySelector('dateline-map').scrollIntoView()`);
			// As high as its content has told to be, from the other origin.
			await comes(`document.querySelector('dateline-map iframe').height !== '560'`);

			await engine.goto(`${baseURL}try/`);
			await comes(`document.documentElement.dataset.live === ''`);
			await engine.value(`document.querySelector('textarea').select()`);
			await engine.value(`document.execCommand('insertText', false, 'Snow fell on Sudzha.')`);
			await engine.value(`document.querySelector('button[type="submit"]').click()`);
			await isDrawn('document');
			await comes(`document.querySelector('.text').textContent.includes('Sudzha')`);

			await engine.goto(`${examples.url}plain/`);
			await isDrawn(`document.querySelector('#map > div')?.shadowRoot`);
		} finally {
			await engine.close();
			await Promise.all([site.close(), examples.close()]);
			screen.kill();
		}
	});
}
