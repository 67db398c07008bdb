/**
 * Fetches as a good guest: one request at a time from a host and a pause between two, nothing that its
 * robots.txt closes, nothing again that has not changed, and no sooner than the host asks. The only
 * module of the program that asks other hosts for anything; only `dateline watch` comes here.
 */
import robotsParser from 'robots-parser';
import { packageVersion } from '../paths.ts';

/** The module is its function; its types say that it has one as `default`. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => RobotsRules;

/** What is asked of the rules of a robots.txt. */
interface RobotsRules {
	isAllowed(url: string, userAgent?: string): boolean | undefined;
	getCrawlDelay(userAgent?: string): number | undefined;
}

/** What is known of an address from the last time, to be kept for the next. */
export interface Visit {
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** When it may be asked for again, ISO date-time. */
	readonly notBefore: string;
}

export type Answer =
	| { readonly kind: 'fetched'; readonly bytes: Uint8Array; readonly visit: Visit }
	| { readonly kind: 'unchanged'; readonly visit: Visit }
	/** Asked too soon after the last time. */
	| { readonly kind: 'waiting'; readonly visit: Visit }
	| { readonly kind: 'failed'; readonly reason: string; readonly visit: Visit };

export interface PoliteOptions {
	/** Least time between two requests for one address, in minutes. */
	readonly everyMinutes: number;
	/** Least time between two requests to one host, in milliseconds; more where its robots.txt asks for it. */
	readonly pauseMs: number;
	/** Now, in milliseconds since 1970. */
	readonly now: () => number;
}

const agent = `dateline/${packageVersion()}`;

/** Limits of one answer. */
const timeoutMs = 30_000;
const maxBytes = 20_000_000;
const maxRedirects = 5;
/** The longest that a robots.txt or an answer can make this wait. */
const maxPauseMs = 30_000;
const maxRestMinutes = 7 * 24 * 60;

/** What is fetched in one run. */
export class PoliteFetcher {
	readonly #options: PoliteOptions;
	/** By host: the end of its last request. */
	readonly #queues = new Map<string, Promise<unknown>>();
	readonly #robots = new Map<string, Promise<Robots>>();

	constructor(options: PoliteOptions) {
		this.#options = options;
	}

	/** @param last What is known of the address, if anything is. */
	async get(address: string, last: Visit | undefined): Promise<Answer> {
		const { now, everyMinutes } = this.#options;
		if (last !== undefined && Date.parse(last.notBefore) > now()) {
			return { kind: 'waiting', visit: last };
		}
		const visit = (minutes: number, headers?: Headers): Visit => ({
			etag: headers?.get('etag') ?? last?.etag ?? null,
			lastModified: headers?.get('last-modified') ?? last?.lastModified ?? null,
			notBefore: new Date(now() + Math.max(minutes, everyMinutes) * 60_000).toISOString()
		});
		try {
			const response = await this.#follow(address, {
				...(last?.etag && { 'if-none-match': last.etag }),
				...(last?.lastModified && { 'if-modified-since': last.lastModified })
			});
			const rest = restMinutes(response.headers, now());
			if (response.status === 304) {
				await response.body?.cancel();
				return { kind: 'unchanged', visit: visit(rest, response.headers) };
			}
			if (!response.ok) {
				await response.body?.cancel();
				const reason = `it was answered with ${response.status}`;
				return { kind: 'failed', reason, visit: visit(rest) };
			}
			const bytes = await bytesOf(response);
			// What this answer does not say is not known any more.
			const etag = response.headers.get('etag');
			const lastModified = response.headers.get('last-modified');
			return { kind: 'fetched', bytes, visit: { ...visit(rest), etag, lastModified } };
		} catch (error) {
			return { kind: 'failed', reason: reasonOf(error), visit: visit(0) };
		}
	}

	/** Follows redirects step by step, each by the rules of the host it leads to. */
	async #follow(address: string, headers: Record<string, string>): Promise<Response> {
		let url = new URL(address);
		for (let step = 0; step <= maxRedirects; step++) {
			const robots = await this.#robotsOf(url);
			if (!robots.allows(url.href)) throw new Error(`the robots.txt of ${url.host} closes it`);
			const response = await this.#request(url, headers, robots.pauseMs);
			if (!isRedirect(response)) return response;
			await response.body?.cancel();
			url = redirectOf(response, url);
		}
		throw new Error(`it leads on more than ${maxRedirects} times`);
	}

	/** One request at a time from a host, and a pause after it. */
	async #request(url: URL, headers: Record<string, string>, pauseMs: number): Promise<Response> {
		const before = this.#queues.get(url.host) ?? Promise.resolve();
		const response = before.then(() =>
			fetch(url, {
				headers: { 'user-agent': agent, ...headers },
				redirect: 'manual',
				signal: AbortSignal.timeout(timeoutMs)
			})
		);
		const pause = () => new Promise((done) => setTimeout(done, pauseMs));
		this.#queues.set(url.host, response.then(pause, pause));
		return response;
	}

	#robotsOf(url: URL): Promise<Robots> {
		let robots = this.#robots.get(url.origin);
		if (robots === undefined) {
			robots = this.#fetchRobots(url.origin);
			this.#robots.set(url.origin, robots);
		}
		return robots;
	}

	/** As RFC 9309: what is not there closes nothing, what cannot be told closes all. */
	async #fetchRobots(origin: string): Promise<Robots> {
		const { pauseMs } = this.#options;
		const address = new URL('/robots.txt', origin);
		let response = await this.#request(address, {}, pauseMs);
		for (let step = 0; step < maxRedirects && isRedirect(response); step++) {
			await response.body?.cancel();
			response = await this.#request(redirectOf(response, response.url), {}, pauseMs);
		}
		if (response.status >= 500 || response.status === tooMany) {
			throw new Error(`the robots.txt of ${address.host} cannot be read`);
		}
		if (!response.ok) {
			await response.body?.cancel();
			return { allows: () => true, pauseMs };
		}
		const rules = parseRobots(address.href, new TextDecoder().decode(await bytesOf(response)));
		const asked = 1000 * (rules.getCrawlDelay(agent) ?? 0);
		return {
			allows: (href) => rules.isAllowed(href, agent) ?? true,
			pauseMs: Math.min(maxPauseMs, Math.max(pauseMs, asked))
		};
	}
}

