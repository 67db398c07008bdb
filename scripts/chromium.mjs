/**
 * Finds a Chromium for the browser tests, and installs one when there is none.
 *
 * Looked for, in order: `DATELINE_CHROMIUM`, the system's, Playwright's own. Run as a script it
 * installs Debian's (as root) or Playwright's when nothing is found, and says what is missing when
 * that fails too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findProgram } from './programs.mjs';

/**
 * Chromium draws WebGL in software, so that the map is drawn on any machine. Text and pictures are
 * painted without it, as on a machine without graphics: through a software GPU they cost half the
 * time of a browser test, and more than the map itself where a large picture lies under it.
 */
export const chromiumFlags = [
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization'
];

/** @returns {string | undefined} The path of a Chromium that is there. */
export function findChromium() {
	const named = process.env.DATELINE_CHROMIUM;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`DATELINE_CHROMIUM names ${named}, which does not exist.`);
	}
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
		const found = findProgram(name);
		if (found !== undefined) return found;
	}
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	return existsSync(mac) ? mac : undefined;
}

/** @returns {string | undefined} A path for Playwright, or `undefined` to let it use its own browser. */
export function chromiumPath() {
	return findChromium();
}

async function playwrightHasOne() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

async function install() {
	if (findChromium() || (await playwrightHasOne())) return;
	const isRoot = process.getuid?.() === 0;
	try {
		if (isRoot && findProgram('apt-get')) {
			const options = { stdio: /** @type {const} */ ('inherit') };
			execFileSync('apt-get', ['update', '-qq'], options);
			execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], options);
		} else {
			execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
		}
	} catch {
		// What is missing is said below, whichever step failed.
	}
	if (findChromium() || (await playwrightHasOne())) return;
	console.error(
		'The browser tests need Chromium, and none could be installed. ' +
			'Install it (Debian: apt-get install chromium fonts-noto-core) ' +
			'or set DATELINE_CHROMIUM to the path of one.'
	);
	process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await install();
