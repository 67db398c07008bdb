/**
 * `dateline serve`: shows a built site as a static host would, with range requests and validators. For
 * looking at a site on one's own machine; it is no server for the public. Its one answer that is no file is
 * that of oEmbed.
 */
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import send from 'send';
import { UserError } from './errors.ts';
import { answerOembed, oembedPath } from './serve-oembed.ts';
import { restoreSite } from './site-folder.ts';

const contentTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.topojson': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
	'.parquet': 'application/vnd.apache.parquet',
	'.pmtiles': 'application/vnd.pmtiles',
	'.bin': 'application/octet-stream'
};

/**
 * Serves a folder on the loopback interface.
 *
 * @param ranges Whether range requests are answered in part; `false` shows the site as a host
 *   without them does.
 * @returns The running server and its address.
 */
export async function serve(
	folder: string,
	{ port = 4173, ranges = true }: { port?: number; ranges?: boolean } = {}
): Promise<{ server: Server; url: string }> {
	await restoreSite(folder);
	const root = resolve(folder);
	if (!(await stat(join(root, 'index.html')).catch(() => null))) {
		throw new UserError(
			`${folder} is no site (it has no index.html): build one with "dateline build"`
		);
	}
	const server = createServer((request, response) => {
		if (!isOembed(request)) return answer(root, request, response, ranges);
		answerOembed(root, request, response).catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await new Promise<void>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			fail(
				error.code === 'EADDRINUSE'
					? new UserError(`port ${port} is in use: choose another with --port`)
					: error
			)
		);
		server.listen(port, '127.0.0.1', done);
	});
	const address = server.address();
	const actualPort = typeof address === 'object' && address ? address.port : port;
	return { server, url: `http://localhost:${actualPort}/` };
}

const isOembed = ({ method, url = '' }: IncomingMessage) =>
	(method === 'GET' || method === 'HEAD') && url.split('?', 1)[0] === oembedPath;

/**
 * Answers one request with a file of the folder `root`: whole, in part, or by saying that it is as it was
 * when the reader last asked.
 */
export function answer(
	root: string,
	request: IncomingMessage,
	response: ServerResponse,
	ranges = true
): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	// One slash in front: two would make a redirect lead to another host.
	const address = `/${(request.url ?? '').replace(/^\/+/, '')}`;
	if (!URL.canParse(address, 'http://localhost')) {
		sendMissing(root, request, response);
		return;
	}
	const { pathname, search } = new URL(address, 'http://localhost');
	send(request, pathname, { root, acceptRanges: ranges, cacheControl: false, dotfiles: 'allow' })
		.on('directory', () => {
			// `/.//host/` is a path of two slashes once its dots are taken out.
			const location = `/${pathname.replace(/^\/+/, '')}/${search}`;
			response.writeHead(308, { location }).end();
		})
		.on('file', (_: string, { size }: Stats) => {
			// The last n bytes of a file that has fewer are all of it (RFC 9110, 14.1.2); send refuses them.
			const last = /^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1];
			if (Number(last) > size) request.headers.range = 'bytes=0-';
		})
		.on('headers', (_: ServerResponse, file: string) => {
			response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
			response.setHeader('x-content-type-options', 'nosniff');
			// A browser may keep a file, and asks each time whether it is still so.
			if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
		})
		.on('error', (error: Error & { status?: number }) => {
			const { status = 500 } = error;
			if (status === 412 || status === 416) response.writeHead(status).end();
			else if (status < 500) sendMissing(root, request, response);
			else {
				console.error(error);
				if (response.headersSent) response.destroy();
				else response.writeHead(500).end();
			}
		})
		.pipe(response);
}

function sendMissing(root: string, request: IncomingMessage, response: ServerResponse): void {
	readFile(join(root, '404.html'))
		.then((page) => ({ page, type: contentTypes['.html'] }))
		// A site of one file has no such page.
		.catch(() => ({ page: 'Not found\n', type: contentTypes['.txt'] }))
		.then(({ page, type }) => {
			response.writeHead(404, { 'content-type': type });
			response.end(request.method === 'HEAD' ? undefined : page);
		});
}