const tooMany = 429;

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

const isRedirect = ({ status, headers }: Response) =>
	status >= 300 && status <= 399 && status !== 304 && headers.has('location');

/** Where an answer leads to. @throws {Error} If that is nowhere on the web. */
function redirectOf({ headers }: Response, from: URL | string): URL {
	const given = headers.get('location')!;
	const url = URL.canParse(given, from) ? new URL(given, from) : null;
	if (url === null || !isWeb(url)) {
		throw new Error(`it leads to ${given.slice(0, mostShown)}, which is no address of the web`);
	}
	return url;
}

/** Signs of an address that are told. */
const mostShown = 80;

interface Robots {
	allows(href: string): boolean;
	readonly pauseMs: number;
}

/** Minutes that a host asks to be left alone: `Retry-After`, else `Cache-Control: max-age`. */
function restMinutes(headers: Headers, now: number): number {
	const after = headers.get('retry-after');
	const seconds =
		after === null
			? Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0)
			: /^\d+$/.test(after)
				? Number(after)
				: (Date.parse(after) - now) / 1000;
	return Math.min(maxRestMinutes, Math.max(0, (seconds || 0) / 60));
}

/** The bytes of an answer. @throws {Error} If there are too many. */
async function bytesOf(response: Response): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
		length += part.length;
		if (length > maxBytes) throw new Error(`it has more than ${maxBytes / 1e6} MB`);
		parts.push(part);
	}
	return Buffer.concat(parts);
}

/** What the codes say that systems give when a request fails, by their beginnings. */
const failures: readonly (readonly [code: RegExp, reason: string])[] = [
	[/^(?:ENOTFOUND|EAI_)/, 'no host of this name is found'],
	[/^ECONNREFUSED/, 'its host takes no connection there'],
	[/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)/, 'there is no way to its host'],
	[/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)/, 'its host does not answer'],
	[/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)/, 'the connection was ended before all had come'],
	[/^(?:HPE_|UND_ERR_)/, 'its answer is not as HTTP has it'],
	[/CERT|SELF_SIGNED|UNABLE_TO_/, 'the certificate of its host cannot be trusted'],
	[/^(?:ERR_SSL|ERR_TLS|EPROTO)/, 'no safe connection to its host can be made']
];

/** Why a request failed, in words and with the system's code where there is one. */
function reasonOf(error: unknown): string {
	const { name, message, cause } = error as Error & { cause?: { code?: string } };
	if (name === 'TimeoutError') return `it took more than ${timeoutMs / 1000} seconds`;
	const code = cause?.code;
	if (code === undefined) return message;
	const reason = failures.find(([pattern]) => pattern.test(code))?.[1];
	return reason === undefined ? code : `${reason} (${code})`;
}
