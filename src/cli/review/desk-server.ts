/**
 * Serves the desk on the loopback interface, under an address that only who started it knows. Writes
 * through the desk alone, and only at the word of the desk's own page.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { userInfo } from 'node:os';
import * as v from 'valibot';
import { inWords } from '../../lib/article/fault-words.ts';
import { sentenceOf, UserError } from '../errors.ts';
import { answer } from '../serve.ts';
import {
	DeskProblem,
	findSchema,
	mentionsSchema,
	missedSchema,
	namedSchema,
	placeChangeSchema,
	placeSchema,
	stepSchema,
	strokeSchema,
	type Told
} from '../../lib/corrections/desk-protocol.ts';
import type { FolderDesk } from './folder-desk.ts';
import type { StorySteps } from './story-steps.ts';

/** A decision is a few hundred bytes. */
const maxBodyBytes = 64 * 1024;

export interface DeskServerOptions {
	readonly desk: FolderDesk;
	readonly story: StorySteps;
	/** Folder with the desk's own page and what it is made of. */
	readonly site: string;
	/** Folder of the draft, once it is built. */
	readonly draft: string;
	readonly port: number;
	/** Who decides, written beside every correction. */
	readonly by: string | null;
	/** Builds the draft anew and tells its address, relative to the desk's page. */
	buildDraft(): Promise<string>;
}

/** A desk that is served. */
export interface ServedDesk {
	readonly server: Server;
	/** The address that opens the desk. Nobody who lacks it gets anything. */
	readonly url: string;
	/** Tells the pages of the desk that there is something new; what, they ask. */
	tell(): void;
}

/**
 * Starts the desk.
 *
 * @throws {UserError} If the port is taken.
 */
export async function serveDesk(options: DeskServerOptions): Promise<ServedDesk> {
	const token = randomBytes(16).toString('hex');
	const listening = new Set<ServerResponse>();
	const server = createServer((request, response) => {
		handle(request, response, token, options, listening).catch((error: unknown) => {
			const problem = toldOf(error);
			if (problem.what === 'failed') console.error(error);
			if (!response.headersSent)
				sendJson(response, problem.what === 'failed' ? 500 : 409, { problem });
			else response.end();
		});
	});
	await new Promise<void>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			fail(
				error.code === 'EADDRINUSE'
					? new UserError(`port ${options.port} is in use: choose another with --port`)
					: error
			)
		);
		server.listen(options.port, '127.0.0.1', done);
	});
	return {
		server,
		url: `http://127.0.0.1:${portOf(server)}/${token}/review/`,
		tell() {
			for (const response of listening) response.write('data: new\n\n');
		}
	};
}

/** What the editor is told of what was thrown; of a mistake of the desk's own only that there was one. */
function toldOf(error: unknown): Told {
	if (error instanceof DeskProblem) return error.told;
	const sentence = sentenceOf(error);
	return sentence === null ? { what: 'failed', of: '' } : { what: 'refused', of: sentence };
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === 'object' && address ? address.port : 0;
}

async function handle(
	request: IncomingMessage,
	response: ServerResponse,
	token: string,
	options: DeskServerOptions,
	listening: Set<ServerResponse>
): Promise<void> {
	const { desk, story, site, draft, by } = options;
	const own = `127.0.0.1:${request.socket.localPort}`;
	// Another name that leads here is somebody else's page (DNS rebinding).
	if (request.headers.host !== own) return sendJson(response, 403, { problem: 'Not this host.' });
	const { pathname: path, searchParams } = new URL(request.url ?? '/', `http://${own}`);
	const [, given = '', ...rest] = path.split('/');
	if (!isSame(given, token)) return sendJson(response, 404, { problem: 'Nothing is here.' });
	response.setHeader('referrer-policy', 'no-referrer');
	response.setHeader('cache-control', 'no-store');
	response.setHeader('x-frame-options', 'SAMEORIGIN');
	const what = rest.join('/');
	const action = what.startsWith('review/') ? what.slice('review/'.length) : null;
	if (request.method === 'GET' && action === 'state') {
		await desk.refresh();
		const [held, from] = [searchParams.get('card'), Number(searchParams.get('from'))];
		const asked = {
			...(held !== null && { held, isSeen: searchParams.has('seen') }),
			...(Number.isInteger(from) && { from })
		};
		return sendJson(response, 200, desk.state(asked));
	}
	if (request.method === 'GET' && action === 'news') {
		const { origin = `http://${own}` } = request.headers;
		if (origin !== `http://${own}`) {
			return sendJson(response, 403, { problem: 'Only the desk itself is told.' });
		}
		response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
		listening.add(response);
		response.on('close', () => listening.delete(response));
		return;
	}
	if (request.method === 'GET' && action === 'story') {
		return sendJson(response, 200, await story.state());
	}
	if (request.method !== 'POST') {
		const isDraft = what.startsWith('draft/');
		request.url = `/${isDraft ? what.slice('draft/'.length) : what}`;
		return answer(isDraft ? draft : site, request, response);
	}
	// Written is only what the desk's own page asks for.
	if (request.headers.origin !== `http://${own}`) {
		return sendJson(response, 403, { problem: 'Only the desk itself may write.' });
	}
	if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
		return sendJson(response, 415, { problem: 'Expected JSON.' });
	}
	const body = await readBody(request);
	const today = new Date().toISOString().slice(0, 10);
	switch (action) {
		case 'decide':
			await desk.decide(parsed(strokeSchema, body), { by, at: today });
			return sendJson(response, 200, desk.state());
		case 'name':
			await desk.name(parsed(missedSchema, body), { by, at: today });
			return sendJson(response, 200, desk.state());
		case 'undo': {
			const takenBack = await desk.undo();
			return sendJson(response, 200, { ...desk.state(), takenBack });
		}
		case 'find':
			return sendJson(response, 200, desk.find(parsed(findSchema, body).name));
		case 'mentions':
			return sendJson(response, 200, desk.mentionsCalled(parsed(mentionsSchema, body).name));
		case 'named':
			return sendJson(response, 200, desk.named(parsed(namedSchema, body).key));
		case 'place':
			return sendJson(response, 200, desk.place(parsed(placeSchema, body).id));
		case 'place/change':
			await desk.changePlace(parsed(placeChangeSchema, body), { by, at: today });
			return sendJson(response, 200, desk.state());
		case 'draft':
			return sendJson(response, 200, { address: await options.buildDraft() });
		case 'story/add':
			await story.add(parsed(stepSchema, body));
			return sendJson(response, 200, await story.state());
		case 'story/undo':
			await story.undo();
			return sendJson(response, 200, await story.state());
		default:
			return sendJson(response, 404, { problem: 'Nothing is here.' });
	}
}

/** Compares in a time that tells nothing of how much was right. */
function isSame(given: string, token: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > maxBodyBytes) throw new UserError('What was sent is too large for a decision.');
		parts.push(part);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString('utf8'));
	} catch {
		throw new UserError('What was sent is no JSON.');
	}
}

function parsed<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
	const result = v.safeParse(schema, value, inWords);
	if (result.success) return result.output;
	throw new UserError(`What was sent is no decision: ${result.issues[0].message}`);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
	response
		.writeHead(status, {
			'content-type': 'application/json; charset=utf-8',
			'x-content-type-options': 'nosniff'
		})
		.end(JSON.stringify(body));
}

/** Who is at the desk, where the machine knows. */
export function editorName(): string | null {
	try {
		return userInfo().username || null;
	} catch {
		return null;
	}
}
