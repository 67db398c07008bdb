/** Sites that a file of browser tests builds of articles of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../src/cli/serve';
import { test } from './browser.ts';

/** There once the tests run. */
interface OwnSite {
	/** Folder of the site. */
	readonly out: string;
	/** Its address, with a slash at the end. */
	readonly home: string;
}

/**
 * Builds a site before the file's tests, serves it while they run, and removes it afterwards.
 *
 * @param fill Writes into a new folder what the site is made of.
 * @returns Arguments of `dateline build`, without `--out`.
 */
export function ownSite(fill: (folder: string) => Promise<readonly string[]>): OwnSite {
	const site = { out: '', home: '' };
	let folder: string;
	let server: Server | undefined;

	test.beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'dateline-own-site-'));
		site.out = join(folder, 'site');
		const call = ['bin/dateline.js', 'build', ...(await fill(folder)), '--out', site.out];
		await promisify(execFile)(process.execPath, call);
		const served = await serve(site.out, { port: 0 });
		server = served.server;
		site.home = served.url.replace('localhost', '127.0.0.1');
	});

	test.afterAll(async () => {
		server?.close();
		await rm(folder, { recursive: true, force: true });
	});

	return site;
}
