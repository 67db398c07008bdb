/**
 * `dateline serve`: shows a built site as a static host would, with range requests. For looking at
 * a site on one's own machine; it is no server for the public.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from './errors.ts';

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
	const root = resolve(folder);
	if (!(await stat(join(root, 'index.html')).catch(() => null))) {
		throw new UserError(
			`${folder} is no site (it has no index.html): build one with "dateline build"`
		);
	}
	const server = createServer((request, response) => answer(root, request, response, ranges));
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

/** Answers one request with a file of the folder `root`. */
export async function answer(
	root: string,
	request: IncomingMessage,
	response: ServerResponse,
	ranges = true
): Promise<void> {
	try {
		await sendFile(root, request, response, ranges);
	} catch (error) {
		// The reader went away before the answer was complete.
		if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
		console.error(error);
		if (!response.headersSent) response.writeHead(500);
		response.end();
	}
}

async function sendFile(
	root: string,
	request: IncomingMessage,
	response: ServerResponse,
	ranges: boolean
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	// One slash in front: two would make a redirect lead to another host.
	const address = `/${(request.url ?? '').replace(/^\/+/, '')}`;
	if (!URL.canParse(address, 'http://localhost')) {
		await sendMissing(root, request, response);
		return;
	}
	const { pathname, search } = new URL(address, 'http://localhost');
	const path = fileOf(root, pathname);
	const found = path === null ? null : await stat(path).catch(() => null);
	if (found?.isDirectory() && !pathname.endsWith('/')) {
		// `/.//host/` is a path of two slashes once its dots are taken out.
		const location = `/${pathname.replace(/^\/+/, '')}/${search}`;
		response.writeHead(308, { location }).end();
		return;
	}
	const file = path !== null && found?.isDirectory() ? join(path, 'index.html') : path;
	const stats = file === null ? null : await stat(file).catch(() => null);
	if (file === null || !stats?.isFile()) {
		await sendMissing(root, request, response);
		return;
	}
	const headers: Record<string, string | number> = {
		'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
		...(ranges ? { 'accept-ranges': 'bytes' } : {})
	};
	const range = ranges ? rangeOf(request.headers.range, stats.size) : undefined;
	if (range === null) {
		response.writeHead(416, { ...headers, 'content-range': `bytes */${stats.size}` }).end();
		return;
	}
	const { start, end } = range ?? { start: 0, end: stats.size };
	response.writeHead(range ? 206 : 200, {
		...headers,
		'content-length': end - start,
		...(range ? { 'content-range': `bytes ${start}-${end - 1}/${stats.size}` } : {})
	});
	if (request.method === 'HEAD' || end === start) response.end();
	else await pipeline(createReadStream(file, { start, end: end - 1 }), response);
}

async function sendMissing(root: string, request: IncomingMessage, response: ServerResponse) {
	const page = join(root, '404.html');
	const stats = await stat(page).catch(() => null);
	response.writeHead(404, { 'content-type': stats ? contentTypes['.html'] : contentTypes['.txt'] });
	if (request.method === 'HEAD') response.end();
	else if (stats) await pipeline(createReadStream(page), response);
	else response.end('Not found\n');
}

/** The file an address means, or `null` when it cannot be one inside `root`. */
export function fileOf(root: string, pathname: string): string | null {
	let decoded: string;
	try {
		decoded = decodeURIComponent(pathname);
	} catch {
		return null;
	}
	if (decoded.includes('\0') || decoded.includes('\\')) return null;
	const path = resolve(root, `.${decoded}`);
	return path === root || path.startsWith(root + sep) ? path : null;
}

/**
 * The part of a file a `Range` header asks for: `undefined` for the whole (no header, or one that
 * is not understood, as RFC 9110 wants), `null` for a part that is not there.
 */
export function rangeOf(
	header: string | undefined,
	size: number
): { start: number; end: number } | undefined | null {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!match || (match[1] === '' && match[2] === '')) return undefined;
	if (match[1] === '') {
		const length = Math.min(Number(match[2]), size);
		return length === 0 ? null : { start: size - length, end: size };
	}
	const start = Number(match[1]);
	const end = match[2] === '' ? size : Math.min(Number(match[2]) + 1, size);
	return start < size && start < end ? { start, end } : null;
}
