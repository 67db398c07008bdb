/** The answer of `dateline serve` to `/oembed?url=&maxwidth=&maxheight=&format=`: for the pages it serves itself, and no others. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { OpenCollection } from '../lib/collection/open.ts';
import { framedPage, oembedNames, oembedOf, oembedXml } from './oembed.ts';
import { openCollections } from './render.ts';

/** Where it is asked. */
export const oembedPath = '/oembed';

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Fewer pixels hold no map. */
const leastPixels = 100;

/** A refusal, by a status of HTTP that the specification names. */
class Refusal {
	readonly status: 400 | 404 | 501;
	readonly reason: string;

	constructor(status: Refusal['status'], reason: string) {
		this.status = status;
		this.reason = reason;
	}
}

export async function answerOembed(
	root: string,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const { searchParams } = new URL(request.url ?? '', 'http://localhost');
	try {
		const isXml = formatOf(searchParams) === 'xml';
		const answer = await answerTo(root, searchParams, request.socket.localPort);
		response.writeHead(200, {
			'content-type': `${isXml ? 'text/xml' : 'application/json'}; charset=utf-8`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-cache'
		});
		const body = isXml ? oembedXml(answer) : `${JSON.stringify(answer)}\n`;
		response.end(request.method === 'HEAD' ? undefined : body);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		response.writeHead(error.status, { 'content-type': 'text/plain; charset=utf-8' });
		response.end(request.method === 'HEAD' ? undefined : `${error.reason}\n`);
	}
}

function formatOf(asked: URLSearchParams): 'json' | 'xml' {
	const format = asked.get('format') ?? 'json';
	if (format === 'json' || format === 'xml') return format;
	throw new Refusal(501, 'format is json or xml');
}

async function answerTo(root: string, asked: URLSearchParams, port: number | undefined) {
	const address = asked.get('url');
	if (address === null || !URL.canParse(address)) {
		throw new Refusal(400, 'url has to be the whole address of a page of this site');
	}
	const maxWidth = pixels(asked, 'maxwidth');
	const maxHeight = pixels(asked, 'maxheight');
	const url = new URL(address);
	const isOwn =
		url.protocol === 'http:' && ownHosts.includes(url.hostname) && url.port === String(port);
	const [, id, within] = /^\/([a-z0-9][a-z0-9-]*)\/(.*)$/.exec(decoded(url.pathname)) ?? [];
	const collection = isOwn && id !== undefined ? await opened(root, id) : undefined;
	const page = collection && (await framedPage(collection, within, url));
	if (!page) throw new Refusal(404, 'url leads to no page of this site that has a map');
	return oembedOf(page, {
		siteUrl: `${url.origin}/`,
		provider: await providerOf(root, id),
		// An article's id stands in it as in an address.
		hasCard: existsSync(join(root, decoded(page.card))),
		maxWidth,
		maxHeight
	});
}

/** A number of pixels that is asked for; what is none counts as not asked. */
function pixels(asked: URLSearchParams, name: string): number | undefined {
	const value = asked.get(name);
	if (value === null || !/^\d{1,5}$/.test(value)) return undefined;
	if (Number(value) < leastPixels) throw new Refusal(404, `${name} is too small for a map`);
	return Number(value);
}

/** A path with its escapes undone; empty where they are none. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return '';
	}
}

async function opened(root: string, id: string): Promise<OpenCollection | undefined> {
	if (!existsSync(join(root, id, 'data', 'collection.json'))) return undefined;
	return (await openCollections(root, [id])).get(id);
}

/** Whose site it is, as the files beside its pages say; they are there where its address was known. */
async function providerOf(root: string, id: string): Promise<string> {
	const file = await readFile(join(root, id, oembedNames.json), 'utf8').catch(() => null);
	const said = file === null ? null : (JSON.parse(file) as { provider_name?: unknown });
	return typeof said?.provider_name === 'string' ? said.provider_name : 'Dateline';
}
