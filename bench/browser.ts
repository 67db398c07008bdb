/** A Chromium that draws WebGL in software, and a server for what it opens. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { packagePath } from '../src/cli/paths.ts';
import { answer } from '../src/cli/serve.ts';

export async function launchBrowser(): Promise<Browser> {
	const { chromiumFlags, chromiumPath } = (await import(packagePath('scripts/chromium.mjs'))) as {
		chromiumFlags: string[];
		chromiumPath(): string | undefined;
	};
	return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
}

/** What public hosts pack, and send as. */
const packedTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.topojson': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml'
};

/**
 * Serves a folder on a free port.
 *
 * @param isPacked Text that is asked for whole is sent gzipped, as public hosts do.
 */
export async function serveFolder(
	folder: string,
	{ isPacked = false } = {}
): Promise<{ server: Server; url: string }> {
	const packed = new Map<string, Buffer>();
	const sendPacked = async (path: string, type: string, response: ServerResponse) => {
		const bytes = packed.get(path) ?? gzipSync(await readFile(join(folder, path)));
		packed.set(path, bytes);
		// The page and the map's thread load one module each; as GitHub Pages, hosts let it be kept.
		const headers = { 'content-encoding': 'gzip', 'cache-control': 'max-age=600' };
		response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://host');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const type = isPacked && !request.headers.range ? packedTypes[extname(path)] : undefined;
		if (type) void sendPacked(path, type, response);
		else answer(folder, request, response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
