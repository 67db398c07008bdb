/** A Chromium that draws WebGL in software, and a server for what it opens. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { packagePath } from '../src/cli/paths.ts';
import { answer } from '../src/cli/serve.ts';

export async function launchBrowser(): Promise<Browser> {
	const { chromiumPath } = (await import(packagePath('scripts/chromium.mjs'))) as {
		chromiumPath(): string | undefined;
	};
	return chromium.launch({
		executablePath: chromiumPath(),
		args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
	});
}

/** Serves a folder on a free port. */
export async function serveFolder(folder: string): Promise<{ server: Server; url: string }> {
	const server = createServer((request, response) => answer(folder, request, response));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
